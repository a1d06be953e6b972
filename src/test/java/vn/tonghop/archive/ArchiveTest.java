package vn.tonghop.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final byte[] CONTENT = "nội dung".getBytes(UTF_8);
    private static final String SHA256 = Sha256.of(CONTENT);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aContentStandsOnceUnderItsSha256() throws IOException {
        Archive archive = Archive.of(folder);
        assertThat(archive.holds(SHA256)).isFalse();
        assertThat(archive.take(CONTENT, folder.resolve("a"))).isEqualTo(SHA256);
        Path kept = folder.resolve(SHA256.substring(0, 2)).resolve(SHA256);
        assertThat(kept).hasBinaryContent(CONTENT).isEqualTo(archive.path(SHA256));
        FileTime longAgo = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(kept, longAgo);
        archive.take(CONTENT, folder.resolve("b"));
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(longAgo);
    }

    @Test
    void aDryArchiveWritesNothingAndReadsWhereTheContentLies() throws IOException {
        Path source = Files.write(folder.resolve("mc.xlsx"), CONTENT);
        Archive archive = Archive.dry(folder.resolve("kho"));
        archive.take(CONTENT, source);
        assertThat(archive.holds(SHA256)).isTrue();
        assertThat(archive.path(SHA256)).isEqualTo(source);
        assertThat(archive.secret()).hasSize(32);
        assertThat(folder.resolve("kho")).doesNotExist();
    }

    @Test
    void theSecretIsMadeOnce() {
        byte[] secret = Archive.of(folder).secret();
        assertThat(secret).hasSize(32).isNotEqualTo(new byte[32]);
        assertThat(Archive.of(folder).secret()).isEqualTo(secret);
    }
}

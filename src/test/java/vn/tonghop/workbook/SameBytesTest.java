package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameBytesTest {
    @TempDir
    Path folder;

    /** Writes the release to a file: what the second JVM of the test runs. */
    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            SummaryWorkbookTest.writer().write(Releases.ofThree("2019-09"), out);
        }
    }

    @Test
    void anotherTimeZoneAndLanguageGiveTheSameBytes() throws IOException {
        String here = hash(SummaryWorkbookTest.bytes(Releases.ofThree("2019-09")));
        String csv = FiguresCsvTest.text(Releases.ofThree("2019-09"));
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(hash(SummaryWorkbookTest.bytes(Releases.ofThree("2019-09"))))
                    .isEqualTo(here);
            assertThat(FiguresCsvTest.text(Releases.ofThree("2019-09"))).isEqualTo(csv);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void anotherJvmGivesTheSameBytes() throws Exception {
        Path there = folder.resolve("there.xlsx");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=America/Los_Angeles",
                        "-Duser.language=tr",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SameBytesTest.class.getName(),
                        there.toString()))
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        assertThat(hash(Files.readAllBytes(there)))
                .isEqualTo(hash(SummaryWorkbookTest.bytes(Releases.ofThree("2019-09"))));
    }

    @Test
    void theZipBearsNoClock() throws IOException {
        Path file = folder.resolve("release.xlsx");
        Files.write(file, SummaryWorkbookTest.bytes(Releases.ofThree("2019-09")));
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            assertThat(Collections.list(zip.getEntries()))
                    .extracting(ZipEntry::getTimeLocal)
                    .containsOnly(LocalDateTime.of(1980, 2, 1, 0, 0));
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

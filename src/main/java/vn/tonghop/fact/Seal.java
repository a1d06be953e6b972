package vn.tonghop.fact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import vn.tonghop.archive.WholeFile;

/**
 * The checksum of a database as it was closed, beside it. H2 itself would not notice a changed bit.
 *
 * <p>While the database is open, and after a crash, there is none.
 */
record Seal(Path database, Path file) {

    static Seal of(Path folder) {
        return new Seal(folder.resolve(Database.NAME + Database.FILE), folder.resolve(Database.NAME + ".crc32c"));
    }

    /** Whether the process that had the database open last did not close it. */
    boolean isMissing() {
        return !Files.exists(file) && Files.exists(database);
    }

    /** Takes the seal off; false where the database is not what was sealed. */
    boolean open() throws IOException {
        if (!Files.exists(file)) {
            return true;
        }
        boolean sound =
                Files.exists(database) && checksum().equals(Files.readString(file, StandardCharsets.ISO_8859_1));
        Files.delete(file);
        return sound;
    }

    void close() throws IOException {
        WholeFile.put(
                file,
                file.resolveSibling(file.getFileName() + ".part"),
                checksum().getBytes(StandardCharsets.US_ASCII));
    }

    private String checksum() throws IOException {
        CRC32C checksum = new CRC32C();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = new CheckedInputStream(Files.newInputStream(database), checksum)) {
            while (in.read(buffer) >= 0) {
                // only the checksum is wanted
            }
        }
        return Long.toHexString(checksum.getValue());
    }
}

package vn.tonghop.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a province's workbook to look at: the file is the argument. */
final class Gallery {
    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            SummaryWorkbookTest.writer().write(Releases.ofProvince(arguments[1]), out);
        }
    }
}

package vn.tonghop.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import vn.tonghop.finding.FileFinding;
import vn.tonghop.finding.FileFinding.DamagedFile;
import vn.tonghop.finding.FileFinding.EmptyFile;
import vn.tonghop.finding.FileFinding.UnsupportedFormat;

/** Opens a stranger's file as a workbook, by its content and not by its name. */
public final class Workbooks {
    private static final int LONGEST_MIMETYPE = 100;

    private Workbooks() {}

    /**
     * Opens a file for reading.
     *
     * <p>An xlsx or xlsm is proven whole: at once, but for its worksheets, which are proven by the time their last row has
     * been asked for. An xls carries nothing to prove it by.
     *
     * @param name the sender's file name, as findings show it
     * @throws UnreadableWorkbook whatever is wrong with the file
     * @throws java.io.UncheckedIOException where our own disk fails
     */
    public static Workbook read(Path file, String name, Limits limits) throws UnreadableWorkbook {
        Allowance allowance = new Allowance(name, limits);
        FileFinding otherwise = new DamagedFile(allowance.place(), "nội dung không đọc được");
        try {
            byte[] bytes = content(file, allowance);
            return switch (FileKind.of(bytes)) {
                case FileKind.Zip zip -> openZip(bytes, allowance);
                case FileKind.Ole2 ole -> XlsWorkbook.open(bytes, allowance);
                case FileKind.Zeros zeros -> throw allowance.damaged("nội dung chỉ gồm byte 0");
                case FileKind.Other other ->
                    throw new Refusal(new UnsupportedFormat(allowance.place(), other.format()));
            };
        } catch (UncheckedIOException e) {
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
            throw Refusal.unwrap(e, otherwise);
        }
    }

    private static byte[] content(Path file, Allowance allowance) throws Refusal {
        try {
            allowance.checkBytes(Files.size(file));
            byte[] bytes = Files.readAllBytes(file);
            allowance.checkBytes(bytes.length);
            if (bytes.length == 0) {
                throw new Refusal(new EmptyFile(allowance.place()));
            }
            return bytes;
        } catch (Refusal e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Workbook openZip(byte[] bytes, Allowance allowance) throws IOException, XMLStreamException {
        ZipParts zip = new ZipParts(bytes, allowance);
        if (zip.has("mimetype") && !zip.has(ContentTypes.PART)) {
            try (PartStream stream = zip.open("mimetype")) {
                String type = new String(stream.readNBytes(LONGEST_MIMETYPE), StandardCharsets.US_ASCII);
                throw new Refusal(new UnsupportedFormat(allowance.place(), openDocument(type)));
            }
        }
        if (!zip.has(ContentTypes.PART)) {
            throw new Refusal(new UnsupportedFormat(allowance.place(), "tệp nén ZIP"));
        }
        return XlsxWorkbook.open(zip, allowance);
    }

    private static String openDocument(String type) {
        if (type.contains("opendocument.spreadsheet")) {
            return FileKind.ODS;
        }
        if (type.contains("opendocument.text")) {
            return "văn bản ODT (LibreOffice)";
        }
        return "tệp nén không phải workbook";
    }
}

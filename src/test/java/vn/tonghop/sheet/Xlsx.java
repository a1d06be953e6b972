package vn.tonghop.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An xlsx made by hand, part by part, so that it may be wrong in any way. */
public final class Xlsx {
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String NAMESPACES = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, Content> parts = new LinkedHashMap<>();

    /** What writes a part. */
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    public Xlsx() {
        contentType(MAIN);
        part(
                "_rels/.rels",
                RELATIONS + "<Relationship Id=\"rId1\" Type=\"" + TYPE
                        + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        named("Biểu 1");
        related("<Relationship Id=\"rId1\" Type=\"" + TYPE
                + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + TYPE
                + "sharedStrings\" Target=\"sharedStrings.xml\"/>");
        strings("");
        data("");
    }

    /** Its one sheet by another name. */
    public Xlsx named(String sheet) {
        return part(
                "xl/workbook.xml",
                "<workbook" + NAMESPACES + "><sheets><sheet name=\"" + sheet
                        + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    }

    /** What the workbook part says it belongs together with. */
    public Xlsx related(String relationships) {
        return part("xl/_rels/workbook.xml.rels", RELATIONS + relationships + "</Relationships>");
    }

    /** The main part's content type. */
    public Xlsx contentType(String main) {
        String types = "http://schemas.openxmlformats.org/package/2006/content-types";
        return part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + types + "\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + main + "\"/></Types>");
    }

    /** The content of {@code sheetData}. */
    public Xlsx data(String rows) {
        return part(
                "xl/worksheets/sheet1.xml",
                "<worksheet" + NAMESPACES + "><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** The content of {@code sst}. */
    public Xlsx strings(String items) {
        return part("xl/sharedStrings.xml", "<sst" + NAMESPACES + ">" + items + "</sst>");
    }

    public Xlsx part(String name, String content) {
        parts.put(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** A part that is never held whole: a piece repeated between a head and a tail. */
    public Xlsx part(String name, String head, String piece, long times, String tail) {
        byte[] block = piece.repeat(1000).getBytes(StandardCharsets.UTF_8);
        parts.put(name, out -> {
            out.write(head.getBytes(StandardCharsets.UTF_8));
            for (long i = 0; i < times; i += 1000) {
                out.write(block);
            }
            out.write(tail.getBytes(StandardCharsets.UTF_8));
        });
        return this;
    }

    public Xlsx without(String name) {
        parts.remove(name);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The workbook with these rows. */
    public static byte[] of(String rows) {
        return new Xlsx().data(rows).bytes();
    }
}

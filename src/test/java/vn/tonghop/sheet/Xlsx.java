package vn.tonghop.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An xlsx made by hand, part by part, so that it may be wrong in any way. */
final class Xlsx {
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String NAMESPACES = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    Xlsx() {
        contentType(MAIN);
        parts.put(
                "_rels/.rels",
                RELATIONS + "<Relationship Id=\"rId1\" Type=\"" + TYPE
                        + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook" + NAMESPACES
                        + "><sheets><sheet name=\"Biểu 1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                RELATIONS + "<Relationship Id=\"rId1\" Type=\"" + TYPE
                        + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + TYPE
                        + "sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
        strings("");
        data("");
    }

    /** The main part's content type. */
    Xlsx contentType(String main) {
        String types = "http://schemas.openxmlformats.org/package/2006/content-types";
        return part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + types + "\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + main + "\"/></Types>");
    }

    /** The content of {@code sheetData}. */
    Xlsx data(String rows) {
        return part(
                "xl/worksheets/sheet1.xml",
                "<worksheet" + NAMESPACES + "><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** The content of {@code sst}. */
    Xlsx strings(String items) {
        return part("xl/sharedStrings.xml", "<sst" + NAMESPACES + ">" + items + "</sst>");
    }

    Xlsx part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    Xlsx without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The workbook with these rows. */
    static byte[] of(String rows) {
        return new Xlsx().data(rows).bytes();
    }
}

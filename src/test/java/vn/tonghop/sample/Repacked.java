package vn.tonghop.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An xlsx as other programs than Excel and POI write it: the same cells in other XML. */
public final class Repacked {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Pattern STRING = Pattern.compile("<si><t[^>]*>([^<]*)</t></si>");
    private static final Pattern SHARED = Pattern.compile("<c r=\"(\\w+)\" t=\"s\"><v>(\\d+)</v></c>");

    private Repacked() {}

    /** With a prefix on every element of sheets and strings: {@code x:c}. */
    public static byte[] prefixed(byte[] xlsx) {
        return each(
                xlsx,
                "xl/(worksheets/.*|sharedStrings)\\.xml",
                xml -> xml.replaceAll("<(/?)(?=[a-zA-Z])", "<$1x:").replace("xmlns=\"", "xmlns:x=\""));
    }

    /** In the namespaces of strict OOXML. */
    public static byte[] strict(byte[] xlsx) {
        return each(
                xlsx,
                ".*\\.(xml|rels)",
                xml -> xml.replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                        .replace(RELATIONS, "http://purl.oclc.org/ooxml/officeDocument/relationships"));
    }

    /** As a workbook with macros. */
    public static byte[] macroEnabled(byte[] xlsx) {
        return each(
                xlsx,
                "\\[Content_Types\\]\\.xml",
                xml -> xml.replace(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
    }

    /** With every text in its own cell instead of the shared strings. */
    public static byte[] inline(byte[] xlsx) {
        List<String> strings = new ArrayList<>();
        each(xlsx, "xl/sharedStrings\\.xml", xml -> {
            STRING.matcher(xml).results().map(match -> match.group(1)).forEach(strings::add);
            return xml;
        });
        return each(
                xlsx,
                "xl/worksheets/.*\\.xml",
                xml -> SHARED.matcher(xml).replaceAll(cell -> Matcher.quoteReplacement(inline(cell, strings))));
    }

    private static String inline(MatchResult cell, List<String> strings) {
        return "<c r=\"" + cell.group(1) + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                + strings.get(Integer.parseInt(cell.group(2))) + "</t></is></c>";
    }

    private static byte[] each(byte[] xlsx, String parts, UnaryOperator<String> change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(xlsx));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().matches(parts)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

package vn.tonghop.nightly;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** What a workbook may carry beside its cells, packed into one, and looked for in what was handed on. */
final class Luggage {
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private Luggage() {}

    /** The workbook with macros, an OLE object, a data connection, and links to a workbook and a DDE server. */
    static byte[] packed(byte[] xlsx, String url) throws Exception {
        try (OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(xlsx));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PackagePart book = opc.getPart(PackagingURIHelper.createPartName("/xl/workbook.xml"));
            add(
                    opc,
                    book,
                    "/xl/vbaProject.bin",
                    "application/vnd.ms-office.vbaProject",
                    "vbaProject",
                    "Sub Auto_Open " + url);
            add(
                    opc,
                    book,
                    "/xl/embeddings/oleObject1.bin",
                    "application/vnd.openxmlformats-officedocument.oleObject",
                    "oleObject",
                    url);
            add(
                    opc,
                    book,
                    "/xl/connections.xml",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml",
                    "connections",
                    "<connections xmlns='" + NAMESPACE + "'><connection id='1' refreshOnLoad='1'><webPr url='" + url
                            + "'/></connection></connections>");
            PackagePart link = add(
                    opc,
                    book,
                    "/xl/externalLinks/externalLink1.xml",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml",
                    "externalLink",
                    "<externalLink xmlns='" + NAMESPACE + "'><ddeLink ddeService='cmd' ddeTopic='/c calc " + url
                            + "'/></externalLink>");
            link.addRelationship(URI.create(url), TargetMode.EXTERNAL, TYPE + "externalLinkPath");
            book.addRelationship(URI.create(url), TargetMode.EXTERNAL, TYPE + "hyperlink");
            opc.save(out);
            return out.toByteArray();
        }
    }

    private static PackagePart add(
            OPCPackage opc, PackagePart from, String name, String type, String relation, String content)
            throws Exception {
        PackagePart part = opc.createPart(PackagingURIHelper.createPartName(name), type);
        try (OutputStream out = part.getOutputStream()) {
            out.write(content.getBytes(UTF_8));
        }
        from.addRelationship(part.getPartName(), TargetMode.INTERNAL, TYPE + relation);
        return part;
    }

    /** Where anything of it is found in the files handed on, packed files unpacked. */
    static List<String> foundIn(Path output, String url) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : handedOn(output)) {
            byte[] content = Files.readAllBytes(file);
            search(file.toString(), content, url, found);
            if (file.toString().endsWith(".xlsx")) {
                try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
                    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                        search(file + "!" + entry.getName(), zip.readAllBytes(), url, found);
                    }
                }
            }
        }
        return found;
    }

    private static void search(String place, byte[] content, String url, List<String> found) {
        String text = place + new String(content, ISO_8859_1);
        for (String sign : List.of(url, "vbaProject", "externalLink", "oleObject", "connections", "ddeLink")) {
            if (text.contains(sign)) {
                found.add(place + ": " + sign);
            }
        }
    }

    /** Texts of the workbooks handed on that a spreadsheet would take for formulas → whether each is kept as text. */
    static Map<String, Boolean> textsLikeFormulas(Path output) {
        Map<String, Boolean> texts = new TreeMap<>();
        for (Path file : handedOn(output)) {
            if (file.toString().endsWith(".xlsx")) {
                try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
                    workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                        if (cell.getCellType() == CellType.STRING && looksLikeFormula(cell)) {
                            texts.merge(
                                    cell.getStringCellValue(),
                                    cell.getCellStyle().getQuotePrefixed(),
                                    Boolean::logicalAnd);
                        }
                    })));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        }
        return texts;
    }

    private static boolean looksLikeFormula(Cell cell) {
        String text = cell.getStringCellValue();
        return text.length() > 1 && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    private static List<Path> handedOn(Path output) {
        try (Stream<Path> all = Files.walk(output)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !output.relativize(file).startsWith("state"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

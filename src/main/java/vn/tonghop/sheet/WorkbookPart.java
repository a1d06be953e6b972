package vn.tonghop.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FileFinding.UnsupportedFormat;

/**
 * What the main part of the package, {@code workbook.xml}, says: sheets, date system, where shared strings and styles are.
 *
 * @param sharedStrings the part's name, or empty where there is none
 * @param styles likewise
 */
record WorkbookPart(DateSystem dateSystem, List<SheetEntry> sheets, String sharedStrings, String styles) {

    /**
     * A worksheet as the workbook lists it.
     *
     * @param part the zip's part that holds it
     */
    record SheetEntry(String name, boolean hidden, String part) {}

    static WorkbookPart of(OPCPackage opc, ZipParts zip, Allowance allowance)
            throws IOException, XMLStreamException, OpenXML4JException {
        PackagePart main = mainPart(opc, allowance);
        Reading reading = new Reading(main, zip, allowance);
        reading.read();
        String strings = "";
        String styles = "";
        for (PackageRelationship relationship : main.getRelationships()) {
            String type = relationship.getRelationshipType();
            if (type.endsWith("/sharedStrings") || type.endsWith("/styles") || type.endsWith("/worksheet")) {
                String part = target(relationship, zip, allowance);
                if (type.endsWith("/sharedStrings")) {
                    strings = part;
                } else if (type.endsWith("/styles")) {
                    styles = part;
                }
            }
        }
        return new WorkbookPart(reading.dateSystem, List.copyOf(reading.sheets), strings, styles);
    }

    private static PackagePart mainPart(OPCPackage opc, Allowance allowance) throws Refusal {
        PackageRelationshipCollection found = opc.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (found.isEmpty()) {
            found = opc.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
        }
        PackageRelationship relationship = found.isEmpty() ? null : found.getRelationship(0);
        PackagePart main = relationship == null ? null : opc.getPart(relationship);
        if (main == null) {
            throw allowance.damaged("không có phần chính của workbook");
        }
        String other = otherFormat(main.getContentType().toLowerCase(Locale.ROOT));
        if (!other.isEmpty()) {
            throw new Refusal(new UnsupportedFormat(allowance.place(), other));
        }
        return main;
    }

    /** What a package is, by its main content type, if no workbook in XML; else empty. */
    private static String otherFormat(String type) {
        if (type.contains("sheet.binary")) {
            return "workbook Excel nhị phân (.xlsb)";
        }
        if (type.contains("spreadsheetml") || type.contains("ms-excel")) {
            return "";
        }
        if (type.contains("wordprocessingml") || type.contains("ms-word")) {
            return "văn bản Word (.docx)";
        }
        if (type.contains("presentationml") || type.contains("ms-powerpoint")) {
            return "bài trình chiếu PowerPoint (.pptx)";
        }
        return "tệp Office không rõ loại";
    }

    private static String target(PackageRelationship relationship, ZipParts zip, Allowance allowance) throws Refusal {
        if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
            throw allowance.damaged("một trang tính nằm ngoài tệp");
        }
        String path = relationship.getTargetURI().getRawPath();
        String part = path == null || !path.startsWith("/") ? "" : path.substring(1);
        if (!zip.has(part)) {
            throw allowance.damaged("thiếu phần " + (part.isEmpty() ? relationship.getTargetURI() : part));
        }
        return part;
    }

    /** The pull through the XML of the part. */
    private static final class Reading {
        private final PackagePart main;
        private final ZipParts zip;
        private final Allowance allowance;
        private final List<SheetEntry> sheets = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private DateSystem dateSystem = DateSystem.FROM_1900;

        Reading(PackagePart main, ZipParts zip, Allowance allowance) {
            this.main = main;
            this.zip = zip;
            this.allowance = allowance;
        }

        void read() throws IOException, XMLStreamException {
            String name = main.getPartName().getName().substring(1);
            try (XmlPart part = new XmlPart(zip.open(name), allowance)) {
                int event;
                while ((event = part.next()) != XMLStreamConstants.END_DOCUMENT) {
                    if (event == XMLStreamConstants.START_ELEMENT) {
                        element(part);
                    }
                }
                part.prove();
            }
            if (names.isEmpty()) {
                throw allowance.damaged("không có trang tính nào");
            }
        }

        private void element(XmlPart part) throws Refusal {
            if (part.depth() == 2 && part.name().equals("workbookPr")) {
                String from1904 = attribute(part, "date1904");
                if ("1".equals(from1904) || "true".equals(from1904)) {
                    dateSystem = DateSystem.FROM_1904;
                }
            } else if (part.depth() == 3 && part.name().equals("sheet")) {
                sheet(attribute(part, "name"), attribute(part, "state"), attribute(part, "id"));
            } else {
                part.pass();
            }
        }

        private void sheet(@Nullable String name, @Nullable String state, @Nullable String id) throws Refusal {
            PackageRelationship relationship = id == null ? null : main.getRelationship(id);
            if (name == null || relationship == null || !names.add(name.toLowerCase(Locale.ROOT))) {
                throw allowance.damaged("danh sách trang tính không nhất quán");
            }
            if (relationship.getRelationshipType().endsWith("/worksheet")) {
                boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
                sheets.add(new SheetEntry(name, hidden, target(relationship, zip, allowance)));
            }
        }

        private static @Nullable String attribute(XmlPart part, String name) {
            for (int i = 0; i < part.attributes(); i++) {
                if (part.attributeName(i).equals(name)) {
                    return part.attribute(i);
                }
            }
            return null;
        }
    }
}

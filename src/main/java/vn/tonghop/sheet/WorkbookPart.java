package vn.tonghop.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FileFinding.UnsupportedFormat;
import vn.tonghop.finding.Numeral;
import vn.tonghop.sheet.Relationships.Relationship;

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

    static WorkbookPart of(ZipParts zip, Allowance allowance) throws IOException, XMLStreamException {
        String main = mainPart(zip, allowance);
        Relationships relationships = Relationships.of(main, zip, allowance);
        Reading reading = new Reading(main, relationships, zip, allowance);
        reading.read();
        for (Relationship worksheet : relationships.all("worksheet")) {
            reading.existing(worksheet);
        }
        return new WorkbookPart(
                reading.dateSystem,
                List.copyOf(reading.sheets),
                reading.target(relationships.first("sharedStrings")),
                reading.target(relationships.first("styles")));
    }

    private static String mainPart(ZipParts zip, Allowance allowance) throws IOException, XMLStreamException {
        String main = Relationships.of(Relationships.PACKAGE, zip, allowance)
                .first("officeDocument")
                .map(Relationship::part)
                .filter(zip::has)
                .orElseThrow(() -> allowance.damaged("không có phần chính của workbook"));
        String other = otherFormat(ContentTypes.of(main, zip, allowance));
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

    /** The pull through the XML of the part. */
    private static final class Reading {
        private final String main;
        private final Relationships relationships;
        private final ZipParts zip;
        private final Allowance allowance;
        private final List<SheetEntry> sheets = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private DateSystem dateSystem = DateSystem.FROM_1900;

        Reading(String main, Relationships relationships, ZipParts zip, Allowance allowance) {
            this.main = main;
            this.relationships = relationships;
            this.zip = zip;
            this.allowance = allowance;
        }

        void read() throws IOException, XMLStreamException {
            try (XmlPart part = new XmlPart(zip.open(main), allowance)) {
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
            Relationship relationship =
                    id == null ? null : relationships.find(id).orElse(null);
            if (name == null || relationship == null || !names.add(name.toLowerCase(Locale.ROOT))) {
                throw allowance.damaged("danh sách trang tính không nhất quán");
            }
            if (names.size() > ZipDirectory.MOST_ENTRIES) {
                throw allowance.tooLarge("số trang tính", Numeral.of(ZipDirectory.MOST_ENTRIES) + " trang");
            }
            if (relationship.is("worksheet")) {
                boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
                sheets.add(new SheetEntry(name, hidden, existing(relationship)));
            }
        }

        /** The part that one of the workbook's relationships leads to; empty where there is none. */
        String target(Optional<Relationship> relationship) throws Refusal {
            return relationship.isPresent() ? existing(relationship.get()) : "";
        }

        String existing(Relationship relationship) throws Refusal {
            if (relationship.external()) {
                throw allowance.damaged("một trang tính nằm ngoài tệp");
            }
            if (!zip.has(relationship.part())) {
                throw allowance.damaged("thiếu phần " + relationship.part());
            }
            return relationship.part();
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

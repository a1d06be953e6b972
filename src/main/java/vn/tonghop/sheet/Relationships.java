package vn.tonghop.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import vn.tonghop.finding.Numeral;

/**
 * What a part of the package, or the package itself, says it belongs together with.
 *
 * <p>Pulled here, and not by POI's package layer, which makes trees of the relationships of all parts where two lists are
 * wanted: a fifth of what reading a whole workbook costs. Source: ECMA-376, part 2, sections 6.5 and 7.3.
 */
final class Relationships {
    /** The package itself as the source. */
    static final String PACKAGE = "";

    private final Map<String, Relationship> byId = new LinkedHashMap<>();

    private Relationships() {}

    /**
     * One of them.
     *
     * @param type a URI; the strict ones and the transitional ones end alike
     * @param part the zip's part it leads to; a URI as it stands where external
     */
    record Relationship(String type, String part, boolean external) {

        /** Whether it is of a kind, {@code "worksheet"} say. */
        boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    /** The relationships of a part; none where it says nothing. */
    static Relationships of(String source, ZipParts zip, Allowance allowance) throws IOException, XMLStreamException {
        Relationships made = new Relationships();
        int name = source.lastIndexOf('/') + 1;
        String part = source.substring(0, name) + "_rels/" + source.substring(name) + ".rels";
        if (zip.has(part)) {
            try (XmlPart xml = new XmlPart(zip.open(part), allowance)) {
                while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
                    if (xml.isStart() && xml.name().equals("Relationship")) {
                        made.put(source, xml, allowance);
                    } else if (xml.isStart()) {
                        xml.pass();
                    }
                }
                xml.prove();
            }
        }
        return made;
    }

    Optional<Relationship> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Relationship> first(String kind) {
        return byId.values().stream().filter(each -> each.is(kind)).findFirst();
    }

    /** All of a kind, in the order they stand in. */
    List<Relationship> all(String kind) {
        return byId.values().stream().filter(each -> each.is(kind)).toList();
    }

    private void put(String source, XmlPart xml, Allowance allowance) throws Refusal {
        boolean external = xml.attributeNamed("TargetMode", "").equals("External");
        String target = xml.attributeNamed("Target", "");
        Relationship relationship =
                new Relationship(xml.attributeNamed("Type", ""), external ? target : resolve(source, target), external);
        if (byId.put(xml.attributeNamed("Id", ""), relationship) != null) {
            throw allowance.damaged("hai phần cùng một mã liên kết");
        }
        if (byId.size() > ZipDirectory.MOST_ENTRIES) {
            throw allowance.tooLarge("số liên kết giữa các phần", Numeral.of(ZipDirectory.MOST_ENTRIES) + " liên kết");
        }
    }

    /** The part a target names: from the root where it begins with a slash, else from its source's folder. */
    private static String resolve(String source, String target) {
        String path = target.startsWith("/") ? target : source.substring(0, source.lastIndexOf('/') + 1) + target;
        List<String> steps = new ArrayList<>();
        for (String step : path.split("/")) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}

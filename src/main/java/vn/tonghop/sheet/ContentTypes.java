package vn.tonghop.sheet;

import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The part that tells what kind of content each part of the package has. Source: ECMA-376, part 2, section 7.2.3. */
final class ContentTypes {
    static final String PART = "[Content_Types].xml";

    private ContentTypes() {}

    /** The content type of a part in small letters: its own, else its extension's; empty where the package tells neither. */
    static String of(String part, ZipParts zip, Allowance allowance) throws IOException, XMLStreamException {
        String extension = part.substring(part.lastIndexOf('.') + 1);
        String own = "";
        String byExtension = "";
        try (XmlPart xml = new XmlPart(zip.open(PART), allowance)) {
            while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
                if (!xml.isStart()) {
                    continue;
                }
                if (attribute(xml, "Override", "PartName").equalsIgnoreCase("/" + part)) {
                    own = xml.attributeNamed("ContentType", "");
                } else if (attribute(xml, "Default", "Extension").equalsIgnoreCase(extension)) {
                    byExtension = xml.attributeNamed("ContentType", "");
                } else {
                    xml.pass();
                }
            }
            xml.prove();
        }
        return (own.isEmpty() ? byExtension : own).toLowerCase(Locale.ROOT);
    }

    private static String attribute(XmlPart xml, String element, String attribute) {
        return xml.name().equals(element) ? xml.attributeNamed(attribute, "") : "";
    }
}

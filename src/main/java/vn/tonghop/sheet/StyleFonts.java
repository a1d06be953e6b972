package vn.tonghop.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import vn.tonghop.finding.Numeral;

/** What the fonts of a workbook's cell styles say of its letters, out of {@code styles.xml}. */
final class StyleFonts {
    private static final int MOST = 100_000;

    private final XmlPart part;
    private final Allowance allowance;
    private final List<Lettering> fonts = new ArrayList<>();
    private final List<Lettering> styles = new ArrayList<>();

    private StyleFonts(XmlPart part, Allowance allowance) {
        this.part = part;
        this.allowance = allowance;
    }

    /**
     * The lettering of each cell style, by its number; empty where none has a font of an old code. Then nothing but the
     * fonts is looked at, which stand first.
     */
    static List<Lettering> read(PartStream stream, Allowance allowance) throws XMLStreamException, IOException {
        try (XmlPart part = new XmlPart(stream, allowance)) {
            StyleFonts read = new StyleFonts(part, allowance);
            read.read();
            part.prove();
            return read.styles.stream().allMatch(style -> style == Lettering.UNTOLD)
                    ? List.of()
                    : List.copyOf(read.styles);
        }
    }

    private void read() throws XMLStreamException, IOException {
        String section = "";
        int event;
        while ((event = part.next()) != XMLStreamConstants.END_DOCUMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = part.name();
                if (part.depth() == 2) {
                    section = name;
                } else if (section.equals("fonts") && part.depth() == 3 && name.equals("font")) {
                    add(fonts, Lettering.UNTOLD);
                } else if (section.equals("fonts") && part.depth() == 4 && name.equals("name")) {
                    fonts.set(fonts.size() - 1, Lettering.of(part.attributeNamed("val", "")));
                } else if (section.equals("cellXfs") && part.depth() == 3 && name.equals("xf")) {
                    add(styles, font(part.attributeNamed("fontId", "0")));
                }
                part.pass();
            } else if (event == XMLStreamConstants.END_ELEMENT && part.depth() == 2 && section.equals("fonts")) {
                if (fonts.stream().allMatch(font -> font == Lettering.UNTOLD)) {
                    return;
                }
            }
        }
    }

    private void add(List<Lettering> list, Lettering lettering) throws Refusal {
        if (list.size() >= MOST) {
            throw allowance.tooLarge("số kiểu ô", Numeral.of(MOST));
        }
        list.add(lettering);
    }

    private Lettering font(String id) {
        try {
            int number = Integer.parseInt(id.strip());
            return number >= 0 && number < fonts.size() ? fonts.get(number) : Lettering.UNTOLD;
        } catch (NumberFormatException e) {
            return Lettering.UNTOLD;
        }
    }
}

package vn.tonghop.report;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

/** Lines, areas and letters of a chart, in shades of grey that a copier keeps apart; lengths in points. */
record ChartInk(PdfContentByte page, BaseFont font, Typefaces typefaces) {
    /** A column or bar. */
    static final float FULL = 0.62f;
    /** One that is still growing. */
    static final float PALE = 0.9f;

    private static final float HAIR = 0.5f;
    private static final String CUT = "…";

    /** A filled area with a fine edge. */
    void area(float x, float y, float width, float height, float grey) {
        page.setGrayFill(grey);
        page.setGrayStroke(0);
        page.setLineWidth(HAIR);
        page.rectangle(x, y, width, height);
        page.fillStroke();
        page.setGrayFill(0);
    }

    void line(float fromX, float fromY, float toX, float toY, float width) {
        page.setGrayStroke(0);
        page.setLineWidth(width);
        page.moveTo(fromX, fromY);
        page.lineTo(toX, toY);
        page.stroke();
    }

    void dashes(float x, float fromY, float toY) {
        page.setLineDash(3f, 2f, 0f);
        line(x, fromY, x, toY, 1f);
        page.setLineDash(0f);
    }

    void left(String text, float x, float y, float size) {
        text(text, Element.ALIGN_LEFT, x, y, size);
    }

    void right(String text, float x, float y, float size) {
        text(text, Element.ALIGN_RIGHT, x, y, size);
    }

    void centred(String text, float x, float y, float size) {
        text(text, Element.ALIGN_CENTER, x, y, size);
    }

    private void text(String text, int alignment, float x, float y, float size) {
        page.beginText();
        page.setFontAndSize(font, size);
        page.showTextAligned(alignment, typefaces.printable(text), x, y, 0);
        page.endText();
    }

    float width(String text, float size) {
        return font.getWidthPoint(typefaces.printable(text), size);
    }

    /** A text in lines of at most such a width, broken between words; what exceeds the last line is cut. */
    List<String> lines(String text, float width, float size, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, size) <= width) {
                line = longer;
            } else if (lines.size() + 1 == most) {
                line = longer;
                break;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(cut(line, width, size));
        return lines;
    }

    private String cut(String line, float width, float size) {
        String cut = line;
        while (width(cut, size) > width && cut.length() > 1) {
            cut = cut.substring(0, cut.length() - (cut.endsWith(CUT) ? 2 : 1)).strip() + CUT;
        }
        return cut;
    }
}

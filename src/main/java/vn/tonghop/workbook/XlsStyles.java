package vn.tonghop.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Formats of an xls as an xlsx writes them: colours of the palette by what they are, fonts each made once. */
final class XlsStyles {
    private final HSSFWorkbook from;
    private final XSSFWorkbook into;
    private final HSSFPalette palette;
    private final Map<Integer, XSSFFont> fonts = new HashMap<>();

    XlsStyles(HSSFWorkbook from, XSSFWorkbook into) {
        this.from = from;
        this.into = into;
        this.palette = from.getCustomPalette();
    }

    void copy(HSSFCellStyle style, XSSFCellStyle copy) {
        copy.setFont(font(style.getFontIndex()));
        copy.setDataFormat(into.createDataFormat().getFormat(style.getDataFormatString()));
        copy.setAlignment(style.getAlignment());
        copy.setVerticalAlignment(style.getVerticalAlignment());
        copy.setWrapText(style.getWrapText());
        copy.setIndention(style.getIndention());
        copy.setRotation(style.getRotation());
        copy.setShrinkToFit(style.getShrinkToFit());
        copy.setLocked(style.getLocked());
        copy.setHidden(style.getHidden());
        borders(style, copy);
        if (style.getFillPattern() != FillPatternType.NO_FILL) {
            colour(style.getFillForegroundColor(), copy::setFillForegroundColor);
            colour(style.getFillBackgroundColor(), copy::setFillBackgroundColor);
            copy.setFillPattern(style.getFillPattern());
        }
    }

    private void borders(HSSFCellStyle style, XSSFCellStyle copy) {
        copy.setBorderTop(style.getBorderTop());
        copy.setBorderBottom(style.getBorderBottom());
        copy.setBorderLeft(style.getBorderLeft());
        copy.setBorderRight(style.getBorderRight());
        colour(style.getTopBorderColor(), copy::setTopBorderColor);
        colour(style.getBottomBorderColor(), copy::setBottomBorderColor);
        colour(style.getLeftBorderColor(), copy::setLeftBorderColor);
        colour(style.getRightBorderColor(), copy::setRightBorderColor);
    }

    private XSSFFont font(int index) {
        return fonts.computeIfAbsent(index, this::makeFont);
    }

    private XSSFFont makeFont(int index) {
        HSSFFont font = from.getFontAt(index);
        XSSFFont copy = into.createFont();
        copy.setFontName(font.getFontName());
        copy.setFontHeight(font.getFontHeight());
        copy.setBold(font.getBold());
        copy.setItalic(font.getItalic());
        copy.setStrikeout(font.getStrikeout());
        copy.setUnderline(font.getUnderline());
        copy.setTypeOffset(font.getTypeOffset());
        colour(font.getColor(), copy::setColor);
        return copy;
    }

    /** Hands on a colour of the palette; the reader's own is left to the reader. */
    private void colour(int index, Consumer<XSSFColor> use) {
        boolean readersOwn =
                index == HSSFFont.COLOR_NORMAL || index >= HSSFColor.HSSFColorPredefined.AUTOMATIC.getIndex();
        HSSFColor colour = readersOwn ? null : palette.getColor(index);
        if (colour != null) {
            short[] parts = colour.getTriplet();
            use.accept(Styles.colour(parts[0], parts[1], parts[2]));
        }
    }

    /** A text with its runs in their fonts. */
    XSSFRichTextString text(HSSFRichTextString text) {
        XSSFRichTextString copy = new XSSFRichTextString(new ForeignText(text.getString()).inCell());
        boolean sameLetters = copy.getString().equals(text.getString());
        for (int run = 0; sameLetters && run < text.numFormattingRuns(); run++) {
            int begin = text.getIndexOfFormattingRun(run);
            int end = run + 1 < text.numFormattingRuns() ? text.getIndexOfFormattingRun(run + 1) : text.length();
            if (begin < end) {
                copy.applyFont(begin, end, font(text.getFontOfFormattingRun(run)));
            }
        }
        return copy;
    }
}

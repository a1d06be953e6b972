package vn.tonghop.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.workbook.Look.Format;

/**
 * The workbook's cell styles: one a look, made when first asked for.
 *
 * <p>Number formats name the Vietnamese locale (042A), so that 1464 shows as 1.464 whatever the reader's program speaks.
 */
final class Styles {
    static final String FONT = "Times New Roman";
    private static final XSSFColor FRAME = colour(0xBF, 0xBF, 0xBF);
    private static final XSSFColor HEAD = colour(0xE7, 0xEC, 0xF3);
    private static final XSSFColor OPEN = colour(0xFF, 0xFB, 0xE6);
    private static final XSSFColor RECKONED = colour(0xF2, 0xF2, 0xF2);
    private static final XSSFColor GOOD = colour(0x1E, 0x6B, 0x3A);
    private static final XSSFColor BAD = colour(0xA6, 0x1C, 0x1C);
    private static final XSSFColor FAINT = colour(0x6B, 0x6B, 0x6B);
    private static final XSSFColor LINK = colour(0x1F, 0x4E, 0x9E);

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> plain = new HashMap<>();
    private final Map<Look, XSSFCellStyle> quoted = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont normal = workbook.getFontAt(0);
        normal.setFontName(FONT);
        normal.setFontHeightInPoints((short) 11);
        normal.setFamily(FontFamily.ROMAN);
        normal.setScheme(FontScheme.NONE);
    }

    XSSFCellStyle of(Look look) {
        return plain.computeIfAbsent(look, this::make);
    }

    /** The same look for a text that starts like a formula: shown as typed, run never. */
    XSSFCellStyle quoted(Look look) {
        return quoted.computeIfAbsent(look, wanted -> {
            XSSFCellStyle style = make(wanted);
            style.setQuotePrefixed(true);
            return style;
        });
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setAlignment(alignment(look.format()));
        style.setIndention((short) look.indent());
        style.setVerticalAlignment(
                look.format().isHead() || look.format() == Format.GLANCE
                        ? VerticalAlignment.CENTER
                        : VerticalAlignment.TOP);
        style.setWrapText(look.format().wraps());
        style.setDataFormat(workbook.createDataFormat().getFormat(format(look)));
        style.setLocked(look.ground() != Look.Ground.OPEN);
        fill(style, look);
        if (look.format().compareTo(Format.HEAD) >= 0) {
            frame(style, look.format());
        }
        return style;
    }

    private static void fill(XSSFCellStyle style, Look look) {
        XSSFColor fill = look.format().isHead()
                ? HEAD
                : switch (look.ground()) {
                    case PAPER -> null;
                    case OPEN -> OPEN;
                    case RECKONED -> RECKONED;
                };
        if (fill != null) {
            style.setFillForegroundColor(fill);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
    }

    private static void frame(XSSFCellStyle style, Format format) {
        style.setBorderTop(format == Format.HEAD_UNDER ? BorderStyle.NONE : BorderStyle.THIN);
        style.setBorderBottom(format == Format.HEAD_OVER ? BorderStyle.NONE : BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(FRAME);
        style.setBottomBorderColor(FRAME);
        style.setLeftBorderColor(FRAME);
        style.setRightBorderColor(FRAME);
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFamily(FontFamily.ROMAN);
        font.setFontHeightInPoints((short)
                switch (look.format()) {
                    case GLANCE -> 18;
                    case TITLE -> 14;
                    case HEADING -> 12;
                    case HEAD, HEAD_OVER, HEAD_UNDER -> 10;
                    default -> 11;
                });
        font.setBold(look.isHeavy());
        switch (look.tone()) {
            case PLAIN -> {}
            case GOOD -> font.setColor(GOOD);
            case BAD -> font.setColor(BAD);
            case FAINT -> font.setColor(FAINT);
            case LINK -> {
                font.setColor(LINK);
                font.setUnderline(FontUnderline.SINGLE);
            }
        }
        return font;
    }

    private static HorizontalAlignment alignment(Format format) {
        return switch (format) {
            case TITLE, CAPTION, HEADING, PARAGRAPH, REMARK, TEXT, CODE -> HorizontalAlignment.LEFT;
            case GLANCE, HEAD, HEAD_OVER, HEAD_UNDER, CENTRED, ORDINAL, DATE -> HorizontalAlignment.CENTER;
            case COUNT, DECIMAL, POINTS -> HorizontalAlignment.RIGHT;
        };
    }

    private static String format(Look look) {
        String decimals = "0".repeat(look.decimals());
        return switch (look.format()) {
            case TITLE, CAPTION, HEADING, PARAGRAPH, GLANCE, REMARK, HEAD, HEAD_OVER, HEAD_UNDER, TEXT, CENTRED ->
                "General";
            case CODE -> "@";
            case ORDINAL, COUNT -> "[$-42A]#,##0";
            case DECIMAL -> "[$-42A]#,##0." + decimals;
            case POINTS -> "[$-42A]+#,##0." + decimals + ";[$-42A]-#,##0." + decimals + ";[$-42A]0.0";
            case DATE -> "dd/mm/yyyy";
        };
    }

    static XSSFColor colour(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue}, null);
    }
}

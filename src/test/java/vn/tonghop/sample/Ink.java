package vn.tonghop.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The cell styles of one workbook, made as they are asked for. */
final class Ink {
    private enum Nature {
        TEXT("@"),
        COUNT("#,##0"),
        DECIMAL("0.0"),
        DATE("dd/mm/yyyy");

        private final String format;

        Nature(String format) {
            this.format = format;
        }

        static Nature of(Object value) {
            return switch (value) {
                case BigDecimal decimal -> decimal.scale() > 0 ? DECIMAL : COUNT;
                case Double any -> DECIMAL;
                case Number any -> COUNT;
                case LocalDate any -> DATE;
                default -> TEXT;
            };
        }
    }

    private record Key(Grid.Look look, Nature nature) {}

    private final Workbook workbook;
    private final String font;
    private final Map<Key, CellStyle> styles = new HashMap<>();

    Ink(Workbook workbook, String font) {
        this.workbook = workbook;
        this.font = font;
        Font standard = workbook.getFontAt(0);
        standard.setFontName(font);
        standard.setFontHeightInPoints((short) 12);
    }

    CellStyle style(Grid.Look look, Object value) {
        return styles.computeIfAbsent(new Key(look, Nature.of(value)), this::mixed);
    }

    private CellStyle mixed(Key key) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(lettering(key.look()));
        style.setDataFormat(workbook.createDataFormat().getFormat(key.nature().format));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (key.nature() == Nature.DATE) {
            style.setAlignment(HorizontalAlignment.CENTER);
        }
        switch (key.look()) {
            case TITLE, FIELD -> {}
            case HEADING -> {
                border(style);
                style.setWrapText(true);
                style.setAlignment(HorizontalAlignment.CENTER);
                style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            case BODY, TOTAL -> {
                border(style);
                style.setWrapText(true);
            }
        }
        return style;
    }

    private Font lettering(Grid.Look look) {
        Font lettering = workbook.createFont();
        lettering.setFontName(font);
        lettering.setFontHeightInPoints((short) (look == Grid.Look.TITLE ? 13 : 12));
        lettering.setBold(look != Grid.Look.BODY && look != Grid.Look.FIELD);
        return lettering;
    }

    private static void border(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }
}

package vn.tonghop.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Severity;

/**
 * A sender's cell styles as they are in the copy, each made when first asked for; those of bad cells with a fill that says
 * how bad.
 *
 * <p>A fill of an earlier copy does not come back: what the sender has mended is not marked any more.
 */
final class StyleCopies {
    private static final XSSFColor ERROR = Styles.colour(0xFF, 0xB3, 0xB3);
    private static final XSSFColor WARNING = Styles.colour(0xFF, 0xE8, 0x9A);

    private final XSSFWorkbook into;
    private final @Nullable XlsStyles xls;
    private final Map<Key, XSSFCellStyle> made = new HashMap<>();

    private record Key(int source, @Nullable Severity severity, boolean quoted) {}

    StyleCopies(Workbook from, XSSFWorkbook into) {
        this.into = into;
        this.xls = from instanceof HSSFWorkbook older ? new XlsStyles(older, into) : null;
    }

    /**
     * The copy of a style.
     *
     * @param severity of the worst finding in the cell, or null
     * @param quoted whether the cell's text would run as a formula
     */
    XSSFCellStyle of(CellStyle style, @Nullable Severity severity, boolean quoted) {
        return made.computeIfAbsent(new Key(style.getIndex(), severity, quoted), key -> make(style, severity, quoted));
    }

    private XSSFCellStyle make(CellStyle style, @Nullable Severity severity, boolean quoted) {
        XSSFCellStyle copy = into.createCellStyle();
        if (style instanceof HSSFCellStyle older && xls != null) {
            xls.copy(older, copy);
        } else {
            copy.cloneStyleFrom(style);
            if (isOurs(copy)) {
                copy.setFillPattern(FillPatternType.NO_FILL);
            }
        }
        if (quoted) {
            copy.setQuotePrefixed(true);
        }
        if (severity != null) {
            copy.setFillForegroundColor(severity == Severity.ERROR ? ERROR : WARNING);
            copy.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return copy;
    }

    private static boolean isOurs(XSSFCellStyle style) {
        XSSFColor fill = style.getFillForegroundXSSFColor();
        return fill != null && (fill.equals(ERROR) || fill.equals(WARNING));
    }

    /** A text of an xls. */
    XSSFRichTextString text(HSSFRichTextString text) {
        return Objects.requireNonNull(xls).text(text);
    }
}

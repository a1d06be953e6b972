package vn.tonghop.submission;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.ListColumn;
import vn.tonghop.form.ListColumn.Type;
import vn.tonghop.sheet.Cell;
import vn.tonghop.sheet.DateText;
import vn.tonghop.sheet.Numbers;
import vn.tonghop.sheet.Row;
import vn.tonghop.sheet.Wording;

/** Tells the rows of a list from the lines around them: totals, remarks, signatures. */
final class ListLines {
    private static final Set<String> TOTALS = Set.of("tổng", "cộng", "tổng cộng", "tổng số", "toàn đảng bộ");

    /** Longer texts are names; spaces may stand around the words. */
    private static final int LONGEST_TOTAL = 40;

    private final FormSheet.Listing sheet;
    private final ListCells cells;

    ListLines(FormSheet.Listing sheet, ListCells cells) {
        this.sheet = sheet;
        this.cells = cells;
    }

    static boolean isTotal(Row row) {
        for (Cell cell : row.cells()) {
            if (cell instanceof Cell.Text text) {
                return text.value().length() <= LONGEST_TOTAL && TOTALS.contains(Wording.normalise(text.value()));
            }
        }
        return false;
    }

    /** Whether a row holds a count or a date, typed as text, where the list has such: then it is no heading. */
    boolean isProven(Row row, TableStart start) {
        for (ListColumn column : sheet.columns()) {
            if ((column.type() == Type.COUNT || column.type() == Type.DATE)
                    && start.cell(row, column.key()) instanceof Cell.Text text
                    && proves(text, column)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a row belongs to the list: it holds a figure, a date or a choice, or is numbered or filled in. A
     * signature line or a remark is none of these, in whatever columns it stands.
     */
    boolean isData(Row row, TableStart start) {
        return isFilledIn(row, start) || isNumbered(row, start) || provesAny(row, start);
    }

    private boolean isFilledIn(Row row, TableStart start) {
        for (ListColumn column : sheet.columns()) {
            if (column.required() && column.type() != Type.IGNORED && isBlank(start.cell(row, column.key()))) {
                return false;
            }
        }
        return true;
    }

    private boolean isNumbered(Row row, TableStart start) {
        boolean numbered = false;
        boolean says = false;
        for (ListColumn column : sheet.columns()) {
            Cell cell = start.cell(row, column.key());
            if (column.type() == Type.IGNORED) {
                numbered |= isOrdinal(cell);
            } else {
                says |= !isBlank(cell);
            }
        }
        return numbered && says;
    }

    private boolean provesAny(Row row, TableStart start) {
        for (ListColumn column : sheet.columns()) {
            Cell cell = start.cell(row, column.key());
            if (column.type() != Type.IGNORED && !isBlank(cell) && proves(cell, column)) {
                return true;
            }
        }
        return false;
    }

    static boolean isBlank(@Nullable Cell cell) {
        return cell == null
                || cell instanceof Cell.Text text && Wording.clean(text.value()).isEmpty();
    }

    private static boolean isOrdinal(@Nullable Cell cell) {
        return cell instanceof Cell.Number
                || cell instanceof Cell.Text text && Wording.clean(text.value()).matches("\\d+");
    }

    /** Whether a cell could stand in no line but one of the list. */
    private boolean proves(@Nullable Cell cell, ListColumn column) {
        return switch (cell) {
            case null -> false;
            case Cell.Text text ->
                switch (column.type()) {
                    case COUNT -> Numbers.count(text.value()).isPresent();
                    case DATE -> DateText.parse(text.value()).isPresent();
                    case CHOICE -> cells.knows(text.value(), column);
                    case CODE, FLAG, TEXT, IGNORED -> false;
                };
            default -> true;
        };
    }
}

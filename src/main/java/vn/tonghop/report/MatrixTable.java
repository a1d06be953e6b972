package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidation.UnitResult;
import vn.tonghop.form.FormColumn;
import vn.tonghop.form.FormRow;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.Kind;

/**
 * A matrix form filled with the province's figures: this period, the same last year, and one in percent of the other.
 *
 * @param name of the sheet: {@code Biểu 1}
 * @param columns the value columns; one without a name of its own where the form has a single one
 */
public record MatrixTable(String name, String title, List<String> columns, List<Row> rows) {

    static MatrixTable of(FormSheet.Matrix matrix, UnitResult unit) {
        return new MatrixTable(
                matrix.name(),
                matrix.title(),
                matrix.valueColumns().stream().map(FormColumn::name).toList(),
                matrix.rows().stream().map(row -> row(matrix, row, unit)).toList());
    }

    private static Row row(FormSheet.Matrix matrix, FormRow row, UnitResult unit) {
        List<Cell> cells = row.kind() == Kind.HEADING
                ? List.of()
                : matrix.valueColumns().stream()
                        .map(column -> cell(matrix.figure(row, column), row.kind(), unit))
                        .toList();
        return new Row(row.code(), row.label(), row.depth(), row.total() || row.kind() == Kind.HEADING, cells);
    }

    private static Cell cell(String code, Kind kind, UnitResult unit) {
        BigDecimal now = unit.figure(code);
        BigDecimal before = unit.lastYear(code);
        Comparison comparison = new Comparison(unit.change(code), now != null && before != null);
        return new Cell(shown(now, kind), shown(before, kind), comparison.ratio(), comparison.isPartial());
    }

    private static String shown(@Nullable BigDecimal value, Kind kind) {
        return kind == Kind.MEAN ? Cells.decimal(value) : Cells.count(value);
    }

    public boolean isSingle() {
        return columns.size() == 1;
    }

    /** Whether it holds any figure, of this year or last. */
    public boolean hasFigures() {
        return rows.stream().anyMatch(row -> row.cells().stream().anyMatch(Cell::hasFigure));
    }

    /** Whether some ratio is only of the units that gave both figures. */
    public boolean isPartial() {
        return rows.stream().anyMatch(row -> row.cells().stream().anyMatch(Cell::partial));
    }

    /** A line of the form; a heading has no cells. */
    public record Row(String code, String label, int depth, boolean strong, List<Cell> cells) {
        public boolean isHeading() {
            return cells.isEmpty();
        }
    }

    /**
     * A figure, the same of last year, and their ratio in percent.
     *
     * @param partial whether the ratio is only of the units that gave both
     */
    public record Cell(String now, String before, String ratio, boolean partial) {
        boolean hasFigure() {
            return !now.equals(Cells.MISSING) || !before.equals(Cells.MISSING);
        }
    }
}

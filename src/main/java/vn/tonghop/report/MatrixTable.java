package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidation.Coverage;
import vn.tonghop.consolidation.Filed;
import vn.tonghop.consolidation.UnitResult;
import vn.tonghop.form.Form;
import vn.tonghop.form.FormColumn;
import vn.tonghop.form.FormRow;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.Indicator;
import vn.tonghop.form.Kind;

/**
 * A matrix form filled with the province's figures: this period, the same last year, and one in percent of the other.
 *
 * @param name of the sheet: {@code Biểu 1}
 * @param blanks from how many units this period's figures come, where these are not all that filed: {@code 2.I.1, 2.I.5:
 *     12/21 đơn vị}; or empty
 * @param blanksBefore the same of last year's
 * @param columns the value columns; one without a name of its own where the form has a single one
 */
public record MatrixTable(
        String name, String title, String blanks, String blanksBefore, List<String> columns, List<Row> rows) {

    static MatrixTable of(FormSheet.Matrix matrix, Form form, UnitResult unit) {
        return new MatrixTable(
                matrix.name(),
                matrix.title(),
                blanks(matrix, form, unit.now()),
                blanks(matrix, form, unit.before()),
                matrix.valueColumns().stream().map(FormColumn::name).toList(),
                matrix.rows().stream().map(row -> row(matrix, row, unit)).toList());
    }

    private static String blanks(FormSheet.Matrix matrix, Form form, Filed filed) {
        Map<Coverage, List<String>> codes = new LinkedHashMap<>();
        for (FormRow row : matrix.rows()) {
            Map<String, Coverage> figures = new LinkedHashMap<>();
            for (FormColumn column : matrix.valueColumns()) {
                Indicator indicator = form.indicators().get(matrix.figure(row, column));
                if (indicator != null && filed.figure(indicator) != null) {
                    figures.put(indicator.words(), filed.behind(indicator).coverage());
                }
            }
            boolean alike = figures.size() == matrix.valueColumns().size()
                    && Set.copyOf(figures.values()).size() == 1;
            figures.forEach((words, coverage) ->
                    codes.computeIfAbsent(coverage, none -> new ArrayList<>()).add(alike ? row.code() : words));
        }
        codes.remove(filed.coverage());
        return codes.entrySet().stream()
                .map(each -> String.join(", ", new LinkedHashSet<>(each.getValue())) + ": " + each.getKey() + " đơn vị")
                .collect(Collectors.joining("; "));
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

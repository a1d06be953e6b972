package vn.tonghop.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a sheet.
 *
 * @param heading a line over it, or empty
 * @param rows handed over one by one as they are drawn
 * @param closing rows after the others that filters and live totals leave out
 * @param filtered whether its head bears a filter
 * @param onNewPaper whether it begins a new printed page
 * @param chart drawn of its rows, under it; or null
 */
record Table(
        String heading,
        List<Column> columns,
        Iterable<List<Content>> rows,
        List<List<Content>> closing,
        boolean filtered,
        boolean onNewPaper,
        @Nullable Chart chart) {

    static Table of(String heading, List<Column> columns, Iterable<List<Content>> rows) {
        return new Table(heading, List.copyOf(columns), rows, List.of(), false, false, null);
    }

    /** With its number among the tables of its sheet before its heading. */
    Table numbered(int number) {
        return new Table(number + ". " + heading, columns, rows, closing, filtered, onNewPaper, chart);
    }

    Table closedBy(List<List<Content>> last) {
        return new Table(heading, columns, rows, List.copyOf(last), filtered, onNewPaper, chart);
    }

    Table withFilter() {
        return new Table(heading, columns, rows, closing, true, onNewPaper, chart);
    }

    Table beginningOnNewPaper() {
        return new Table(heading, columns, rows, closing, filtered, true, chart);
    }

    Table drawnAs(Chart drawing) {
        return new Table(heading, columns, rows, closing, filtered, onNewPaper, drawing);
    }

    /** Whether it, or its chart, begins a new printed page. */
    boolean breaksPaper() {
        return onNewPaper || chart != null && chart.onNewPaper();
    }

    /** How many rows its head takes. */
    int tiers() {
        return columns.stream().allMatch(column -> column.above().isEmpty()) ? 1 : 2;
    }
}

package vn.tonghop.workbook;

import java.util.List;

/**
 * A native chart of a table's rows.
 *
 * @param names 0-based column that names the points
 * @param series 0-based columns drawn beside each other, the first of them filled
 * @param onNewPaper whether it begins a new printed page
 */
record Chart(Form form, String title, int names, List<Integer> series, boolean onNewPaper) {
    /** Rows of a lying chart that its title, legend and axis take. */
    private static final int AROUND = 5;

    /** How it lies. */
    enum Form {
        /** A bar a row, from top to bottom as in the table. */
        BARS,
        /** A column a row, from left to right. */
        COLUMNS
    }

    static Chart bars(String title, int names, Integer... series) {
        return new Chart(Form.BARS, title, names, List.of(series), false);
    }

    static Chart columns(String title, int names, Integer... series) {
        return new Chart(Form.COLUMNS, title, names, List.of(series), false);
    }

    Chart beginningOnNewPaper() {
        return new Chart(form, title, names, series, true);
    }

    /** How many rows of the sheet it covers when it draws so many of the table. */
    int height(int points) {
        return form == Form.COLUMNS ? 14 : points + AROUND;
    }
}

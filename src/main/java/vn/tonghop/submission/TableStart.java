package vn.tonghop.submission;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.form.FormSheet;
import vn.tonghop.sheet.Cell;
import vn.tonghop.sheet.Row;

/**
 * Where a table begins that has the headings of a table of the form.
 *
 * @param columns column key → 1-based column
 * @param repeated column key → the column where its heading stands a second time
 * @param headed the columns that any words stand over
 * @param timed the columns whose heading names the period where the form has other words
 * @param top the first row of its headings, 1-based
 * @param row the last row of its headings, 1-based
 */
record TableStart(
        FormSheet sheet,
        Map<String, Integer> columns,
        Map<String, Integer> repeated,
        Set<Integer> headed,
        Set<Integer> timed,
        int top,
        int row) {

    /** The 1-based column of a key, or 0. */
    int column(String key) {
        return columns.getOrDefault(key, 0);
    }

    @Nullable
    Cell cell(Row in, String key) {
        return in.at(column(key));
    }

    /** The table's first column. */
    int first() {
        return columns.values().stream().min(Integer::compare).orElse(1);
    }
}

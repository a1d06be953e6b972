package vn.tonghop.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.LayoutFinding;
import vn.tonghop.finding.Place;
import vn.tonghop.form.FormSheet;
import vn.tonghop.sheet.Cell;
import vn.tonghop.sheet.Row;
import vn.tonghop.sheet.Wording;

/** The headings of a table, by which its heading row is found wherever it stands, whatever the order of columns. */
final class Headings {
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    static Headings of(FormSheet sheet) {
        Headings headings = new Headings();
        switch (sheet) {
            case FormSheet.Matrix matrix ->
                matrix.columns().forEach(column -> headings.add(column.key(), column.name(), column.aliases()));
            case FormSheet.Listing listing ->
                listing.columns().forEach(column -> headings.add(column.key(), column.name(), column.aliases()));
        }
        return headings;
    }

    /** Adds a column by its name and other names. */
    private void add(String key, String name, List<String> aliases) {
        names.put(key, name);
        keys.put(form(name), key);
        aliases.forEach(alias -> keys.put(form(alias), key));
    }

    /** Two headings are compared normalised; one that is all signs, such as %, as it stands. */
    private static String form(String heading) {
        String normal = Wording.normalise(heading);
        return normal.isEmpty() ? Wording.clean(heading) : normal;
    }

    /**
     * The columns a row heads: column key → 1-based column. A heading that stands twice is an error of a row that has all
     * the others.
     */
    Map<String, Integer> columns(Row row) {
        Map<String, Integer> columns = new HashMap<>();
        for (Cell cell : row.cells()) {
            if (cell instanceof Cell.Text text) {
                String key = keys.get(form(text.value()));
                if (key != null) {
                    columns.putIfAbsent(key, cell.column());
                }
            }
        }
        return columns;
    }

    /** Says which headings of a heading row stand twice. */
    void checkOnce(Row row, Place sheet, List<Finding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        for (Cell cell : row.cells()) {
            if (cell instanceof Cell.Text text) {
                String key = keys.get(form(text.value()));
                if (key != null && seen.put(key, cell.column()) != null) {
                    findings.add(new LayoutFinding.RepeatedHeading(
                            sheet.at(row.number(), cell.column()), names.getOrDefault(key, key)));
                }
            }
        }
    }

    /** The line under many headings that only numbers the columns: A, B, 1, 2 or (1), (2). */
    static boolean numbersColumns(Row row) {
        return row.cells().stream().allMatch(cell -> switch (cell) {
            case Cell.Text text -> text.value().strip().matches("\\(?[A-Za-z0-9]{1,2}\\)?");
            case Cell.Number number ->
                number.value().precision() <= 2 && number.value().scale() <= 0;
            default -> false;
        });
    }
}

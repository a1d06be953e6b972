package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.tonghop.sheet.Cell;
import vn.tonghop.sheet.Row;
import vn.tonghop.sheet.Wording;

/**
 * A row that may head a table, or be one of several lines that do.
 *
 * @param words 1-based column → what stands there, in the form in which headings are compared
 */
record HeadingLine(int row, NavigableMap<Integer, String> words) {
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?[A-Za-z0-9]{1,2}\\)?");

    static HeadingLine of(Row row) {
        NavigableMap<Integer, String> words = new TreeMap<>();
        for (Cell cell : row.cells()) {
            if (cell instanceof Cell.Text text) {
                String word = form(text.value());
                if (!word.isEmpty()) {
                    words.put(cell.column(), word);
                }
            }
        }
        return new HeadingLine(row.number(), words);
    }

    /** Two headings are compared normalised; one that is all signs, such as %, as it stands. */
    static String form(String heading) {
        String normal = Wording.normalise(heading);
        return normal.isEmpty() ? Wording.clean(heading) : normal;
    }

    /** The line under many headings that only numbers the columns: A, B, 1, 2 or (1), (2). */
    static boolean numbersColumns(Row row) {
        return row.cells().stream().allMatch(cell -> switch (cell) {
            case Cell.Text text -> COLUMN_NUMBER.matcher(text.value().strip()).matches();
            case Cell.Number number ->
                number.value().precision() <= 2 && number.value().scale() <= 0;
            default -> false;
        });
    }

    /**
     * Column → the words over it from the top down. A heading that spans columns (merged cells hold it in the first) stands
     * over every column that has words of its own further down.
     */
    static Map<Integer, List<String>> over(List<HeadingLine> lines) {
        Map<Integer, List<String>> over = new HashMap<>();
        NavigableMap<Integer, String> last = lines.getLast().words();
        for (HeadingLine line : lines) {
            for (Map.Entry<Integer, String> word : line.words().entrySet()) {
                over.computeIfAbsent(word.getKey(), none -> new ArrayList<>()).add(word.getValue());
            }
            if (line != lines.getLast()) {
                for (Integer column : last.keySet()) {
                    Map.Entry<Integer, String> span = line.words().lowerEntry(column);
                    if (span != null && !line.words().containsKey(column)) {
                        over.computeIfAbsent(column, none -> new ArrayList<>()).add(span.getValue());
                    }
                }
            }
        }
        return over;
    }
}

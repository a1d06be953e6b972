package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import vn.tonghop.form.FormSheet;
import vn.tonghop.sheet.Row;

/**
 * Finds where tables of a form begin, by their headings alone: whatever the sheet, the row and the order of columns.
 *
 * <p>Headings may take up to three lines. Then the words over a column are read together from the top; or the last alone,
 * under a heading that the form knows to stand over several columns; or all but the last, where that only says
 * "Tổng số". A heading that is read in none of these ways heads no column.
 */
final class TableFinder {
    static final int MOST_LINES = 3;
    private static final Set<String> TOTAL = Set.of("tổng số", "tổng", "cộng");

    private final List<Headings> tables;
    /** Word → the tables, by their place in the list, that have it, each with its column key. */
    private final Map<String, Map<Integer, String>> columns = new HashMap<>();

    private final Map<FormSheet, Headings> bySheet = new IdentityHashMap<>();
    private final Set<String> groups = new HashSet<>();
    /** What may stand in the last line of a heading: cheap to ask of every row. */
    private final Set<String> endings = new HashSet<>(TOTAL);

    TableFinder(List<Headings> tables) {
        this.tables = List.copyOf(tables);
        for (int i = 0; i < tables.size(); i++) {
            int table = i;
            bySheet.put(tables.get(i).sheet(), tables.get(i));
            tables.get(i).keys().forEach((word, key) -> {
                columns.computeIfAbsent(word, none -> new HashMap<>()).put(table, key);
                addEndings(word);
            });
            if (tables.get(i).sheet() instanceof FormSheet.Matrix matrix) {
                matrix.groups().forEach(group -> groups.add(HeadingLine.form(group)));
            }
        }
    }

    private void addEndings(String word) {
        endings.add(word);
        for (int space = word.indexOf(' '); space >= 0; space = word.indexOf(' ', space + 1)) {
            endings.add(word.substring(space + 1));
        }
    }

    /** Whether a line may be the last of a heading. */
    boolean mayEnd(HeadingLine line) {
        for (String word : line.words().values()) {
            if (endings.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row by itself has two headings of one table: then titles are over. */
    boolean mayBegin(Row row) {
        HeadingLine line = HeadingLine.of(row);
        return mayEnd(line)
                && begun(List.of(line)).stream()
                        .anyMatch(start -> start.columns().size() > 1);
    }

    /**
     * The tables that begin under these lines, the last of which is the row just read; several where they have the same
     * headings; none where the lines head nothing.
     */
    List<TableStart> find(List<HeadingLine> lines) {
        for (int count = 1; count <= Math.min(MOST_LINES, lines.size()); count++) {
            List<TableStart> starts = new ArrayList<>();
            int most = 0;
            for (TableStart start : begun(lines.subList(lines.size() - count, lines.size()))) {
                if (headings(start.sheet()).suffice(start.columns().keySet()) && heads(lines.getLast(), start)) {
                    starts.add(start);
                    most = Math.max(most, start.columns().size());
                }
            }
            if (!starts.isEmpty()) {
                int best = most;
                starts.removeIf(start -> start.columns().size() < best);
                return starts;
            }
        }
        return List.of();
    }

    /** Whether a line says anything of the columns found; else it only stands below their headings. */
    private static boolean heads(HeadingLine line, TableStart start) {
        for (Integer column : start.columns().values()) {
            if (line.words().containsKey(column)) {
                return true;
            }
        }
        return false;
    }

    /** What these lines have of the headings of each table, complete or not. */
    List<TableStart> begun(List<HeadingLine> lines) {
        Map<Integer, TableStart> found = new LinkedHashMap<>();
        new TreeMap<>(HeadingLine.over(lines))
                .forEach((column, words) -> keys(words).forEach((table, key) -> {
                    TableStart start = found.computeIfAbsent(
                            table,
                            none -> new TableStart(
                                    tables.get(table).sheet(),
                                    new HashMap<>(),
                                    new LinkedHashMap<>(),
                                    lines.getLast().row()));
                    if (start.columns().putIfAbsent(key, column) != null) {
                        start.repeated().put(key, column);
                    }
                }));
        return List.copyOf(found.values());
    }

    Headings headings(FormSheet sheet) {
        return Objects.requireNonNull(bySheet.get(sheet));
    }

    private Map<Integer, String> keys(List<String> words) {
        Map<Integer, String> together = columns.get(String.join(" ", words));
        if (together != null || words.size() == 1) {
            return together == null ? Map.of() : together;
        }
        List<String> above = words.subList(0, words.size() - 1);
        if (groups.containsAll(above) && columns.containsKey(words.getLast())) {
            return columns.getOrDefault(words.getLast(), Map.of());
        }
        return TOTAL.contains(words.getLast()) ? keys(above) : Map.of();
    }
}

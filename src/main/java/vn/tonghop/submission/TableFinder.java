package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import vn.tonghop.form.FormSheet;
import vn.tonghop.sheet.Row;

/**
 * Finds where tables of a form begin, by their headings alone: whatever the sheet, the row and the order of columns.
 * Headings may take up to three lines.
 */
final class TableFinder {
    static final int MOST_LINES = 3;

    private final List<Headings> tables;
    private final HeadingWords words;
    private final Map<FormSheet, Headings> bySheet = new IdentityHashMap<>();

    TableFinder(List<Headings> tables) {
        this.tables = List.copyOf(tables);
        this.words = new HeadingWords(tables);
        tables.forEach(table -> bySheet.put(table.sheet(), table));
    }

    /** Whether a line may be the last of a heading. */
    boolean mayEnd(HeadingLine line) {
        return words.mayEnd(line);
    }

    /** Whether a row by itself has two headings of one table: then titles are over. */
    boolean mayBegin(Row row) {
        HeadingLine line = HeadingLine.of(row);
        return mayEnd(line)
                && begun(List.of(line), TimedHeadings.OF_ANY_PERIOD).stream()
                        .anyMatch(start ->
                                start.columns().size() + start.repeated().size() > 1);
    }

    /**
     * The tables that begin under these lines, the last of which is the row just read, from left to right: each as the tables
     * of the form it may be, several where they have the same headings. None where the lines head nothing.
     */
    List<List<TableStart>> find(List<HeadingLine> lines, TimedHeadings times) {
        for (int count = 1; count <= Math.min(MOST_LINES, lines.size()); count++) {
            List<HeadingLine> heading = lines.subList(lines.size() - count, lines.size());
            List<TableStart> starts = complete(heading, times);
            if (starts.stream().anyMatch(start -> !start.repeated().isEmpty())) {
                List<List<TableStart>> beside = sideBySide(heading, times);
                return beside.isEmpty() ? List.of(starts) : beside;
            }
            if (!starts.isEmpty()) {
                return List.of(starts);
            }
        }
        return List.of();
    }

    /** The tables whose headings these lines have whole: of several those of which they have most. */
    private List<TableStart> complete(List<HeadingLine> lines, TimedHeadings times) {
        List<TableStart> starts = new ArrayList<>();
        int most = 0;
        for (TableStart start : begun(lines, times)) {
            if (headings(start.sheet()).suffice(start.columns().keySet()) && heads(lines.getLast(), start)) {
                starts.add(start);
                most = Math.max(most, start.columns().size());
            }
        }
        int best = most;
        starts.removeIf(start -> start.columns().size() < best);
        return starts;
    }

    /** The tables that stand side by side under these lines, where each column is certain to be of one and whole. */
    private List<List<TableStart>> sideBySide(List<HeadingLine> lines, TimedHeadings times) {
        List<List<TableStart>> found = new ArrayList<>();
        for (List<HeadingLine> part :
                SideBySide.parts(lines, over -> words.meaning(over, times).role())) {
            List<TableStart> starts = complete(part, times);
            if (starts.isEmpty()
                    || starts.stream().anyMatch(start -> !start.repeated().isEmpty())) {
                return List.of();
            }
            found.add(starts);
        }
        return found;
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
    List<TableStart> begun(List<HeadingLine> lines, TimedHeadings times) {
        Map<Integer, TableStart> found = new LinkedHashMap<>();
        TreeMap<Integer, List<String>> headings = new TreeMap<>(HeadingLine.over(lines));
        headings.forEach((column, over) -> {
            HeadingWords.Meaning meaning = words.meaning(over, times);
            meaning.keys().forEach((table, key) -> {
                TableStart start = found.computeIfAbsent(table, none -> start(table, lines, headings.keySet()));
                if (start.columns().putIfAbsent(key, column) != null) {
                    start.repeated().put(key, column);
                } else if (meaning.timed()) {
                    start.timed().add(column);
                }
            });
        });
        return List.copyOf(found.values());
    }

    private TableStart start(int table, List<HeadingLine> lines, Set<Integer> headed) {
        return new TableStart(
                tables.get(table).sheet(),
                new HashMap<>(),
                new LinkedHashMap<>(),
                headed,
                new LinkedHashSet<>(),
                lines.getFirst().row(),
                lines.getLast().row());
    }

    Headings headings(FormSheet sheet) {
        return Objects.requireNonNull(bySheet.get(sheet));
    }

    HeadingWords words() {
        return words;
    }
}

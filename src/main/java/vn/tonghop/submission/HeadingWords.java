package vn.tonghop.submission;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.form.FormColumn;
import vn.tonghop.form.FormColumn.Role;
import vn.tonghop.form.FormSheet;

/**
 * What the words of headings mean in the tables of a form.
 *
 * <p>The words over a column are read together from the top; or the last alone, under a heading that the form knows to
 * stand over several columns, or that names the period; or all but the last, where that only says "Tổng số". What is read in
 * none of these ways heads no column.
 */
final class HeadingWords {
    /**
     * What the words over a column mean.
     *
     * @param keys the tables, by their place in the list, that have them, each with its column key
     * @param role of these columns in fixed tables; empty for those of lists
     * @param timed whether they name the period where the form has other words
     */
    record Meaning(Map<Integer, String> keys, Optional<Role> role, boolean timed) {
        private static final Meaning NONE = new Meaning(Map.of(), Optional.empty(), false);
    }

    private static final Set<String> TOTAL = Set.of("tổng số", "tổng", "cộng");

    private final Map<String, Meaning> columns = new HashMap<>();
    private final Map<Role, Meaning> timed = new EnumMap<>(Role.class);
    private final Set<String> groups = new HashSet<>();
    /** What may stand in the last line of a heading: cheap to ask of every row. */
    private final Set<String> endings = new HashSet<>(TOTAL);

    HeadingWords(List<Headings> tables) {
        for (int i = 0; i < tables.size(); i++) {
            int table = i;
            FormSheet sheet = tables.get(i).sheet();
            tables.get(i).keys().forEach((word, key) -> {
                columns.computeIfAbsent(word, none -> new Meaning(new HashMap<>(), role(sheet, key), false))
                        .keys()
                        .put(table, key);
                addEndings(word);
            });
            if (sheet instanceof FormSheet.Matrix matrix) {
                matrix.groups().forEach(group -> groups.add(HeadingLine.form(group)));
                addTimed(table, matrix);
            }
        }
    }

    private static Optional<Role> role(FormSheet sheet, String key) {
        return sheet instanceof FormSheet.Matrix matrix
                ? matrix.columns().stream()
                        .filter(column -> column.key().equals(key))
                        .map(FormColumn::role)
                        .findFirst()
                : Optional.empty();
    }

    /** A time is the heading of figures only where a table has no others. */
    private void addTimed(int table, FormSheet.Matrix matrix) {
        if (matrix.valueColumns().size() != 1) {
            return;
        }
        for (FormColumn column : matrix.columns()) {
            if (column.role() == Role.VALUE || column.role() == Role.LAST_YEAR) {
                timed.computeIfAbsent(
                                column.role(),
                                role -> new Meaning(new HashMap<>(), Optional.of(role), role == Role.VALUE))
                        .keys()
                        .put(table, column.key());
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
            if (endings.contains(word) || TimedHeadings.maySay(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a heading may stand over others without changing what they mean. */
    boolean isGroup(String word, TimedHeadings times) {
        return groups.contains(word)
                || times.role(word).filter(Role.VALUE::equals).isPresent();
    }

    /** @param words over a column, from the top down */
    Meaning meaning(List<String> words, TimedHeadings times) {
        Meaning together = meaning(String.join(" ", words), times);
        if (!together.keys().isEmpty() || words.size() == 1) {
            return together;
        }
        List<String> above = words.subList(0, words.size() - 1);
        Meaning last = meaning(words.getLast(), times);
        if (!last.keys().isEmpty() && above.stream().allMatch(word -> isGroup(word, times))) {
            return last;
        }
        return TOTAL.contains(words.getLast()) ? meaning(above, times) : Meaning.NONE;
    }

    private Meaning meaning(String word, TimedHeadings times) {
        Meaning known = columns.get(word);
        if (known != null) {
            return known;
        }
        return times.role(word)
                .map(role -> timed.getOrDefault(role, Meaning.NONE))
                .orElse(Meaning.NONE);
    }
}

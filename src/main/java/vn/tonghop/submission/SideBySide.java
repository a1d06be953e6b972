package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import vn.tonghop.form.FormColumn.Role;

/**
 * Cuts the headings of tables that stand side by side into those of each: a table begins where codes or labels are headed
 * anew. Certain only where in each of them codes and labels stand left of all figures; then no column can be the
 * neighbour's.
 */
final class SideBySide {
    private SideBySide() {}

    /**
     * The headings of each table, from left to right; none where that is not certain.
     *
     * @param roles what the words over a column mean
     */
    static List<List<HeadingLine>> parts(List<HeadingLine> lines, Function<List<String>, Optional<Role>> roles) {
        List<Integer> begins = new ArrayList<>();
        Set<Role> seen = EnumSet.noneOf(Role.class);
        for (Map.Entry<Integer, List<String>> column : new TreeMap<>(HeadingLine.over(lines)).entrySet()) {
            Role role = roles.apply(column.getValue()).orElse(null);
            if (role == Role.CODE || role == Role.LABEL) {
                if (begins.isEmpty() || seen.contains(role)) {
                    begins.add(column.getKey());
                    seen.clear();
                } else if (seen.contains(Role.VALUE)) {
                    return List.of();
                }
                seen.add(role);
            } else if (role != null) {
                if (begins.isEmpty()) {
                    return List.of();
                }
                seen.add(Role.VALUE);
            }
        }
        return cut(lines, begins);
    }

    private static List<List<HeadingLine>> cut(List<HeadingLine> lines, List<Integer> begins) {
        List<List<HeadingLine>> parts = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            int from = begins.get(i);
            int to = i + 1 < begins.size() ? begins.get(i + 1) : Integer.MAX_VALUE;
            parts.add(lines.stream()
                    .map(line -> new HeadingLine(line.row(), line.words().subMap(from, true, to, false)))
                    .toList());
        }
        return parts.size() > 1 ? parts : List.of();
    }
}

package vn.tonghop.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the findings of one file are listed wherever they are told: of one kind the first {@value #SHOWN}, then how many
 * more there are like them.
 */
public final class Listing {
    /** The sheet on which a workbook that goes back lists them; it is ours, and says nothing when it returns. */
    public static final String SHEET = "Cần sửa";

    /** So many of one kind are listed. */
    public static final int SHOWN = 50;

    private Listing() {}

    /**
     * The findings of a file as they are told, in their order. Where a kind has more than are listed, a line of the same
     * code and severity stands for the rest: {@code "… và 137 chỗ tương tự."}.
     */
    public static List<Statement> of(List<Statement> all) {
        Map<String, Integer> counts = new HashMap<>();
        all.forEach(statement -> counts.merge(statement.code(), 1, Integer::sum));
        Map<String, Integer> met = new HashMap<>();
        List<Statement> listed = new ArrayList<>();
        for (Statement statement : all) {
            int number = met.merge(statement.code(), 1, Integer::sum);
            if (number <= SHOWN) {
                listed.add(statement);
            } else if (number == SHOWN + 1) {
                listed.add(rest(statement, counts.getOrDefault(statement.code(), number) - SHOWN));
            }
        }
        return List.copyOf(listed);
    }

    /** The same with errors before warnings and warnings before notes. */
    public static List<Statement> worstFirst(List<Statement> all) {
        return of(all).stream()
                .sorted(Comparator.comparing(Statement::severity))
                .toList();
    }

    /** How many of a severity there are, listed or not. */
    public static long count(List<Statement> all, Severity severity) {
        return all.stream()
                .filter(statement -> statement.severity() == severity)
                .count();
    }

    private static Statement rest(Statement first, int count) {
        return new Statement(
                first.code(),
                first.kind(),
                first.severity(),
                Place.of(first.place().file()).in(first.place().sheet()),
                "… và " + Numeral.of(count) + " chỗ tương tự.");
    }
}

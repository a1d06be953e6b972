package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.consolidation.UnitResult;
import vn.tonghop.consolidation.Verdict;

/**
 * The committees of one verdict, the most telling first: leaders by how far ahead they are, laggards by how far behind.
 *
 * @param label the verdict in words
 * @param named the first few, with how far they are from the target in brackets
 * @param others how many more there are
 */
public record Standing(String label, int count, List<String> named, int others) {
    private static final int NAMED = 5;

    /** One for every verdict that a committee has, in the order of {@link Verdict}. */
    static List<Standing> of(
            List<UnitResult> units,
            Function<UnitResult, Verdict> verdict,
            Function<UnitResult, @Nullable BigDecimal> completion,
            Function<UnitResult, String> measure) {
        List<Standing> standings = new ArrayList<>();
        for (Verdict one : Verdict.values()) {
            List<UnitResult> members =
                    units.stream().filter(unit -> verdict.apply(unit) == one).toList();
            if (!members.isEmpty()) {
                standings.add(of(one, sorted(members, one, completion), measure));
            }
        }
        return standings;
    }

    private static List<UnitResult> sorted(
            List<UnitResult> members, Verdict verdict, Function<UnitResult, @Nullable BigDecimal> completion) {
        Comparator<UnitResult> byCompletion = Comparator.comparing(unit -> {
            BigDecimal value = completion.apply(unit);
            return value == null ? BigDecimal.ZERO : value;
        });
        boolean worstFirst = verdict == Verdict.MISSED || verdict == Verdict.BEHIND;
        return members.stream()
                .sorted(worstFirst ? byCompletion : byCompletion.reversed())
                .toList();
    }

    private static Standing of(Verdict verdict, List<UnitResult> members, Function<UnitResult, String> measure) {
        List<String> named = members.stream()
                .limit(NAMED)
                .map(unit ->
                        measure.apply(unit).isEmpty() ? unit.name() : unit.name() + " (" + measure.apply(unit) + ")")
                .toList();
        return new Standing(verdict.label(), members.size(), named, members.size() - named.size());
    }

    /** The verdict as a sentence begins. */
    public String titled() {
        return Shown.capitalised(label);
    }

    /** The names as a list in a sentence. */
    public String names() {
        return String.join(", ", named);
    }
}

package vn.tonghop.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.consolidation.UnitResult;
import vn.tonghop.consolidation.Verdict;

/**
 * A committee's admissions against its year's target, as a bar.
 *
 * @param length of the bar, in hundredths of the chart's width
 * @param goal where the whole target lies, in the same
 * @param pace where the pro-rata target lies, in the same
 */
public record CommitteeBar(UnitResult unit, @Nullable Link letter, String length, String goal, String pace) {
    /** As many as a page draws; of more the best and the last. */
    static final int MOST = 40;

    private static final int EXTREMES = 15;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** One for every committee that can be held against a target, the highest completion first. */
    static List<CommitteeBar> of(List<UnitResult> committees, Edition edition) {
        List<UnitResult> ranked = new ArrayList<>(committees);
        ranked.removeIf(unit -> unit.year().completion() == null);
        ranked.sort(Comparator.comparing(CommitteeBar::done, Comparator.reverseOrder()));
        if (ranked.size() > MOST) {
            ranked.subList(EXTREMES, ranked.size() - EXTREMES).clear();
        }
        BigDecimal widest = ranked.stream().map(CommitteeBar::done).reduce(HUNDRED, BigDecimal::max);
        BigDecimal pace = HUNDRED.multiply(BigDecimal.valueOf(edition.period().month()))
                .divide(BigDecimal.valueOf(12), 4, RoundingMode.HALF_UP);
        return ranked.stream()
                .map(unit -> new CommitteeBar(
                        unit,
                        edition.letter(unit.code()),
                        part(done(unit), widest),
                        part(HUNDRED, widest),
                        part(pace, widest)))
                .toList();
    }

    private static BigDecimal done(UnitResult unit) {
        BigDecimal completion = unit.year().completion();
        return completion == null ? BigDecimal.ZERO : completion;
    }

    private static String part(BigDecimal value, BigDecimal widest) {
        return value.multiply(HUNDRED).divide(widest, 2, RoundingMode.HALF_UP).toPlainString();
    }

    public String name() {
        return unit.name();
    }

    public String admitted() {
        return Cells.count(unit.year().admitted());
    }

    /** The target in persons. */
    public String target() {
        return Cells.count(unit.year().targetInPersons());
    }

    public String completion() {
        return Shown.completion(done(unit));
    }

    public String verdict() {
        return unit.year().verdict().label();
    }

    /** Whether the verdict is one that somebody should look into. */
    public boolean lags() {
        return unit.year().verdict() == Verdict.BEHIND || unit.year().verdict() == Verdict.MISSED;
    }
}

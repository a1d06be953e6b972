package vn.tonghop.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Target;

/**
 * A unit's admissions of the period's year against its target. Percentages are exact to {@link Ratio#SCALE} decimals and
 * rounded only where shown.
 *
 * @param months of the period
 * @param admitted null where nothing is known
 * @param opening the denominator of the rate
 * @param rate admitted per 100 of the denominator, not annualised
 * @param target of the year, or null
 * @param proRata the least of the target × months / 12, in the target's own unit
 * @param completion % of the whole year's target
 * @param proRataCompletion % of the pro-rata target
 * @param gap rate less pro-rata target, in percentage points; null for a target in persons
 * @param stillNeeded persons to the year's target, rounded up; null where there is no target or nothing to hold against it
 * @param stillNeededMonthly the same per remaining month; null in December
 */
public record YearResult(
        int months,
        @Nullable BigDecimal admitted,
        @Nullable BigDecimal opening,
        @Nullable BigDecimal rate,
        @Nullable Target target,
        @Nullable BigDecimal proRata,
        @Nullable BigDecimal completion,
        @Nullable BigDecimal proRataCompletion,
        @Nullable BigDecimal gap,
        Verdict verdict,
        @Nullable Long stillNeeded,
        @Nullable Long stillNeededMonthly) {

    /**
     * The result of a period.
     *
     * @param rated both sides of its rate
     */
    static YearResult of(Period period, @Nullable BigDecimal admitted, @Nullable Rated rated, @Nullable Target target) {
        int months = period.month();
        BigDecimal opening = rated == null ? null : rated.opening();
        Quotient rate = Quotient.percent(rated);
        BigDecimal percent = rate == null ? null : rate.value();
        if (target == null) {
            return without(months, admitted, opening, percent, null, Verdict.NO_TARGET);
        }
        Quotient result = target.isCount() ? Quotient.of(admitted, BigDecimal.ONE) : rate;
        if (result == null) {
            return without(months, admitted, opening, percent, target, Verdict.NO_FIGURES);
        }
        return new YearResult(
                months,
                admitted,
                opening,
                percent,
                target,
                proRata(target, months),
                result.completion(target.least(), 12),
                result.completion(target.least(), months),
                target.isCount() ? null : result.gap(target.least(), months),
                Verdict.of(result, target, months),
                stillNeeded(result, target, 1),
                period.isYearEnd() ? null : stillNeeded(result, target, 12 - months));
    }

    private static YearResult without(
            int months,
            @Nullable BigDecimal admitted,
            @Nullable BigDecimal opening,
            @Nullable BigDecimal rate,
            @Nullable Target target,
            Verdict verdict) {
        BigDecimal proRata = target == null ? null : proRata(target, months);
        return new YearResult(months, admitted, opening, rate, target, proRata, null, null, null, verdict, null, null);
    }

    private static @Nullable BigDecimal proRata(Target target, int months) {
        return Ratio.of(target.least().multiply(BigDecimal.valueOf(months)), BigDecimal.valueOf(12));
    }

    /** How many persons the least of the year's target takes; of a rate, rounded up. Null where unknown. */
    public @Nullable BigDecimal targetInPersons() {
        if (target == null || target.isCount()) {
            return target == null ? null : target.least();
        }
        return opening == null
                ? null
                : target.least().multiply(opening).movePointLeft(2).setScale(0, RoundingMode.CEILING);
    }

    /** Whether the year has not ended and its whole target is reached already. */
    public boolean reachedEarly() {
        return verdict == Verdict.ON_PACE && stillNeeded != null && stillNeeded == 0;
    }

    /** What the verdict holds the rate against; empty where it judges no rate. */
    public List<BigDecimal> levels() {
        return target == null || target.isCount() || proRata == null
                ? List.of()
                : List.of(proRata, target.least(), target.most());
    }

    /** Persons a month for so many months. */
    private static long stillNeeded(Quotient result, Target target, int months) {
        BigDecimal perPerson = BigDecimal.valueOf(target.isCount() ? 1 : 100);
        return result.lacking(target.least())
                .divide(perPerson.multiply(BigDecimal.valueOf(months)), 0, RoundingMode.CEILING)
                .longValueExact();
    }
}

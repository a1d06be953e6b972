package vn.tonghop.consolidation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
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
 * @param stillNeeded persons to the year's target, rounded up; null where there is no target
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
        @Nullable Long stillNeededMonthly) {}

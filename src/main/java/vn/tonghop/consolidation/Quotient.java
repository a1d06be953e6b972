package vn.tonghop.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction, in the unit of a target: compared with it without dividing, and divided once, at the end.
 *
 * <p>Against a level for n months means against n twelfths of it.
 *
 * @param divisor above zero
 */
record Quotient(BigDecimal dividend, BigDecimal divisor) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    /** The fraction, or null where a side is missing or the divisor is zero. */
    static @Nullable Quotient of(@Nullable BigDecimal dividend, @Nullable BigDecimal divisor) {
        return dividend == null || divisor == null || divisor.signum() == 0 ? null : new Quotient(dividend, divisor);
    }

    /** Admissions in percent of their denominator. */
    static @Nullable Quotient percent(@Nullable Rated rated) {
        return rated == null ? null : of(rated.admitted().multiply(HUNDRED), rated.opening());
    }

    /** Admissions in percent a year of member-years, these given in twelfths. */
    static @Nullable Quotient percentOfMemberMonths(@Nullable Rated rated) {
        return rated == null ? null : of(rated.admitted().multiply(HUNDRED).multiply(TWELVE), rated.opening());
    }

    BigDecimal value() {
        return dividend.divide(divisor, Ratio.SCALE, RoundingMode.HALF_UP);
    }

    /** Negative, zero or positive as the fraction is below, at or above a level. */
    int compareTo(BigDecimal level, int months) {
        return excess(level, months).signum();
    }

    /** In percent of a level; null where the level is zero. */
    @Nullable
    BigDecimal completion(BigDecimal level, int months) {
        return Ratio.percent(dividend.multiply(TWELVE), demand(level, months));
    }

    /** The fraction less a level. */
    BigDecimal gap(BigDecimal level, int months) {
        return excess(level, months).divide(divisor.multiply(TWELVE), Ratio.SCALE, RoundingMode.HALF_UP);
    }

    /** What the dividend lacks to reach a level; zero where it does. */
    BigDecimal lacking(BigDecimal level) {
        return level.multiply(divisor).subtract(dividend).max(BigDecimal.ZERO);
    }

    /** Twelve times the dividend, less twelve times what the level demands of it. */
    private BigDecimal excess(BigDecimal level, int months) {
        return dividend.multiply(TWELVE).subtract(demand(level, months));
    }

    private BigDecimal demand(BigDecimal level, int months) {
        return level.multiply(BigDecimal.valueOf(months)).multiply(divisor);
    }
}

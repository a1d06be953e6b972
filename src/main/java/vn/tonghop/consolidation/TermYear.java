package vn.tonghop.consolidation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Period;

/**
 * A year of the term to date: the complete year, or the period itself for the current one.
 *
 * @param coverages from how many units each of its figures comes
 * @param admitted null where nobody filed
 * @param rate admitted per 100 of the year's denominator
 * @param fulfilled % of members rated that fulfilled their duties; null where nobody was rated
 */
public record TermYear(
        Period period,
        Coverages coverages,
        @Nullable BigDecimal admitted,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal fulfilled) {

    /** From how many units its figures come: {@code 18/21}, or {@code 18/21; tỷ lệ: 17/21} where one has other units. */
    public String words() {
        return coverages.words(rate != null, fulfilled != null);
    }

    static TermYear of(Scope scope, Filed filed) {
        Quotient rate = Quotient.percent(scope.rated(filed));
        return new TermYear(
                filed.period(),
                Coverages.of(scope, filed),
                filed.sum(scope.admittedCode()),
                rate == null ? null : rate.value(),
                filed.fulfilled(scope.basis().form()));
    }
}

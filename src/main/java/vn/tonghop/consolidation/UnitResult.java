package vn.tonghop.consolidation;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a committee, or of the province, for a period.
 *
 * @param code the committee's, or {@code toan-tinh}
 * @param now what its units filed; of a committee its own
 * @param figures code → value; a figure that nobody gave is not there
 * @param before what was filed for the same period last year
 * @param lastYear its figures
 * @param changes code → both, of units that may be compared: the only thing that may be told as a rise or fall
 * @param coverages from how many units the key figures come
 * @param year against the year's target
 * @param term since the term began, or null where no term contains the year
 * @param fulfilled % of members rated in this period that fulfilled their duties; null where nobody was rated
 */
public record UnitResult(
        String code,
        String name,
        Filed now,
        Map<String, BigDecimal> figures,
        Filed before,
        Map<String, BigDecimal> lastYear,
        Map<String, Change> changes,
        Coverages coverages,
        YearResult year,
        @Nullable TermResult term,
        @Nullable BigDecimal fulfilled) {

    /** Units filed; of a committee 1/1 or 0/1. */
    public Coverage coverage() {
        return now.coverage();
    }

    /** Units filed for the same period last year. */
    public Coverage lastYearCoverage() {
        return before.coverage();
    }

    public boolean filed() {
        return coverage().filed() > 0;
    }

    public @Nullable BigDecimal figure(String figureCode) {
        return figures.get(figureCode);
    }

    public @Nullable BigDecimal lastYear(String figureCode) {
        return lastYear.get(figureCode);
    }

    /** A figure beside the same of last year, of units that may be compared; null where there are none. */
    public @Nullable Change change(String figureCode) {
        return changes.get(figureCode);
    }
}

package vn.tonghop.consolidation;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a committee, or of the province, for a period.
 *
 * @param code the committee's, or {@code toan-tinh}
 * @param coverage units filed; of a committee 1/1 or 0/1
 * @param figures code → value; a figure that nobody gave is not there
 * @param lastYear the same of the same period last year
 * @param changes code → both, of units that may be compared: the only thing that may be told as a rise or fall
 * @param year against the year's target
 * @param term since the term began, or null where no term contains the year
 * @param fulfilled % of members rated in this period that fulfilled their duties; null where nobody was rated
 */
public record UnitResult(
        String code,
        String name,
        Coverage coverage,
        Map<String, BigDecimal> figures,
        Coverage lastYearCoverage,
        Map<String, BigDecimal> lastYear,
        Map<String, Change> changes,
        YearResult year,
        @Nullable TermResult term,
        @Nullable BigDecimal fulfilled) {

    public boolean filed() {
        return coverage.filed() > 0;
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

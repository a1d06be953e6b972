package vn.tonghop.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Target;
import vn.tonghop.committee.Term;

/**
 * A unit's admissions since the term began.
 *
 * @param years each year of the term to date, oldest first
 * @param flows code → sum over the term to date, for every flow that the form marks; the admissions among them
 * @param admitted since the term began; null where nothing is known
 * @param averageRate % a year: Σ admitted / Σ member-years
 * @param completeYears how many complete years are known
 * @param completeAdmitted admitted in the complete years
 * @param averageAdmitted persons a year over the complete years; null where there is none
 * @param target of the term, or null
 * @param completion % of the target; an average a year against the target of a year
 * @param gap average rate less target, in percentage points; null for a target in persons
 */
public record TermResult(
        Term term,
        List<TermYear> years,
        Map<String, BigDecimal> flows,
        @Nullable BigDecimal admitted,
        @Nullable BigDecimal averageRate,
        int completeYears,
        @Nullable BigDecimal completeAdmitted,
        @Nullable BigDecimal averageAdmitted,
        @Nullable Target target,
        @Nullable BigDecimal completion,
        @Nullable BigDecimal gap,
        Verdict verdict) {

    /** From how many of its years the term's sums come: {@code 5/5}. */
    public Coverage yearsKnown() {
        return new Coverage(
                (int) years.stream().filter(year -> year.admitted() != null).count(), years.size());
    }
}

package vn.tonghop.consolidation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Target;
import vn.tonghop.committee.Term;
import vn.tonghop.form.Indicator;
import vn.tonghop.form.Kind;

/**
 * A unit's admissions since the term began.
 *
 * @param years each year of the term to date, oldest first
 * @param flows code → over the term to date, for every flow that the form marks; the admissions among them
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
        Map<String, TermFlow> flows,
        @Nullable BigDecimal admitted,
        @Nullable BigDecimal averageRate,
        int completeYears,
        @Nullable BigDecimal completeAdmitted,
        @Nullable BigDecimal averageAdmitted,
        @Nullable Target target,
        @Nullable BigDecimal completion,
        @Nullable BigDecimal gap,
        Verdict verdict) {

    /** The result of the term to date. */
    static TermResult of(Scope scope, Term term, @Nullable Target target) {
        List<Filed> filed =
                term.toDate(scope.basis().period()).stream().map(scope::filed).toList();
        List<BigDecimal> complete = filed.stream()
                .filter(year -> year.period().isYearEnd())
                .map(year -> year.sum(scope.admittedCode()))
                .filter(Objects::nonNull)
                .toList();
        BigDecimal completeAdmitted = sum(complete);
        Quotient rate = Quotient.percentOfMemberMonths(memberMonths(scope, filed));
        Quotient perYear = Quotient.of(completeAdmitted, BigDecimal.valueOf(complete.size()));
        Quotient result = target != null && target.isCount() ? perYear : rate;
        return new TermResult(
                term,
                filed.stream().map(year -> TermYear.of(scope, year)).toList(),
                flows(scope, filed),
                sum(scope.admittedCode(), filed),
                rate == null ? null : rate.value(),
                complete.size(),
                completeAdmitted,
                perYear == null ? null : perYear.value(),
                target,
                target == null || result == null ? null : result.completion(target.least(), 12),
                target == null || result == null || target.isCount() ? null : result.gap(target.least(), 12),
                verdict(result, target, sum(scope.admittedCode(), filed) != null));
    }

    private static Verdict verdict(@Nullable Quotient result, @Nullable Target target, boolean anyAdmissions) {
        if (target == null) {
            return Verdict.NO_TARGET;
        }
        if (result != null) {
            return Verdict.of(result, target);
        }
        return target.isCount() && anyAdmissions ? Verdict.NO_COMPLETE_YEAR : Verdict.NO_FIGURES;
    }

    /** Admissions and twelfths of member-years, over the units and years that gave both. */
    static @Nullable Rated memberMonths(Scope scope, List<Filed> filed) {
        return filed.stream()
                .map(year -> {
                    Rated rated = scope.rated(year);
                    return rated == null ? null : rated.over(year.period().month());
                })
                .filter(Objects::nonNull)
                .reduce(Rated::plus)
                .orElse(null);
    }

    private static Map<String, TermFlow> flows(Scope scope, List<Filed> filed) {
        Map<String, TermFlow> flows = new LinkedHashMap<>();
        for (Indicator indicator : scope.basis().form().indicators().values()) {
            if (indicator.term() && indicator.kind() == Kind.FLOW) {
                BigDecimal sum = sum(indicator.code(), filed);
                if (sum != null) {
                    flows.put(indicator.code(), new TermFlow(sum, years(indicator, filed), reports(indicator, filed)));
                }
            }
        }
        return Collections.unmodifiableMap(flows);
    }

    private static Coverage years(Indicator indicator, List<Filed> filed) {
        long known = filed.stream()
                .filter(year -> year.sum(indicator.code()) != null)
                .count();
        return new Coverage((int) known, filed.size());
    }

    private static Coverage reports(Indicator indicator, List<Filed> filed) {
        return total(filed.stream().map(year -> year.behind(indicator).coverage()));
    }

    private static Coverage total(Stream<Coverage> coverages) {
        return coverages.reduce(new Coverage(0, 0), Coverage::plus);
    }

    private static @Nullable BigDecimal sum(String code, List<Filed> filed) {
        return sum(filed.stream()
                .map(year -> year.sum(code))
                .filter(Objects::nonNull)
                .toList());
    }

    private static @Nullable BigDecimal sum(List<BigDecimal> known) {
        return known.stream().reduce(BigDecimal::add).orElse(null);
    }

    /** What the verdict holds the average rate against; empty where it judges no rate. */
    public List<BigDecimal> levels() {
        return target == null || target.isCount() ? List.of() : List.of(target.least(), target.most());
    }

    /** From how many of the reports due over its years, one a unit and year, the admissions come: {@code 103/105}. */
    public Coverage reportsKnown() {
        return total(years.stream().map(year -> year.coverages().admitted()));
    }

    /** The same of the admissions in the complete years. */
    public Coverage completeReportsKnown() {
        return total(years.stream()
                .filter(year -> year.period().isYearEnd())
                .map(year -> year.coverages().admitted()));
    }

    /** From how many of those reports the average rate comes. */
    public Coverage reportsRated() {
        return total(years.stream().map(year -> year.coverages().rated()));
    }

    /** From how many of its years the admissions come: {@code 5/5}. */
    public Coverage yearsKnown() {
        return new Coverage(
                (int) years.stream().filter(year -> year.admitted() != null).count(), years.size());
    }
}

package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidation.Coverage;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.consolidation.TermFlow;
import vn.tonghop.consolidation.TermResult;

/** A unit's admissions since the term began, in the words of a sentence. */
public record TermWords(TermResult result) {

    /** {@code 2015-2020}. */
    public String name() {
        return result.term().name();
    }

    public boolean known() {
        return result.admitted() != null;
    }

    public boolean nobody() {
        return result.admitted() != null && result.admitted().signum() == 0;
    }

    public String admitted() {
        return count(result.admitted());
    }

    /** In round words: {@code trên 14.000}. */
    public String admittedRound() {
        return result.admitted() == null ? Shown.MISSING : Shown.round(result.admitted());
    }

    /** Whether the round words say less than the figure. */
    public boolean isRounded() {
        return !admittedRound().equals(admitted());
    }

    public boolean isComplete() {
        return result.yearsKnown().isComplete();
    }

    /** Whether no unit's report is missing: else a verdict is one on the reports there are. */
    public boolean isWhole() {
        return result.reportsRated().isComplete();
    }

    /** {@code 4/5 năm}. */
    public String yearsKnown() {
        return result.yearsKnown() + " năm";
    }

    /** {@code 5/5 năm, 103/105 báo cáo}: of the years, and of the units' reports over them. */
    public String coverage() {
        return coverage(result.yearsKnown(), result.reportsKnown());
    }

    private static String coverage(Coverage years, Coverage reports) {
        return years + " năm, " + reports + " báo cáo";
    }

    /** {@code (12/15 báo cáo)} after the average rate, where it comes from other reports than the admissions; else empty. */
    public String ratedNote() {
        return result.reportsRated().equals(result.reportsKnown()) ? "" : " (" + result.reportsRated() + " báo cáo)";
    }

    /** The same after what was admitted in the complete years, where a report is missing. */
    public String completeNote() {
        return result.completeReportsKnown().isComplete() ? "" : " (" + result.completeReportsKnown() + " báo cáo)";
    }

    /** A figure that the form sums over the term. */
    public String flow(String code) {
        TermFlow flow = result.flows().get(code);
        return flow == null ? Shown.MISSING : Shown.count(flow.sum());
    }

    /** As {@link #coverage()}, of such a figure. */
    public String flowCoverage(String code) {
        TermFlow flow = result.flows().get(code);
        return flow == null ? coverage() : coverage(flow.years(), flow.reports());
    }

    public boolean hasFlow(String code) {
        return result.flows().containsKey(code);
    }

    /** Whether a figure that the form sums over the term is above zero. */
    public boolean some(String code) {
        TermFlow flow = result.flows().get(code);
        return flow != null && flow.sum().signum() > 0;
    }

    public boolean rated() {
        return result.averageRate() != null;
    }

    public String averageRate() {
        return result.averageRate() == null ? Shown.MISSING : Cells.rate(result.averageRate(), result.levels()) + "%";
    }

    public boolean hasCompleteYears() {
        return result.completeYears() > 0 && result.completeAdmitted() != null;
    }

    public String completeAdmitted() {
        return count(result.completeAdmitted());
    }

    /** Over which years: {@code 4 năm 2015-2018}, {@code năm 2015}, {@code 3/4 năm 2015-2018 có số liệu}. */
    public String completeSpan() {
        List<Integer> years = result.years().stream()
                .filter(year -> year.period().isYearEnd())
                .map(year -> year.period().year())
                .toList();
        String span = years.size() < 2 ? "" + years.getFirst() : years.getFirst() + "-" + years.getLast();
        if (result.completeYears() < years.size()) {
            return result.completeYears() + "/" + years.size() + " năm " + span + " có số liệu";
        }
        return (years.size() < 2 ? "" : years.size() + " ") + "năm " + span;
    }

    public String averageAdmitted() {
        return result.averageAdmitted() == null ? Shown.MISSING : Shown.number(result.averageAdmitted(), 1);
    }

    public @Nullable TargetWords target() {
        return Optional.ofNullable(result.target()).map(TargetWords::new).orElse(null);
    }

    /** The target's kind, or empty where there is none. */
    public String kind() {
        TargetWords target = target();
        return target == null ? "" : target.kind();
    }

    public boolean hasCompletion() {
        return result.completion() != null;
    }

    public String completion() {
        return result.completion() == null ? Shown.MISSING : Shown.completion(result.completion());
    }

    public String verdict() {
        return result.verdict().label();
    }

    /** Where the average rate lies: {@code dưới} the least, {@code trong} the range, {@code trên} the most. */
    public String position() {
        if (result.averageRate() == null
                || result.target() == null
                || result.target().isCount()) {
            return "";
        }
        if (result.averageRate().compareTo(result.target().least()) < 0) {
            return "dưới";
        }
        return result.averageRate().compareTo(result.target().most()) > 0 ? "trên" : "trong";
    }

    /** From the target, from a range's least; null where that is not known, or the target counts persons. */
    public @Nullable Gap gap() {
        return Gap.of(result.gap());
    }

    /** The verdict's measure. */
    public String measure() {
        return Gap.measure(result.completion(), result.gap());
    }

    /** Whether the term has only begun: its one year is the period's own. */
    public boolean isFirstYear() {
        return result.years().size() == 1;
    }

    /** The admissions of each year, as bars on a page. */
    public List<YearBar> bars() {
        return YearBar.of(result.years());
    }

    public List<TermYearWords> years() {
        return result.years().stream().map(TermYearWords::new).toList();
    }

    private static String count(@Nullable BigDecimal value) {
        return value == null ? Shown.MISSING : Shown.count(value);
    }
}

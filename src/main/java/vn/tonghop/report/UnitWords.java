package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Period;
import vn.tonghop.consolidation.Coverage;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.consolidation.TermResult;
import vn.tonghop.consolidation.UnitResult;
import vn.tonghop.consolidation.YearResult;
import vn.tonghop.finding.SetupProblem;
import vn.tonghop.form.Form;
import vn.tonghop.form.Kind;
import vn.tonghop.form.Meaning;

/**
 * A committee or the province in the words of a sentence. Templates ask for figures by the form's codes; a code that the
 * form does not have is the template's mistake.
 */
public record UnitWords(UnitResult result, Form form, Period period) {

    public String name() {
        return result.name();
    }

    public boolean filed() {
        return result.filed();
    }

    /** Whether its rate comes from all of its units: else a verdict on it is one on those alone. */
    public boolean isWhole() {
        return result.coverages().rated().isComplete();
    }

    /** {@code 18/21 đơn vị}: of the units that its rate comes from. */
    public String ratedCoverage() {
        return result.coverages().rated() + " đơn vị";
    }

    /** {@code 18/21 đơn vị}. */
    public String coverage() {
        return result.coverage() + " đơn vị";
    }

    /** The same of a figure. */
    public String coverageOf(String code) {
        return behind(code) + " đơn vị";
    }

    private Coverage behind(String code) {
        return result.now().behind(form.indicator(check(code))).coverage();
    }

    /** {@code số liệu 12/21 đơn vị}, where a figure comes from other units than another; else empty. */
    public String besides(String code, String other) {
        return behind(code).equals(behind(other)) ? "" : from(behind(code));
    }

    private static String from(Coverage coverage) {
        return "số liệu " + coverage + " đơn vị";
    }

    /** A figure and its note. */
    public String told(String code) {
        return figureOf(code) + noteOf(code);
    }

    /** {@code (số liệu 12/21 đơn vị)}, where a figure is not of all units that filed; else empty. */
    public String noteOf(String code) {
        return known(code) ? note(behind(code), result.coverage()) : "";
    }

    /** The note on the rate of admission, where it comes from other units than the admissions. */
    public String ratedNote() {
        return note(result.coverages().rated(), result.coverages().admitted());
    }

    /** {@code ; tỷ lệ: 12/21} in such a case; else empty. */
    public String ratedBesides() {
        return ratedNote().isEmpty() ? "" : "; tỷ lệ: " + result.coverages().rated();
    }

    private static String note(Coverage own, Coverage usual) {
        return own.equals(usual) ? "" : " (" + from(own) + ")";
    }

    public String fulfilledCoverage() {
        return result.coverages().graded() + " đơn vị";
    }

    public String lastYearCoverage() {
        return result.lastYearCoverage() + " đơn vị";
    }

    public boolean hasLastYear() {
        return result.lastYearCoverage().filed() > 0;
    }

    public boolean known(String code) {
        return figure(code) != null;
    }

    public boolean isZero(String code) {
        BigDecimal value = figure(code);
        return value != null && value.signum() == 0;
    }

    /** A figure, or that there is none. */
    public String figureOf(String code) {
        BigDecimal value = figure(code);
        return value == null ? Shown.MISSING : shown(code, value);
    }

    /** A figure as a table's cell; empty where there is none. */
    public String cell(String code) {
        return cell(code, figure(code));
    }

    /** The same of last year. */
    public String cellLastYear(String code) {
        return cell(code, result.lastYear(code));
    }

    private String cell(String code, @Nullable BigDecimal value) {
        return value == null ? "" : shown(code, value);
    }

    /** A figure in percent of another, over the units that gave both. */
    public String share(String code, String whole) {
        BigDecimal percent = result.now().percent(List.of(check(code)), check(whole));
        return percent == null ? Shown.MISSING : Shown.percent(percent);
    }

    /** A figure against the same of last year. */
    public Comparison against(String code) {
        return new Comparison(result.change(code), figure(code) != null && result.lastYear(code) != null);
    }

    /** A column of the rows outside the State sector, added up; as {@link #figureOf}. */
    public String outsideState(String column) {
        BigDecimal sum = outside(column);
        return sum == null ? Shown.MISSING : Shown.count(sum);
    }

    public String outsideStateShare(String column, String whole) {
        BigDecimal percent = result.now().percent(outsideCodes(column), check(whole));
        return percent == null ? Shown.MISSING : Shown.percent(percent);
    }

    public boolean knownOutsideState(String column) {
        return outside(column) != null;
    }

    private @Nullable BigDecimal outside(String column) {
        return result.now().sum(outsideCodes(column));
    }

    private List<String> outsideCodes(String column) {
        return form.codes(Meaning.OUTSIDE_STATE).stream()
                .map(row -> check(row + "/" + column))
                .toList();
    }

    /** As {@link #told}, of such a sum. */
    public String outsideStateNote(String column) {
        return note(result.now().giving(outsideCodes(column)).coverage(), result.coverage());
    }

    public YearWords year() {
        return new YearWords(period, result.year());
    }

    public @Nullable TermWords term() {
        return Optional.ofNullable(result.term()).map(TermWords::new).orElse(null);
    }

    /**
     * How the sentence on the unit begins: {@code người} with its complete years against a target in persons, {@code tỷ lệ}
     * with the term to date, or empty where nothing is known of a term, or nothing more than of the year.
     */
    public String opening() {
        TermWords term = term();
        if (term == null || !term.known() || term.isFirstYear()) {
            return "";
        }
        return term.kind().equals("người") && term.hasCompleteYears() ? "người" : "tỷ lệ";
    }

    /** Whether this year's target has not been named by the sentence's beginning. */
    public boolean newTarget() {
        TargetWords year = year().target();
        TermWords term = term();
        TargetWords before = term == null || opening().isEmpty() ? null : term.target();
        return year != null && (before == null || !before.yearly().equals(year.yearly()));
    }

    public boolean hasFulfilled() {
        return result.fulfilled() != null;
    }

    public String fulfilled() {
        return result.fulfilled() == null ? Shown.MISSING : Shown.percent(result.fulfilled());
    }

    /** The cells of the unit's row in the table of key figures, after its name. */
    public KeyFigures keyFigures() {
        YearResult year = result.year();
        TermResult term = result.term();
        return new KeyFigures(year, term);
    }

    /** Its name: what a log may show. */
    @Override
    public String toString() {
        return result.name();
    }

    private @Nullable BigDecimal figure(String code) {
        return result.figure(check(code));
    }

    private String shown(String code, BigDecimal value) {
        return form.indicator(code).kind() == Kind.MEAN ? Shown.decimal(value, 1) : Shown.count(value);
    }

    private String check(String code) {
        if (!form.indicators().containsKey(code)) {
            throw new SetupProblem("biểu mẫu " + form + " không có chỉ tiêu \"" + code + "\"");
        }
        return code;
    }
}

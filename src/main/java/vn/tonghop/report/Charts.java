package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidation.Ratio;
import vn.tonghop.consolidation.Release;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.consolidation.TermResult;
import vn.tonghop.consolidation.TermYear;
import vn.tonghop.consolidation.UnitResult;
import vn.tonghop.form.Form;
import vn.tonghop.form.FormRow;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.Kind;

/** The charts that documents may show, by the name a template calls them; one without figures is not there. */
final class Charts {
    /** Admissions of each year of the term. */
    static final String TERM = "nhiem-ky";
    /** Admissions of each committee against its target in persons. */
    static final String ADMISSIONS = "ket-nap";
    /** Committees by how much of the target is done. */
    static final String COMPLETION = "hoan-thanh";

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int SHORT_LABEL = 10;

    private Charts() {}

    /** Every name that a template may use with a form: the three, and the codes of headings above counts. */
    static Set<String> names(Form form) {
        Set<String> names = new TreeSet<>(Set.of(TERM, ADMISSIONS, COMPLETION));
        groups(form).keySet().forEach(names::add);
        return names;
    }

    /** Those of the provincial report. */
    static Map<String, Chart> of(Release release) {
        Map<String, Chart> charts =
                new LinkedHashMap<>(ofTerm(release.province().term(), 54f));
        List<UnitResult> filed = release.committees().stream()
                .filter(unit -> unit.year().admitted() != null)
                .toList();
        if (!filed.isEmpty()) {
            charts.put(ADMISSIONS, admissions(release.committees()));
        }
        List<UnitResult> judged = filed.stream()
                .filter(unit -> unit.year().proRataCompletion() != null)
                .toList();
        if (judged.size() > 1) {
            charts.put(COMPLETION, completion(judged));
        }
        groups(release.form()).forEach((heading, rows) -> {
            Chart chart = structure(rows, release.province());
            if (chart != null) {
                charts.put(heading, chart);
            }
        });
        return charts;
    }

    /** Those of a letter to a committee: low, for it to stay on its page. */
    static Map<String, Chart> of(UnitResult unit) {
        return ofTerm(unit.term(), 26f);
    }

    /** The one of a term that has more than one year. */
    private static Map<String, Chart> ofTerm(@Nullable TermResult term, float tall) {
        if (term == null
                || term.years().size() < 2
                || term.years().stream().allMatch(year -> year.admitted() == null)) {
            return Map.of();
        }
        return Map.of(
                TERM, new ColumnChart(term.years().stream().map(Charts::column).toList(), tall));
    }

    private static ColumnChart.Column column(TermYear year) {
        boolean open = !year.period().isYearEnd();
        String label = open
                ? year.period().month() + " tháng " + year.period().year()
                : Integer.toString(year.period().year());
        return new ColumnChart.Column(label, year.admitted(), List.of(Cells.count(year.admitted())), open);
    }

    /** In official order; of very many the greatest only. */
    private static BarChart admissions(List<UnitResult> units) {
        BigDecimal least = units.stream()
                .map(unit -> unit.year().admitted())
                .filter(Objects::nonNull)
                .sorted(Comparator.reverseOrder())
                .skip(BarChart.MOST - 1)
                .findFirst()
                .orElse(null);
        return new BarChart(
                units.stream()
                        .filter(unit -> units.size() <= BarChart.MOST
                                || unit.year().admitted() != null
                                        && (least == null
                                                || unit.year().admitted().compareTo(least) >= 0))
                        .limit(BarChart.MOST)
                        .map(Charts::admissions)
                        .toList(),
                null);
    }

    private static BarChart.Bar admissions(UnitResult unit) {
        BigDecimal admitted = unit.year().admitted();
        BigDecimal target = unit.year().targetInPersons();
        String text = admitted == null
                ? Shown.MISSING
                : Shown.count(admitted) + (target == null ? "" : "/" + Shown.number(target, 0));
        return new BarChart.Bar(unit.name(), admitted, target, text);
    }

    /** The greatest first; of very many the first and the last. */
    private static BarChart completion(List<UnitResult> judged) {
        Comparator<UnitResult> byCompletion = Comparator.comparing(Charts::done);
        List<UnitResult> sorted =
                judged.stream().sorted(byCompletion.reversed()).toList();
        List<UnitResult> shown = sorted.size() <= BarChart.MOST
                ? sorted
                : Stream.concat(
                                sorted.stream().limit(BarChart.MOST / 2),
                                sorted.stream().skip(sorted.size() - BarChart.MOST / 2))
                        .toList();
        return new BarChart(
                shown.stream()
                        .map(unit -> new BarChart.Bar(unit.name(), done(unit), null, Shown.completion(done(unit))))
                        .toList(),
                WHOLE);
    }

    private static BigDecimal done(UnitResult unit) {
        return Objects.requireNonNull(unit.year().proRataCompletion());
    }

    /** The rows of counts that stand right under a heading, by its code. */
    private static Map<String, List<FormRow>> groups(Form form) {
        Map<String, List<FormRow>> groups = new LinkedHashMap<>();
        for (FormSheet.Matrix matrix : form.matrices()) {
            for (FormRow heading : matrix.rows()) {
                List<FormRow> rows = matrix.rows().stream()
                        .filter(row -> row.parent().equals(heading.code()) && row.kind() == Kind.FLOW)
                        .toList();
                if (heading.kind() == Kind.HEADING && matrix.valueColumns().size() == 1 && !rows.isEmpty()) {
                    groups.put(heading.code(), rows);
                }
            }
        }
        return groups;
    }

    private static @Nullable Chart structure(List<FormRow> rows, UnitResult unit) {
        BigDecimal sum = rows.stream()
                .map(row -> unit.figure(row.code()))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            return null;
        }
        if (rows.stream().allMatch(row -> row.label().length() <= SHORT_LABEL)) {
            return new ColumnChart(
                    rows.stream()
                            .map(row -> new ColumnChart.Column(
                                    row.label(), unit.figure(row.code()), texts(unit.figure(row.code()), sum), false))
                            .toList(),
                    48f);
        }
        return new BarChart(
                rows.stream()
                        .map(row -> new BarChart.Bar(
                                row.label(),
                                unit.figure(row.code()),
                                null,
                                String.join(" – ", texts(unit.figure(row.code()), sum))))
                        .toList(),
                null);
    }

    /** A count and its share in percent. */
    private static List<String> texts(@Nullable BigDecimal value, BigDecimal sum) {
        BigDecimal share = value == null ? null : Ratio.percent(value, sum);
        return share == null ? List.of(Cells.MISSING) : List.of(Cells.count(value), Shown.percent(share));
    }
}

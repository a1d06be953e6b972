package vn.tonghop.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Period;
import vn.tonghop.finding.ComparisonFinding;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Numeral;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.Severity;
import vn.tonghop.form.Form;
import vn.tonghop.form.Indicator;
import vn.tonghop.form.Kind;
import vn.tonghop.form.Meaning;
import vn.tonghop.submission.Figure;

/** A submission held against what else is in force of its committee. */
public final class Comparisons {
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal NOTABLE = BigDecimal.TEN;

    private final Form form;
    private final Period period;
    private final Map<String, Figure> figures;
    private final Map<String, BigDecimal> ownLastYear;
    private final Background background;
    private final List<Finding> findings = new ArrayList<>();

    private Comparisons(
            Form form,
            Period period,
            Map<String, Figure> figures,
            Map<String, BigDecimal> ownLastYear,
            Background background) {
        this.form = form;
        this.period = period;
        this.figures = figures;
        this.ownLastYear = ownLastYear;
        this.background = background;
    }

    /**
     * Everything to say about a submission when it is compared.
     *
     * @param place of the file
     * @param accepted whether it was accepted on an earlier night: an acceptance is never revoked, so nothing is an error
     */
    public static List<Finding> check(
            Place place,
            Form form,
            Period period,
            Map<String, Figure> figures,
            Map<String, BigDecimal> ownLastYear,
            Background background,
            boolean accepted) {
        Comparisons comparisons = new Comparisons(form, period, figures, ownLastYear, background);
        comparisons.openingEqualsDecember(place, accepted);
        comparisons.flowsDoNotFall();
        comparisons.figuresDoNotJump();
        comparisons.ownLastYearAgrees();
        return List.copyOf(comparisons.findings);
    }

    private void openingEqualsDecember(Place place, boolean accepted) {
        Period december = period.decemberBefore();
        Figure opening = figures.get(form.code(Meaning.OPENING));
        Filed before = background.december();
        if (before == null) {
            if (background.othersFiledDecember()) {
                findings.add(new ComparisonFinding.DecemberNotFiled(
                        opening == null ? place : opening.place(), december.title()));
            }
            return;
        }
        String closing = form.code(Meaning.CLOSING);
        BigDecimal expected = before.values().get(closing);
        if (opening == null
                || opening.value() == null
                || expected == null
                || opening.value().compareTo(expected) == 0) {
            return;
        }
        Severity severity = accepted || background.changed() ? Severity.WARNING : Severity.ERROR;
        findings.add(new ComparisonFinding.OpeningDiffersFromDecember(
                opening.place(),
                severity,
                form.code(Meaning.OPENING),
                Numeral.shortest(opening.value()),
                closing,
                december.title(),
                Numeral.shortest(expected)));
    }

    private void flowsDoNotFall() {
        for (Indicator indicator : form.indicators().values()) {
            Figure figure = figures.get(indicator.code());
            if (indicator.kind() != Kind.FLOW || figure == null || figure.value() == null) {
                continue;
            }
            for (Filed earlier : background.earlier().reversed()) {
                BigDecimal before = earlier.values().get(indicator.code());
                if (before != null && figure.value().compareTo(before) < 0) {
                    findings.add(new ComparisonFinding.CumulativeFlowFell(
                            figure.place(),
                            indicator.words(),
                            Numeral.shortest(figure.value()),
                            earlier.period().title(),
                            Numeral.shortest(before)));
                    break;
                }
            }
        }
    }

    private void figuresDoNotJump() {
        Filed lastYear = background.lastYear();
        if (lastYear == null) {
            return;
        }
        for (Indicator indicator : form.indicators().values()) {
            Figure figure = figures.get(indicator.code());
            BigDecimal before = lastYear.values().get(indicator.code());
            if (indicator.watch() && figure != null && figure.value() != null && jumps(figure.value(), before)) {
                findings.add(new ComparisonFinding.JumpAgainstLastYear(
                        figure.place(),
                        indicator.words(),
                        Numeral.shortest(figure.value()),
                        lastYear.period().title(),
                        before == null ? "" : Numeral.shortest(before)));
            }
        }
    }

    private static boolean jumps(BigDecimal now, @Nullable BigDecimal before) {
        return before != null
                && now.subtract(before).abs().compareTo(NOTABLE) > 0
                && (now.compareTo(before.multiply(THREE)) > 0 || before.compareTo(now.multiply(THREE)) > 0);
    }

    private void ownLastYearAgrees() {
        Filed lastYear = background.lastYear();
        if (lastYear == null) {
            return;
        }
        ownLastYear.forEach((code, own) -> {
            BigDecimal filed = lastYear.values().get(code);
            Figure figure = figures.get(code);
            if (filed != null && figure != null && filed.compareTo(own) != 0) {
                findings.add(new ComparisonFinding.OwnLastYearDiffers(
                        figure.place(),
                        form.indicator(code).words(),
                        Numeral.shortest(own),
                        lastYear.period().title(),
                        Numeral.shortest(filed)));
            }
        });
    }
}

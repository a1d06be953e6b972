package vn.tonghop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Numeral;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.RuleFinding;
import vn.tonghop.finding.Severity;
import vn.tonghop.form.Expression;
import vn.tonghop.form.Form;
import vn.tonghop.form.FormRule;
import vn.tonghop.form.Kind;
import vn.tonghop.submission.Entry;
import vn.tonghop.submission.Figure;
import vn.tonghop.submission.Submission;

/**
 * The arithmetic rules of the form hold.
 *
 * <p>A blank counts as 0. A rule is left out where an operand has an error already, from reading or from a rule before it
 * (one cause, one finding: {@link Counts} tells which follow from it), or its sheet was not filed; where a mean is blank or
 * a side divides by zero there is nothing to compare.
 */
final class FormArithmetic implements Rule {

    @Override
    public void check(Submission submission, List<Finding> findings) {
        Form form = submission.identity().form().orElseThrow();
        Set<String> wrong = Counts.doubtful(form, findings);
        for (FormRule rule : form.rules()) {
            if (!areSound(rule.left(), submission, wrong) || !areSound(rule.right(), submission, wrong)) {
                continue;
            }
            BigDecimal left = rule.left().evaluate(code -> value(code, submission));
            BigDecimal right = rule.right().evaluate(code -> value(code, submission));
            if (left != null && right != null && !rule.holds(left, right)) {
                findings.add(broken(rule, submission, left, right));
                if (rule.severity() == Severity.ERROR) {
                    wrong.addAll(Counts.spoiltBy(rule, form));
                }
            }
        }
    }

    private static boolean areSound(Expression side, Submission submission, Set<String> wrong) {
        for (String operand : side.operands()) {
            if (wrong.contains(operand) || !isKnown(operand, submission)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKnown(String operand, Submission submission) {
        Figure figure = submission.figures().get(operand);
        if (figure == null) {
            return submission.tallies().containsKey(operand);
        }
        boolean blankMean = figure.entry() == Entry.BLANK
                && submission.identity().form().orElseThrow().indicator(operand).kind() == Kind.MEAN;
        return !figure.doubtful() && !blankMean;
    }

    private static BigDecimal value(String operand, Submission submission) {
        Figure figure = submission.figures().get(operand);
        BigDecimal value = figure == null ? submission.tallies().get(operand) : figure.value();
        return value == null ? BigDecimal.ZERO : value;
    }

    private static Finding broken(FormRule rule, Submission submission, BigDecimal left, BigDecimal right) {
        return new RuleFinding.FormRuleBroken(
                place(rule, submission),
                rule.id(),
                rule.severity(),
                rule.leftShown(),
                shown(left),
                rule.rightShown(),
                shown(right),
                rule.comparison() == FormRule.Comparison.EQUAL
                        ? shown(left.subtract(right).abs())
                        : "",
                rule.advice());
    }

    private static Place place(FormRule rule, Submission submission) {
        return Stream.concat(rule.left().operands().stream(), rule.right().operands().stream())
                .map(operand -> place(operand, submission))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Place.of(submission.file()));
    }

    private static @Nullable Place place(String operand, Submission submission) {
        Figure figure = submission.figures().get(operand);
        return figure == null ? submission.tallyPlaces().get(operand) : figure.place();
    }

    private static String shown(BigDecimal value) {
        return Numeral.shortest(value.setScale(2, RoundingMode.HALF_UP));
    }
}

package vn.tonghop.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.tonghop.finding.Severity;

/**
 * An arithmetic demand of a form: left side, comparison, right side.
 *
 * @param id the finding's code; one id for all codes of an {@code each}
 * @param leftShown the left side as a finding says it
 * @param rightShown the right side as a finding says it
 * @param tolerance by how much equal sides may differ
 * @param advice how to mend it, one sentence
 */
public record FormRule(
        String id,
        Severity severity,
        Expression left,
        Comparison comparison,
        Expression right,
        String leftShown,
        String rightShown,
        BigDecimal tolerance,
        String advice) {

    /** How the sides must compare. */
    public enum Comparison {
        EQUAL("="),
        AT_MOST("<="),
        AT_LEAST(">=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /** What lies beyond is a spreadsheet's own error of binary fractions, and no difference. */
    private static final int DECIMALS = 9;

    public boolean holds(BigDecimal leftValue, BigDecimal rightValue) {
        BigDecimal excess = leftValue.subtract(rightValue).setScale(DECIMALS, RoundingMode.HALF_UP);
        return switch (comparison) {
            case EQUAL -> excess.abs().compareTo(tolerance) <= 0;
            case AT_MOST -> excess.compareTo(tolerance) <= 0;
            case AT_LEAST -> excess.negate().compareTo(tolerance) <= 0;
        };
    }

    /**
     * What {@link #holds} says, as a spreadsheet's condition.
     *
     * @param leftCell what stands for the value of the left side
     * @param rightCell what stands for the value of the right side
     */
    public String condition(String leftCell, String rightCell) {
        String excess = "ROUND(" + leftCell + "-" + rightCell + "," + DECIMALS + ")";
        String most = "<=" + tolerance.toPlainString();
        return switch (comparison) {
            case EQUAL -> "ABS(" + excess + ")" + most;
            case AT_MOST -> excess + most;
            case AT_LEAST -> "(-" + excess + ")" + most;
        };
    }

    /** Whether it says without doubt what a single figure or tally is: by it a total can be reckoned. */
    boolean defines() {
        return comparison == Comparison.EQUAL
                && severity == Severity.ERROR
                && tolerance.signum() == 0
                && left.isOperand();
    }
}

package vn.tonghop.form;

import java.math.BigDecimal;
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

        String sign() {
            return sign;
        }
    }

    public boolean holds(BigDecimal leftValue, BigDecimal rightValue) {
        BigDecimal excess = leftValue.subtract(rightValue);
        return switch (comparison) {
            case EQUAL -> excess.abs().compareTo(tolerance) <= 0;
            case AT_MOST -> excess.compareTo(tolerance) <= 0;
            case AT_LEAST -> excess.negate().compareTo(tolerance) <= 0;
        };
    }
}

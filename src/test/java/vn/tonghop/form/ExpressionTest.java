package vn.tonghop.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A side of a rule in its two uses. */
class ExpressionTest {
    private static final Map<String, String> CELLS = Map.of("1.A", "C5", "1.B1", "C7", "co_so.ket_nap", "X1");

    private static Expression of(String text) {
        return Expression.of(text, CELLS::containsKey);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.A; C5",
                "1.A + 1.B1 - 2; ((C5+C7)-2)",
                "1.A - (1.B1 - 2) * 3; (C5-((C7-2)*3))",
                "-1.A + co_so.ket_nap / 2; ((-C5)+(X1/2))",
                "max(1.A, 1.B1, 0) + round(1.A / 3, 1); (MAX(C5,C7,0)+ROUND((C5/3),1))",
                "abs(1.A) + min(1.A, 2) + sum(1.A, 1.B1); ((ABS(C5)+MIN(C5,2))+SUM(C5,C7))"
            })
    void printsAsAFormula(String rule, String formula) {
        assertThat(of(rule).formula(operand -> CELLS.getOrDefault(operand, "?")))
                .isEqualTo(formula);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1.A ^ 2; ^", "1.A % 2; %", "sqrt(1.A); sqrt", "1.A + PI; PI", "if(1.A > 2, 1, 0); if"})
    void whatASpreadsheetSaysOtherwiseIsAMistakeOfTheForm(String rule, String what) {
        assertThatThrownBy(() -> of(rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + what
                        + "\" không viết được thành công thức Excel trong biểu trống; chỉ dùng + - * / và ABS,"
                        + " MAX, MIN, ROUND, SUM");
    }

    @Test
    void aDivisionByZeroHasNoValue() {
        Map<String, BigDecimal> values = Map.of("1.A", BigDecimal.ZERO, "1.B1", BigDecimal.TEN);
        assertThat(of("1.B1 / 1.A").evaluate(code -> values.getOrDefault(code, BigDecimal.ZERO)))
                .isNull();
        assertThat(of("1.A / 1.B1").evaluate(code -> values.getOrDefault(code, BigDecimal.ZERO)))
                .isEqualByComparingTo("0");
    }

    @Test
    void thirdsAddUpToAWholeAsTheyDoInASpreadsheet() {
        FormRule rule = new FormRule(
                "X",
                vn.tonghop.finding.Severity.ERROR,
                of("1.A / 3 * 3"),
                FormRule.Comparison.EQUAL,
                of("1.A"),
                "",
                "",
                BigDecimal.ZERO,
                "");
        BigDecimal left = rule.left().evaluate(code -> BigDecimal.ONE);
        assertThat(left).isNotNull().isNotEqualByComparingTo("1");
        assertThat(rule.holds(java.util.Objects.requireNonNull(left), BigDecimal.ONE))
                .isTrue();
        assertThat(rule.holds(new BigDecimal("1.000000001"), BigDecimal.ONE)).isFalse();
        assertThat(rule.condition("F5", "I5")).isEqualTo("ABS(ROUND(F5-I5,9))<=0");
    }
}

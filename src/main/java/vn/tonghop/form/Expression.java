package vn.tonghop.form;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.parser.ASTNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One side of a rule: an arithmetic expression over codes and tallies, compiled once.
 *
 * <p>Codes such as {@code 1.B2a} are no identifiers to EvalEx, which also does not tell cases apart: they are mapped to
 * numbered names. Numbers are whole: {@code 6.7} is always a code, so that a code that does not exist is told. A side that
 * is a plain sum is added up without EvalEx. It uses only what a spreadsheet knows as well, so that one rule serves the
 * program's check and the formula in the blank form ({@link #formula}). Thread-safe.
 */
public final class Expression {
    private static final Pattern OPERAND = Pattern.compile(
            "[a-z][a-z_0-9]*\\.[a-z_0-9]+(?:\\[[^\\]]+\\])?|(?<![\\w.])\\d+\\.[0-9A-Za-z.]*[0-9A-Za-z](?:/[a-z_0-9]+)?");
    private static final ExpressionConfiguration CONFIGURATION = ExpressionConfiguration.builder()
            .implicitMultiplicationAllowed(false)
            .structuresAllowed(false)
            .arraysAllowed(false)
            .allowOverwriteConstants(false)
            .mathContext(new MathContext(34, RoundingMode.HALF_UP))
            .build();

    private final String text;
    private final List<String> operands;
    private final com.ezylang.evalex.Expression compiled;
    /** The sign of each operand where the whole is their plain sum, as nearly every rule is; else empty. */
    private final List<Integer> signs;

    private Expression(String text, List<String> operands, com.ezylang.evalex.Expression compiled) {
        this.text = text;
        this.operands = operands;
        this.compiled = compiled;
        this.signs = signs(compiled, operands.size());
    }

    /**
     * Compiles a side of a rule.
     *
     * @param known whether a code or tally exists
     * @throws IllegalArgumentException with a Vietnamese sentence where it cannot be compiled
     */
    static Expression of(String text, Predicate<String> known) {
        List<String> operands = new ArrayList<>();
        Matcher matcher = OPERAND.matcher(text);
        String mapped = matcher.replaceAll(match -> {
            String operand = match.group();
            if (!known.test(operand)) {
                throw new IllegalArgumentException("không có chỉ tiêu \"" + operand + "\" trong biểu mẫu");
            }
            if (!operands.contains(operand)) {
                operands.add(operand);
            }
            return "c" + operands.indexOf(operand);
        });
        com.ezylang.evalex.Expression compiled = new com.ezylang.evalex.Expression(mapped, CONFIGURATION);
        try {
            compiled.validate();
            for (String variable : compiled.getUndefinedVariables()) {
                if (!variable.matches("(?i)c\\d+")) {
                    throw new IllegalArgumentException("không hiểu \"" + variable + "\"");
                }
            }
            SpreadsheetFormula.check(compiled.getAbstractSyntaxTree());
        } catch (BaseException e) {
            throw new IllegalArgumentException("sai cú pháp: " + e.getMessage(), e);
        }
        return new Expression(text, List.copyOf(operands), compiled);
    }

    /** The codes and tallies in it, each once, in order. */
    public List<String> operands() {
        return operands;
    }

    /** The expression with each operand put into words. */
    public String shown(UnaryOperator<String> words) {
        return OPERAND.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        operands.contains(match.group()) ? words.apply(match.group()) : match.group()));
    }

    /** Whether it is nothing but one code or tally. */
    public boolean isOperand() {
        return operands.size() == 1 && operands.getFirst().equals(text);
    }

    /**
     * The expression as a spreadsheet's formula, without the equals sign: English names, commas, every operation in
     * parentheses.
     *
     * @param cells operand → what stands for it in the formula
     */
    public String formula(UnaryOperator<String> cells) {
        if (isOperand()) {
            return cells.apply(text);
        }
        try {
            return SpreadsheetFormula.of(
                    compiled.getAbstractSyntaxTree(),
                    variable -> cells.apply(operands.get(Integer.parseInt(variable.substring(1)))));
        } catch (BaseException e) {
            throw new IllegalStateException("rule expression " + text, e);
        }
    }

    /** Its value; null where it divides by zero. */
    public @Nullable BigDecimal evaluate(Function<String, BigDecimal> values) {
        if (!signs.isEmpty()) {
            return sum(values);
        }
        try {
            Map<String, BigDecimal> variables = new HashMap<>();
            for (int i = 0; i < operands.size(); i++) {
                variables.put("c" + i, values.apply(operands.get(i)));
            }
            return compiled.copy().withValues(variables).evaluate().getNumberValue();
        } catch (EvaluationException e) {
            // What else could fail in these operations was refused when the form was read.
            return null;
        } catch (BaseException e) {
            throw new IllegalStateException("rule expression " + text, e);
        }
    }

    private BigDecimal sum(Function<String, BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < signs.size(); i++) {
            BigDecimal value = values.apply(operands.get(i));
            sum = signs.get(i) > 0 ? sum.add(value) : sum.subtract(value);
        }
        return sum;
    }

    private static List<Integer> signs(com.ezylang.evalex.Expression compiled, int operands) {
        List<Integer> signs = new ArrayList<>();
        try {
            boolean plain = addSigns(compiled.getAbstractSyntaxTree(), 1, signs);
            return plain && signs.size() == operands ? List.copyOf(signs) : List.of();
        } catch (BaseException e) {
            throw new IllegalStateException("it was valid", e);
        }
    }

    /** Whether the tree is a plain sum of operands, whose signs are then added in the order they stand. */
    private static boolean addSigns(ASTNode node, int sign, List<Integer> signs) {
        String token = node.getToken().getValue();
        return switch (node.getToken().getType()) {
            case VARIABLE_OR_CONSTANT -> signs.add(sign);
            case INFIX_OPERATOR ->
                (token.equals("+") || token.equals("-"))
                        && addSigns(node.getParameters().get(0), sign, signs)
                        && addSigns(node.getParameters().get(1), token.equals("+") ? sign : -sign, signs);
            default -> false;
        };
    }

    @Override
    public String toString() {
        return text;
    }
}

package vn.tonghop.form;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A rule's arithmetic in the language of spreadsheets.
 *
 * <p>Only what means the same to EvalEx and to a spreadsheet is let in; anything else is a mistake of the form. Every
 * operation stands in parentheses, so that neither's precedence matters ({@code -2^2} is 4 in Excel).
 */
final class SpreadsheetFormula {
    private static final Set<String> OPERATORS = Set.of("+", "-", "*", "/");
    private static final Set<String> FUNCTIONS = Set.of("ABS", "MAX", "MIN", "ROUND", "SUM");

    private SpreadsheetFormula() {}

    /**
     * Looks whether a spreadsheet can say it.
     *
     * @throws IllegalArgumentException with a Vietnamese sentence where it cannot
     */
    static void check(ASTNode node) {
        String value = node.getToken().getValue();
        boolean known = switch (node.getToken().getType()) {
            case NUMBER_LITERAL -> value.matches("\\d+(\\.\\d+)?");
            case VARIABLE_OR_CONSTANT -> value.matches("(?i)c\\d+");
            case INFIX_OPERATOR, PREFIX_OPERATOR -> OPERATORS.contains(value);
            case FUNCTION -> FUNCTIONS.contains(value.toUpperCase(Locale.ROOT));
            default -> false;
        };
        if (!known) {
            throw new IllegalArgumentException("\"" + value
                    + "\" không viết được thành công thức Excel trong biểu trống; chỉ dùng + - * / và ABS,"
                    + " MAX, MIN, ROUND, SUM");
        }
        node.getParameters().forEach(SpreadsheetFormula::check);
    }

    /** @param cells what stands for a variable */
    static String of(ASTNode node, UnaryOperator<String> cells) {
        Token token = node.getToken();
        List<String> parts = node.getParameters().stream()
                .map(parameter -> of(parameter, cells))
                .toList();
        return switch (token.getType()) {
            case NUMBER_LITERAL -> token.getValue();
            case VARIABLE_OR_CONSTANT -> cells.apply(token.getValue());
            case PREFIX_OPERATOR -> "(" + token.getValue() + parts.getFirst() + ")";
            case INFIX_OPERATOR -> "(" + parts.getFirst() + token.getValue() + parts.getLast() + ")";
            default -> token.getValue().toUpperCase(Locale.ROOT) + "(" + String.join(",", parts) + ")";
        };
    }
}

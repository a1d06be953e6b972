package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tonghop.finding.Severity;
import vn.tonghop.form.Form;
import vn.tonghop.form.FormRule;
import vn.tonghop.form.Indicator;
import vn.tonghop.rule.Counts;

/**
 * The rules of a form as formulas: each rule's verdict and sentence, in the columns of its line of the check sheet.
 *
 * <p>A rule is skipped where the program skips it: where an operand is in doubt or a rule before it is broken at it. A
 * broken rule over a sheet that nobody has begun to fill in waits.
 */
final class RuleFormulas {
    static final int VERDICT = 2;
    static final int SENTENCE = 3;
    static final int LEFT = 5;
    static final int RIGHT = 8;

    private final Form form;
    private final Operands operands;
    private final Standing standing;
    /** Rule → its 0-based row. */
    private final Map<FormRule, Integer> rows;
    /** Rule → the operands that are in doubt once it is broken. */
    private final Map<FormRule, Set<String>> spoilt = new IdentityHashMap<>();

    /** @param rows where each rule stands, filled in before a formula is asked for */
    RuleFormulas(Form form, Operands operands, Standing standing, Map<FormRule, Integer> rows) {
        this.form = form;
        this.operands = operands;
        this.standing = standing;
        this.rows = rows;
        form.rules().forEach(rule -> spoilt.put(rule, Counts.spoiltBy(rule, form)));
    }

    static Stream<String> operands(FormRule rule) {
        return Stream.concat(rule.left().operands().stream(), rule.right().operands().stream())
                .distinct();
    }

    String verdict(FormRule rule) {
        int row = row(rule);
        List<String> doubts = new ArrayList<>();
        operands(rule).forEach(operand -> doubts.add(operands.state(operand) + "<>0"));
        for (FormRule earlier : before(rule)) {
            String verdict = Ref.here(row(earlier), VERDICT);
            doubts.add(verdict + "=" + CheckVerdict.BROKEN.quoted());
            doubts.add(verdict + "=" + CheckVerdict.WAITS.quoted());
        }
        String left = Ref.here(row, LEFT);
        String right = Ref.here(row, RIGHT);
        List<String> begun = sheets(rule).stream().map(standing::begun).toList();
        return "IF(" + any(doubts) + "," + CheckVerdict.SKIPPED.quoted() + ",IF(OR(" + left + "=\"\"," + right
                + "=\"\"),"
                + CheckVerdict.SKIPPED.quoted() + ",IF(" + rule.condition(left, right) + ","
                + CheckVerdict.HOLDS.quoted() + ",IF("
                + String.join("*", begun) + "=0," + CheckVerdict.WAITS.quoted() + ","
                + (rule.severity() == Severity.ERROR ? CheckVerdict.BROKEN : CheckVerdict.DOUBTED).quoted() + "))))";
    }

    /** Conditions in portions: a function of the older format takes 30 arguments. */
    private static String any(List<String> conditions) {
        List<String> portions = new ArrayList<>();
        for (int from = 0; from < conditions.size(); from += 30) {
            portions.add("OR(" + String.join(",", conditions.subList(from, Math.min(from + 30, conditions.size())))
                    + ")");
        }
        return portions.size() == 1 ? portions.getFirst() : "OR(" + String.join(",", portions) + ")";
    }

    /** The rules whose being broken leaves this one out: a mistake is told once. */
    private List<FormRule> before(FormRule rule) {
        Predicate<String> own = operands(rule).toList()::contains;
        return form.rules().stream()
                .takeWhile(earlier -> earlier != rule)
                .filter(earlier -> earlier.severity() == Severity.ERROR)
                .filter(earlier ->
                        Objects.requireNonNull(spoilt.get(earlier)).stream().anyMatch(own))
                .toList();
    }

    private Set<String> sheets(FormRule rule) {
        Set<String> sheets = new LinkedHashSet<>();
        operands(rule).forEach(operand -> sheets.add(sheetOf(operand)));
        return sheets;
    }

    String sentence(FormRule rule) {
        int row = row(rule);
        String left = Ref.here(row, LEFT);
        String right = Ref.here(row, RIGHT);
        String message = Ref.here(row, LEFT - 1) + "&\" = \"&" + number(left) + "&\" nhưng \"&"
                + Ref.here(row, RIGHT - 1) + "&\" = \"&" + number(right) + "&"
                + (rule.comparison() == FormRule.Comparison.EQUAL
                        ? "\" (lệch \"&" + number("ABS(" + left + "-" + right + ")") + "&\"). \""
                        : "\". \"")
                + "&" + Ref.here(row, RIGHT + 1);
        String verdict = Ref.here(row, VERDICT);
        String waiting = "\"chưa đủ số liệu\"";
        for (String each : List.copyOf(sheets(rule)).reversed()) {
            waiting = "IF(" + standing.begun(each) + "=0," + Ref.text("Chờ ghi trang " + standing.name(each)) + ","
                    + waiting + ")";
        }
        return "IF(OR(" + verdict + "=" + CheckVerdict.BROKEN.quoted() + "," + verdict + "="
                + CheckVerdict.DOUBTED.quoted() + ")," + message + ",IF(" + verdict + "=" + CheckVerdict.WAITS.quoted()
                + "," + waiting + ",\"\"))";
    }

    /** A number as findings print it: two decimals at most, decimal comma. */
    private static String number(String value) {
        return "SUBSTITUTE(ROUND(" + value + ",2)&\"\",\".\",\",\")";
    }

    private String sheetOf(String operand) {
        Indicator indicator = form.indicators().get(operand);
        return indicator == null ? operand.substring(0, operand.indexOf('.')) : indicator.sheet();
    }

    private int row(FormRule rule) {
        return Objects.requireNonNull(rows.get(rule));
    }
}

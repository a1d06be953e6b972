package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.tonghop.finding.Severity;
import vn.tonghop.form.Form;
import vn.tonghop.form.FormRule;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.Indicator;
import vn.tonghop.rule.Counts;

/**
 * The sheet {@code Kiểm tra}: every rule of the form as a live formula, its verdict, and the sentence the program itself
 * would say.
 *
 * <p>A rule stands with the sheet and row of its first operand, as the program's finding does, and is skipped where the
 * program skips it: where an operand is in doubt or a rule before it is broken at it. A broken rule over a sheet that
 * nobody has begun to fill in waits.
 */
final class Checks {
    static final String SHEET = "Kiểm tra";

    static final String HOLDS = "Đúng";
    static final String BROKEN = "Sai";
    static final String DOUBTED = "Xem lại";
    static final String WAITS = "Chờ";
    static final String SKIPPED = "–";

    private static final int HEAD = 3;
    private static final int VERDICT = 2;
    private static final int SENTENCE = 3;
    private static final int LEFT = 5;
    private static final int RIGHT = 8;

    /** Where rules stand: with a sheet, and perhaps a row of it. */
    private record Home(String sheet, String row) {}

    private final Form form;
    private final Operands operands;
    private final Standing standing;
    /** Rule → the operands that are in doubt once it is broken. */
    private final Map<FormRule, Set<String>> spoilt = new IdentityHashMap<>();

    private final Map<FormRule, Integer> rows = new IdentityHashMap<>();
    private final Map<String, CellRangeAddress> bySheet = new HashMap<>();
    private final Map<Home, CellRangeAddress> byRow = new HashMap<>();
    private final BlankSheet sheet = new BlankSheet(SHEET);

    Checks(BlankForm blank, Operands operands, Standing standing) {
        this.form = blank.form();
        this.operands = operands;
        this.standing = standing;
        form.rules().forEach(rule -> spoilt.put(rule, Counts.spoiltBy(rule, form)));
        place();
        head(blank);
        for (FormRule rule : form.rules()) {
            draw(rule);
        }
    }

    private void place() {
        List<String> sheets = form.sheets().stream().map(FormSheet::key).toList();
        List<String> places = form.indicators().values().stream()
                .map(Indicator::row)
                .distinct()
                .toList();
        List<FormRule> sorted = form.rules().stream()
                .sorted(Comparator.comparing(
                                (FormRule rule) -> sheets.indexOf(home(rule).sheet()))
                        .thenComparing(rule -> places.indexOf(home(rule).row())))
                .toList();
        for (FormRule rule : sorted) {
            int row = HEAD + 1 + rows.size();
            rows.put(rule, row);
            Home home = home(rule);
            bySheet.merge(home.sheet(), one(row), Checks::joined);
            byRow.merge(home, one(row), Checks::joined);
        }
    }

    private static CellRangeAddress one(int row) {
        return new CellRangeAddress(row, row, VERDICT, VERDICT);
    }

    private static CellRangeAddress joined(CellRangeAddress earlier, CellRangeAddress later) {
        return new CellRangeAddress(earlier.getFirstRow(), later.getLastRow(), VERDICT, VERDICT);
    }

    private Home home(FormRule rule) {
        String first = operands(rule).findFirst().orElseThrow();
        Indicator indicator = form.indicators().get(first);
        return indicator == null
                ? new Home(first.substring(0, first.indexOf('.')), "")
                : new Home(indicator.sheet(), indicator.row());
    }

    private static Stream<String> operands(FormRule rule) {
        return Stream.concat(rule.left().operands().stream(), rule.right().operands().stream())
                .distinct();
    }

    private String sheetOf(String operand) {
        Indicator indicator = form.indicators().get(operand);
        return indicator == null ? operand.substring(0, operand.indexOf('.')) : indicator.sheet();
    }

    private void head(BlankForm blank) {
        sheet.put(0, 0, Content.words("Kiểm tra: các quy tắc của biểu mẫu", Look.Format.TITLE));
        sheet.put(1, 0, Content.words(blank.committee().name() + " – " + blank.span(), Look.Format.CAPTION));
        List<String> heads =
                List.of("Quy tắc", "Trang", "Kết quả", "Diễn giải", "Vế trái", "Số", "", "Vế phải", "Số", "Cách sửa");
        List<Double> widths = List.of(9.0, 11.0, 9.0, 70.0, 34.0, 9.0, 4.0, 34.0, 9.0, 44.0);
        for (int column = 0; column < heads.size(); column++) {
            sheet.put(HEAD, column, Content.words(heads.get(column), Look.Format.HEAD));
            sheet.width(column, widths.get(column));
        }
        sheet.head(HEAD, 0);
        sheet.landscape();
        int last = HEAD + rows.size();
        CellRangeAddress verdicts = new CellRangeAddress(HEAD + 1, last, VERDICT, VERDICT);
        String verdict = Ref.here(HEAD + 1, VERDICT);
        sheet.add(new Tint(verdicts, verdict + "=" + Ref.text(HOLDS), Tint.Colour.GREEN));
        sheet.add(new Tint(verdicts, verdict + "=" + Ref.text(BROKEN), Tint.Colour.RED));
        sheet.add(new Tint(
                verdicts,
                "OR(" + verdict + "=" + Ref.text(DOUBTED) + "," + verdict + "=" + Ref.text(WAITS) + ")",
                Tint.Colour.AMBER));
    }

    private void draw(FormRule rule) {
        int row = row(rule);
        String name = form.sheets().stream()
                .filter(one -> one.key().equals(home(rule).sheet()))
                .map(FormSheet::name)
                .findFirst()
                .orElse("");
        sheet.put(
                row,
                List.of(
                        Content.words(rule.id(), Look.Format.CODE),
                        Content.words(name),
                        Content.formula(verdict(rule), Look.Format.CENTRED),
                        Content.formula(sentence(rule), Look.Format.TEXT),
                        Content.words(rule.leftShown()),
                        side(rule.left().formula(operands::value)),
                        Content.words(rule.comparison().sign(), Look.Format.CENTRED),
                        Content.words(rule.rightShown()),
                        side(rule.right().formula(operands::value)),
                        Content.words(rule.advice())));
    }

    /** A side's value; the empty text where it divides by zero. */
    private static Content side(String formula) {
        return Content.formula("IFERROR(" + formula + ",\"\")", Look.Format.COUNT);
    }

    private int row(FormRule rule) {
        return Objects.requireNonNull(rows.get(rule));
    }

    private String verdict(FormRule rule) {
        int row = row(rule);
        List<String> doubts = new ArrayList<>();
        operands(rule).forEach(operand -> doubts.add(operands.state(operand) + "<>0"));
        for (FormRule earlier : before(rule)) {
            String verdict = Ref.here(row(earlier), VERDICT);
            doubts.add(verdict + "=" + Ref.text(BROKEN));
            doubts.add(verdict + "=" + Ref.text(WAITS));
        }
        String left = Ref.here(row, LEFT);
        String right = Ref.here(row, RIGHT);
        List<String> begun = sheets(rule).stream().map(standing::begun).toList();
        return "IF(" + any(doubts) + "," + Ref.text(SKIPPED) + ",IF(OR(" + left + "=\"\"," + right + "=\"\"),"
                + Ref.text(SKIPPED) + ",IF(" + rule.condition(left, right) + "," + Ref.text(HOLDS) + ",IF("
                + String.join("*", begun) + "=0," + Ref.text(WAITS) + ","
                + Ref.text(rule.severity() == Severity.ERROR ? BROKEN : DOUBTED) + "))))";
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

    private String sentence(FormRule rule) {
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
        return "IF(OR(" + verdict + "=" + Ref.text(BROKEN) + "," + verdict + "=" + Ref.text(DOUBTED) + ")," + message
                + ",IF(" + verdict + "=" + Ref.text(WAITS) + "," + waiting + ",\"\"))";
    }

    /** A number as findings print it: two decimals at most, decimal comma. */
    private static String number(String value) {
        return "SUBSTITUTE(ROUND(" + value + ",2)&\"\",\".\",\",\")";
    }

    BlankSheet sheet() {
        return sheet;
    }

    /** How many rules of a sheet have a verdict. */
    String count(FormSheet described, String verdict) {
        return Optional.ofNullable(bySheet.get(described.key()))
                .map(span -> "COUNTIF(" + range(span, VERDICT) + "," + Ref.text(verdict) + ")")
                .orElse("0");
    }

    /** The sentence of the first rule of a sheet that has a verdict; an error value where none has. */
    String first(FormSheet described, String verdict) {
        return Optional.ofNullable(bySheet.get(described.key()))
                .map(span -> first(span, verdict))
                .orElse("NA()");
    }

    private static String first(CellRangeAddress span, String verdict) {
        return "INDEX(" + range(span, SENTENCE) + ",MATCH(" + Ref.text(verdict) + "," + range(span, VERDICT) + ",0))";
    }

    private static String range(CellRangeAddress span, int column) {
        return Ref.column(SHEET, column, span.getFirstRow(), span.getLastRow());
    }

    /** What the rules say of a row of a table, the gravest first; empty where there are none. */
    String ofRow(FormSheet described, String row) {
        return Optional.ofNullable(byRow.get(new Home(described.key(), row)))
                .map(span -> "IFERROR(" + first(span, BROKEN) + ",IFERROR(" + first(span, WAITS) + ",IFERROR("
                        + Ref.text(DOUBTED + ": ") + "&" + first(span, DOUBTED) + ",IF(COUNTIF("
                        + range(span, VERDICT) + "," + Ref.text(HOLDS) + ")>0," + Ref.text(Standing.AGREES)
                        + ",\"\"))))")
                .orElse("");
    }
}

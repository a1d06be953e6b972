package vn.tonghop.workbook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.tonghop.form.Form;
import vn.tonghop.form.FormRule;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.Indicator;

/**
 * The sheet {@code Kiểm tra}: every rule of the form as a live formula, its verdict, and the sentence the program itself
 * would say.
 *
 * <p>A rule stands with the sheet and row of its first operand, as the program's finding does.
 */
final class Checks {
    static final String SHEET = "Kiểm tra";

    private static final int HEAD = 3;

    /** Where rules stand: with a sheet, and perhaps a row of it. */
    private record Home(String sheet, String row) {}

    private final Form form;
    private final Operands operands;
    private final Map<FormRule, Integer> rows = new IdentityHashMap<>();
    private final Map<String, CellRangeAddress> bySheet = new HashMap<>();
    private final Map<Home, CellRangeAddress> byRow = new HashMap<>();
    private final BlankSheet sheet = new BlankSheet(SHEET);
    private final RuleFormulas formulas;

    Checks(BlankForm blank, Operands operands, Standing standing) {
        this.form = blank.form();
        this.operands = operands;
        this.formulas = new RuleFormulas(form, operands, standing, rows);
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
        return new CellRangeAddress(row, row, RuleFormulas.VERDICT, RuleFormulas.VERDICT);
    }

    private static CellRangeAddress joined(CellRangeAddress earlier, CellRangeAddress later) {
        return new CellRangeAddress(
                earlier.getFirstRow(), later.getLastRow(), RuleFormulas.VERDICT, RuleFormulas.VERDICT);
    }

    private Home home(FormRule rule) {
        String first = RuleFormulas.operands(rule).findFirst().orElseThrow();
        Indicator indicator = form.indicators().get(first);
        return indicator == null
                ? new Home(first.substring(0, first.indexOf('.')), "")
                : new Home(indicator.sheet(), indicator.row());
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
        CellRangeAddress verdicts = new CellRangeAddress(HEAD + 1, last, RuleFormulas.VERDICT, RuleFormulas.VERDICT);
        String verdict = Ref.here(HEAD + 1, RuleFormulas.VERDICT);
        sheet.add(new Tint(verdicts, verdict + "=" + CheckVerdict.HOLDS.quoted(), Tint.Colour.GREEN));
        sheet.add(new Tint(verdicts, verdict + "=" + CheckVerdict.BROKEN.quoted(), Tint.Colour.RED));
        sheet.add(new Tint(
                verdicts,
                "OR(" + verdict + "=" + CheckVerdict.DOUBTED.quoted() + "," + verdict + "="
                        + CheckVerdict.WAITS.quoted() + ")",
                Tint.Colour.AMBER));
    }

    private void draw(FormRule rule) {
        String name = form.sheets().stream()
                .filter(one -> one.key().equals(home(rule).sheet()))
                .map(FormSheet::name)
                .findFirst()
                .orElse("");
        sheet.put(
                Objects.requireNonNull(rows.get(rule)),
                List.of(
                        Content.words(rule.id(), Look.Format.CODE),
                        Content.words(name),
                        Content.formula(formulas.verdict(rule), Look.Format.CENTRED),
                        Content.formula(formulas.sentence(rule), Look.Format.TEXT),
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

    BlankSheet sheet() {
        return sheet;
    }

    /** How many rules of a sheet have a verdict. */
    String count(FormSheet described, CheckVerdict verdict) {
        return Optional.ofNullable(bySheet.get(described.key()))
                .map(span -> "COUNTIF(" + range(span, RuleFormulas.VERDICT) + "," + verdict.quoted() + ")")
                .orElse("0");
    }

    /** The sentence of the first rule of a sheet that has a verdict; an error value where none has. */
    String first(FormSheet described, CheckVerdict verdict) {
        return Optional.ofNullable(bySheet.get(described.key()))
                .map(span -> first(span, verdict))
                .orElse("NA()");
    }

    private static String first(CellRangeAddress span, CheckVerdict verdict) {
        return "INDEX(" + range(span, RuleFormulas.SENTENCE) + ",MATCH(" + verdict.quoted() + ","
                + range(span, RuleFormulas.VERDICT) + ",0))";
    }

    private static String range(CellRangeAddress span, int column) {
        return Ref.column(SHEET, column, span.getFirstRow(), span.getLastRow());
    }

    /** What the rules say of a row of a table, the gravest first; empty where there are none. */
    String ofRow(FormSheet described, String row) {
        return Optional.ofNullable(byRow.get(new Home(described.key(), row)))
                .map(span -> "IFERROR(" + first(span, CheckVerdict.BROKEN) + ",IFERROR("
                        + first(span, CheckVerdict.WAITS) + ",IFERROR("
                        + Ref.text(CheckVerdict.DOUBTED.word() + ": ") + "&" + first(span, CheckVerdict.DOUBTED)
                        + ",IF(COUNTIF("
                        + range(span, RuleFormulas.VERDICT) + "," + CheckVerdict.HOLDS.quoted() + ")>0,"
                        + Ref.text(Standing.AGREES)
                        + ",\"\"))))")
                .orElse("");
    }
}

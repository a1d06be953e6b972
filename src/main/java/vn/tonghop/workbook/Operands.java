package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.tonghop.form.FormRow;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.Indicator;
import vn.tonghop.form.Kind;
import vn.tonghop.form.ListColumn;
import vn.tonghop.form.Tally;
import vn.tonghop.submission.Figure;

/**
 * The hidden sheet of everything rules speak of: each figure and tally with its value, blank as 0, and how far it can be
 * relied upon. Rules read their operands here, so that they skip what the program's own check skips.
 */
final class Operands {
    private static final String SHEET = "Số liệu";

    /** States of an operand, as they stand in the sheet. */
    static final int DOUBTFUL = 1;

    static final int BLANK_TOTAL = 2;
    /** Its sheet is not filed, or it is the mean of nobody: there is nothing to compare. */
    private static final int NOTHING = 3;

    private static final String TWICE = " trùng";
    private static final String IMPOSSIBLE = " ngày không thể có";

    private final Places places;
    private final Totals totals;
    private final BlankSheet sheet = BlankSheet.hidden(SHEET);
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    /** Sheet and row of the form → first and last row here. */
    private final Map<String, CellRangeAddress> spans = new HashMap<>();

    Operands(Places places, Totals totals) {
        this.places = places;
        this.totals = totals;
        sheet.width(0, 34);
        for (FormSheet described : places.form().form().sheets()) {
            switch (described) {
                case FormSheet.Matrix matrix -> addFigures(matrix);
                case FormSheet.Listing listing -> addTallies(listing);
            }
        }
    }

    BlankSheet sheet() {
        return sheet;
    }

    String value(String operand) {
        return Ref.cell(SHEET, row(operand), 1);
    }

    String state(String operand) {
        return Ref.cell(SHEET, row(operand), 2);
    }

    /** The states of all figures of a table. */
    String states(FormSheet.Matrix matrix) {
        return span(matrix.key());
    }

    /** The states of the figures of a row of a table. */
    String states(FormSheet.Matrix matrix, FormRow row) {
        return span(matrix.key() + " " + row.code());
    }

    private String span(String key) {
        CellRangeAddress span = Objects.requireNonNull(spans.get(key), key);
        return Ref.column(SHEET, 2, span.getFirstRow(), span.getLastRow());
    }

    private int row(String operand) {
        return Objects.requireNonNull(rows.get(operand), operand);
    }

    private void add(String name, String value, String state) {
        int row = rows.size();
        rows.put(name, row);
        sheet.put(row, 0, Content.words(name, Look.Format.CODE));
        sheet.put(row, 1, Content.ofRows(value, Look.Format.COUNT));
        sheet.put(row, 2, Content.formula(state, Look.Format.COUNT));
    }

    private void addFigures(FormSheet.Matrix matrix) {
        int firstOfAll = rows.size();
        for (FormRow row : matrix.rows()) {
            if (row.kind() == Kind.HEADING) {
                continue;
            }
            int first = rows.size();
            matrix.valueColumns().forEach(column -> addFigure(matrix, matrix.figure(row, column)));
            spans.put(matrix.key() + " " + row.code(), new CellRangeAddress(first, rows.size() - 1, 2, 2));
        }
        spans.put(matrix.key(), new CellRangeAddress(firstOfAll, rows.size() - 1, 2, 2));
    }

    private void addFigure(FormSheet.Matrix matrix, String code) {
        Indicator indicator = places.form().form().indicator(code);
        String cell = places.figure(code).ref();
        boolean mean = indicator.kind() == Kind.MEAN;
        String good = mean
                ? cell + ">=0"
                : "AND(" + cell + ">=0," + cell + "<=" + Figure.GREATEST + "," + cell + "=INT(" + cell + "))";
        String filed = totals.isFiled(matrix);
        String blank = mean ? String.valueOf(NOTHING) : totals.blank(code, BLANK_TOTAL);
        String state = "IFERROR(IF(" + cell + "=\"\"," + blank + ",IF(ISNUMBER(" + cell + "),IF(" + good + ",0,"
                + DOUBTFUL + ")," + DOUBTFUL + "))," + DOUBTFUL + ")";
        add(
                code,
                "IFERROR(SUM(" + cell + "),0)",
                filed.isEmpty() ? state : "IF(" + filed + "," + state + "," + NOTHING + ")");
    }

    private void addTallies(FormSheet.Listing listing) {
        TallyFormula formula = new TallyFormula(listing, places);
        Set<String> used = new TreeSet<>();
        listing.tallies().forEach(tally -> used.addAll(formula.columns(tally)));
        String count = listing.key() + " hàng";
        add(count, "SUMPRODUCT(1*" + formula.filedRows() + ")", "0");
        for (ListColumn column : listing.columns()) {
            if (used.contains(column.key())) {
                add(listing.key() + " " + column.key(), formula.faults(column), "0");
            }
        }
        listing.persons().ifPresent(persons -> {
            add(listing.key() + TWICE, formula.twice(places.check(listing)), "0");
            add(listing.key() + IMPOSSIBLE, formula.impossible(persons), "0");
        });
        boolean required = listing.requiredFor(places.form().period());
        for (Tally tally : listing.tallies()) {
            for (String code : codes(listing, tally)) {
                String name = code.isEmpty() ? tally.name() : tally.name() + "[" + code + "]";
                add(name, formula.value(tally, code), state(listing, tally, formula, required ? "" : value(count)));
            }
        }
    }

    private static List<String> codes(FormSheet.Listing listing, Tally tally) {
        return tally.by().isEmpty()
                ? List.of("")
                : List.copyOf(listing.column(tally.by()).choices().keySet());
    }

    /** @param count of the list's rows where none means that it is not filed */
    private String state(FormSheet.Listing listing, Tally tally, TallyFormula formula, String count) {
        List<String> faults = new ArrayList<>();
        formula.columns(tally).forEach(column -> faults.add(value(listing.key() + " " + column)));
        if (listing.persons().isPresent()) {
            faults.add(value(listing.key() + TWICE));
            if (tally.asksAge()) {
                faults.add(value(listing.key() + IMPOSSIBLE));
            }
        }
        String state = faults.isEmpty() ? "0" : "IF(" + String.join("+", faults) + ">0," + DOUBTFUL + ",0)";
        String own = Ref.cell(SHEET, rows.size(), 1);
        String whole = tally.meanAge() ? "IF(" + own + "=\"\"," + NOTHING + "," + state + ")" : state;
        return count.isEmpty() ? whole : "IF(" + count + "=0," + NOTHING + "," + whole + ")";
    }
}

package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.tonghop.committee.Period;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.ListColumn;
import vn.tonghop.form.Tally;
import vn.tonghop.rule.PersonsAreOfAge;
import vn.tonghop.submission.Figure;

/**
 * Counts, sums and means over the ready rows of a list, as formulas.
 *
 * <p>They are array formulas: without that some programs would look at one row only. Cells are compared with {@code =}
 * inside SUMPRODUCT and never counted by COUNTIF, to which the text 5.10 is the number 5.1.
 */
final class TallyFormula {
    /** No age is beyond it. */
    private static final int OLDEST = 200;

    private final FormSheet.Listing listing;
    private final Places places;

    TallyFormula(FormSheet.Listing listing, Places places) {
        this.listing = listing;
        this.places = places;
    }

    /**
     * The value of a tally; the empty text for a mean of nobody.
     *
     * @param code of a tally by a choice: the one counted, or empty
     */
    String value(Tally tally, String code) {
        List<String> conditions = conditions(tally);
        if (!code.isEmpty()) {
            conditions.add(0, within(listing.column(tally.by()), code));
        }
        String rows = String.join("*", conditions);
        if (tally.meanAge()) {
            String persons = "SUMPRODUCT(1*" + rows + ")";
            return "IF(" + persons + "=0,\"\",SUMPRODUCT(1*" + rows + "," + ages() + ")/" + persons + ")";
        }
        if (!tally.column().isEmpty()) {
            String column = places.range(listing, tally.column());
            return conditions.isEmpty() ? "SUM(" + column + ")" : "SUMPRODUCT(1*" + rows + "," + column + ")";
        }
        return "SUMPRODUCT(1*" + (conditions.isEmpty() ? filedRows() : rows) + ")";
    }

    private List<String> conditions(Tally tally) {
        List<String> conditions = new ArrayList<>();
        for (Map.Entry<String, String> where : tally.where().entrySet()) {
            conditions.add(equal(listing.column(where.getKey()), where.getValue()));
        }
        tally.except().forEach((column, words) -> {
            String cells = places.range(listing, column);
            conditions.add("(" + cells + "<>\"\")");
            words.forEach(word -> conditions.add("(" + cells + "<>" + Ref.text(word) + ")"));
        });
        if (tally.asksAge()) {
            int oldest = tally.oldest() > 0 ? tally.oldest() : OLDEST;
            conditions.add("(" + ages() + "<>\"\")");
            conditions.add("(" + ages() + ">=" + Math.max(0, tally.youngest()) + ")");
            conditions.add("(" + ages() + "<=" + oldest + ")");
        }
        return conditions;
    }

    private String ages() {
        return places.range(listing, places.age(listing));
    }

    private String equal(ListColumn column, String value) {
        String cells = places.range(listing, column.key());
        return switch (column.type()) {
            case CHOICE -> Choices.says(column, value, cells);
            case FLAG -> "((" + cells + "=\"x\")+(" + cells + "=\"có\")>0)";
            default -> "(" + cells + "=" + Ref.text(value) + ")";
        };
    }

    /** Rows whose choice is this code, or one that counts for it as well. */
    private String within(ListColumn column, String code) {
        String cells = places.range(listing, column.key());
        List<String> all = column.choices().keySet().stream()
                .filter(candidate -> countsFor(column, candidate, code))
                .map(candidate -> Choices.says(column, candidate, cells))
                .toList();
        return all.size() == 1 ? all.getFirst() : "(" + String.join("+", all) + ")";
    }

    private static boolean countsFor(ListColumn column, String candidate, String code) {
        for (String each = candidate; each != null; each = column.groups().get(each)) {
            if (each.equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** The rows that are filed: whatever says anything, for a blank form numbers such a row. */
    String filedRows() {
        List<String> filled = Places.filled(listing).stream()
                .map(column -> "(" + places.range(listing, column.key()) + "<>\"\")")
                .toList();
        return "((" + String.join("+", filled) + ")>0)";
    }

    /** The columns that a tally is counted by: where one of them is in doubt, so is the tally. */
    Set<String> columns(Tally tally) {
        Set<String> columns = new TreeSet<>(tally.where().keySet());
        columns.addAll(tally.except().keySet());
        columns.add(tally.column());
        columns.add(tally.by());
        if (tally.asksAge()) {
            listing.columns().stream()
                    .filter(column -> column.type() == ListColumn.Type.DATE)
                    .forEach(column -> columns.add(column.key()));
        }
        columns.remove("");
        return columns;
    }

    /** How many cells of a column are in doubt. */
    String faults(ListColumn column) {
        String cells = places.range(listing, column.key());
        String filled = "SUMPRODUCT(1*(" + cells + "<>\"\"))";
        String faults = switch (column.type()) {
            case COUNT -> filled + "-COUNTIFS(" + cells + ",\">=0\"," + cells + ",\"<=" + Figure.GREATEST + "\")";
            case DATE -> filled + "-COUNT(" + cells + ")";
            case CODE -> "COUNT(" + cells + ")";
            case CHOICE -> filled + "-SUMPRODUCT(1*" + known(column, cells) + ")";
            case FLAG -> filled + "-SUMPRODUCT((" + cells + "=\"x\")+(" + cells + "=\"có\")+(" + cells + "=\"không\"))";
            case TEXT, IGNORED -> "0";
        };
        return column.required() ? faults + "+SUMPRODUCT(" + filedRows() + "*(" + cells + "=\"\"))" : faults;
    }

    /** How many rows repeat a person listed above them: whoever stands twice makes every count of the list doubtful. */
    String twice(int check) {
        return "COUNTIF(" + places.range(listing, check) + "," + Ref.text(ListRow.TWICE) + ")";
    }

    /** How many days of admission cannot be: too young, or outside the period. Counts that ask for ages rest on them. */
    String impossible(FormSheet.Persons persons) {
        String days = places.range(listing, persons.admitted());
        String tooYoung = "SUMPRODUCT((" + ages() + "<>\"\")*(" + ages() + "<" + PersonsAreOfAge.LEAST + "))";
        if (!listing.column(persons.admitted()).withinPeriod()) {
            return tooYoung;
        }
        Period period = places.form().period();
        return tooYoung + "+COUNT(" + days + ")-COUNTIFS(" + days + ",\">=\"&" + Ref.day(period.start()) + "," + days
                + ",\"<=\"&" + Ref.day(period.end()) + ")";
    }

    private String known(ListColumn column, String cells) {
        return "("
                + String.join(
                        "+",
                        column.choices().keySet().stream()
                                .map(code -> Choices.says(column, code, cells))
                                .toList())
                + ">0)";
    }
}

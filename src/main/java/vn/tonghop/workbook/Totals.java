package vn.tonghop.workbook;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tonghop.form.Expression;
import vn.tonghop.form.FormColumn;
import vn.tonghop.form.FormRow;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.Indicator;
import vn.tonghop.form.Kind;

/**
 * The totals of a blank form: which figures are reckoned, by what formula, and where a blank one would be an error.
 *
 * <p>A total stays blank until it can say something: while its sheet or row, where the form demands it there, or else its
 * parts are blank. So a sheet that need not be filed and is not is not taken for one of noughts.
 */
final class Totals {
    private final Places places;
    private final Map<String, Expression> reckoned;

    Totals(Places places) {
        this.places = places;
        this.reckoned = places.form().form().totals();
    }

    boolean isReckoned(String code) {
        return reckoned.containsKey(code);
    }

    /** The formula of a total. SUM around each part makes 0 of one that is still the empty text. */
    String formula(String code) {
        Expression expression = reckoned.get(code);
        if (expression == null) {
            throw new IllegalArgumentException(code + " is typed");
        }
        String sum = expression.formula(part -> "SUM(" + cell(code, part) + ")");
        List<String> waitsFor = switch (demand(code)) {
            case ALWAYS -> List.of();
            case WITH_SHEET -> typed(matrix(code)).toList();
            case WITH_ROW -> typed(matrix(code), row(code)).toList();
            case NEVER -> expression.operands();
        };
        return waitsFor.isEmpty() ? sum : "IF(" + count(waitsFor) + "=0,\"\"," + sum + ")";
    }

    /** When a blank is an error. */
    private enum Demand {
        ALWAYS,
        WITH_SHEET,
        WITH_ROW,
        NEVER
    }

    private Demand demand(String code) {
        FormSheet.Matrix matrix = matrix(code);
        if (row(code).total()) {
            return matrix.requiredFor(places.form().period()) ? Demand.ALWAYS : Demand.WITH_SHEET;
        }
        String column = places.form().form().indicator(code).column();
        return matrix.valueColumns().stream().anyMatch(one -> one.key().equals(column) && one.total())
                ? Demand.WITH_ROW
                : Demand.NEVER;
    }

    /** What the state of a blank cell is: {@code blankTotal} where the form demands a figure, else 0. */
    String blank(String code, int blankTotal) {
        return switch (demand(code)) {
            case ALWAYS, WITH_SHEET -> String.valueOf(blankTotal);
            case WITH_ROW -> "IF(" + count(typed(matrix(code), row(code)).toList()) + ">0," + blankTotal + ",0)";
            case NEVER -> "0";
        };
    }

    /** The condition that a table is filed; empty where it has to be. */
    String isFiled(FormSheet.Matrix matrix) {
        return matrix.requiredFor(places.form().period()) ? "" : isBegun(matrix);
    }

    /** The condition that there is anything in a table but what stands in it from the beginning. */
    String isBegun(FormSheet.Matrix matrix) {
        boolean totalsSpeak = matrix.requiredFor(places.form().period());
        List<String> own = matrix.rows().stream()
                .filter(row -> row.kind() != Kind.HEADING)
                .flatMap(row -> matrix.valueColumns().stream().map(column -> matrix.figure(row, column)))
                .filter(code -> !places.form().known().containsKey(code))
                .filter(code -> !totalsSpeak || !isReckoned(code))
                .toList();
        return count(own) + ">0";
    }

    private String count(List<String> figures) {
        return "COUNT(" + String.join(",", Blocks.of(figures, places)) + ")";
    }

    private String cell(String code, String part) {
        Places.Cell at = places.figure(part);
        return at.sheet().equals(places.figure(code).sheet()) ? Ref.here(at.row(), at.column()) : at.ref();
    }

    private Stream<String> typed(FormSheet.Matrix matrix) {
        return matrix.rows().stream().filter(row -> row.kind() != Kind.HEADING).flatMap(row -> typed(matrix, row));
    }

    private Stream<String> typed(FormSheet.Matrix matrix, FormRow row) {
        return matrix.valueColumns().stream()
                .map((FormColumn column) -> matrix.figure(row, column))
                .filter(code -> !isReckoned(code));
    }

    private FormSheet.Matrix matrix(String code) {
        String key = places.form().form().indicator(code).sheet();
        return places.form().form().matrices().stream()
                .filter(matrix -> matrix.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private FormRow row(String code) {
        Indicator indicator = places.form().form().indicator(code);
        return matrix(code).rows().stream()
                .filter(row -> row.code().equals(indicator.row()))
                .findFirst()
                .orElseThrow();
    }
}

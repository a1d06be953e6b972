package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.ListColumn;

/**
 * The hidden sheet of what list columns may say: for each choice the words a blank form offers, its code, its label. All
 * three are understood when the workbook comes back, so formulas take all three.
 */
final class Choices {
    private static final String SHEET = "Danh mục";

    private record Key(String sheet, String column) {}

    private final BlankSheet sheet = BlankSheet.hidden(SHEET);
    private final Map<Key, Integer> columns = new HashMap<>();
    private final Map<Key, List<String>> codes = new HashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    Choices(BlankForm form) {
        for (FormSheet.Listing listing : form.form().listings()) {
            for (ListColumn column : listing.columns()) {
                if (column.type() == ListColumn.Type.CHOICE) {
                    add(new Key(listing.key(), column.key()), column);
                }
            }
        }
    }

    private void add(Key key, ListColumn column) {
        int at = columns.size() * 3;
        columns.put(key, at);
        List<String> all = new ArrayList<>(column.choices().keySet());
        codes.put(key, all);
        for (int row = 0; row < all.size(); row++) {
            String code = all.get(row);
            sheet.put(row, at, Content.words(column.shown(code), Look.Format.CODE));
            sheet.put(row, at + 1, Content.words(code, Look.Format.CODE));
            sheet.put(row, at + 2, Content.words(column.choices().getOrDefault(code, code), Look.Format.CODE));
        }
        names.put(name(key), range(key, 0));
    }

    private String range(Key key, int part) {
        return Ref.column(
                SHEET,
                Objects.requireNonNull(columns.get(key)) + part,
                0,
                Objects.requireNonNull(codes.get(key)).size() - 1);
    }

    private static String name(Key key) {
        return "danh_muc." + key.sheet() + "." + key.column();
    }

    BlankSheet sheet() {
        return sheet;
    }

    /** Name → range, for the lists that drop down. */
    Map<String, String> names() {
        return names;
    }

    /** The name of what a column offers. */
    String name(FormSheet.Listing listing, ListColumn column) {
        return name(new Key(listing.key(), column.key()));
    }

    /** The condition that cells say this choice; over a range it is an array of truths. */
    static String says(ListColumn column, String code, String cells) {
        List<String> words = Stream.of(
                        column.shown(code), code, column.choices().getOrDefault(code, code))
                .distinct()
                .map(each -> "(" + cells + "=" + Ref.text(each) + ")")
                .toList();
        return "(" + String.join("+", words) + ">0)";
    }

    /** The condition that one cell says none of the choices of its column. */
    String isUnknown(FormSheet.Listing listing, String column, String cell) {
        Key key = new Key(listing.key(), column);
        StringBuilder condition = new StringBuilder("AND(" + cell + "<>\"\"");
        for (int part = 0; part < 3; part++) {
            condition
                    .append(",ISNA(MATCH(")
                    .append(cell)
                    .append(",")
                    .append(range(key, part))
                    .append(",0))");
        }
        return condition.append(")").toString();
    }
}

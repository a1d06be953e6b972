package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.ListColumn;

/**
 * The hidden sheet that sums up how far each sheet of the form is: what has to be mended, what is still to be written, and
 * the sentence to begin with.
 */
final class Standing {
    static final String SHEET = "Tình trạng";
    /** What a row is when nothing is amiss with it. */
    static final String AGREES = "Khớp";

    /** What a sheet, and the whole form, is then. */
    static final String DONE = "Đã khớp";

    /** How the words of a sheet end where figures are still to be written. */
    static final String TO_WRITE = "phải ghi";

    private static final int MEND = 1;
    private static final int WRITE = 2;
    private static final int LOOK = 3;
    private static final int BEGUN = 4;
    private static final int WORDS = 5;
    private static final int FIRST = 6;

    private final Places places;
    private final Totals totals;
    private final List<FormSheet> sheets;

    Standing(Places places, Totals totals) {
        this.places = places;
        this.totals = totals;
        this.sheets = places.form().form().sheets();
    }

    private String cell(FormSheet sheet, int column) {
        return Ref.cell(SHEET, sheets.indexOf(sheet) + 1, column);
    }

    private FormSheet sheet(String key) {
        return sheets.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    String name(String key) {
        return sheet(key).name();
    }

    /** The cell that is 1 once anything was typed into a sheet, else 0. */
    String begun(String key) {
        return cell(sheet(key), BEGUN);
    }

    /** The cell that says in a few words how far a sheet is. */
    String words(FormSheet sheet) {
        return cell(sheet, WORDS);
    }

    /** The same, and the first thing to do. */
    String sentence(FormSheet sheet) {
        String first = cell(sheet, FIRST);
        return words(sheet) + "&IF(" + first + "=\"\",\"\",\": \"&" + first + ")";
    }

    /** How far the whole form is: the first glance. */
    String glance() {
        String mend = sum(MEND);
        return "IF(" + mend + ">0,\"Còn \"&" + mend + "&\" chỗ cần sửa\",IF(" + sum(WRITE) + ">0,\"Chưa ghi xong\","
                + Ref.text(DONE) + "))";
    }

    private String sum(int column) {
        return "SUM(" + Ref.column(SHEET, column, 1, sheets.size()) + ")";
    }

    /** The sheet itself, once it is known what there is to count. */
    BlankSheet draw(Checks checks, Operands operands) {
        BlankSheet drawn = BlankSheet.hidden(SHEET);
        List<String> heads = List.of("Trang", "Cần sửa", "Phải ghi", "Xem lại", "Đã ghi", "Tình trạng", "Trước hết");
        for (int column = 0; column < heads.size(); column++) {
            drawn.put(0, column, Content.words(heads.get(column), Look.Format.HEAD));
        }
        for (FormSheet described : sheets) {
            List<Content> row = new ArrayList<>();
            row.add(Content.words(described.name()));
            for (String formula : List.of(
                    faults(described, operands) + "+" + checks.count(described, CheckVerdict.BROKEN),
                    blanks(described, operands) + "+" + checks.count(described, CheckVerdict.WAITS)
                            + unbegun(described),
                    doubts(described) + "+" + checks.count(described, CheckVerdict.DOUBTED),
                    "IF(" + isBegun(described) + ",1,0)",
                    inWords(described, operands),
                    firstSentence(described, checks, operands))) {
                row.add(Content.ofRows(formula, Look.Format.COUNT));
            }
            drawn.put(sheets.indexOf(described) + 1, row);
        }
        return drawn;
    }

    private String faults(FormSheet described, Operands operands) {
        return switch (described) {
            case FormSheet.Matrix matrix -> "COUNTIF(" + operands.states(matrix) + "," + Operands.DOUBTFUL + ")";
            case FormSheet.Listing listing -> {
                String check = places.range(listing, places.check(listing));
                yield "SUMPRODUCT((" + check + "<>\"\")*(" + check + "<>" + Ref.text(AGREES) + "))-" + doubts(listing)
                        + "-" + blanks(listing, operands);
            }
        };
    }

    private String blanks(FormSheet described, Operands operands) {
        return switch (described) {
            case FormSheet.Matrix matrix -> "COUNTIF(" + operands.states(matrix) + "," + Operands.BLANK_TOTAL + ")";
            case FormSheet.Listing listing -> beginning(listing, ListRow.UNWRITTEN);
        };
    }

    /** A sheet that must be filed and is empty is still to be written, though noughts may well agree with all others. */
    private String unbegun(FormSheet described) {
        return described.requiredFor(places.form().period()) ? "+1-" + cell(described, BEGUN) : "";
    }

    private String doubts(FormSheet described) {
        return switch (described) {
            case FormSheet.Matrix matrix -> "0";
            case FormSheet.Listing listing -> beginning(listing, CheckVerdict.DOUBTED.word());
        };
    }

    /** How many rows of a list are said to be in a state whose words begin like this. */
    private String beginning(FormSheet.Listing listing, String words) {
        return "COUNTIF(" + places.range(listing, places.check(listing)) + "," + Ref.text(words + "*") + ")";
    }

    private String isBegun(FormSheet described) {
        return switch (described) {
            case FormSheet.Matrix matrix -> totals.isBegun(matrix);
            case FormSheet.Listing listing -> isBegun(listing);
        };
    }

    /** A list filled in beforehand is begun once one of its other counts is there, any other with its first word. */
    private String isBegun(FormSheet.Listing listing) {
        Stream<ListColumn> typed = places.form().knownRows(listing).isEmpty()
                ? Places.filled(listing).stream()
                : Places.typedCounts(listing);
        List<String> ranges =
                typed.map(column -> places.range(listing, column.key())).toList();
        return "COUNTA(" + String.join(",", ranges) + ")>0";
    }

    private String inWords(FormSheet described, Operands operands) {
        String mend = cell(described, MEND);
        String write = cell(described, WRITE);
        String look = cell(described, LOOK);
        String begun = cell(described, BEGUN);
        String blank = blanks(described, operands);
        String unfiled =
                described.requiredFor(places.form().period()) ? "\"Chưa ghi\"" : "\"Để trống (không bắt buộc)\"";
        return "IF(" + mend + ">0,\"Còn \"&" + mend + "&\" chỗ cần sửa\",IF(" + begun + "=0," + unfiled + ",IF("
                + blank + ">0,\"Còn \"&" + blank + "&" + Ref.text(" ô " + TO_WRITE) + ",IF(" + write
                + ">0,\"Chờ đối chiếu với trang chưa ghi\",IF(" + look + ">0," + Ref.text(DONE + ", ")
                + "&" + look + "&\" chỗ nên xem lại\"," + Ref.text(DONE) + ")))))";
    }

    private String firstSentence(FormSheet described, Checks checks, Operands operands) {
        return "IF(" + faults(described, operands) + ">0,\"xem các hàng tô đỏ ở cột Kiểm tra\",IFERROR("
                + checks.first(described, CheckVerdict.BROKEN) + ",IFERROR("
                + checks.first(described, CheckVerdict.DOUBTED)
                + ",\"\")))";
    }
}

package vn.tonghop.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Period;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.ListColumn;
import vn.tonghop.submission.Figure;
import vn.tonghop.submission.Organisation;

/** The open lists of a blank form: rows ready to be filled in, some already, and what each row lacks beside it. */
final class BlankLists {
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private final Places places;
    private final Choices choices;
    private final Standing standing;

    BlankLists(Places places, Choices choices, Standing standing) {
        this.places = places;
        this.choices = choices;
        this.standing = standing;
    }

    BlankSheet sheet(FormSheet.Listing listing) {
        BlankSheet sheet = new BlankSheet(listing.name());
        Frames.head(sheet, listing, places, standing);
        int last = places.last(listing);
        int check = places.check(listing);
        for (int column = 0; column < listing.columns().size(); column++) {
            ListColumn described = listing.columns().get(column);
            sheet.put(Places.HEAD, column, Content.words(described.name(), Look.Format.HEAD));
            sheet.width(column, width(described));
            entry(sheet, listing, described, new CellRangeAddress(Places.FIRST, last, column, column));
        }
        if (listing.persons().isPresent()) {
            sheet.put(Places.HEAD, places.age(listing), Content.words("Tuổi khi kết nạp", Look.Format.HEAD));
            sheet.width(places.age(listing), 9);
        }
        sheet.width(check, 26);
        List<Organisation> known = places.form().knownRows(listing);
        for (int row = Places.FIRST; row <= last; row++) {
            draw(sheet, listing, row, known);
        }
        sheet.landscape();
        sheet.head(Places.HEAD, frozen(listing));
        sheet.print(printed(listing));
        Frames.tint(sheet, Places.FIRST, last, check);
        return sheet;
    }

    /** Everything up to the first name stays in sight. */
    private static int frozen(FormSheet.Listing listing) {
        int column = 0;
        while (column < listing.columns().size()
                && listing.columns().get(column).type() != ListColumn.Type.TEXT) {
            column++;
        }
        return Math.min(column + 1, 3);
    }

    /** The rows that say something, and on paper some room below them to write in. */
    private String printed(FormSheet.Listing listing) {
        int last = listing.columns().size() - 1;
        String rows = Ref.area(listing.name(), Places.FIRST, 1, places.last(listing), last);
        return Ref.cell(listing.name(), 0, 0) + ":INDEX("
                + Ref.column(listing.name(), last, 0, places.last(listing)) + ",MAX(" + (Places.FIRST + 20)
                + ",SUMPRODUCT(MAX((" + rows + "<>\"\")*ROW(" + rows + ")))))";
    }

    private static double width(ListColumn column) {
        return switch (column.type()) {
            case IGNORED -> 5;
            case TEXT -> column.required() ? 34 : 15;
            case CODE -> 12;
            case COUNT -> 10;
            case DATE -> 12;
            case FLAG -> 8;
            case CHOICE ->
                Math.clamp(
                        column.choices().keySet().stream()
                                .mapToInt(code -> column.shown(code).length())
                                .max()
                                .orElse(10),
                        8,
                        28);
        };
    }

    private void draw(BlankSheet sheet, FormSheet.Listing listing, int row, List<Organisation> known) {
        int index = row - Places.FIRST;
        ListRow cells = new ListRow(listing, places, choices, row);
        boolean empty = index >= known.size();
        for (int column = 0; column < listing.columns().size(); column++) {
            ListColumn described = listing.columns().get(column);
            Content content = described.type() == ListColumn.Type.IGNORED
                    ? beside(empty, cells.number(), Look.Format.ORDINAL)
                    : content(described, empty ? null : known.get(index)).on(Look.Ground.OPEN);
            sheet.put(row, column, content);
        }
        if (listing.persons().isPresent()) {
            sheet.put(
                    row,
                    places.age(listing),
                    beside(empty, cells.age(), Look.Format.ORDINAL).on(Look.Ground.RECKONED));
        }
        sheet.put(
                row,
                places.check(listing),
                beside(empty, cells.check(), Look.Format.REMARK).indented(1));
    }

    private static Content beside(boolean empty, String formula, Look.Format format) {
        return empty ? new Content.Dormant(formula, Look.of(format)) : Content.formula(formula, format);
    }

    private static Content content(ListColumn column, @Nullable Organisation known) {
        String text = known == null ? "" : known.text(column.key());
        BigDecimal count = known == null ? null : known.count(column.key());
        return switch (column.type()) {
            case COUNT -> Content.number(count, Look.Format.COUNT);
            case CODE -> Content.words(text, Look.Format.CODE);
            case CHOICE -> Content.words(text.isEmpty() ? "" : column.shown(text));
            case FLAG -> Content.words(text, Look.Format.CENTRED);
            case DATE -> Content.blank(Look.Format.DATE);
            case TEXT, IGNORED -> Content.words(text);
        };
    }

    private void entry(BlankSheet sheet, FormSheet.Listing listing, ListColumn column, CellRangeAddress area) {
        Period period = places.form().period();
        Entry.Demand demand = switch (column.type()) {
            case COUNT -> new Entry.Demand.Whole(0, Figure.GREATEST);
            case DATE -> new Entry.Demand.Day(column.withinPeriod() ? period.start() : LONG_AGO, period.end());
            case CHOICE -> new Entry.Demand.OneOf(choices.name(listing, column));
            case FLAG -> new Entry.Demand.OneOf(Ref.text("x"));
            case CODE -> new Entry.Demand.Words(40);
            case TEXT -> new Entry.Demand.Words(250);
            case IGNORED -> null;
        };
        if (demand != null) {
            sheet.add(new Entry(List.of(area), demand, column.name(), column.note(), complaint(column, period)));
        }
    }

    private static String complaint(ListColumn column, Period period) {
        return switch (column.type()) {
            case COUNT -> "Ô này chỉ nhận số nguyên từ 0 trở lên. Không có thì ghi 0 hoặc để trống.";
            case DATE ->
                column.withinPeriod()
                        ? "Ngày phải từ " + Shown.date(period.start()) + " đến " + Shown.date(period.end())
                                + ", ghi dạng ngày/tháng/năm."
                        : "Ghi ngày/tháng/năm, ví dụ 05/01/1995, không sau ngày cuối kỳ báo cáo.";
            case CHOICE -> "Bấm mũi tên bên phải ô và chọn trong danh sách.";
            case FLAG -> "Ghi x, hoặc để trống.";
            case CODE, TEXT, IGNORED -> "Nội dung quá dài; ghi gọn lại.";
        };
    }
}

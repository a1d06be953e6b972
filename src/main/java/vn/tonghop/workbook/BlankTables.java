package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.tonghop.form.FormColumn;
import vn.tonghop.form.FormRow;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.Indicator;
import vn.tonghop.form.Kind;
import vn.tonghop.submission.Figure;

/** The fixed tables of a blank form: cells to fill in, totals that reckon themselves, and what each row lacks beside it. */
final class BlankTables {
    private static final double CODE_WIDTH = 10;
    private static final double CHECK_WIDTH = 34;

    private final Places places;
    private final Totals totals;
    private final Operands operands;
    private final Checks checks;
    private final Standing standing;

    BlankTables(Places places, Totals totals, Operands operands, Checks checks, Standing standing) {
        this.places = places;
        this.totals = totals;
        this.operands = operands;
        this.checks = checks;
        this.standing = standing;
    }

    BlankSheet sheet(FormSheet.Matrix matrix) {
        BlankSheet sheet = new BlankSheet(matrix.name());
        List<FormColumn> columns = Places.columns(matrix);
        boolean several = matrix.valueColumns().size() > 1;
        Frames.head(sheet, matrix, places, standing);
        for (int column = 0; column < columns.size(); column++) {
            FormColumn described = columns.get(column);
            sheet.put(Places.HEAD, column, Content.words(described.name(), Look.Format.HEAD));
            sheet.width(
                    column,
                    switch (described.role()) {
                        case CODE -> CODE_WIDTH;
                        case LABEL -> several ? 36 : 62;
                        default -> several ? 10.5 : 15;
                    });
        }
        sheet.width(columns.size(), CHECK_WIDTH);
        for (int row = 0; row < matrix.rows().size(); row++) {
            draw(matrix, matrix.rows().get(row), Places.FIRST + row, sheet);
        }
        Entry whole = new Entry(
                areas(matrix),
                new Entry.Demand.Whole(0, Figure.GREATEST),
                "Số nguyên từ 0",
                "",
                "Ô này chỉ nhận số nguyên từ 0 trở lên, không dấu chấm, không chữ. Không có thì ghi 0 hoặc để trống.");
        if (!whole.areas().isEmpty()) {
            sheet.add(whole);
        }
        if (several) {
            sheet.landscape();
        }
        sheet.head(Places.HEAD, several ? 2 : 0);
        sheet.onOnePage();
        sheet.print(Ref.area(matrix.name(), 0, 0, places.last(matrix), columns.size() - 1));
        Frames.tint(sheet, Places.FIRST, places.last(matrix), columns.size());
        return sheet;
    }

    /** The open cells of counts without a note, which share one demand; one with a note has a prompt of its own. */
    private List<CellRangeAddress> areas(FormSheet.Matrix matrix) {
        List<CellRangeAddress> areas = new ArrayList<>();
        for (FormRow row : matrix.rows()) {
            for (FormColumn column : matrix.valueColumns()) {
                if (row.kind() != Kind.HEADING && isOpenCount(matrix, row, column) && !isNoted(row, column)) {
                    areas.add(area(matrix.figure(row, column)));
                }
            }
        }
        return areas;
    }

    private boolean isOpenCount(FormSheet.Matrix matrix, FormRow row, FormColumn column) {
        String code = matrix.figure(row, column);
        return !totals.isReckoned(code) && indicator(code).kind() != Kind.MEAN;
    }

    private static boolean isNoted(FormRow row, FormColumn column) {
        return !row.note().isEmpty() || !column.note().isEmpty();
    }

    private CellRangeAddress area(String code) {
        Places.Cell at = places.figure(code);
        return new CellRangeAddress(at.row(), at.row(), at.column(), at.column());
    }

    private Indicator indicator(String code) {
        return places.form().form().indicator(code);
    }

    private void draw(FormSheet.Matrix matrix, FormRow row, int at, BlankSheet sheet) {
        boolean bold = row.kind() == Kind.HEADING || row.total() && row.depth() == 0;
        List<FormColumn> columns = Places.columns(matrix);
        for (int column = 0; column < columns.size(); column++) {
            FormColumn described = columns.get(column);
            Content content = switch (described.role()) {
                case CODE -> Content.words(row.code(), Look.Format.CODE);
                case LABEL -> {
                    Content label = Content.words(row.label());
                    yield label.indented(row.depth());
                }
                default ->
                    row.kind() == Kind.HEADING
                            ? Content.blank(Look.Format.COUNT).on(Look.Ground.RECKONED)
                            : figure(matrix, row, described, sheet);
            };
            sheet.put(at, column, bold ? content.inBold() : content);
        }
        if (row.kind() != Kind.HEADING) {
            sheet.put(
                    at,
                    columns.size(),
                    Content.formula(check(matrix, row), Look.Format.REMARK).indented(1));
        }
    }

    private Content figure(FormSheet.Matrix matrix, FormRow row, FormColumn column, BlankSheet sheet) {
        String code = matrix.figure(row, column);
        boolean mean = indicator(code).kind() == Kind.MEAN;
        Look.Format format = mean ? Look.Format.DECIMAL : Look.Format.COUNT;
        if (totals.isReckoned(code)) {
            return Content.formula(totals.formula(code), format).on(Look.Ground.RECKONED);
        }
        String title = code.equals(row.code()) ? row.code() + " " + row.label() : row.code() + " " + column.name();
        String note = row.note().isEmpty() ? column.note() : row.note();
        if (mean) {
            sheet.add(new Entry(
                    List.of(area(code)),
                    new Entry.Demand.Decimal(0, 150),
                    title,
                    note,
                    "Ô này chỉ nhận số từ 0 đến 150, phần thập phân sau dấu phẩy."));
        } else if (isNoted(row, column)) {
            sheet.add(new Entry(
                    List.of(area(code)),
                    new Entry.Demand.Whole(0, Figure.GREATEST),
                    title,
                    note,
                    "Ô này chỉ nhận số nguyên từ 0 trở lên, không dấu chấm, không chữ."));
        }
        return Content.number(places.form().known().get(code), format).on(Look.Ground.OPEN);
    }

    private String check(FormSheet.Matrix matrix, FormRow row) {
        String states = operands.states(matrix, row);
        String rules = checks.ofRow(matrix, row.code());
        return "IF(COUNTIF(" + states + "," + Operands.DOUBTFUL
                + ")>0,\"Ghi số nguyên từ 0 trở lên, không ghi chữ\",IF(COUNTIF(" + states + "," + Operands.BLANK_TOTAL
                + ")>0,\"Chưa ghi\"," + (rules.isEmpty() ? "\"\"" : rules) + "))";
    }
}

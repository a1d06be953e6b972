package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.form.Expression;
import vn.tonghop.form.FormColumn;
import vn.tonghop.form.FormRow;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.Kind;
import vn.tonghop.form.ListColumn;

/** The sheet {@code Hướng dẫn}: when to file, how to fill in, and what each figure means, all as the form says it. */
final class Guidance {
    static final String SHEET = "Hướng dẫn";

    private final BlankForm form;
    private final Map<String, Expression> totals;
    private final BlankSheet sheet = new BlankSheet(SHEET);
    private int next;

    private Guidance(BlankForm form) {
        this.form = form;
        this.totals = form.form().totals();
    }

    static BlankSheet sheet(BlankForm form) {
        return new Guidance(form).draw();
    }

    private BlankSheet draw() {
        sheet.width(0, 13);
        sheet.width(1, 46);
        sheet.width(2, 62);
        sheet.put(next++, 0, Content.words("HƯỚNG DẪN GHI BIỂU", Look.Format.TITLE));
        sheet.put(next++, 0, Content.words(form.committee().name() + " – " + form.span(), Look.Format.CAPTION));
        general().forEach(line -> {
            sheet.put(next, 0, Content.words(line, Look.Format.PARAGRAPH));
            sheet.merge(next++, 0, 2);
        });
        Optional<FormSheet> firstList = form.form().sheets().stream()
                .filter(FormSheet.Listing.class::isInstance)
                .findFirst();
        for (FormSheet described : form.form().sheets()) {
            next++;
            if (firstList.filter(described::equals).isPresent()) {
                sheet.onNewPage(next);
            }
            draw(described);
        }
        sheet.print(Ref.area(SHEET, 0, 0, next - 1, 2));
        return sheet;
    }

    private void draw(FormSheet described) {
        sheet.put(next++, 0, Content.words(described.name() + ". " + described.title(), Look.Format.HEADING));
        if (!described.requiredFor(form.period())) {
            sheet.put(
                    next++,
                    0,
                    Content.words(
                            "Kỳ này không bắt buộc; không có số liệu thì để trống cả trang.", Look.Format.CAPTION));
        }
        switch (described) {
            case FormSheet.Matrix matrix -> draw(matrix);
            case FormSheet.Listing listing -> draw(listing);
        }
    }

    private List<String> general() {
        List<String> lines = new ArrayList<>();
        form.deadline().ifPresent(day -> lines.add("Hạn nộp: " + Shown.date(day) + "."));
        lines.add("Nơi nhận: " + form.board() + ". Số liệu lũy kế từ "
                + Shown.date(form.period().start()) + " đến "
                + Shown.date(form.period().end()) + ".");
        lines.add(
                "Chỉ ghi vào ô nền vàng nhạt. Ô nền xám tự tính. Số ghi liền, không dấu chấm: 1464. Không có thì ghi 0;"
                        + " để trống nghĩa là chưa có số liệu.");
        lines.add("Cột Kiểm tra xanh là khớp, đỏ là phải sửa, vàng là chưa ghi hoặc nên xem lại. Những gì cột này báo"
                + " chính là những gì Ban kiểm tra khi nhận tệp.");
        lines.add("Các trang được khóa để khỏi sửa nhầm, không có mật khẩu. Danh sách dài hơn số hàng có sẵn: bỏ khóa"
                + " trang (Review, Unprotect Sheet) và ghi tiếp xuống dưới; Ban vẫn đọc đủ, chỉ cột Kiểm tra không"
                + " tính những hàng thêm.");
        lines.add("Không đổi tên trang, không xóa hàng, cột của biểu. Gửi lại sau khi sửa: tăng Lần nộp ở trang "
                + form.form().cover().name() + ".");
        return lines;
    }

    private void heads(String first, String second, String third) {
        sheet.put(
                next++,
                List.of(
                        Content.words(first, Look.Format.HEAD),
                        Content.words(second, Look.Format.HEAD),
                        Content.words(third, Look.Format.HEAD)));
    }

    private void line(Content first, String second, String third) {
        sheet.put(next++, List.of(first, Content.words(second), Content.words(third)));
    }

    private void draw(FormSheet.Matrix matrix) {
        heads("Mã số", "Tiêu chí", "Cách ghi");
        boolean several = matrix.valueColumns().size() > 1;
        for (FormRow row : matrix.rows()) {
            line(
                    Content.words(row.code(), Look.Format.CODE),
                    row.label(),
                    row.kind() == Kind.HEADING ? "" : several ? ofRow(row) : meaning(row));
        }
        if (several) {
            for (FormColumn column : matrix.valueColumns()) {
                String reckoned = matrix.rows().stream().allMatch(row -> totals.containsKey(matrix.figure(row, column)))
                        ? "Tự tính. "
                        : "";
                line(
                        Content.words("Cột"),
                        column.name(),
                        reckoned + (column.note().isEmpty() ? kind(column.kind()) : column.note()));
            }
        }
    }

    private static String ofRow(FormRow row) {
        return row.total() ? "Tự tính." : row.note();
    }

    private String meaning(FormRow row) {
        Expression total = totals.get(row.code());
        String reckoned = total == null ? "" : "Tự tính: " + total + ". ";
        return reckoned + (row.note().isEmpty() ? kind(row.kind()) : row.note());
    }

    private String kind(Kind kind) {
        return switch (kind) {
            case FLOW ->
                "Lũy kế từ " + Shown.date(form.period().start()) + " đến "
                        + Shown.date(form.period().end()) + ".";
            case STOCK -> "Có đến " + Shown.date(form.period().end()) + ".";
            case MEAN, HEADING -> "";
        };
    }

    private void draw(FormSheet.Listing listing) {
        heads("Bắt buộc", "Cột", "Cách ghi");
        for (ListColumn column : Places.filled(listing)) {
            line(Content.words(column.required() ? "x" : "", Look.Format.CENTRED), column.name(), asked(column));
        }
    }

    private static String asked(ListColumn column) {
        String way = switch (column.type()) {
            case CHOICE ->
                column.choices().size() > 4
                        ? "Chọn trong danh sách."
                        : "Chọn: " + column.choices().values().stream().collect(Collectors.joining(", ")) + ".";
            case COUNT -> "Số nguyên từ 0.";
            case DATE -> "Ngày/tháng/năm.";
            case FLAG -> "x hoặc để trống.";
            case CODE, TEXT, IGNORED -> "";
        };
        return column.note().isEmpty() ? way : column.note();
    }
}

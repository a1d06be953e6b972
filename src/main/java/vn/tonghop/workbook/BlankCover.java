package vn.tonghop.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.form.Cover;
import vn.tonghop.form.FormSheet;

/** The cover of a blank form: who files and for when, the first glance at how far it is, and the way to each sheet. */
final class BlankCover {
    private static final int FIRST_FIELD = 4;

    private final BlankForm form;
    private final Standing standing;
    private final BlankSheet sheet;
    private int next = FIRST_FIELD;

    private BlankCover(BlankForm form, Standing standing) {
        this.form = form;
        this.standing = standing;
        this.sheet = new BlankSheet(form.form().cover().name());
    }

    static BlankSheet sheet(BlankForm form, Standing standing) {
        return new BlankCover(form, standing).draw();
    }

    private BlankSheet draw() {
        sheet.width(0, 28);
        sheet.width(1, 62);
        sheet.put(0, 0, Content.words(form.form().title().toUpperCase(Locale.ROOT), Look.Format.TITLE));
        sheet.put(1, 0, Content.words(form.committee().name() + " – " + form.span(), Look.Format.CAPTION));
        form.deadline()
                .ifPresent(day -> sheet.put(
                        2,
                        0,
                        Content.words("Hạn nộp: " + Shown.date(day), Look.Format.CAPTION)
                                .inBold()));
        for (Map.Entry<Cover.Field, String> field : form.form().cover().fields().entrySet()) {
            sheet.put(next, 0, Content.words(field.getValue()).inBold());
            sheet.put(next, 1, value(field.getKey()));
            next++;
        }
        drawGlance();
        drawWay();
        sheet.onOnePage();
        sheet.print(Ref.area(sheet.name(), 0, 0, next - 1, 1));
        return sheet;
    }

    private Content value(Cover.Field field) {
        return switch (field) {
            case COMMITTEE -> Content.words(form.committee().name());
            case CODE -> Content.words(form.committee().code(), Look.Format.CODE);
            case PERIOD -> Content.words(form.period().toString(), Look.Format.CODE);
            case NUMBER -> {
                entry(
                        new Entry.Demand.Whole(1, 999),
                        "Lần nộp",
                        "Gửi lần đầu: 1. Mỗi lần sửa và gửi lại: tăng lên 2, 3…",
                        "Ghi số nguyên từ 1 đến 999.");
                yield Content.ordinal(1).on(Look.Ground.OPEN);
            }
            case COMPILER -> Content.blank(Look.Format.TEXT).on(Look.Ground.OPEN);
            case PHONE -> Content.blank(Look.Format.CODE).on(Look.Ground.OPEN);
            case DATE -> {
                entry(
                        new Entry.Demand.Day(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 12, 31)),
                        "Ngày lập",
                        "Ngày/tháng/năm, ví dụ 05/10/2019.",
                        "Ghi ngày dạng ngày/tháng/năm.");
                yield Content.blank(Look.Format.DATE).on(Look.Ground.OPEN);
            }
        };
    }

    private void entry(Entry.Demand demand, String title, String prompt, String complaint) {
        sheet.add(new Entry(List.of(new CellRangeAddress(next, next, 1, 1)), demand, title, prompt, complaint));
    }

    private void drawGlance() {
        next++;
        sheet.put(next, 0, Content.formula(standing.glance(), Look.Format.GLANCE));
        sheet.put(next, 1, Content.blank(Look.Format.GLANCE));
        sheet.merge(next, 0, 1);
        String words = "$" + Ref.here(next, 0);
        Frames.tint(sheet, new CellRangeAddress(next, next, 0, 1), words, words + "=" + Ref.text(Standing.DONE));
        next += 2;
        sheet.put(next, 0, Content.words("Trang", Look.Format.HEAD));
        sheet.put(next, 1, Content.words("Tình trạng", Look.Format.HEAD));
        next++;
        int first = next;
        for (FormSheet described : form.form().sheets()) {
            sheet.put(next, 0, Content.words(described.name()));
            sheet.link(next, 0, described.name());
            sheet.put(next, 1, Content.formula(standing.words(described), Look.Format.TEXT));
            next++;
        }
        String state = Ref.here(first, 1);
        Frames.tint(sheet, new CellRangeAddress(first, next - 1, 1, 1), state, Ref.begins(state, Standing.DONE));
        next++;
    }

    private void drawWay() {
        List<String> lines = List.of(
                "Ô nền vàng nhạt: ghi số liệu. Ô nền xám: tự tính, không ghi.",
                "Cột Kiểm tra bên phải mỗi bảng báo ngay chỗ chưa khớp; trang Kiểm tra nêu mọi quy tắc.",
                "Khi ô trên báo Đã khớp: lưu tệp (.xlsx hoặc .xls) và gửi. Nghĩa của từng chỉ tiêu: trang Hướng dẫn.");
        for (String line : lines) {
            sheet.put(next++, 0, Content.words(line, Look.Format.CAPTION));
        }
    }
}

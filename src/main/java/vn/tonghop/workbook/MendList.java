package vn.tonghop.workbook;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.tonghop.committee.Period;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.fact.Returned;
import vn.tonghop.finding.Listing;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.Statement;
import vn.tonghop.workbook.Look.Tone;

/**
 * {@code Cần sửa}: every finding of a returned workbook, the worst first, with a link to its cell.
 *
 * @param sender the committee's name, or the file's where nobody knows whose it is
 */
record MendList(Returned returned, List<Statement> statements, String sender) {
    String title() {
        return "Những chỗ cần sửa";
    }

    LocalDate day() {
        return returned.returnedOn();
    }

    /**
     * The sheet.
     *
     * @param sheets the sender's names of sheets → their names in the copy
     */
    Page page(Map<String, String> sheets) {
        List<Column> columns = List.of(
                Column.of("TT", 6),
                Column.of("Mức độ", 10),
                Column.of("Vị trí", 24),
                Column.of("Nội dung và cách sửa", 96));
        List<List<Content>> rows = new ArrayList<>();
        Listing.worstFirst(statements).forEach(statement -> rows.add(row(rows.size() + 1, statement, sheets)));
        return Page.landscape(Listing.SHEET, captions(), 0, Table.of("", columns, rows));
    }

    private List<String> captions() {
        return List.of(
                title(),
                sender
                        + returned.period()
                                .map(Period::title)
                                .map(title -> " – " + title)
                                .orElse("") + " – " + returned.version(),
                "Tệp \"" + returned.file() + "\", trả lại ngày " + Shown.date(day()) + ": " + counts() + ".",
                "Bấm vào ô ở cột Vị trí để đến chỗ cần sửa. Ô nền đỏ là lỗi, phải sửa; ô nền vàng là cảnh báo, cần kiểm tra"
                        + " lại; chú thích trong ô nói cách sửa.",
                "Sửa xong, ghi Lần nộp là " + returned.next()
                        + " ở trang thông tin rồi gửi lại. Trang này và các ô tô màu không cần xóa.");
    }

    private String counts() {
        return Stream.of(Severity.values())
                .map(severity -> Listing.count(statements, severity) + " "
                        + severity.label().toLowerCase(Locale.ROOT))
                .collect(joining(", "));
    }

    private static List<Content> row(int number, Statement statement, Map<String, String> sheets) {
        Place place = statement.place();
        String sheet = sheets.get(place.sheet());
        String shown = place.within();
        Tone tone = statement.isError() ? Tone.BAD : Tone.PLAIN;
        return List.of(
                Content.ordinal(number),
                Content.centred(statement.severity().label()).toned(tone),
                sheet == null
                        ? Content.words(shown.isEmpty() ? "Cả tệp" : shown)
                        : Content.link(
                                shown, Ref.quoted(sheet) + "!" + (place.cell().isEmpty() ? "A1" : place.cell())),
                Content.words(statement.message()));
    }
}

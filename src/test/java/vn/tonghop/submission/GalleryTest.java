package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.tonghop.rule.Desk;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.Page;
import vn.tonghop.sample.Sheets;

/**
 * Workbooks as clerks really make them, one situation each: either the same facts as the clean workbook's are taken, and
 * what was read otherwise than literally is told; or the file goes back with what is wrong, and where.
 */
class GalleryTest {
    private static final Draft CLEAN = Draft.clean();
    private static final Facts FACTS = Facts.of(Desk.submission(CLEAN));
    private static final String[] TABLES = {"Biểu 1", "Biểu 2", "Biểu 5", "Cơ sở", "Danh sách"};

    /** A situation: what was done to the clean workbook, and all that is said of it. */
    private record Picture(String situation, byte[] workbook, List<String> told) {}

    private static Picture picture(String situation, Consumer<Sheets> change, String... told) {
        Sheets sheets = Sheets.of(CLEAN);
        change.accept(sheets);
        return new Picture(situation, sheets.xlsx(), List.of(told));
    }

    private static List<String> told(Submission submission) {
        return Desk.check(submission).stream()
                .map(said -> said.severity() + " "
                        + said.toString().replace(Desk.FILE + ", ", "").replace(Desk.FILE + ": ", "bao-cao.xlsx: "))
                .toList();
    }

    private static String noCodes(String place) {
        return "NOTE " + place
                + ": Bảng không có cột \"Mã số\", các dòng đã nhận theo tiêu chí. Lần sau dùng biểu mẫu có cột \"Mã"
                + " số\".";
    }

    private static String otherName(String place, String form) {
        return "NOTE " + place + ": Bảng ở trang này đã được hiểu là \"" + form
                + "\" của biểu mẫu. Lần sau đặt tên trang là \"" + form + "\".";
    }

    private static String fromTitle(String place, String field, String words) {
        return "NOTE " + place + ": \"" + field + "\" đã lấy theo dòng tiêu đề \"" + words + "\". Lần sau điền \""
                + field + "\" ở trang thông tin.";
    }

    private static String shortYears(String place, String column) {
        return "NOTE " + place + ": Cột \"" + column
                + "\" ghi năm hai chữ số (5 ô, ô đầu là ô này); 00 đến 29 đã hiểu là"
                + " 2000 đến 2029, 30 đến 99 là 1930 đến 1999. Lần sau ghi đủ bốn chữ số của năm.";
    }

    private static String twice(String place, String heading) {
        return "ERROR " + place + ": Cột \"" + heading + "\" xuất hiện hai lần ở hàng tiêu đề. Chỉ giữ lại một cột \""
                + heading + "\" rồi gửi lại.";
    }

    private static String disagree(String place, String field, String words, String other, String otherWords) {
        return "ERROR " + place + ": \"" + field + "\" ghi ở dòng tiêu đề là \"" + words + "\" nhưng ở " + other
                + " là \""
                + otherWords + "\". Sửa hai chỗ này cho khớp nhau, kiểm tra số liệu có đúng là của kỳ, của đơn vị này,"
                + " rồi gửi lại.";
    }

    private static final String NUMBERED_ONE = ": Không ghi Lần nộp, coi là lần 1. Lần sau hãy ghi Lần nộp.";

    private static Consumer<Sheets> renamed(String... names) {
        return sheets -> {
            for (int i = 0; i < names.length; i++) {
                sheets.page(TABLES[i]).rename(names[i]);
            }
        };
    }

    @TestFactory
    Stream<DynamicTest> whatIsUnderstoodGivesTheFactsOfTheCleanTwin() {
        return Stream.of(
                        names(),
                        codes(),
                        columns(),
                        headings(),
                        times(),
                        above(),
                        beside(),
                        rows(),
                        sheets(),
                        covers(),
                        spellings())
                .flatMap(List::stream)
                .map(picture -> DynamicTest.dynamicTest(picture.situation(), () -> {
                    Submission submission = Desk.submission(picture.workbook());
                    assertThat(told(submission)).containsExactlyElementsOf(picture.told());
                    assertThat(Facts.of(submission)).isEqualTo(FACTS);
                }));
    }

    private static List<Picture> names() {
        return List.of(
                picture("the form's own workbook without any looks", sheets -> {}),
                picture("sheets named without accents", renamed("Bieu 1", "BIEU 2", "bieu so 5", "Co so", "Danh sach")),
                picture("sheets named B1, B2, B5", renamed("B1", "B2", "B5")),
                picture(
                        "sheets named after the national forms",
                        renamed("BIỂU SỐ 1 - BTCTW", "Biểu số 2-TCTW", "biểu số 5 – BTCTW")),
                picture(
                        "sheets named by nothing",
                        renamed("Sheet1", "Sheet2", "Sheet3", "Sheet4", "Sheet5"),
                        otherName("Sheet1!A3", "Biểu 1"),
                        otherName("Sheet2!A3", "Biểu 2"),
                        otherName("Sheet3!A3", "Biểu 5"),
                        otherName("Sheet4!A3", "Cơ sở"),
                        otherName("Sheet5!A3", "Danh sách")),
                picture(
                        "two sheets with each other's names",
                        sheets -> {
                            Page first = sheets.page("Biểu 1");
                            sheets.page("Biểu 2").rename("Biểu 1");
                            first.rename("Biểu 2");
                        },
                        otherName("Biểu 2!A3", "Biểu 1"),
                        otherName("Biểu 1!A3", "Biểu 2")),
                picture("sheets in another order", sheets -> Collections.reverse(sheets.pages())));
    }

    private static List<Picture> codes() {
        return List.of(
                picture(
                        "no column of codes",
                        sheets -> sheets.page("Biểu 1").dropColumn("Mã số"),
                        noCodes("Biểu 1!A3")),
                picture(
                        "no column of codes in any table",
                        sheets -> List.of("Biểu 1", "Biểu 2", "Biểu 5")
                                .forEach(name -> sheets.page(name).dropColumn("Mã số")),
                        noCodes("Biểu 1!A3"),
                        noCodes("Biểu 2!A3"),
                        noCodes("Biểu 5!A3")),
                picture(
                        "no codes, labels with numbers, letters and dashes of the clerk's own",
                        sheets -> {
                            Page page = sheets.page("Biểu 1").dropColumn("Mã số");
                            List<String> marks = List.of("1. ", "I/ ", "a) ", "- ", "1.2. ", "(b) ", "+ ", "III. ");
                            for (int row = page.heading() + 1; row < page.rows().size(); row++) {
                                page.set(row, 0, marks.get(row % marks.size()) + page.get(row, 0));
                            }
                        },
                        noCodes("Biểu 1!A3")),
                picture(
                        "codes and labels in one cell",
                        sheets -> {
                            Page page = sheets.page("Biểu 2");
                            for (int row = page.heading() + 1; row < page.rows().size(); row++) {
                                page.set(row, 1, page.get(row, 0) + (row % 2 == 0 ? ". " : " ") + page.get(row, 1));
                            }
                            page.dropColumn("Mã số");
                        },
                        noCodes("Biểu 2!A3")),
                picture(
                        "codes of the clerk's own",
                        sheets -> {
                            Page page = sheets.page("Biểu 5");
                            for (int row = page.heading() + 1; row < page.rows().size(); row++) {
                                page.set(row, 0, "B5." + row);
                            }
                        },
                        "WARNING Biểu 5!A4: Mã số \"B5.3\" không có trong biểu mẫu; đã nhận theo tiêu chí là 5.1 (16"
                                + " dòng khác cũng vậy). Lần sau giữ nguyên mã số của biểu mẫu."),
                picture(
                        "codes that Excel has made numbers",
                        sheets -> sheets.page("Biểu 5")
                                .rewrite(
                                        cell -> cell instanceof String text && text.matches("5\\.\\d+"),
                                        cell -> Double.valueOf(cell.toString()))),
                picture(
                        "codes in small letters, with a full stop behind",
                        sheets -> sheets.page("Biểu 1")
                                .rewrite(
                                        cell -> cell.toString().matches("1\\.[A-D]\\w*"),
                                        cell -> cell.toString().toLowerCase(Locale.ROOT) + ".")),
                picture("no column of labels", sheets -> sheets.page("Biểu 1").dropColumn("Tiêu chí")),
                picture(
                        "codes missing here and there",
                        sheets -> sheets.page("Biểu 1").set("1.C1", "Mã số", "").set("1.B2a", "Mã số", "")));
    }

    private static List<Picture> columns() {
        return List.of(
                picture(
                        "columns in another order",
                        sheets -> sheets.with("Biểu 1", page -> page.reorder(List.of(2, 1, 0)))
                                .with("Biểu 5", page -> page.reorder(List.of(8, 1, 7, 0, 6, 5, 4, 3, 2)))
                                .with("Cơ sở", page -> page.reorder(List.of(11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0)))),
                picture(
                        "further columns between",
                        sheets -> sheets.withTables(page ->
                                page.insertColumn(2, "Đơn vị tính", "người").insertColumn(0, "Ghi nhớ", 7))),
                picture(
                        "last year's figures and percentages beside",
                        sheets -> sheets.with(
                                "Biểu 1",
                                page -> page.insertColumn(3, "Cùng kỳ", "")
                                        .insertColumn(4, "%", "")
                                        .set("1.B1", "Cùng kỳ", 4)
                                        .set("1.B1", "%", 125))),
                picture(
                        "a percentage that is wrong is told, and not taken",
                        sheets -> sheets.with(
                                "Biểu 1",
                                page -> page.insertColumn(2, "%", "")
                                        .insertColumn(2, "Cùng kỳ năm trước", "")
                                        .set("1.B1", "Cùng kỳ năm trước", 4)
                                        .set("1.B1", "%", 120)),
                        "WARNING Biểu 1!D6: Cột % của 1.B1 ghi 120 nhưng kỳ này 5 so với cùng kỳ 4 là 125% (tăng 25%)."
                                + " Tính lại cột %, hoặc sửa cột cùng kỳ; số kỳ này được giữ nguyên."),
                picture(
                        "a table far from the corner",
                        sheets -> sheets.withTables(page -> {
                            page.indent(5);
                            IntStream.range(0, 20).forEach(row -> page.insert(0));
                        })),
                picture(
                        "a column of ordinals before",
                        sheets -> sheets.page("Biểu 1").insertColumn(0, "STT", 3)),
                picture(
                        "remarks beside the table",
                        sheets -> sheets.page("Biểu 1")
                                .set(5, 8, "số liệu chính thức")
                                .set(7, 9, 2018)));
    }

    private static void headedByTheOffice(Page page) {
        page.set(page.heading(), 1, "Nội dung").set(page.heading(), 2, "Số lượng");
    }

    private static void bothTimesUnderOneHeading(Page page, String label) {
        page.insertColumn(3, "Cùng kỳ", "");
        int row = page.heading();
        page.insert(row, "Mã số", label, "Số lượng", "");
        page.set(row + 1, 0, "").set(row + 1, 1, "");
    }

    private static List<Picture> headings() {
        return List.of(
                picture(
                        "headings in capitals over two lines of a cell",
                        sheets -> sheets.withTables(page -> {
                            List<Object> cells = page.rows().get(page.heading());
                            cells.replaceAll(cell ->
                                    cell.toString().toUpperCase(Locale.ROOT).replaceFirst(" ", "\n"));
                        })),
                picture(
                        "headings in two lines, the upper ones over several columns",
                        sheets -> sheets.with("Biểu 5", page -> {
                            int row = page.heading();
                            page.insert(row, "Mã số", "Loại hình", "Tổ chức cơ sở đảng", "", "", "Đảng bộ bộ phận");
                            page.set(row, 6, "Chi bộ trực thuộc")
                                    .set(row, 7, "Đảng viên")
                                    .set(row, 8, "Kết nạp");
                            page.rows()
                                    .set(
                                            row + 1,
                                            new ArrayList<>(List.of(
                                                    "",
                                                    "",
                                                    "Tổng số",
                                                    "Đảng bộ cơ sở",
                                                    "Chi bộ cơ sở",
                                                    "",
                                                    "",
                                                    "",
                                                    "trong kỳ")));
                        })),
                picture(
                        "a figure and its part under one heading",
                        sheets -> sheets.with("Biểu 1", page -> {
                            page.insertColumn(3, "", 1);
                            page.insert(page.heading() + 1, "", "", "Tổng số", "Trong đó nữ");
                        })),
                picture(
                        "an office's own words for the label and the figure",
                        sheets -> sheets.with("Biểu 1", GalleryTest::headedByTheOffice)
                                .with("Biểu 2", GalleryTest::headedByTheOffice)
                                .with("Biểu 5", page -> page.set(page.heading(), 1, "NỘI DUNG"))),
                picture(
                        "an office's own words, the figure's over this period and last year",
                        sheets -> sheets.with("Biểu 1", page -> bothTimesUnderOneHeading(page, "Nội dung"))),
                picture(
                        "this period and last year under one heading",
                        sheets -> sheets.with("Biểu 2", page -> bothTimesUnderOneHeading(page, "Tiêu chí"))),
                picture(
                        "headings in three lines",
                        sheets -> sheets.with("Cơ sở", page -> {
                            int row = page.heading();
                            List<Object> last = new ArrayList<>(page.rows().get(row));
                            List<Object> top = new ArrayList<>(last);
                            List<Object> middle = new ArrayList<>(Collections.nCopies(last.size(), ""));
                            last.replaceAll(cell -> "");
                            top.set(6, "Đảng viên");
                            middle.set(6, "đầu");
                            last.set(6, "kỳ");
                            page.rows().set(row, top);
                            page.rows().add(row + 1, middle);
                            page.rows().add(row + 2, last);
                        })),
                picture(
                        "a line that numbers the columns",
                        sheets -> sheets.with("Biểu 1", page -> page.insert(page.heading() + 1, "A", "B", 1))
                                .with(
                                        "Biểu 5",
                                        page -> page.insert(
                                                page.heading() + 1,
                                                "(A)",
                                                "(B)",
                                                "(1)",
                                                "(2)",
                                                "(3)",
                                                "(4)",
                                                "(5)",
                                                "(6)",
                                                "(7)"))),
                picture("headings repeated as on every printed page", sheets -> {
                    for (String name : List.of("Biểu 2", "Danh sách", "Cơ sở")) {
                        Page page = sheets.page(name);
                        page.rows()
                                .add(
                                        page.heading() + 3,
                                        new ArrayList<>(page.rows().get(page.heading())));
                    }
                }),
                picture(
                        "the form's own other words",
                        sheets -> sheets.with(
                                "Biểu 5",
                                page -> page.set(page.heading(), 1, "Loại hình")
                                        .set(page.heading(), 2, "TCCSĐ")
                                        .set("5.T", "Loại hình", "Tổng cộng"))));
    }

    private static String namesPeriod(String place) {
        return "NOTE " + place
                + ": Tiêu đề cột này ghi đúng kỳ báo cáo, đã được hiểu là \"Kỳ này\" của biểu mẫu. Lần sau"
                + " ghi tiêu đề cột là \"Kỳ này\".";
    }

    /** Figures headed by a time, with another column beside. */
    private static Picture timed(String situation, String own, String compared, String... told) {
        return picture(
                situation,
                sheets -> sheets.with(
                        "Biểu 1",
                        page -> page.insertColumn(3, compared, 999)
                                .set("1.B1", compared, 4)
                                .set(page.heading(), 2, own)),
                told);
    }

    private static List<Picture> times() {
        return List.of(
                timed(
                        "figures headed by the period, last year's beside",
                        "9 tháng năm 2019",
                        "9 tháng năm 2018",
                        namesPeriod("Biểu 1!C3")),
                timed(
                        "figures headed by the period in capitals over two lines of a cell",
                        "9 THÁNG ĐẦU\nNĂM 2019",
                        "CÙNG KỲ\nNĂM 2018",
                        namesPeriod("Biểu 1!C3")),
                timed(
                        "the form's heading with the period in brackets",
                        "Kỳ này (từ 01/01/2019 đến 30/9/2019)",
                        "Cùng kỳ 2018",
                        namesPeriod("Biểu 1!C3")),
                timed(
                        "figures headed by the day the period ends",
                        "Đến 30/9/2019",
                        "Năm 2018",
                        namesPeriod("Biểu 1!C3")),
                timed("the term's figures beside", "Kỳ này", "Lũy kế nhiệm kỳ 2015-2020"),
                timed("figures headed in short", "Lũy kế 9T/2019", "So với cùng kỳ 2018", namesPeriod("Biểu 1!C3")),
                picture(
                        "last year's figures before the period's",
                        sheets -> sheets.with(
                                "Biểu 2",
                                page -> page.insertColumn(2, "Cùng kỳ 2018", 999)
                                        .set(page.heading(), 3, "9 tháng 2019")),
                        namesPeriod("Biểu 2!D3")),
                picture(
                        "period and last year under one heading",
                        sheets -> sheets.with("Biểu 1", page -> {
                            page.insertColumn(3, "Cùng kỳ 2018", 999);
                            int row = page.heading();
                            page.set(row, 2, "9 tháng năm 2019").set(row, 0, "").set(row, 1, "");
                            page.insert(row, "Mã số", "Tiêu chí", "Thực hiện");
                        }),
                        namesPeriod("Biểu 1!C4")),
                picture(
                        "the period over all columns, last year's beside under the same headings",
                        sheets -> sheets.with("Biểu 5", page -> {
                            int row = page.heading();
                            for (int column = 2; column < 9; column++) {
                                page.insertColumn(
                                        column + 7, page.get(row, column).toString(), 3);
                            }
                            page.set(row, 0, "").set(row, 1, "");
                            page.insert(row, "Mã số", "Loại hình", "9 tháng năm 2019", "", "", "", "", "", "");
                            page.set(row, 9, "9 tháng năm 2018");
                        })),
                picture(
                        "no cover, no codes, figures headed by the period",
                        sheets -> {
                            sheets.without("Thông tin");
                            sheets.withTables(page -> page.remove(0));
                            sheets.with(
                                    "Biểu 1",
                                    page -> page.dropColumn("Mã số")
                                            .insertColumn(2, "9 tháng năm 2018", 999)
                                            .set(page.heading(), 1, "9 tháng năm 2019")
                                            .insert(0, "THÀNH ỦY MÓNG CÁI", "", "ĐẢNG CỘNG SẢN VIỆT NAM")
                                            .insert(1, "Biểu 1, 9 tháng năm 2019"));
                        },
                        fromTitle("Biểu 1!A2", "Kỳ báo cáo", "Biểu 1, 9 tháng năm 2019"),
                        fromTitle("Biểu 1!A1", "Đơn vị báo cáo", "THÀNH ỦY MÓNG CÁI"),
                        "NOTE bao-cao.xlsx" + NUMBERED_ONE,
                        namesPeriod("Biểu 1!B4"),
                        noCodes("Biểu 1!A4")));
    }

    private static List<Picture> otherTimes() {
        return List.of(
                otherTime("6 tháng đầu năm 2019"),
                otherTime("Năm 2019"),
                otherTime("Quý III/2019"),
                otherTime("Đến 31/12/2018"),
                picture(
                        "another time over the figures of a sheet of another name, without codes",
                        sheets -> sheets.with(
                                "Biểu 1",
                                page -> page.dropColumn("Mã số")
                                        .set(page.heading(), 1, "6 tháng 2019")
                                        .rename("Sheet1")),
                        "ERROR bao-cao.xlsx: Thiếu trang \"Biểu 1\" mà biểu mẫu yêu cầu. Thêm trang \"Biểu 1\" theo"
                                + " biểu mẫu rồi gửi lại.",
                        OTHER_TIME.formatted("Sheet1!B3", "6 tháng 2019")),
                timed("only last year's figures", "Cùng kỳ 2018", "Ghi chú", MISSING_FIGURES),
                timed("a part of the period's figures", "Nữ 9 tháng năm 2019", "Cùng kỳ 2018", MISSING_FIGURES),
                timed("the month alone", "Tháng 9/2019", "Cùng kỳ 2018", MISSING_FIGURES),
                timed("a plan for the period", "Kế hoạch năm 2019", "Cùng kỳ 2018", MISSING_FIGURES),
                timed(
                        "this period, perhaps a quarter, and the year's beside",
                        "Kỳ này",
                        "Lũy kế 9 tháng năm 2019",
                        twice("Biểu 1!D3", "Kỳ này")),
                timed(
                        "this period, perhaps a quarter, and what is added up beside",
                        "Kỳ này",
                        "Lũy kế từ đầu năm",
                        "ERROR Biểu 1!D3: Ngoài cột \"Kỳ này\" còn có cột \"lũy kế từ đầu năm\", không rõ cột nào là số lũy"
                                + " kế từ đầu năm. Ghi số lũy kế từ đầu năm ở cột \"Kỳ này\", xóa cột kia rồi gửi lại."),
                timed("the period twice", "9 tháng năm 2019", "9 tháng đầu năm 2019", namesTwice()));
    }

    private static final String MISSING_FIGURES =
            "ERROR Biểu 1!A3: Hàng tiêu đề thiếu cột: Kỳ này (biểu mẫu có các cột: Mã số, Tiêu chí, Kỳ này). Ghi tiêu đề"
                    + " các cột như biểu mẫu rồi gửi lại.";

    private static final String OTHER_TIME =
            "ERROR %s: Cột số liệu ghi tiêu đề \"%s\" nhưng kỳ báo cáo là 9 tháng năm 2019. Kiểm tra số liệu có đúng là"
                    + " lũy kế của kỳ báo cáo không, ghi tiêu đề cột là \"Kỳ này\" rồi gửi lại.";

    private static Picture otherTime(String heading) {
        return timed(
                "another time over the figures: " + heading,
                heading,
                "Cùng kỳ 2018",
                OTHER_TIME.formatted("Biểu 1!C3", heading));
    }

    private static String[] namesTwice() {
        return new String[] {twice("Biểu 1!D3", "Kỳ này"), namesPeriod("Biểu 1!C3")};
    }

    private static Picture above(String words, int column, String... told) {
        return picture("right above the headings: " + words, sheets -> putAbove(sheets, words, column), told);
    }

    private static void putAbove(Sheets sheets, String words, int column) {
        Page page = sheets.page("Biểu 1");
        page.set(page.heading() - 1, column, words);
    }

    private static List<Picture> above() {
        return List.of(
                above("Đơn vị tính: người", 2),
                above("(ĐVT: đảng viên)", 2),
                above("Thực hiện", 2),
                above("Biểu số 1-BTCTW", 2),
                above("Móng Cái, ngày 05 tháng 10 năm 2019", 2),
                above("Tăng, giảm đảng viên", 2),
                above("THÀNH ỦY MÓNG CÁI", 2),
                above("Nữ, nếu đứng ở cột đầu thì là dòng tiêu đề", 0),
                picture(
                        "a group that the headings below repeat",
                        sheets -> sheets.with("Cơ sở", page -> page.set(page.heading() - 1, 6, "Đảng viên"))),
                picture(
                        "anything above, with an empty row between",
                        sheets -> sheets.with("Biểu 1", page -> page.insert(0, "", "", "Nữ"))));
    }

    private static List<Picture> unclearAbove() {
        return List.of(
                above("Nữ", 2, wordsAbove("Biểu 1!C2", "Kỳ này", "nữ")),
                above("Trong đó: Dân tộc thiểu số", 2, wordsAbove("Biểu 1!C2", "Kỳ này", "trong đó dân tộc thiểu số")),
                picture(
                        "a part over a group that the form knows",
                        sheets -> sheets.with(
                                "Biểu 1", page -> page.insert(1, "", "", "Nữ").set(page.heading() - 1, 2, "Số lượng")),
                        wordsAbove("Biểu 1!C2", "Kỳ này", "nữ")),
                picture(
                        "a part that spans figures and last year's before them",
                        sheets -> sheets.with(
                                "Biểu 1",
                                page -> page.insertColumn(2, "Cùng kỳ", 999).set(page.heading() - 1, 2, "Nữ")),
                        wordsAbove("Biểu 1!C2", "Kỳ này", "nữ")),
                picture(
                        "a part over one of several columns",
                        sheets -> sheets.with("Biểu 5", page -> page.set(page.heading() - 1, 7, "Dự bị")),
                        wordsAbove("Biểu 5!H2", "Đảng viên", "dự bị")),
                picture(
                        "a part over a column of a list",
                        sheets -> sheets.with("Cơ sở", page -> page.set(page.heading() - 1, 9, "Nữ")),
                        wordsAbove("Cơ sở!J2", "Kết nạp trong kỳ", "nữ")),
                picture(
                        "months above, the year below",
                        sheets -> sheets.with(
                                "Biểu 1",
                                page -> page.set(page.heading() - 1, 2, "6 tháng")
                                        .set(page.heading(), 2, "9 tháng năm 2019")),
                        namesPeriod("Biểu 1!C3"),
                        wordsAbove("Biểu 1!C2", "Kỳ này", "6 tháng")));
    }

    private static String wordsAbove(String place, String heading, String words) {
        return "ERROR " + place + ": Ngay trên tiêu đề \"" + heading + "\" còn có chữ \"" + words
                + "\", không rõ là tiêu đề của cột này hay của cả trang. Nếu là dòng tiêu đề của trang thì để cách bảng một"
                + " hàng trống; nếu là của cột thì ghi tiêu đề các cột như biểu mẫu; rồi gửi lại.";
    }

    /** Puts a sheet's cells to the right of another's, row by row, a column left free between. */
    private static void putBeside(Sheets sheets, String left, String right) {
        Page page = sheets.page(left);
        Page other = sheets.page(right);
        int width = page.rows().stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < other.rows().size(); row++) {
            while (page.rows().size() <= row) {
                page.add();
            }
            for (int column = 0; column < other.rows().get(row).size(); column++) {
                page.set(row, width + 1 + column, other.get(row, column));
            }
        }
        sheets.without(right);
    }

    private static List<Picture> beside() {
        return List.of(
                picture(
                        "two forms side by side",
                        sheets -> putBeside(sheets, "Biểu 1", "Biểu 2"),
                        otherName("Biểu 1!E3", "Biểu 2")),
                picture(
                        "three forms side by side, the last without codes",
                        sheets -> {
                            sheets.page("Biểu 1").dropColumn("Mã số");
                            putBeside(sheets, "Biểu 5", "Biểu 1");
                            putBeside(sheets, "Biểu 2", "Biểu 5");
                            sheets.page("Biểu 2").rename("Báo cáo");
                        },
                        otherName("Báo cáo!O3", "Biểu 1"),
                        noCodes("Báo cáo!O3"),
                        otherName("Báo cáo!A3", "Biểu 2"),
                        otherName("Báo cáo!E3", "Biểu 5")),
                picture(
                        "two forms side by side, last year's figures in each",
                        sheets -> {
                            sheets.page("Biểu 1").insertColumn(3, "Cùng kỳ", 4).insertColumn(4, "Ghi chú", "x");
                            sheets.page("Biểu 2").insertColumn(2, "Cùng kỳ 2018", 4);
                            sheets.page("Biểu 2").set(sheets.page("Biểu 2").heading(), 3, "9 tháng năm 2019");
                            putBeside(sheets, "Biểu 1", "Biểu 2");
                        },
                        otherName("Biểu 1!G3", "Biểu 2"),
                        namesPeriod("Biểu 1!J3")),
                picture("one form in two halves side by side", sheets -> {
                    Page page = sheets.page("Biểu 2");
                    Page half = new Page("Nửa sau");
                    half.add().add().add("Mã số", "Tiêu chí", "Kỳ này");
                    for (int row = page.rows().size() - 20; row < page.rows().size(); ) {
                        half.rows().add(page.rows().remove(row));
                    }
                    sheets.add(half);
                    putBeside(sheets, "Biểu 2", "Nửa sau");
                }));
    }

    private static String[] repeatedRows() {
        List<String> codes = List.of(
                ("1.A 1.B 1.B1 1.B2 1.B2a 1.B2b 1.B3 1.C 1.C1 1.C2 1.C3 1.C3a 1.C4 1.C5 1.C5a 1.C5b 1.D").split(" "));
        return IntStream.range(0, codes.size())
                .mapToObj(i ->
                        "ERROR Biểu 1!E%d: Dòng %s xuất hiện hai lần (lần đầu ở hàng %d). Chỉ giữ lại một dòng %s rồi"
                                        .formatted(4 + i, codes.get(i), 4 + i, codes.get(i))
                                + " gửi lại.")
                .toArray(String[]::new);
    }

    private static List<Picture> unclearBeside() {
        return List.of(
                picture(
                        "two forms side by side, codes behind the figures",
                        sheets -> {
                            sheets.page("Biểu 1").reorder(List.of(1, 2, 0));
                            sheets.page("Biểu 2").reorder(List.of(1, 2, 0));
                            putBeside(sheets, "Biểu 1", "Biểu 2");
                        },
                        twice("Biểu 1!E3", "Tiêu chí"),
                        twice("Biểu 1!F3", "Kỳ này"),
                        twice("Biểu 1!G3", "Mã số"),
                        "ERROR bao-cao.xlsx: Thiếu trang \"Biểu 2\" mà biểu mẫu yêu cầu. Thêm trang \"Biểu 2\" theo"
                                + " biểu mẫu rồi gửi lại."),
                picture(
                        "a form beside the same of last year",
                        sheets -> {
                            sheets.repeat("Biểu 1", "Năm trước");
                            putBeside(sheets, "Biểu 1", "Năm trước");
                        },
                        repeatedRows()),
                picture(
                        "titles of two periods side by side",
                        sheets -> {
                            sheets.page("Biểu 1").set(0, 0, "Biểu 1, 9 tháng năm 2019");
                            sheets.page("Biểu 2").set(0, 0, "Biểu 2, 6 tháng năm 2019");
                            putBeside(sheets, "Biểu 1", "Biểu 2");
                        },
                        otherName("Biểu 1!E3", "Biểu 2"),
                        disagree(
                                "Biểu 1!E1",
                                "Kỳ báo cáo",
                                "Biểu 2, 6 tháng năm 2019",
                                "Thông tin!B5",
                                "9 tháng năm 2019")));
    }

    private static List<Picture> rows() {
        return List.of(
                picture(
                        "blank rows inside",
                        sheets -> sheets.withTables(page -> {
                            for (int row = page.rows().size() - 1; row > page.heading(); row -= 2) {
                                page.insert(row);
                            }
                        })),
                picture(
                        "the total on top",
                        sheets -> sheets.with("Biểu 5", page -> {
                            List<Object> total = page.rows().remove(page.row("5.T"));
                            page.rows().add(page.heading() + 1, total);
                        })),
                picture(
                        "the rows upside down",
                        sheets -> sheets.with(
                                "Biểu 1",
                                page -> Collections.reverse(page.rows()
                                        .subList(page.heading() + 1, page.rows().size())))),
                picture(
                        "a total of a list on top and at the bottom",
                        sheets -> sheets.with(
                                "Cơ sở",
                                page -> page.insert(page.heading() + 1, "", "", "Tổng số", "", "", 3, 36, 7, 5, 5, 40)
                                        .add("", "", "Cộng", "", "", 3, 36, 7, 5, 5, 40))),
                picture(
                        "lines without figures between",
                        sheets -> sheets.with(
                                "Biểu 1",
                                page -> page.insert(page.heading() + 1, "I", "TĂNG, GIẢM")
                                        .insert(page.row("1.C"), "", "Trong đó:"))),
                picture(
                        "signatures below",
                        sheets -> sheets.withTables(page -> page.add()
                                .add("", "NGƯỜI LẬP BIỂU", "", "T/M BAN THƯỜNG VỤ", "TRƯỞNG BAN")
                                .add("", "Nguyễn Thị Mẫu", "", "Trần Văn Mẫu", "(đã ký)"))),
                picture(
                        "the place and day of signing below",
                        sheets -> sheets.with(
                                "Biểu 2", page -> page.add().add("", "", "Móng Cái, ngày 05 tháng 10 năm 2019"))));
    }

    private static List<Picture> sheets() {
        return List.of(
                picture(
                        "all forms on one sheet, one below the other",
                        sheets -> {
                            Page all = sheets.page("Biểu 1").rename("Báo cáo");
                            for (String name : List.of("Danh sách", "Biểu 5", "Cơ sở", "Biểu 2")) {
                                all.append(sheets.page(name));
                                sheets.without(name);
                            }
                        },
                        otherName("Báo cáo!A3", "Biểu 1"),
                        otherName("Báo cáo!A61", "Biểu 2"),
                        otherName("Báo cáo!A33", "Biểu 5"),
                        otherName("Báo cáo!A54", "Cơ sở"),
                        otherName("Báo cáo!A24", "Danh sách")),
                picture(
                        "two forms under one row of headings, parted by a title",
                        sheets -> {
                            Page second = sheets.page("Biểu 2");
                            second.remove(second.heading());
                            sheets.page("Biểu 1").append(second);
                            sheets.without("Biểu 2");
                        },
                        otherName("Biểu 1!A3", "Biểu 2")),
                picture(
                        "further sheets with remarks, figures and nothing",
                        sheets -> sheets.add(new Page("Ghi chú")
                                        .add("Số liệu đã đối chiếu")
                                        .add("Tổng", 5, 7))
                                .add(new Page("Sheet3"))
                                .add(new Page("Theo dõi")
                                        .add("Tiêu chí", "Kỳ này")
                                        .add("Hội viên phụ nữ", 12)
                                        .add("Kết nạp", 99))),
                picture(
                        "last year's table on a further sheet",
                        sheets -> {
                            sheets.repeat("Biểu 1", "Năm 2018");
                            sheets.page("Năm 2018").set("1.B1", "Kỳ này", 999).set(0, 0, "Năm 2018");
                        },
                        "WARNING Năm 2018!A3: Bảng ở trang này giống \"Biểu 1\" nhưng không được đọc, vì đã đọc trang"
                                + " \"Biểu 1\". Nếu số liệu đúng nằm ở trang này, chuyển vào trang \"Biểu 1\" rồi gửi lại;"
                                + " nếu không, xóa trang này."),
                picture(
                        "an old list on a further sheet",
                        sheets -> sheets.repeat("Danh sách", "Danh sách cũ"),
                        "WARNING Danh sách cũ!A3: Bảng ở trang này giống \"Danh sách\" nhưng không được đọc, vì đã đọc"
                                + " trang \"Danh sách\". Nếu số liệu đúng nằm ở trang này, chuyển vào trang \"Danh sách\""
                                + " rồi gửi lại; nếu không, xóa trang này."),
                picture(
                        "a hidden table",
                        sheets -> sheets.page("Biểu 2").hide(),
                        "NOTE Biểu 2: Trang này bị ẩn nhưng vẫn được đọc. Nếu không muốn gửi trang này, hãy xóa hẳn"
                                + " nó."),
                picture(
                        "a form that is not asked for, left blank",
                        sheets -> sheets.add(new Page("Biểu 6")
                                .add("Mã số", "Tiêu chí", "Kỳ này")
                                .add("6.1", "Số đảng viên được đánh giá"))));
    }

    private static List<Picture> covers() {
        return List.of(
                picture(
                        "a cover of another name",
                        sheets -> sheets.page("Thông tin").rename("Bìa"),
                        fromTitle("Bìa!B5", "Kỳ báo cáo", "2019-09")),
                picture(
                        "no cover, its fields above the first table",
                        sheets -> {
                            Page page = sheets.page("Biểu 1");
                            page.insert(0, "Đơn vị báo cáo: Thành ủy Móng Cái")
                                    .insert(1, "Kỳ báo cáo: 9 tháng năm 2019")
                                    .insert(2, "Lần nộp:", 1);
                            sheets.without("Thông tin");
                        },
                        fromTitle("Biểu 1!A2", "Kỳ báo cáo", "Kỳ báo cáo: 9 tháng năm 2019"),
                        fromTitle("Biểu 1!A1", "Đơn vị báo cáo", "Đơn vị báo cáo: Thành ủy Móng Cái")),
                uncovered(
                        "no cover, the head of a Party document",
                        List.of(
                                "ĐẢNG BỘ TỈNH QUẢNG NINH",
                                "ĐẢNG BỘ THÀNH PHỐ MÓNG CÁI",
                                "*",
                                "Móng Cái, ngày 05 tháng 10 năm 2019",
                                "9 THÁNG ĐẦU NĂM 2019"),
                        5,
                        2),
                uncovered("no cover, a day as the period's end", List.of("TP Móng Cái", "(Đến ngày 30/9/2019)"), 2, 1),
                uncovered(
                        "no cover, a span of days in words",
                        List.of("Đơn vị: BTC Thành uỷ Móng Cái", "Từ ngày 01/01/2019 đến hết ngày 30 tháng 9 năm 2019"),
                        2,
                        1),
                uncovered(
                        "no cover, a month as the period's end",
                        List.of("HUYỆN ỦY, THÀNH ỦY", "Thành ủy Móng Cái", "Số liệu tính đến hết tháng 9/2019"),
                        3,
                        2),
                uncovered(
                        "no cover, a title that names what the figures are compared with",
                        List.of("THÀNH ỦY MÓNG CÁI", "9 tháng năm 2019 (so với 9 tháng năm 2018)"),
                        2,
                        1),
                uncovered(
                        "no cover, the committee's board below it",
                        List.of("THÀNH ỦY MÓNG CÁI", "BAN TỔ CHỨC", "*", "9 tháng năm 2019"),
                        4,
                        1),
                picture(
                        "titles that say what the cover says",
                        sheets -> sheets.withTables(page -> page.insert(0, "ĐẢNG BỘ THÀNH PHỐ MÓNG CÁI")
                                .insert(1, "9 THÁNG ĐẦU NĂM 2019")
                                .insert(2, "Biểu ban hành theo Hướng dẫn năm 2012")
                                .insert(3, "Nộp trước ngày 10/10/2019"))),
                picture(
                        "titles that say the year alone",
                        sheets -> sheets.withTables(page -> page.insert(0, "Báo cáo thống kê năm 2019"))),
                picture(
                        "the list of what to mend, sent back with the mended workbook",
                        sheets -> sheets.pages()
                                .addFirst(new Page("Cần sửa")
                                        .add("Những chỗ cần sửa")
                                        .add("Huyện ủy Hải Hà – 6 tháng đầu năm 2019 – lần 1")
                                        .add("Mã số", "Tiêu chí", "Kỳ này")
                                        .add("1.B1", "Kết nạp", 99))),
                picture(
                        "a cover without the period, a title that has it",
                        sheets -> sheets.page("Thông tin").set(4, 1, ""),
                        fromTitle("Biểu 1!A1", "Kỳ báo cáo", "Biểu 1. Tăng, giảm đảng viên, 9 tháng năm 2019")));
    }

    /** Without a cover, these lines above Biểu 1 and no other titles; committee and period stand in two of them. */
    private static Picture uncovered(String situation, List<String> lines, int period, int committee) {
        return picture(
                situation,
                sheets -> {
                    sheets.without("Thông tin");
                    sheets.withTables(page -> page.remove(0));
                    for (int i = 0; i < lines.size(); i++) {
                        sheets.page("Biểu 1").insert(i, lines.get(i));
                    }
                },
                fromTitle("Biểu 1!A" + period, "Kỳ báo cáo", lines.get(period - 1)),
                fromTitle("Biểu 1!A" + committee, "Đơn vị báo cáo", lines.get(committee - 1)),
                "NOTE bao-cao.xlsx" + NUMBERED_ONE);
    }

    private static List<Picture> spellings() {
        return List.of(
                picture(
                        "letters and marks apart",
                        sheets -> sheets.pages()
                                .forEach(
                                        page -> page.respell(text -> Normalizer.normalize(text, Normalizer.Form.NFD)))),
                picture(
                        "tone marks in the older place",
                        sheets -> sheets.pages()
                                .forEach(page -> page.respell(text -> text.replace("ủy", "uỷ")
                                        .replace("óa", "oá")
                                        .replace("òa", "oà")
                                        .replace("Ủy", "Uỷ")))),
                picture(
                        "spaces that do not break",
                        sheets -> sheets.pages()
                                .forEach(page ->
                                        page.respell(text -> "\u00a0" + text.replace(" ", "\u00a0\u00a0") + " "))),
                picture(
                        "labels in capitals",
                        sheets -> List.of("Biểu 1", "Biểu 2", "Biểu 5")
                                .forEach(name -> sheets.page(name)
                                        .rewrite(
                                                cell -> cell instanceof String,
                                                cell -> cell.toString().toUpperCase(Locale.ROOT)))),
                picture(
                        "figures stored as text",
                        sheets -> sheets.withTables(page -> page.rewrite(
                                cell -> cell instanceof Double number && number == Math.rint(number) && number < 1000,
                                cell -> String.valueOf(((Double) cell).intValue())))),
                picture(
                        "dates with years of two digits",
                        sheets -> sheets.with(
                                "Danh sách",
                                page -> page.rewrite(cell -> cell instanceof Double number && number > 1000, cell -> {
                                    LocalDate date = LocalDate.of(1899, 12, 30).plusDays(((Double) cell).longValue());
                                    return "%d/%d/%02d"
                                            .formatted(
                                                    date.getDayOfMonth(), date.getMonthValue(), date.getYear() % 100);
                                })),
                        shortYears("Danh sách!C4", "Ngày sinh"),
                        shortYears("Danh sách!L4", "Ngày kết nạp")),
                picture(
                        "dates typed as text",
                        sheets -> sheets.with(
                                "Danh sách",
                                page -> page.rewrite(cell -> cell instanceof Double number && number > 1000, cell -> {
                                    LocalDate date = LocalDate.of(1899, 12, 30).plusDays(((Double) cell).longValue());
                                    return date.getDayOfMonth() + "." + date.getMonthValue() + "." + date.getYear();
                                }))));
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeToldForCertainGoesBack() {
        return Stream.of(returned(), otherTimes(), unclearAbove(), unclearBeside())
                .flatMap(List::stream)
                .map(picture -> DynamicTest.dynamicTest(
                        picture.situation(),
                        () -> assertThat(told(Desk.submission(picture.workbook())))
                                .containsExactlyElementsOf(picture.told())
                                .anyMatch(said -> said.startsWith("ERROR "))));
    }

    private static Picture untitled(String situation, List<String> lines, String... told) {
        return picture(
                situation,
                sheets -> {
                    sheets.without("Thông tin");
                    sheets.withTables(page -> page.remove(0));
                    for (int i = 0; i < lines.size(); i++) {
                        sheets.page("Biểu 1").insert(i, lines.get(i));
                    }
                },
                told);
    }

    private static List<Picture> returned() {
        String again = " Ghi tiêu đề các cột như biểu mẫu rồi gửi lại.";
        int part = Sheets.of(CLEAN).page("Biểu 2").row("2.I.3") + 1;
        return List.of(
                picture(
                        "a figure typed one column too far to the right",
                        sheets -> sheets.with(
                                "Biểu 2", page -> page.set(part - 1, 2, "").set(part - 1, 3, 5)),
                        "ERROR Biểu 2!D" + part + ": Ô này có số 5 nhưng cột không có tiêu đề, còn ô C" + part
                                + " của 2.I.3 (Người theo tôn giáo) ở ngay bên cạnh để trống. Nếu là số của C" + part
                                + " thì chuyển sang ô đó, nếu không thì xóa, rồi gửi lại."),
                picture(
                        "men and women under one heading",
                        sheets -> sheets.with("Biểu 1", page -> {
                            page.insertColumn(3, "", 1);
                            page.insert(page.heading() + 1, "", "", "Nam", "Nữ");
                        }),
                        "ERROR Biểu 1!C4: Dưới tiêu đề \"Kỳ này\" còn có tiêu đề \"Nam\", không rõ cột này là số nào"
                                + " của biểu mẫu."
                                + again),
                picture(
                        "a part of a list's figure under its heading",
                        sheets -> sheets.with(
                                "Cơ sở", page -> page.insert(page.heading() + 1, "", "", "", "", "", "", "Nữ")),
                        "ERROR Cơ sở!G4: Dưới tiêu đề \"Đảng viên đầu kỳ\" còn có tiêu đề \"Nữ\", không rõ cột này là"
                                + " số nào của biểu mẫu."
                                + again),
                picture(
                        "another heading over the figures",
                        sheets -> sheets.with("Biểu 2", page -> page.set(page.heading(), 2, "Quý III")),
                        "ERROR Biểu 2!A3: Hàng tiêu đề thiếu cột: Kỳ này (biểu mẫu có các cột: Mã số, Tiêu chí, Kỳ"
                                + " này)."
                                + again),
                picture(
                        "a column of a list is missing",
                        sheets -> sheets.page("Cơ sở").dropColumn("Nguồn"),
                        "ERROR Cơ sở!A3: Hàng tiêu đề thiếu cột: Nguồn (biểu mẫu có các cột: Mã TCCSĐ, Tên tổ chức cơ"
                                + " sở đảng, Loại hình, Hình thức, Số chi bộ trực thuộc, Đảng viên đầu kỳ, Nguồn, Chỉ tiêu"
                                + " năm, Kết nạp trong kỳ, Đảng viên cuối kỳ)."
                                + again),
                picture(
                        "a column by which a list is counted is missing",
                        sheets -> sheets.page("Danh sách").dropColumn("Tôn giáo"),
                        "ERROR Danh sách!A3: Hàng tiêu đề thiếu cột: Tôn giáo (biểu mẫu có các cột: Họ và tên, Ngày"
                                + " sinh, Giới tính, Dân tộc, Tôn giáo, Nghề nghiệp, Giáo dục phổ thông, Chuyên môn, Đoàn"
                                + " viên, Chủ DNTN, Ngày kết nạp)."
                                + again),
                picture(
                        "the figures twice",
                        sheets -> sheets.page("Biểu 1").insertColumn(3, "Kỳ này", 1),
                        "ERROR Biểu 1!D3: Cột \"Kỳ này\" xuất hiện hai lần ở hàng tiêu đề. Chỉ giữ lại một cột \"Kỳ"
                                + " này\" rồi gửi lại."),
                picture(
                        "a row removed",
                        sheets -> sheets.with("Biểu 1", page -> page.remove(page.row("1.C4"))),
                        "ERROR Biểu 1!A3: Thiếu dòng 1.C4 \"Xin ra khỏi Đảng\". Thêm lại dòng này theo biểu mẫu rồi gửi"
                                + " lại."),
                picture(
                        "a row of the clerk's own with a figure",
                        sheets -> sheets.with("Biểu 1", page -> page.insert(page.row("1.C5"), "", "Bị bắt", 0)),
                        "ERROR Biểu 1!A17: Dòng \"Bị bắt\" không có trong biểu mẫu nhưng có số liệu. Chuyển số liệu"
                                + " vào dòng đúng của biểu mẫu, xóa dòng này rồi gửi lại."),
                picture(
                        "a row relabelled where there are no codes",
                        sheets -> sheets.with(
                                "Biểu 1",
                                page -> page.set("1.C1", "Tiêu chí", "Mất").dropColumn("Mã số")),
                        noCodes("Biểu 1!A3"),
                        "ERROR Biểu 1!A12: Dòng \"Mất\" không có trong biểu mẫu nhưng có số liệu. Chuyển số liệu vào"
                                + " dòng đúng của biểu mẫu, xóa dòng này rồi gửi lại.",
                        "ERROR Biểu 1!A3: Thiếu dòng 1.C1 \"Từ trần\". Thêm lại dòng này theo biểu mẫu rồi gửi lại."),
                picture(
                        "a row twice",
                        sheets -> sheets.with("Biểu 2", page -> page.add("", "Nữ", 2)),
                        "ERROR Biểu 2!A50: Dòng 2.I.1 xuất hiện hai lần (lần đầu ở hàng 5). Chỉ giữ lại một dòng 2.I.1"
                                + " rồi gửi lại."),
                picture(
                        "code and label of two rows",
                        sheets -> sheets.with(
                                "Biểu 1",
                                page -> page.set("1.C1", "Tiêu chí", "Khai trừ").set("1.C2", "Tiêu chí", "Từ trần")),
                        "ERROR Biểu 1!B12: Mã số 1.C1 phải là \"Từ trần\" nhưng tiêu chí ghi \"Khai trừ\". Sửa mã số"
                                + " hoặc tiêu chí cho đúng biểu mẫu rồi gửi lại.",
                        "ERROR Biểu 1!B13: Mã số 1.C2 phải là \"Khai trừ\" nhưng tiêu chí ghi \"Từ trần\". Sửa mã số"
                                + " hoặc tiêu chí cho đúng biểu mẫu rồi gửi lại."),
                picture(
                        "the same table on two sheets, neither named after it",
                        sheets -> {
                            sheets.repeat("Biểu 1", "Số liệu A");
                            sheets.page("Biểu 1").rename("Số liệu B");
                        },
                        otherName("Số liệu B!A3", "Biểu 1"),
                        "ERROR Số liệu A!A3: Có hai trang cùng là \"Biểu 1\" (trang kia: \"Số liệu B\"). Chỉ giữ lại một"
                                + " trang \"Biểu 1\" rồi gửi lại."),
                picture(
                        "two sheets of one name",
                        sheets -> sheets.repeat("Biểu 1", "BIỂU SỐ 1"),
                        "ERROR BIỂU SỐ 1: Có hai trang cùng là \"Biểu 1\" (trang kia: \"Biểu 1\"). Chỉ giữ lại một"
                                + " trang \"Biểu 1\" rồi gửi lại."),
                untitled(
                        "no cover and no title that says anything",
                        List.of("BÁO CÁO THỐNG KÊ ĐẢNG VIÊN"),
                        "ERROR bao-cao.xlsx: Thiếu trang \"Thông tin\" mà biểu mẫu yêu cầu. Thêm trang \"Thông tin\""
                                + " theo biểu mẫu rồi gửi lại."),
                untitled(
                        "titles of two periods",
                        List.of("THÀNH ỦY MÓNG CÁI", "9 tháng năm 2019", "6 tháng đầu năm 2019"),
                        disagree("Biểu 1!A3", "Kỳ báo cáo", "6 tháng đầu năm 2019", "Biểu 1!A2", "9 tháng năm 2019"),
                        fromTitle("Biểu 1!A1", "Đơn vị báo cáo", "THÀNH ỦY MÓNG CÁI"),
                        "NOTE bao-cao.xlsx" + NUMBERED_ONE),
                untitled(
                        "titles of two committees",
                        List.of("THÀNH ỦY MÓNG CÁI", "HUYỆN ỦY HẢI HÀ", "9 tháng năm 2019"),
                        fromTitle("Biểu 1!A3", "Kỳ báo cáo", "9 tháng năm 2019"),
                        disagree("Biểu 1!A2", "Đơn vị báo cáo", "HUYỆN ỦY HẢI HÀ", "Biểu 1!A1", "THÀNH ỦY MÓNG CÁI"),
                        "NOTE bao-cao.xlsx" + NUMBERED_ONE),
                untitled(
                        "a commune's document under its committee's name",
                        List.of("THÀNH ỦY MÓNG CÁI", "ĐẢNG ỦY PHƯỜNG MẪU", "*", "9 tháng năm 2019"),
                        fromTitle("Biểu 1!A4", "Kỳ báo cáo", "9 tháng năm 2019"),
                        disagree("Biểu 1!A2", "Đơn vị báo cáo", "ĐẢNG ỦY PHƯỜNG MẪU", "Biểu 1!A1", "THÀNH ỦY MÓNG CÁI"),
                        "NOTE bao-cao.xlsx" + NUMBERED_ONE),
                untitled(
                        "a body that is in no registry",
                        List.of("ĐẢNG ỦY PHƯỜNG MẪU", "9 tháng năm 2019"),
                        fromTitle("Biểu 1!A2", "Kỳ báo cáo", "9 tháng năm 2019"),
                        "ERROR Biểu 1!A1: Không nhận ra đơn vị \"ĐẢNG ỦY PHƯỜNG MẪU\" trong danh mục. Ghi đúng mã hoặc tên"
                                + " đơn vị như trong danh mục của Ban rồi gửi lại.",
                        "NOTE bao-cao.xlsx" + NUMBERED_ONE),
                picture(
                        "a title of another period than the cover's",
                        sheets -> sheets.page("Biểu 2").insert(0, "6 THÁNG ĐẦU NĂM 2019"),
                        disagree(
                                "Biểu 2!A1", "Kỳ báo cáo", "6 THÁNG ĐẦU NĂM 2019", "Thông tin!B5", "9 tháng năm 2019")),
                picture(
                        "titles of the same other period, worded differently",
                        sheets -> {
                            sheets.page("Biểu 2").insert(0, "Đảng viên mới kết nạp 6 tháng đầu năm 2019");
                            sheets.page("Biểu 5").insert(0, "TỔ CHỨC CƠ SỞ ĐẢNG 6 THÁNG NĂM 2019");
                        },
                        disagree(
                                "Biểu 2!A1",
                                "Kỳ báo cáo",
                                "Đảng viên mới kết nạp 6 tháng đầu năm 2019",
                                "Thông tin!B5",
                                "9 tháng năm 2019")),
                picture(
                        "titles of two other periods",
                        sheets -> {
                            sheets.page("Biểu 2").insert(0, "6 tháng đầu năm 2019");
                            sheets.page("Biểu 5").insert(0, "9 tháng năm 2018");
                        },
                        disagree("Biểu 2!A1", "Kỳ báo cáo", "6 tháng đầu năm 2019", "Thông tin!B5", "9 tháng năm 2019"),
                        disagree("Biểu 5!A1", "Kỳ báo cáo", "9 tháng năm 2018", "Thông tin!B5", "9 tháng năm 2019")),
                picture(
                        "a title of a span that is no period, under a cover that has one",
                        sheets -> sheets.page("Danh sách").insert(0, "(Từ 01/7/2019 đến 30/9/2019)"),
                        disagree(
                                "Danh sách!A1",
                                "Kỳ báo cáo",
                                "(Từ 01/7/2019 đến 30/9/2019)",
                                "Thông tin!B5",
                                "9 tháng năm 2019")),
                picture(
                        "a title of another committee than the cover's",
                        sheets -> sheets.page("Cơ sở").insert(0, "HUYỆN ỦY HẢI HÀ"),
                        disagree("Cơ sở!A1", "Đơn vị báo cáo", "HUYỆN ỦY HẢI HÀ", "Thông tin!B3", "Thành ủy Móng Cái")),
                picture(
                        "forms on one sheet, the second of another period",
                        sheets -> {
                            sheets.page("Biểu 2").set(0, 0, "Biểu 2, 6 tháng đầu năm 2019");
                            sheets.page("Biểu 1").append(sheets.page("Biểu 2"));
                            sheets.without("Biểu 2");
                        },
                        otherName("Biểu 1!A24", "Biểu 2"),
                        disagree(
                                "Biểu 1!A22",
                                "Kỳ báo cáo",
                                "Biểu 2, 6 tháng đầu năm 2019",
                                "Thông tin!B5",
                                "9 tháng năm 2019")),
                picture(
                        "only last year's table, which is not read, says a period",
                        sheets -> {
                            sheets.without("Thông tin").without("Danh sách");
                            sheets.withTables(page -> page.remove(0));
                            sheets.repeat("Biểu 1", "Năm trước");
                            sheets.page("Năm trước").set(0, 0, "9 tháng năm 2018");
                            sheets.page("Biểu 1").insert(0, "THÀNH ỦY MÓNG CÁI");
                        },
                        fromTitle("Năm trước!A1", "Kỳ báo cáo", "9 tháng năm 2018"),
                        fromTitle("Biểu 1!A1", "Đơn vị báo cáo", "THÀNH ỦY MÓNG CÁI"),
                        "NOTE bao-cao.xlsx" + NUMBERED_ONE,
                        "WARNING Năm trước!A2: Bảng ở trang này giống \"Biểu 1\" nhưng không được đọc, vì đã đọc trang"
                                + " \"Biểu 1\". Nếu số liệu đúng nằm ở trang này, chuyển vào trang \"Biểu 1\" rồi gửi"
                                + " lại; nếu không, xóa trang này.",
                        "ERROR Năm trước: Đơn vị hoặc kỳ báo cáo chỉ ghi ở trang này, mà bảng của trang này không được"
                                + " đọc. Điền đơn vị và kỳ báo cáo ở trang thông tin, xóa trang này rồi gửi lại."),
                picture(
                        "two covers",
                        sheets -> sheets.repeat("Thông tin", "Thông tin chung"),
                        "ERROR Thông tin chung: Có hai trang cùng là \"Thông tin\" (trang kia: \"Thông tin\"). Chỉ giữ lại"
                                + " một trang \"Thông tin\" rồi gửi lại."),
                picture(
                        "a cover and its copy as Excel names it",
                        sheets -> sheets.repeat("Thông tin", "Thông tin (2)"),
                        "ERROR Thông tin (2): Có hai trang cùng là \"Thông tin\" (trang kia: \"Thông tin\"). Chỉ giữ lại"
                                + " một trang \"Thông tin\" rồi gửi lại."),
                notAPeriod("Quý III năm 2019"),
                notAPeriod("Đến ngày 15/9/2019"),
                notAPeriod("6 tháng cuối năm 2019"),
                notAPeriod("Từ 01/4/2019 đến 30/6/2019"),
                notAPeriod("Từ 01/01/2018 đến 30/9/2019"),
                untitled(
                        "a bare place name is no committee",
                        List.of("Móng Cái", "9 tháng năm 2019"),
                        fromTitle("Biểu 1!A2", "Kỳ báo cáo", "9 tháng năm 2019"),
                        "ERROR bao-cao.xlsx: Không tìm thấy \"Đơn vị báo cáo\" ở trang thông tin. Điền \"Đơn vị báo"
                                + " cáo\" vào ô bên phải nhãn đó rồi gửi lại.",
                        "NOTE bao-cao.xlsx" + NUMBERED_ONE),
                untitled(
                        "a committee that is not in the registry is only suggested",
                        List.of("Đơn vị báo cáo: Thành ủy Mong Cai", "9 tháng năm 2019"),
                        fromTitle("Biểu 1!A2", "Kỳ báo cáo", "9 tháng năm 2019"),
                        "ERROR Biểu 1!A1: Không nhận ra đơn vị \"Thành ủy Mong Cai\" trong danh mục; có phải là Thành"
                                + " ủy Móng Cái (mong-cai)? Ghi đúng mã hoặc tên đơn vị như trong danh mục của Ban rồi gửi"
                                + " lại.",
                        "NOTE bao-cao.xlsx" + NUMBERED_ONE),
                picture(
                        "a table is missing",
                        sheets -> sheets.without("Biểu 5"),
                        "ERROR bao-cao.xlsx: Thiếu trang \"Biểu 5\" mà biểu mẫu yêu cầu. Thêm trang \"Biểu 5\" theo"
                                + " biểu mẫu rồi gửi lại."));
    }

    private static Picture notAPeriod(String words) {
        return untitled(
                "no period: " + words,
                List.of("THÀNH ỦY MÓNG CÁI", words),
                "ERROR Biểu 1!A2: Không hiểu kỳ báo cáo \"" + words
                        + "\". Ghi kỳ báo cáo dạng 2019-09 hoặc \"9 tháng năm 2019\" rồi gửi lại.",
                fromTitle("Biểu 1!A1", "Đơn vị báo cáo", "THÀNH ỦY MÓNG CÁI"),
                "NOTE bao-cao.xlsx" + NUMBERED_ONE);
    }
}

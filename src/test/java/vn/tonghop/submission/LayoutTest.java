package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Statement;
import vn.tonghop.rule.Desk;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.DraftWorkbook;

/** Workbooks laid out a little otherwise than the form. */
class LayoutTest {
    private static final Draft CLEAN = Draft.clean();

    private static List<String> told(Consumer<XSSFWorkbook> change) {
        return Desk.check(Desk.submission(CLEAN, change)).stream()
                .map(statement -> statement.severity() + " " + statement)
                .toList();
    }

    private static XSSFSheet sheet(XSSFWorkbook workbook, String name) {
        return Objects.requireNonNull(workbook.getSheet(name));
    }

    /** The row of a figure, and of its sheet. */
    private static XSSFRow row(XSSFWorkbook workbook, String code) {
        String place = DraftWorkbook.of(CLEAN).place(code);
        return sheet(workbook, place.substring(0, place.indexOf('!')))
                .getRow(Integer.parseInt(place.replaceAll(".*![A-Z]+", "")) - 1);
    }

    private static String at(String code, char column) {
        return Desk.FILE + ", " + DraftWorkbook.of(CLEAN).place(code).replaceAll("![A-Z]+", "!" + column) + ": ";
    }

    @Test
    void aSheetThatMustBeThereIsMissed() {
        assertThat(Desk.findings(CLEAN.without("bieu_5")))
                .extracting(Statement::toString)
                .contains(Desk.FILE
                        + ": Thiếu trang \"Biểu 5\" mà biểu mẫu yêu cầu. Thêm trang \"Biểu 5\" theo biểu mẫu"
                        + " rồi gửi lại.");
        assertThat(Desk.findings(CLEAN.without("danh_sach"))).isEmpty();
        assertThat(Desk.findings(CLEAN.withCover("period", "2019-12").without("danh_sach")))
                .extracting(Statement::message)
                .containsExactly(
                        "Thiếu trang \"Biểu 6\" mà biểu mẫu yêu cầu. Thêm trang \"Biểu 6\" theo biểu mẫu rồi gửi lại.");
    }

    @Test
    void aSheetTwiceIsToldAndAHiddenOneRead() {
        assertThat(told(workbook ->
                        workbook.setSheetName(workbook.getSheetIndex(workbook.createSheet("x")), "biểu  1.")))
                .containsExactly("ERROR " + Desk.FILE
                        + ", biểu  1.: Có hai trang cùng là \"Biểu 1\" (trang kia: \"Biểu 1\"). Chỉ giữ lại"
                        + " một trang \"Biểu 1\" rồi gửi lại.");
        assertThat(told(workbook -> workbook.setSheetHidden(workbook.getSheetIndex("Biểu 2"), true)))
                .containsExactly("NOTE " + Desk.FILE
                        + ", Biểu 2: Trang này bị ẩn nhưng vẫn được đọc. Nếu không muốn gửi trang này, hãy xóa"
                        + " hẳn nó.");
    }

    @Test
    void aTableMayStandAnywhereWithOtherColumnsBesideIt() {
        assertThat(told(workbook -> {
                    XSSFSheet sheet = sheet(workbook, "Biểu 1");
                    sheet.shiftRows(0, sheet.getLastRowNum(), 7);
                    sheet.shiftColumns(0, 4, 3);
                    sheet.getRow(12).createCell(0).setCellValue("ghi chú của đơn vị");
                }))
                .isEmpty();
    }

    @Test
    void anAlteredHeadingIsMissed() {
        assertThat(told(workbook -> {
                    XSSFRow heading = sheet(workbook, "Biểu 1")
                            .getRow(row(workbook, "1.A").getRowNum() - 1);
                    heading.getCell(2).setCellValue("Số liệu");
                }))
                .containsExactly("ERROR " + at("1.A", 'A').replace("A4", "A3")
                        + "Hàng tiêu đề thiếu cột: Kỳ này (biểu mẫu có các cột: Mã số, Tiêu chí, Kỳ này). Ghi"
                        + " tiêu đề các cột như biểu mẫu rồi gửi lại.");
        assertThat(told(workbook -> {
                    XSSFSheet sheet = sheet(workbook, "Biểu 1");
                    sheet.removeRow(sheet.getRow(row(workbook, "1.A").getRowNum() - 1));
                }))
                .containsExactly("ERROR " + Desk.FILE
                        + ", Biểu 1: Không tìm thấy hàng tiêu đề có các cột: Mã số, Tiêu chí, Kỳ này. Giữ"
                        + " nguyên hàng tiêu đề của biểu mẫu rồi gửi lại.");
    }

    @Test
    void aRowIsMissedTwiceOrUnknown() {
        assertThat(told(workbook -> {
                    XSSFRow row = row(workbook, "1.C4");
                    row.getSheet().removeRow(row);
                }))
                .containsExactly("ERROR " + Desk.FILE
                        + ", Biểu 1!A3: Thiếu dòng 1.C4 \"Xin ra khỏi Đảng\". Thêm lại dòng này theo biểu mẫu rồi"
                        + " gửi lại.");
        assertThat(told(workbook -> {
                    XSSFSheet sheet = sheet(workbook, "Biểu 1");
                    XSSFRow again = sheet.createRow(sheet.getLastRowNum() + 1);
                    again.createCell(0).setCellValue("1.C4");
                    again.createCell(1).setCellValue("Xin ra khỏi Đảng");
                    again.createCell(2).setCellValue(0);
                    XSSFRow unknown = sheet.createRow(sheet.getLastRowNum() + 1);
                    unknown.createCell(0).setCellValue("1.E");
                    unknown.createCell(1).setCellValue("Đảng viên khác");
                    unknown.createCell(2).setCellValue("2");
                    sheet.createRow(sheet.getLastRowNum() + 1).createCell(2).setCellValue(3);
                }))
                .satisfiesExactly(
                        again -> assertThat(again).contains("Dòng 1.C4 xuất hiện hai lần (lần đầu ở hàng "),
                        unknown -> assertThat(unknown)
                                .endsWith(": Dòng \"1.E Đảng viên khác\" không có trong biểu mẫu nhưng có số liệu."
                                        + " Chuyển số liệu vào dòng đúng của biểu mẫu, xóa dòng này rồi gửi lại."),
                        nameless -> assertThat(nameless)
                                .endsWith(
                                        ": Dòng này không có mã số, tiêu chí nhưng có số liệu. Chuyển số liệu vào dòng"
                                                + " đúng của biểu mẫu, xóa dòng này rồi gửi lại."));
    }

    @Test
    void aLabelThatContradictsItsCodeSendsBackAndAnotherWordingIsTold() {
        assertThat(told(workbook -> row(workbook, "1.C1").getCell(1).setCellValue("Khai trừ")))
                .containsExactly("ERROR " + at("1.C1", 'B')
                        + "Mã số 1.C1 phải là \"Từ trần\" nhưng tiêu chí ghi \"Khai trừ\". Sửa mã số hoặc tiêu"
                        + " chí cho đúng biểu mẫu rồi gửi lại.");
        assertThat(told(workbook -> row(workbook, "1.C1").getCell(1).setCellValue("Mất")))
                .containsExactly("WARNING " + at("1.C1", 'B')
                        + "Dòng 1.C1 ghi \"Mất\", biểu mẫu ghi \"Từ trần\"; đã nhận theo mã số. Kiểm tra lại"
                        + " số liệu có đúng tiêu chí không; lần sau giữ nguyên tên tiêu chí.");
        assertThat(told(workbook -> row(workbook, "1.C3a").getCell(1).setCellValue("Trong đó:  đảng viên DỰ BỊ.")))
                .isEmpty();
    }

    @Test
    void theLineThatNumbersColumnsIsNoRow() {
        assertThat(told(workbook -> {
                    XSSFSheet sheet = sheet(workbook, "Biểu 1");
                    int first = row(workbook, "1.A").getRowNum();
                    sheet.shiftRows(first, sheet.getLastRowNum(), 1);
                    XSSFRow numbers = sheet.createRow(first);
                    numbers.createCell(0).setCellValue("A");
                    numbers.createCell(1).setCellValue("B");
                    numbers.createCell(2).setCellValue(1);
                }))
                .isEmpty();
    }

    @Test
    void theSendersOwnLastYearColumnIsRead() {
        Submission submission = Desk.submission(CLEAN.withLastYear(java.util.Map.of("1.B1", 7)));
        assertThat(submission.ownLastYear().get("1.B1")).isEqualByComparingTo("7");
    }

    @Test
    void aTableThatNeedNotBeFiledIsNotFiledByTheNoughtOfItsTotal() {
        assertThat(Desk.submission(CLEAN.with("6.1", 0)).figures()).doesNotContainKey("6.1");
        assertThat(Desk.submission(CLEAN.with("6.1", 0).with("6.2", 0)).figures())
                .containsKey("6.1");
    }
}

package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.form.Form;
import vn.tonghop.rule.Desk;
import vn.tonghop.sample.Draft;

/** What a committee gets, and how it changes while it is filled in. */
class BlankWorkbookTest {
    private static final Form OFFICES =
            Form.read(Path.of("templates/forms/thong-ke.yaml"), "templates/forms/thong-ke.yaml");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Form form;

    @SuppressWarnings("NullAway.Init")
    private static byte[] known;

    @BeforeAll
    static void issue() {
        form = BlankForms.shortLists(folder);
        known = BlankForms.bytes(BlankForms.known(form, "2019-09"));
    }

    private static XSSFWorkbook open(byte[] content) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    @Test
    void theCoverSaysWhoAndForWhenAndWhatIsToBeDone() {
        Sheet cover = open(known).getSheet("Thông tin");
        assertThat(text(cover, 0, 0)).isEqualTo("BÁO CÁO THỐNG KÊ ĐẢNG VIÊN");
        assertThat(text(cover, 1, 0)).isEqualTo("Thành ủy Móng Cái – 9 tháng năm 2019 (từ 01/01/2019 đến 30/09/2019)");
        assertThat(text(cover, 2, 0)).isEqualTo("Hạn nộp: 10/01/2020");
        assertThat(text(cover, 4, 1)).isEqualTo("Thành ủy Móng Cái");
        assertThat(text(cover, 5, 1)).isEqualTo("mong-cai");
        assertThat(text(cover, 6, 1)).isEqualTo("2019-09");
        assertThat(cover.getRow(7).getCell(1).getNumericCellValue()).isEqualTo(1);
        assertThat(text(cover, 12, 0)).isEqualTo("Chưa ghi xong");
        assertThat(text(cover, 15, 0)).isEqualTo("Biểu 1");
        assertThat(text(cover, 15, 1)).isEqualTo("Chưa ghi");
        assertThat(text(cover, 18, 1)).as("Biểu 6 in September").isEqualTo("Để trống (không bắt buộc)");
    }

    @Test
    void whatIsKnownStandsThereAlready() {
        FilledForm filled = new FilledForm(known, form);
        assertThat(filled.figure("1.A").getNumericCellValue()).isEqualTo(36);
        assertThat(filled.figure("1.D").getNumericCellValue()).isEqualTo(36);
        assertThat(filled.cell("co_so", 0, "ma").getStringCellValue()).isEqualTo("MC-01");
        assertThat(filled.cell("co_so", 0, "loai_hinh").getStringCellValue()).isEqualTo("5.1 Xã");
        assertThat(filled.cell("co_so", 1, "loai_hinh").getStringCellValue())
                .isEqualTo("5.10 Doanh nghiệp có vốn Nhà nước");
        assertThat(filled.cell("co_so", 1, "hinh_thuc").getStringCellValue()).isEqualTo("Chi bộ cơ sở");
        assertThat(filled.cell("co_so", 1, "dau_ky").getNumericCellValue()).isEqualTo(12);
        Cell name = filled.cell("co_so", 1, "ten");
        assertThat(name.getCellType()).as("never run").isEqualTo(CellType.STRING);
        assertThat(name.getStringCellValue()).isEqualTo("=Chi bộ \"Trần Phú\"");
    }

    @Test
    void whatIsToBeFilledInIsOpenAndAllElseIsProtectedWithoutAPassword() {
        XSSFWorkbook workbook = open(known);
        FilledForm filled = new FilledForm(known, form);
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            assertThat(sheet.isSheetLocked()).as(sheet.getSheetName()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                    .isFalse();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetHashValue())
                    .isFalse();
        }
        assertThat(filled.figure("1.B1").getCellStyle().getLocked()).isFalse();
        assertThat(filled.figure("1.B").getCellStyle().getLocked()).isTrue();
        assertThat(filled.figure("2.I").getCellFormula()).isEqualTo("SUM('Biểu 1'!$C$7)");
        assertThat(filled.figure("1.D").getCellFormula()).isEqualTo("((SUM(C5)+SUM(C6))-SUM(C12))");
        assertThat(filled.cell("co_so", 11, "ma").getCellStyle().getLocked()).isFalse();
        assertThat(filled.cell("co_so", 11, "ma").getCellStyle().getDataFormatString())
                .as("codes are text")
                .isEqualTo("@");
    }

    @Test
    void validationStaysWithinWhatExcelTakes() {
        XSSFWorkbook workbook = open(known);
        int seen = 0;
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            for (DataValidation validation : workbook.getSheetAt(i).getDataValidations()) {
                seen++;
                assertThat(validation.getErrorBoxTitle()).hasSizeLessThanOrEqualTo(32);
                assertThat(validation.getErrorBoxText()).isNotBlank().hasSizeLessThanOrEqualTo(255);
                if (validation.getShowPromptBox()) {
                    assertThat(validation.getPromptBoxTitle()).hasSizeLessThanOrEqualTo(32);
                    assertThat(validation.getPromptBoxText()).isNotBlank().hasSizeLessThanOrEqualTo(255);
                }
                String formula = validation.getValidationConstraint().getFormula1();
                assertThat(formula == null ? "" : formula).hasSizeLessThanOrEqualTo(255);
            }
        }
        assertThat(seen).isGreaterThan(30);
    }

    @Test
    void sheetsPrintOnA4WithTheirHeadsRepeated() {
        XSSFWorkbook workbook = open(known);
        for (String name : List.of("Biểu 1", "Biểu 2", "Biểu 5", "Biểu 6", "Cơ sở", "Danh sách")) {
            XSSFSheet sheet = workbook.getSheet(name);
            assertThat(sheet.getPrintSetup().getPaperSize())
                    .isEqualTo(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 4);
        }
        assertThat(workbook.isSheetHidden(workbook.getSheetIndex("Nhận dạng"))).isTrue();
        assertThat(workbook.isSheetHidden(workbook.getSheetIndex("Số liệu"))).isTrue();
        assertThat(workbook.isSheetHidden(workbook.getSheetIndex("Kiểm tra"))).isFalse();
    }

    @Test
    void theGuidanceOfTheListsBeginsAPage() {
        XSSFSheet guidance = open(known).getSheet("Hướng dẫn");
        assertThat(guidance.getRowBreaks()).hasSize(1);
        assertThat(text(guidance, guidance.getRowBreaks()[0] + 1, 0)).isEqualTo("Cơ sở. Tổ chức cơ sở đảng");
    }

    @Test
    void theGuidanceSaysWhatEachFigureMeansAndWhenItIsDue() {
        String all = String.join("\n", lines(open(known).getSheet("Hướng dẫn")));
        assertThat(all)
                .contains("Hạn nộp: 10/01/2020.")
                .contains("1.D|Đảng viên có đến cuối kỳ|Tự tính: 1.A + 1.B - 1.C.")
                .contains("1.B1|Kết nạp|Đảng viên mới kết nạp từ 01/01 đến hết kỳ báo cáo, kể cả kết nạp lại.")
                .contains("2.I.1|Nữ|Lũy kế từ 01/01/2019 đến 30/09/2019.")
                .contains("x|Mã TCCSĐ|Mã do Ban cấp");
    }

    private static List<String> lines(Sheet sheet) {
        List<String> lines = new java.util.ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new java.util.ArrayList<>();
            row.forEach(cell -> cells.add(cell.getStringCellValue()));
            lines.add(String.join("|", cells));
        }
        return lines;
    }

    @Test
    void mistakesAreToldBesideTheTableAndOnTheCover() {
        FilledForm filled = new FilledForm(BlankForms.bytes(BlankForms.unknown(form, "2019-09")), form);
        filled.type(Draft.clean().without("danh_sach"));
        FilledForm.put(filled.figure("2.II.2.1"), 4);
        FilledForm.put(filled.figure("1.C2"), -1);
        FilledForm.put(filled.cell("co_so", 2, "loai_hinh"), "Xí nghiệp");
        filled.reckon();
        assertThat(beside(filled, "2.II.2.1"))
                .isEqualTo("Tổng các dòng 2.II.2.1 đến 2.II.2.8 = 6 nhưng 2.I = 5 (lệch 1). Kiểm tra lại các dòng tuổi"
                        + " đời: cộng lại phải bằng tổng số mới kết nạp.");
        assertThat(beside(filled, "1.C2")).isEqualTo("Ghi số nguyên từ 0 trở lên, không ghi chữ");
        assertThat(beside(filled, "1.D")).isEqualTo("Khớp");
        assertThat(filled.sheet("Cơ sở").getRow(6).getCell(12).getStringCellValue())
                .isEqualTo("Loại hình: chọn trong danh sách");
        assertThat(text(filled.sheet("Biểu 2"), 2, 0)).startsWith("Còn 1 chỗ cần sửa: Tổng các dòng 2.II.2.1");
        assertThat(filled.glance()).startsWith("Còn ").endsWith(" chỗ cần sửa");
    }

    @Test
    void aPersonListedTwiceIsOnePlaceToMendAsInTheCheck() {
        FilledForm filled = new FilledForm(BlankForms.bytes(BlankForms.unknown(form, "2019-09")), form);
        filled.type(Draft.clean());
        FilledForm.put(
                filled.cell("danh_sach", 3, "ho_ten"),
                filled.cell("danh_sach", 1, "ho_ten").getStringCellValue());
        FilledForm.put(
                filled.cell("danh_sach", 3, "gioi_tinh"),
                filled.cell("danh_sach", 1, "gioi_tinh").getStringCellValue());
        FilledForm.put(
                filled.cell("danh_sach", 3, "ngay_sinh"),
                filled.cell("danh_sach", 1, "ngay_sinh")
                        .getLocalDateTimeCellValue()
                        .toLocalDate());
        filled.reckon();
        Sheet list = filled.sheet("Danh sách");
        assertThat(text(list, 5, 14)).as("the first").isEqualTo("Khớp");
        assertThat(text(list, 7, 14)).isEqualTo("Trùng họ tên, ngày sinh, giới tính với hàng trên");
        assertThat(filled.glance()).isEqualTo("Còn 1 chỗ cần sửa");
        assertThat(Desk.check(Desk.submission(filled.xlsx()))).hasSize(1);
    }

    private static String beside(FilledForm filled, String code) {
        Row row = filled.figure(code).getRow();
        return row.getCell(row.getLastCellNum() - 1).getStringCellValue();
    }

    @Test
    void anUntouchedSheetIsWaitedForAndNotBlamed() {
        FilledForm filled = new FilledForm(BlankForms.bytes(BlankForms.unknown(form, "2019-09")), form);
        filled.type(Draft.clean().without("danh_sach").without("bieu_5").without("co_so"));
        filled.reckon();
        assertThat(filled.glance()).isEqualTo("Chưa ghi xong");
        assertThat(text(filled.sheet("Biểu 5"), 2, 0)).isEqualTo("Chưa ghi");
        assertThat(text(filled.sheet("Biểu 2"), 2, 0)).isEqualTo("Đã khớp");
    }

    @Test
    void whatIsStillToBeWrittenIsAmberAndWhatIsWrongRed() {
        FilledForm filled = new FilledForm(BlankForms.bytes(BlankForms.unknown(form, "2019-09")), form);
        filled.type(Draft.clean().without("danh_sach"));
        filled.figure("5.T/dbbp").setBlank();
        FilledForm.put(filled.figure("2.II.2.1"), 4);
        filled.reckon();
        assertThat(text(filled.sheet("Biểu 5"), 2, 0)).isEqualTo("Còn 1 ô phải ghi");
        assertThat(tint(filled, "Biểu 5")).isEqualTo("FFFFF0CC");
        assertThat(text(filled.sheet("Biểu 2"), 2, 0)).startsWith("Còn 1 chỗ cần sửa");
        assertThat(tint(filled, "Biểu 2")).isEqualTo("FFFBE0DF");
    }

    /** The colour of the line that says how far a sheet is. */
    private static String tint(FilledForm filled, String sheet) {
        XSSFWorkbook workbook = filled.workbook();
        var rules = new ConditionalFormattingEvaluator(workbook, new XSSFFormulaEvaluator(workbook))
                .getConditionalFormattingForCell(filled.sheet(sheet).getRow(2).getCell(0));
        return ((XSSFColor) rules.getFirst().getRule().getPatternFormatting().getFillBackgroundColorColor())
                .getARGBHex();
    }

    @Test
    void theBlankFormOfTheOfficeIsReadBackWithoutRowsOfItsOwn() {
        byte[] content = BlankForms.bytes(BlankForms.known(OFFICES, "2019-09"));
        assertThat(Desk.submission(content).organisations()).hasSize(2);
        assertThat(Desk.submission(content).findings())
                .extracting(finding -> finding.code() + " " + finding.place())
                .containsExactly("blank-total bao-cao.xlsx, Biểu 1!C7");
    }

    @Test
    void aCoverThatContradictsWhatItWasIssuedForIsTold() {
        FilledForm filled = new FilledForm(BlankForms.bytes(BlankForms.unknown(form, "2019-09")), form);
        filled.type(Draft.clean().without("danh_sach"));
        FilledForm.put(filled.sheet("Thông tin").getRow(6).getCell(1), "2019-06");
        FilledForm.put(filled.sheet("Nhận dạng").getRow(1).getCell(1), "2005");
        assertThat(Desk.check(Desk.submission(filled.reckon().xlsx())))
                .extracting(Object::toString)
                .containsExactly(
                        "bao-cao.xlsx, Thông tin: Biểu trống này được phát cho kỳ \"2019-09\" nhưng trang thông tin"
                                + " ghi \"2019-06\". Chép số liệu vào biểu trống Ban đã phát đúng cho đơn vị và kỳ này rồi"
                                + " gửi lại.",
                        "bao-cao.xlsx, Thông tin: Biểu trống này theo biểu mẫu thong-ke 2005 nhưng kỳ này dùng biểu"
                                + " mẫu thong-ke 2012. Đối chiếu các dòng với biểu mẫu đang dùng; kỳ sau dùng biểu trống"
                                + " mới.");
    }

    @Test
    void anotherTimeZoneAndLanguageGiveTheSameBytes() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(BlankForms.bytes(BlankForms.known(form, "2019-09"))).isEqualTo(known);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void libreOfficeReckonsTheResultsWrittenBesideTheFormulas() throws Exception {
        LibreOffice.demand();
        Path ours = folder.resolve("known.xlsx");
        Files.write(ours, BlankForms.bytes(BlankForms.known(form, "2019-12")));
        Map<String, String> written = formulas(ours);
        Map<String, String> anew =
                formulas(new LibreOffice(folder).savedAsXlsx(ours).resolve("known.xlsx"));
        assertThat(written.size()).isGreaterThan(1000);
        assertThat(anew).isEqualTo(written);
    }

    private static Map<String, String> formulas(Path file) throws IOException {
        Map<String, String> results = new LinkedHashMap<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            results.put(
                                    sheet.getSheetName() + "!" + cell.getAddress(),
                                    cell.getCachedFormulaResultType() == CellType.NUMERIC
                                            ? String.valueOf(cell.getNumericCellValue())
                                            : cell.getStringCellValue());
                        }
                    }
                }
            }
        }
        return results;
    }
}

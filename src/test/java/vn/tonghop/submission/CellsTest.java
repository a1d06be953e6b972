package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.finding.Statement;
import vn.tonghop.rule.Desk;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.DraftWorkbook;

/** What stands in single cells: numbers, what is no number, and the kinds of nothing. */
class CellsTest {
    private static final Draft CLEAN = Draft.clean();

    private static List<String> told(Draft draft) {
        return Desk.findings(draft).stream()
                .map(statement -> statement.code() + " " + statement.place().sheet() + "!"
                        + statement.place().cell() + ": " + statement.message())
                .toList();
    }

    /** The clean draft's workbook with one cell of a figure set by hand. */
    private static Submission withCell(String code, java.util.function.Consumer<Cell> change) {
        return Desk.submission(
                CLEAN,
                workbook -> change.accept(cell(workbook, DraftWorkbook.of(CLEAN).place(code))));
    }

    private static Cell cell(XSSFWorkbook workbook, String place) {
        CellReference reference = new CellReference(place.substring(place.indexOf('!') + 1));
        var sheet = Objects.requireNonNull(workbook.getSheet(place.substring(0, place.indexOf('!'))));
        var row = sheet.getRow(reference.getRow());
        return row.getCell(reference.getCol(), org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static String at(String code) {
        return DraftWorkbook.of(CLEAN).place(code) + ": ";
    }

    private static Figure figure(Draft draft, String code) {
        return Objects.requireNonNull(Desk.submission(draft).figures().get(code));
    }

    @Test
    void wordsWhereANumberBelongs() {
        assertThat(told(CLEAN.with("1.C1", "vài người")))
                .containsExactly("text-where-number-belongs " + at("1.C1")
                        + "1.C1 (Từ trần) ghi \"vài người\", cần một số. Nhập số vào ô này, hoặc để trống nếu"
                        + " không có số liệu.");
    }

    @Test
    void aNegativeCount() {
        assertThat(told(CLEAN.with("1.C2", -1)))
                .containsExactly("negative-count " + at("1.C2")
                        + "1.C2 (Khai trừ) = -1, số lượng không thể âm. Kiểm tra lại và nhập số từ 0 trở lên.");
    }

    @Test
    void aThousandsDotThatBecameADecimalPointIsSuggested() {
        assertThat(told(CLEAN.with("1.A", 1.464)))
                .containsExactly("fractional-count " + at("1.A")
                        + "1.A (Tổng số đảng viên cuối kỳ trước chuyển sang (31/12)) = 1,464, số lượng phải là"
                        + " số nguyên; có phải là 1464? Nhập lại thành số nguyên, không dùng dấu phân cách.");
        assertThat(told(CLEAN.with("1.A", 36.5)))
                .singleElement()
                .asString()
                .contains("= 36,5, số lượng phải là số nguyên. Nhập lại");
    }

    @Test
    void thousandsTypedWithACommaAreToldAsTyped() {
        assertThat(told(CLEAN.with("1.A", " 7,100 ")))
                .singleElement()
                .asString()
                .contains("= 7,100, số lượng phải là số nguyên; có phải là 7100? Nhập lại");
    }

    @ParameterizedTest
    @CsvSource({
        "'1.464',1464,', không gõ dấu phân cách hàng nghìn'",
        "'1 464',1464,', không gõ dấu phân cách hàng nghìn'",
        "'1\u00a0464',1464,', không gõ dấu phân cách hàng nghìn'",
        "'1\u202f464',1464,', không gõ dấu phân cách hàng nghìn'",
        "'14O',140,', gõ chữ số 0 và 1 thay cho chữ O và l'",
        "'1l',11,', gõ chữ số 0 và 1 thay cho chữ O và l'",
        "'5,0',5,''"
    })
    void numbersTypedAsTextAreReadAndTold(String typed, String read, String advice) {
        Submission submission = Desk.submission(CLEAN.with("1.A", typed));
        assertThat(Objects.requireNonNull(submission.figures().get("1.A")).value())
                .isEqualTo(new BigDecimal(read));
        assertThat(submission.findings())
                .extracting(finding -> finding.statement().message())
                .containsExactly("1.A (Tổng số đảng viên cuối kỳ trước chuyển sang (31/12)) ghi dạng chữ \""
                        + typed.replace('\u00a0', ' ').replace('\u202f', ' ')
                        + "\", đã hiểu là " + read.replace("1464", "1.464") + ". Lần sau nhập dạng số" + advice + ".");
    }

    @ParameterizedTest
    @CsvSource({"'30,2'", "'30.2'"})
    void aMeanTypedAsTextIsReadAndNothingIsSaidOfThousands(String typed) {
        assertThat(told(CLEAN.with("2.II.2.9", typed)))
                .containsExactly("number-read-from-text " + at("2.II.2.9") + "2.II.2.9 (Tuổi bình quân) ghi dạng chữ \""
                        + typed + "\", đã hiểu là 30,2. Lần sau nhập dạng số.");
    }

    @ParameterizedTest
    @CsvSource({"'1.46'", "'trên 14.000'", "'5,5%'", "'12 người'"})
    void whatCouldMeanTwoThingsIsNotRead(String typed) {
        assertThat(Desk.findings(CLEAN.with("1.C4", typed)))
                .extracting(Statement::code)
                .containsExactly("text-where-number-belongs");
    }

    @Test
    void aMeanWithADotBeforeThreeDigitsCouldMeanTwoThings() {
        assertThat(Desk.findings(CLEAN.with("2.II.2.9", "30.235")))
                .extracting(Statement::code)
                .containsExactly("text-where-number-belongs");
    }

    @Test
    void numberZeroDashAndBlankAreKeptApart() {
        assertThat(figure(CLEAN.with("1.C2", 0), "1.C2").entry()).isEqualTo(Entry.ZERO);
        assertThat(figure(CLEAN.with("1.C2", "-"), "1.C2").entry()).isEqualTo(Entry.NONE);
        assertThat(figure(CLEAN.with("1.C2", "không có"), "1.C2").entry()).isEqualTo(Entry.NONE);
        assertThat(figure(CLEAN.with("1.C2", "–"), "1.C2").value()).isEqualTo(BigDecimal.ZERO);
        assertThat(figure(CLEAN.with("1.C2", ""), "1.C2").entry()).isEqualTo(Entry.BLANK);
        assertThat(figure(CLEAN.with("1.C2", ""), "1.C2").value()).isNull();
        assertThat(figure(CLEAN, "1.C1").entry()).isEqualTo(Entry.NUMBER);
    }

    @Test
    void aBlankTotal() {
        assertThat(told(CLEAN.with("1.B2", "")))
                .containsExactly("blank-total " + at("1.B2")
                        + "1.B2 (Chuyển đến) để trống, dòng tổng phải có số. Nhập tổng số (0 nếu không có).");
        assertThat(told(CLEAN.with("5.T/dbbp", ""))).singleElement().asString().startsWith("blank-total");
        assertThat(told(CLEAN.with("1.C2", ""))).as("no total").isEmpty();
        assertThat(told(CLEAN.with("5.6/tccsd", "")))
                .as("a row with figures needs its total")
                .singleElement()
                .asString()
                .startsWith("blank-total Biểu 5!");
    }

    @Test
    void errorsAndFormulasWithoutResult() {
        assertThat(Desk.check(withCell("1.C2", cell -> cell.setCellErrorValue((byte) 23))))
                .extracting(Statement::toString)
                .containsExactly(Desk.FILE + ", " + at("1.C2")
                        + "1.C2 (Khai trừ) có lỗi #REF!. Sửa công thức hoặc nhập số vào ô này.");
        assertThat(Desk.check(withCell("1.C2", cell -> {
                    cell.setBlank();
                    cell.setCellFormula("1+1");
                })))
                .extracting(Statement::toString)
                .containsExactly(Desk.FILE + ", " + at("1.C2")
                        + "1.C2 (Khai trừ) là công thức chưa có kết quả. Mở tệp bằng Excel, bấm F9 để tính"
                        + " lại, lưu rồi gửi lại.");
        assertThat(Desk.check(withCell("1.C2", cell -> cell.setCellValue(true))))
                .extracting(Statement::code)
                .containsExactly("text-where-number-belongs");
    }

    @Test
    void manyFormulasWithoutResultAreOneFinding() {
        Submission submission = Desk.submission(CLEAN, workbook -> {
            for (String code : List.of("1.B", "1.B2", "1.C", "2.I", "1.D")) {
                Cell cell = cell(workbook, DraftWorkbook.of(CLEAN).place(code));
                cell.setBlank();
                cell.setCellFormula("1+1");
            }
        });
        assertThat(Desk.check(submission))
                .extracting(Statement::toString)
                .containsExactly(Desk.FILE + ", " + at("1.B")
                        + "5 ô công thức của tệp chưa có kết quả, ô đầu là ô này: phần mềm đã lưu tệp không tính công"
                        + " thức. Mở tệp bằng Excel, bấm F9 để tính lại, lưu rồi gửi lại.");
    }

    @Test
    void aStaleResultOfAFormulaIsHeldToTheRule() {
        Submission submission = withCell("1.B", cell -> {
            cell.setCellFormula("1+1");
            cell.setCellValue(9);
        });
        assertThat(Desk.check(submission)).extracting(Statement::code).containsExactly("B1-02");
    }

    @Test
    void aNumericCodeProvesNoRowButTheLabelDoes() {
        Submission submission = Desk.submission(CLEAN, workbook -> {
            String place = DraftWorkbook.of(CLEAN).place("5.10/tccsd");
            Cell code = cell(workbook, place.replaceAll("![A-Z]+", "!A"));
            code.setCellValue(5.1);
        });
        assertThat(Desk.check(submission)).isEmpty();
    }

    @Test
    void aNumericCodeInAListIsAnError() {
        assertThat(told(CLEAN.withOrganisation(1, "loai_hinh", 5.6)))
                .containsExactly("numeric-code " + DraftWorkbook.of(CLEAN).organisationPlace(1, "loai_hinh")
                        + ": Cột \"Loại hình\" là số 5,6, cần mã dạng chữ (Excel có thể đã đổi 5.10 thành"
                        + " 5.1). Định dạng ô là Văn bản (Text) rồi gõ lại mã.");
        assertThat(told(CLEAN.withOrganisation(1, "ma", 1203)))
                .singleElement()
                .asString()
                .startsWith("numeric-code");
    }

    @Test
    void anOrganisationTwiceUnknownOrHalfFilled() {
        DraftWorkbook sheet = DraftWorkbook.of(CLEAN);
        assertThat(told(CLEAN.withOrganisation(1, "ma", "MC-01")))
                .singleElement()
                .asString()
                .startsWith("repeated-in-list " + sheet.organisationPlace(1, "ma")
                        + ": Cột \"Mã TCCSĐ\" ghi \"MC-01\" đã có ở hàng ");
        assertThat(told(CLEAN.withOrganisation(1, "loai_hinh", "5.17")))
                .singleElement()
                .asString()
                .startsWith("unknown-choice " + sheet.organisationPlace(1, "loai_hinh")
                        + ": Cột \"Loại hình\" ghi \"5.17\", cần một trong: 5.1, 5.2, 5.3");
        assertThat(told(CLEAN.withOrganisation(1, "hinh_thuc", "chi bộ")))
                .containsExactly("unknown-choice " + sheet.organisationPlace(1, "hinh_thuc")
                        + ": Cột \"Hình thức\" ghi \"chi bộ\", cần một trong: Đảng bộ cơ sở, Chi bộ cơ sở."
                        + " Chọn đúng một giá trị của biểu mẫu.");
        assertThat(told(CLEAN.withOrganisation(1, "ten", "")))
                .containsExactly("blank-in-list " + sheet.organisationPlace(1, "ten")
                        + ": Cột \"Tên tổ chức cơ sở đảng\" để trống. Điền cột này cho dòng đã khai.");
        assertThat(told(CLEAN.withOrganisation(1, "loai_hinh", "Đơn vị sự nghiệp công lập")))
                .as("a label is as good as its code")
                .isEmpty();
    }

    @Test
    void aTotalRowAndASignatureUnderAListAreNoOrganisations() {
        Submission submission = Desk.submission(CLEAN, workbook -> {
            var sheet = Objects.requireNonNull(workbook.getSheet("Cơ sở"));
            int end = sheet.getLastRowNum();
            var total = sheet.createRow(end + 1);
            total.createCell(2).setCellValue("Tổng cộng");
            for (int column = 5; column < 11; column++) {
                total.createCell(column).setCellValue(99);
            }
            var signature = sheet.createRow(end + 3);
            signature.createCell(1).setCellValue("NGƯỜI LẬP BIỂU");
            signature.createCell(3).setCellValue("T/M BAN THƯỜNG VỤ");
        });
        assertThat(Desk.check(submission)).isEmpty();
        assertThat(submission.organisations()).hasSize(3);
    }

    @Test
    void personsAreOfAgeOnceAndInThePeriod() {
        String unreadable = "unreadable-date " + DraftWorkbook.of(CLEAN).personPlace(0, "ngay_sinh");
        assertThat(told(CLEAN.withPerson(0, "ngay_sinh", "năm Mùi")))
                .containsExactly(
                        unreadable + ": Cột \"Ngày sinh\" không phải là ngày đọc được. Ghi ngày dạng 25/11/2019.");
        assertThat(codes(CLEAN.withPerson(0, "ngay_sinh", 1990)))
                .as("a year alone is no day of 1905")
                .contains("unreadable-date");
        LocalDate admitted = LocalDate.of(2019, 2, 3);
        assertThat(codes(
                        CLEAN.withPerson(0, "ngay_sinh", admitted.minusYears(18).plusDays(1))))
                .contains("admitted-too-young");
        assertThat(codes(CLEAN.withPerson(0, "ngay_sinh", admitted.minusYears(18))))
                .doesNotContain("admitted-too-young");
        assertThat(codes(CLEAN.withPerson(0, "ngay_sinh", admitted.minusYears(61))))
                .contains("admitted-late");
        assertThat(codes(
                        CLEAN.withPerson(0, "ngay_sinh", admitted.minusYears(61).plusDays(1))))
                .doesNotContain("admitted-late");
        assertThat(codes(CLEAN.withPerson(0, "ngay_ket_nap", LocalDate.of(2019, 10, 1))))
                .contains("date-outside-period");
        assertThat(codes(CLEAN.withPerson(0, "ngay_ket_nap", LocalDate.of(2018, 12, 31))))
                .contains("date-outside-period");
        assertThat(codes(CLEAN.withPerson(0, "ngay_ket_nap", LocalDate.of(2019, 9, 30))))
                .doesNotContain("date-outside-period");
        assertThat(codes(CLEAN.withPerson(0, "ngay_ket_nap", LocalDate.of(2019, 1, 1))))
                .doesNotContain("date-outside-period");
    }

    @Test
    void aNumberedPersonOfWhomOnlyTheNameWasTypedIsARow() {
        Map<String, Object> person = Map.of("ho_ten", "Đỗ Văn Hải");
        assertThat(codes(CLEAN.withPersons(List.of(person))))
                .filteredOn("blank-in-list"::equals)
                .as("date of birth, sex, occupation, schooling, admission")
                .hasSize(5);
    }

    @Test
    void whatAClerkTypedOfAPersonIsNotQuoted() {
        assertThat(told(CLEAN.withPerson(1, "gioi_tinh", "Lê Thị Bình")))
                .containsExactly("unknown-choice " + DraftWorkbook.of(CLEAN).personPlace(1, "gioi_tinh")
                        + ": Cột \"Giới tính\" ghi sai, cần một trong: Nam, Nữ. Chọn đúng một giá trị của biểu mẫu.");
    }

    private static List<String> codes(Draft draft) {
        return Desk.findings(draft).stream().map(Statement::code).toList();
    }

    @Test
    void aPersonStandsOnceAndIsNeverQuoted() {
        List<Map<String, Object>> persons = new ArrayList<>(CLEAN.persons());
        persons.set(4, new LinkedHashMap<>(persons.get(0)));
        List<Statement> told = Desk.findings(CLEAN.withPersons(persons)
                .withPerson(1, "gioi_tinh", "Lê Thị Bình")
                .withPerson(2, "ngay_sinh", "Phạm Văn Cường"));
        assertThat(told)
                .extracting(Statement::code)
                .contains("person-twice-in-file", "unknown-choice", "unreadable-date");
        assertThat(told)
                .noneSatisfy(statement -> assertThat(statement.message())
                        .containsAnyOf("Trần Văn An", "Lê Thị Bình", "Phạm Văn Cường", "1990"));
    }

    @Test
    void anOptionalListWithItsHeadingAloneIsNotFiled() {
        assertThat(Desk.findings(CLEAN.withPersons(List.of()))).isEmpty();
    }
}

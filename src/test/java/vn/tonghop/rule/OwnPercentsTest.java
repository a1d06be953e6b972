package vn.tonghop.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Statement;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.DraftWorkbook;

/** The sender's own column "%": 1.B1 is 5, last year 7: 71.43 %, a fall of 28.57 %. */
class OwnPercentsTest {
    private static final Draft DRAFT = Draft.clean().withLastYear(Map.of("1.B1", 7));
    private static final int ROW =
            Integer.parseInt(DraftWorkbook.of(DRAFT).place("1.B1").replaceAll(".*![A-Z]+", ""));
    private static final int HEADING = ROW - 3;

    private static List<String> told(Consumer<Cell> change) {
        return Desk.check(Desk.submission(DRAFT, workbook -> {
                    XSSFSheet sheet = Objects.requireNonNull(workbook.getSheet("Biểu 1"));
                    sheet.getRow(HEADING - 1).createCell(4).setCellValue("%");
                    change.accept(sheet.getRow(ROW - 1).createCell(4));
                }))
                .stream()
                .map(statement -> statement.severity() + " " + statement)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(doubles = {71.4, 71.43, 71, 71.42857142857143, -28.6, -28.57, 0.7143, 0.714, 0.71, -0.286})
    void aShareOrAGrowthInPercentOrAsAFractionIsRight(double percent) {
        assertThat(told(cell -> cell.setCellValue(percent))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"71,4%", "71,43 %", "71.4", "-28,6", "-", "", "tăng", "1.250"})
    void textIsReadWhereItHoldsANumber(String percent) {
        assertThat(told(cell -> cell.setCellValue(percent))).isEmpty();
    }

    @Test
    void whatAgreesWithNeitherReadingIsTold() {
        assertThat(told(cell -> cell.setCellValue(71.5)))
                .containsExactly(
                        "WARNING " + Desk.FILE + ", Biểu 1!E" + ROW
                                + ": Cột % của 1.B1 ghi 71,5 nhưng kỳ này 5 so với cùng kỳ 7 là 71,4% (giảm 28,6%). Tính lại cột %, hoặc sửa cột cùng kỳ; số kỳ này được giữ nguyên.");
        assertThat(told(cell -> cell.setCellValue("72,0%"))).hasSize(1);
        assertThat(told(cell -> cell.setCellValue(28.6))).hasSize(1);
        assertThat(told(cell -> cell.setCellValue(0))).hasSize(1);
    }

    @Test
    void aDivisionByNothingIsNotHeldAgainstAnyone() {
        assertThat(told(cell -> cell.setCellErrorValue((byte) 7))).isEmpty();
        assertThat(Desk.check(Desk.submission(Draft.clean().withLastYear(Map.of("1.B1", 0)), workbook -> {
                    XSSFSheet sheet = Objects.requireNonNull(workbook.getSheet("Biểu 1"));
                    sheet.getRow(HEADING - 1).createCell(4).setCellValue("%");
                    sheet.getRow(ROW - 1).createCell(4).setCellValue(100);
                })))
                .extracting(Statement::code)
                .isEmpty();
    }
}

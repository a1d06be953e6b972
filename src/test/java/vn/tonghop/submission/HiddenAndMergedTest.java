package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.rule.Desk;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.DraftWorkbook;

/** What the sender does not see is read like the rest, and told; of merged data nobody can say whose they are. */
class HiddenAndMergedTest {
    private static final DraftWorkbook CLEAN = DraftWorkbook.of(Draft.clean());

    private static List<String> told(boolean xls, Consumer<Workbook> change) {
        return Desk.check(submission(xls, change)).stream()
                .map(statement -> statement.severity() + " " + statement)
                .toList();
    }

    private static Submission submission(boolean xls, Consumer<Workbook> change) {
        byte[] content = xls ? CLEAN.xls() : CLEAN.xlsx();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(content));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook);
            workbook.write(out);
            return Desk.submission(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet sheet(Workbook workbook, String name) {
        return Objects.requireNonNull(workbook.getSheet(name));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void hiddenRowsAndColumnsAreReadAndTold(boolean xls) {
        Consumer<Workbook> hiding = workbook -> {
            Sheet sheet = sheet(workbook, "Biểu 1");
            sheet.getRow(6).setZeroHeight(true);
            sheet.getRow(9).setZeroHeight(true);
            sheet.setColumnHidden(2, true);
            sheet.setColumnHidden(20, true);
            sheet(workbook, "Danh sách").setColumnHidden(2, true);
        };
        assertThat(told(xls, hiding))
                .containsExactly(
                        "NOTE bao-cao.xlsx, Biểu 1: Trang này có 2 hàng, 1 cột bị ẩn có nội dung; vẫn được đọc."
                                + " Cho hiện hàng, cột ẩn để kiểm tra; nếu không muốn gửi, hãy xóa hẳn.",
                        "NOTE bao-cao.xlsx, Danh sách: Trang này có 0 hàng, 1 cột bị ẩn có nội dung; vẫn được đọc."
                                + " Cho hiện hàng, cột ẩn để kiểm tra; nếu không muốn gửi, hãy xóa hẳn.");
        assertThat(submission(xls, hiding).figures())
                .isEqualTo(submission(xls, workbook -> {}).figures());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void mergedDataGoBackAndMergedTitlesDoNot(boolean xls) {
        assertThat(told(xls, workbook -> {
                    sheet(workbook, "Biểu 1").addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
                    sheet(workbook, "Thông tin").addMergedRegion(new CellRangeAddress(3, 3, 1, 3));
                }))
                .isEmpty();
        String cell = CLEAN.cell("1.C1");
        int row = Integer.parseInt(cell.substring(1)) - 1;
        assertThat(told(
                        xls,
                        workbook ->
                                sheet(workbook, "Biểu 1").addMergedRegion(new CellRangeAddress(row, row + 1, 2, 2))))
                .containsExactly("ERROR bao-cao.xlsx, Biểu 1!" + cell + ": Ô số liệu bị gộp với ô khác (vùng " + cell
                        + ":C" + (row + 2) + "), không rõ số thuộc ô nào."
                        + " Bỏ gộp ô (Unmerge Cells), nhập số vào từng ô rồi gửi lại.");
        String organisation = CLEAN.organisationPlace(0, "ma");
        int first = Integer.parseInt(organisation.replaceAll(".*!A?[A-Z]", "")) - 1;
        assertThat(told(
                        xls,
                        workbook ->
                                sheet(workbook, "Cơ sở").addMergedRegion(new CellRangeAddress(first, first + 1, 7, 7))))
                .containsExactly("ERROR bao-cao.xlsx, Cơ sở!H" + (first + 1) + ": Ô số liệu bị gộp với ô khác (vùng H"
                        + (first + 1) + ":H" + (first + 2) + "), không rõ số thuộc ô nào."
                        + " Bỏ gộp ô (Unmerge Cells), nhập số vào từng ô rồi gửi lại.");
    }
}

package vn.tonghop.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.sheet.Reading.PLACE;
import static vn.tonghop.sheet.Reading.finding;
import static vn.tonghop.sheet.Reading.first;
import static vn.tonghop.sheet.Reading.number;
import static vn.tonghop.sheet.Reading.row;
import static vn.tonghop.sheet.Reading.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.FileFinding.DamagedFile;
import vn.tonghop.finding.FileFinding.PlaceBeyondSheet;
import vn.tonghop.finding.FileFinding.RepeatedCell;
import vn.tonghop.finding.FileFinding.TooLarge;
import vn.tonghop.finding.FileFinding.TooSlow;
import vn.tonghop.finding.Place;

class XlsTest {
    private static final Place SHEET = PLACE.in("Biểu 1");
    private static final short NUMBER = 0x0203;

    @Test
    void cellThatStandsTwice() {
        byte[] bytes = withNumberMoved(0, 1, 0, 0);
        assertThat(finding(bytes)).isEqualTo(new RepeatedCell(SHEET.at(1, 1)));
    }

    @Test
    void rowsThatDoNotAscend() {
        assertThat(finding(withNumberMoved(0, 1, 5, 1))).isEqualTo(new DamagedFile(SHEET, "hàng 2 đứng sau hàng 6"));
    }

    @Test
    void cellsOfARowInAnyOrder() throws UnreadableWorkbook {
        assertThat(first(withNumberMoved(0, 0, 0, 7)).getFirst()).isEqualTo(row(1, number(2, "1"), number(8, "0")));
    }

    @Test
    void columnNoSheetHas() {
        assertThat(finding(withNumberMoved(0, 1, 0, 60_000))).isEqualTo(new PlaceBeyondSheet(SHEET, "cột 60001"));
    }

    @Test
    void limits() {
        byte[] bytes = WrittenByPoi.xls(WrittenByPoi::matrix);
        assertThat(finding(bytes, new Limits(1 << 20, 100, 100, 1 << 20, 60)))
                .isEqualTo(new TooLarge(PLACE, "số ô", "100 ô"));
        assertThat(finding(bytes, new Limits(1 << 20, 1000, 20, 1 << 20, 60)))
                .isEqualTo(new TooLarge(SHEET.at(1, 1), "độ dài văn bản", "20 ký tự"));
        assertThat(finding(bytes, new Limits(1 << 20, 1000, 100, 1 << 20, 0))).isEqualTo(new TooSlow(PLACE, 0));
    }

    @Test
    void datesOf1904() throws UnreadableWorkbook {
        byte[] bytes = WrittenByPoi.xls(workbook -> {
            workbook.createSheet("A");
            ((HSSFWorkbook) workbook)
                    .getInternalWorkbook().getRecords().stream()
                            .filter(DateWindow1904Record.class::isInstance)
                            .map(DateWindow1904Record.class::cast)
                            .forEach(record -> record.setWindowing((short) 1));
        });
        assertThat(Reading.<DateSystem>with(bytes, file -> {
                    try (var workbook = Workbooks.read(file, "x", Limits.DEFAULT)) {
                        return workbook.dateSystem();
                    }
                }))
                .isEqualTo(DateSystem.FROM_1904);
    }

    @Test
    void sharedTextsBeyondOneRecord() throws UnreadableWorkbook {
        byte[] bytes = WrittenByPoi.xls(workbook -> {
            Sheet sheet = workbook.createSheet("A");
            for (int i = 0; i < 2000; i++) {
                sheet.createRow(i).createCell(0).setCellValue((i % 3 == 0 ? "Đảng viên " : "plain ") + i);
            }
        });
        List<Row> rows = first(bytes);
        assertThat(rows).hasSize(2000);
        assertThat(rows.get(1998)).isEqualTo(row(1999, text(1, "Đảng viên 1998")));
        assertThat(rows.get(1999)).isEqualTo(row(2000, text(1, "plain 1999")));
    }

    /** Rows of two numbers, one of which the file then says to stand elsewhere. */
    private static byte[] withNumberMoved(int row, int column, int toRow, int toColumn) {
        byte[] bytes = WrittenByPoi.xls(XlsTest::pairs);
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < bytes.length - 20; at += 1) {
            if (file.getShort(at) == NUMBER
                    && file.getShort(at + 2) == 14
                    && file.getShort(at + 4) == row
                    && file.getShort(at + 6) == column) {
                file.putShort(at + 4, (short) toRow).putShort(at + 6, (short) toColumn);
                return bytes;
            }
        }
        throw new AssertionError("No such number");
    }

    private static void pairs(Workbook workbook) {
        Sheet sheet = workbook.createSheet("Biểu 1");
        for (int r = 0; r < 4; r++) {
            var row = sheet.createRow(r);
            row.createCell(0).setCellValue(2 * r);
            row.createCell(1).setCellValue(2 * r + 1);
        }
    }
}

package vn.tonghop.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;

class LongSheetTest {
    private static final int ROWS = 200_000;

    @Test
    void rowsAreLetGoOnceTheyAreRead() throws UnreadableWorkbook {
        Reading.with(WrittenByPoi.streamed(LongSheetTest::fill), file -> {
            try (var workbook = Workbooks.read(file, "x", Limits.DEFAULT);
                    Rows rows = workbook.sheets().getFirst().rows()) {
                WeakReference<Row> first = new WeakReference<>(rows.next());
                int count = 1;
                for (Row row = rows.next(); row != null; row = rows.next()) {
                    count++;
                    if (count == ROWS / 2) {
                        System.gc();
                        assertThat(first.get()).isNull();
                    }
                }
                assertThat(count).isEqualTo(ROWS);
            }
            return "";
        });
    }

    private static void fill(Workbook workbook) {
        var sheet = workbook.createSheet("Danh sách");
        for (int r = 0; r < ROWS; r++) {
            var row = sheet.createRow(r);
            for (int c = 0; c < 4; c++) {
                row.createCell(c).setCellValue(r * 4 + c);
            }
        }
    }
}

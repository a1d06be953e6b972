package vn.tonghop.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;

class DraftWorkbookTest {

    @Test
    void theSameDraftGivesTheSameBytes() {
        assertThat(DraftWorkbook.of(Draft.clean()).xlsx())
                .isEqualTo(DraftWorkbook.of(Draft.clean()).xlsx());
        assertThat(DraftWorkbook.of(Draft.clean()).xls())
                .isEqualTo(DraftWorkbook.of(Draft.clean()).xls());
    }

    @Test
    void aFigureStandsWhereItsPlaceSays() throws IOException {
        DraftWorkbook book = DraftWorkbook.of(Draft.clean().with("1.B", 58));
        for (byte[] bytes : new byte[][] {book.xlsx(), book.xls()}) {
            try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
                assertThat(at(workbook, book.place("1.B")).getNumericCellValue())
                        .isEqualTo(58);
                assertThat(at(workbook, book.place("5.12/ket_nap")).getNumericCellValue())
                        .isEqualTo(1);
                assertThat(at(workbook, book.organisationPlace(2, "loai_hinh")).getStringCellValue())
                        .isEqualTo("5.12");
                assertThat(at(workbook, book.coverPlace("code")).getStringCellValue())
                        .isEqualTo("mong-cai");
            }
        }
        assertThat(book.place("1.B")).isEqualTo("Biểu 1!C5");
    }

    @Test
    void theCleanDraftHasFortyMembers() {
        Draft draft = Draft.clean();
        assertThat(draft.count("1.D")).isEqualTo(40);
        assertThat(draft.count("5.T/dang_vien")).isEqualTo(40);
        assertThat(draft.number("2.II.2.9")).isEqualByComparingTo("30.2");
        assertThat(draft.leftOut()).containsExactly("bieu_6");
    }

    private static Cell at(Workbook workbook, String place) {
        String[] parts = place.split("!");
        CellReference reference = new CellReference(parts[1]);
        return workbook.getSheet(parts[0]).getRow(reference.getRow()).getCell(reference.getCol());
    }
}

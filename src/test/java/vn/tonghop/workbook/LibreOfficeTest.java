package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice as a judge of formulas: what it reckons anew are the values we wrote beside them. */
class LibreOfficeTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void findLibreOffice() {
        LibreOffice.demand();
    }

    @Test
    void recalculationGivesTheCachedValues() throws Exception {
        Path ours = folder.resolve("ours.xlsx");
        Files.write(ours, SummaryWorkbookTest.bytes(Releases.ofProvince("2019-12")));
        Path planted = folder.resolve("planted.xlsx");
        plant(ours, planted);

        Path judged = new LibreOffice(folder).savedAsXlsx(ours, planted);

        Map<String, Double> cached = formulas(ours);
        Map<String, Double> anew = formulas(judged.resolve("ours.xlsx"));
        assertThat(cached.size()).isGreaterThan(150);
        assertThat(anew.keySet()).isEqualTo(cached.keySet());
        anew.forEach((cell, value) -> assertThat(value)
                .as(cell)
                .isCloseTo(cached.getOrDefault(cell, Double.NaN), within(Math.abs(value) * 1e-12)));
        // The judge is awake: a wrong cached value does not pass it.
        assertThat(formulas(planted)).isNotEqualTo(cached);
        assertThat(formulas(judged.resolve("planted.xlsx"))).isEqualTo(anew);
        assertThat(differences(texts(ours), texts(judged.resolve("ours.xlsx")))).isEmpty();
    }

    @Test
    void chartsNamesAndLinksSurvive() throws Exception {
        Path ours = folder.resolve("ours.xlsx");
        Files.write(ours, SummaryWorkbookTest.bytes(Releases.ofProvince("2019-09")));
        Path judged = new LibreOffice(folder).savedAsXlsx(ours).resolve("ours.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(judged))) {
            assertThat(workbook.getSheet("Tổng quan").getDrawingPatriarch().getCharts())
                    .hasSize(2);
            assertThat(workbook.getName("ket_nap").getRefersToFormula()).startsWith("'Tổng quan'!$B$");
            assertThat(workbook.getSheet("Theo đơn vị").getHyperlinkList()).hasSize(18);
            assertThat(workbook.getSheet("Nguồn số liệu").getCTWorksheet().isSetAutoFilter())
                    .isTrue();
        }
    }

    @Test
    void textsThatLookLikeFormulasStayTexts() throws Exception {
        Path ours = folder.resolve("strange.xlsx");
        Files.write(ours, SummaryWorkbookTest.bytes(Releases.ofStrangeTexts()));
        Path judged = new LibreOffice(folder).savedAsXlsx(ours).resolve("strange.xlsx");
        assertThat(formulas(judged).keySet()).isEqualTo(formulas(ours).keySet());
        assertThat(differences(texts(ours), texts(judged))).isEmpty();
    }

    private static void plant(Path from, Path to) throws IOException {
        try (InputStream in = Files.newInputStream(from);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(to)) {
            Sheet sheet = workbook.getSheet("Theo đơn vị");
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        cell.setCellValue(999);
                    }
                }
            }
            workbook.write(out);
        }
    }

    private static Map<String, Double> formulas(Path file) throws IOException {
        Map<String, Double> values = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            values.put(sheet.getSheetName() + "!" + cell.getAddress(), cell.getNumericCellValue());
                        }
                    }
                }
            }
        }
        return values;
    }

    private static List<String> differences(Map<String, String> ours, Map<String, String> theirs) {
        Map<String, String> all = new LinkedHashMap<>(ours);
        theirs.forEach(all::putIfAbsent);
        return all.keySet().stream()
                .filter(cell -> !Objects.equals(ours.get(cell), theirs.get(cell)))
                .map(cell -> cell + ": " + shortened(ours.get(cell)) + " → " + shortened(theirs.get(cell)))
                .toList();
    }

    private static String shortened(@Nullable String text) {
        return text == null || text.length() <= 80
                ? "[" + text + "]"
                : "[" + text.substring(0, 80) + "] " + text.length();
    }

    private static Map<String, String> texts(Path file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING) {
                            texts.put(sheet.getSheetName() + "!" + cell.getAddress(), cell.getStringCellValue());
                        }
                    }
                }
            }
        }
        return texts;
    }
}

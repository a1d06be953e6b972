package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.committee.Period;
import vn.tonghop.fact.Returned;
import vn.tonghop.finding.CellFinding;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.Statement;

/** What a marked copy carries over of a stranger's workbook, and what it leaves behind. */
class MarkedCopyTest {
    private static final String SHA256 = "0123456789abcdef".repeat(4);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static Returned returned() {
        return new Returned(
                1,
                SHA256,
                "mc.xlsx",
                Optional.of("mong-cai"),
                Period.find("2019-09"),
                1,
                Optional.empty(),
                2,
                LocalDate.of(2019, 10, 5),
                LocalDate.of(2019, 10, 5),
                "x");
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        workbook.close();
        return out.toByteArray();
    }

    private Optional<byte[]> copy(byte[] content, MarkedCopy copies, Statement... statements) throws IOException {
        Path file = Files.write(folder.resolve("content"), content);
        return copies.of(file, returned(), List.of(statements), "Thành ủy Móng Cái", "Ban Tổ chức");
    }

    private XSSFWorkbook copy(byte[] content, Statement... statements) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(
                copy(content, new MarkedCopy(), statements).orElseThrow()));
    }

    private static Statement negative(String sheet, String cell) {
        return new CellFinding.NegativeCount(Place.of("mc.xlsx", sheet, cell), "1.B", "-1").statement();
    }

    private static Map<String, String> parts(byte[] zip) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** As in one of our forms that LibreOffice has saved, whose formulas hold more quotation marks than a JDK 25 lets pass. */
    @Test
    void howManyCharactersAreWrittenAsEntitiesDoesNotMatter() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("Biểu 1");
        java.util.Random random = new java.util.Random(1);
        for (int row = 0; row < 30; row++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 10_000) {
                text.append('&').append((char) ('a' + random.nextInt(26)));
            }
            sheet.createRow(row).createCell(0).setCellValue(text.toString());
        }
        XSSFWorkbook copy = copy(bytes(workbook), negative("Biểu 1", "A1"));
        assertThat(copy.getSheet("Biểu 1").getRow(29).getCell(0).getStringCellValue())
                .hasSize(10_000);
    }

    @Test
    void macrosLinksAndObjectsStayBehind() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("Biểu 1");
        XSSFCell cell = sheet.createRow(0).createCell(0);
        cell.setCellValue("bấm đây");
        var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress("http://example.invalid/theo-doi");
        cell.setHyperlink(link);
        int picture = workbook.addPicture(new byte[] {1, 2, 3}, Workbook.PICTURE_TYPE_PNG);
        sheet.createDrawingPatriarch()
                .createPicture(workbook.getCreationHelper().createClientAnchor(), picture);
        workbook.setVBAProject(new ByteArrayInputStream(new byte[512]));
        var name = workbook.createName();
        name.setNameName("Auto_Open");
        name.setRefersToFormula("'Biểu 1'!$A$1");
        workbook.getPackagePart()
                .addExternalRelationship(
                        "http://example.invalid/so-lieu.xlsx",
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate");
        byte[] copy = copy(bytes(workbook), new MarkedCopy(), negative("Biểu 1", "A1"))
                .orElseThrow();
        assertThat(parts(copy).keySet()).noneMatch(part -> part.matches(".*(vba|media|external|embed|connection).*"));
        assertThat(parts(copy).values()).noneMatch(part -> part.contains("example.invalid"));
        assertThat(parts(copy).get("xl/workbook.xml")).doesNotContain("Auto_Open");
        assertThat(parts(copy).get("[Content_Types].xml")).doesNotContain("macroEnabled");
    }

    @Test
    void everyRelationshipOfACopyLeadsToAPartOfIt() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet("Biểu 1").createRow(0).createCell(0).setCellValue(-1);
        try (XSSFWorkbook copy = copy(bytes(workbook), negative("Biểu 1", "A1"))) {
            var parts = copy.getPackage().getParts();
            for (var part : parts) {
                if (!part.isRelationshipPart()) {
                    for (var relationship : part.getRelationships()) {
                        assertThat(relationship.getTargetMode()).isEqualTo(TargetMode.INTERNAL);
                        assertThat(part.getRelatedPart(relationship)).isNotNull();
                    }
                }
            }
        }
    }

    @Test
    void formulasThatStayInsideAreKeptWithTheirValues() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("Biểu 1");
        workbook.createSheet("Cơ sở").createRow(0).createCell(0).setCellValue(5);
        var row = sheet.createRow(0);
        String[] formulas = {
            "SUM(1,2)", "'Cơ sở'!A1*2", "IFERROR(A1,0)", "HYPERLINK(\"http://x.invalid\",\"y\")", "INDIRECT(\"A1\")"
        };
        for (int i = 0; i < formulas.length; i++) {
            row.createCell(i).setCellFormula(formulas[i]);
            row.getCell(i).setCellValue(i + 10);
        }
        try (XSSFWorkbook copy = copy(bytes(workbook))) {
            var copied = copy.getSheet("Biểu 1").getRow(0);
            assertThat(copied.getCell(0).getCellFormula()).isEqualTo("SUM(1,2)");
            assertThat(copied.getCell(1).getCellFormula()).isEqualTo("'Cơ sở'!A1*2");
            assertThat(copied.getCell(2).getCellFormula()).isEqualTo("IFERROR(A1,0)");
            assertThat(copied.getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(copied.getCell(4).getCellType()).isEqualTo(CellType.NUMERIC);
            for (int i = 0; i < formulas.length; i++) {
                assertThat(copied.getCell(i).getNumericCellValue()).isEqualTo(i + 10);
            }
        }
    }

    @Test
    void textThatBeginsLikeAFormulaStaysText() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        var row = workbook.createSheet("Biểu 1").createRow(0);
        List<String> texts = List.of("=1+1", "+84 203", "-", "@SUM(A1)", "\ttab", "\rxuống dòng", "bình thường");
        texts.forEach(text -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text));
        try (XSSFWorkbook copy = copy(bytes(workbook))) {
            for (int i = 0; i < texts.size(); i++) {
                XSSFCell cell = copy.getSheet("Biểu 1").getRow(0).getCell(i);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(texts.get(i));
                assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(i < texts.size() - 1);
            }
        }
    }

    @Test
    void inAMergedAreaTheCellThatShowsIsMarkedAndABlankCellIsMadeForItsMark() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("Biểu 1");
        sheet.createRow(0).createCell(0).setCellValue("gộp");
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 1));
        try (XSSFWorkbook copy = copy(bytes(workbook), negative("Biểu 1", "B2"), negative("Biểu 1", "D9"))) {
            XSSFSheet copied = copy.getSheet("Biểu 1");
            assertThat(copied.getCellComments().keySet())
                    .extracting(Object::toString)
                    .containsExactlyInAnyOrder("A1", "D9");
            assertThat(copied.getRow(8).getCell(3).getCellStyle().getFillForegroundXSSFColor())
                    .isNotNull();
            assertThat(copied.getMergedRegions()).containsExactly(new CellRangeAddress(0, 1, 0, 1));
        }
    }

    @Test
    void anXlsKeepsItsFontsColoursAndTheReadersOwnColours() throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setFontName(".VnTime");
        font.setBold(true);
        font.setColor(IndexedColors.RED.getIndex());
        style.setFont(font);
        style.setBorderTop(BorderStyle.THIN);
        style.setTopBorderColor(IndexedColors.AUTOMATIC.getIndex());
        style.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
        Cell cell = workbook.createSheet("Biểu 1").createRow(0).createCell(0);
        cell.setCellValue(1.5);
        cell.setCellStyle(style);
        try (XSSFWorkbook copy = copy(bytes(workbook))) {
            var copied = copy.getSheet("Biểu 1").getRow(0).getCell(0).getCellStyle();
            assertThat(copied.getFont().getFontName()).isEqualTo(".VnTime");
            assertThat(copied.getFont().getBold()).isTrue();
            assertThat(copied.getFont().getXSSFColor().getARGBHex()).isEqualTo("FFFF0000");
            assertThat(copied.getBorderTop()).isEqualTo(BorderStyle.THIN);
            assertThat(copied.getDataFormatString()).isEqualTo("#,##0.00");
        }
    }

    @Test
    void thereIsNoCopyOfMoreCellsThanAreAllowedNorOfGarbage() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        var row = workbook.createSheet("Biểu 1").createRow(0);
        for (int column = 0; column < 11; column++) {
            row.createCell(column).setCellValue(column);
        }
        byte[] content = bytes(workbook);
        assertThat(copy(content, new MarkedCopy(11))).isPresent();
        assertThat(copy(content, new MarkedCopy(10))).isEmpty();
        assertThat(copy(new byte[] {'P', 'K', 3, 4}, new MarkedCopy())).isEmpty();
        assertThat(copy("không phải Excel".getBytes(StandardCharsets.UTF_8), new MarkedCopy()))
                .isEmpty();
    }

    @Test
    void hiddenSheetsStayHidden() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet("Biểu 1");
        workbook.createSheet("Ẩn");
        workbook.createSheet("Rất ẩn");
        workbook.setSheetHidden(1, true);
        workbook.setSheetVisibility(2, org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN);
        try (XSSFWorkbook copy = copy(bytes(workbook))) {
            assertThat(copy.isSheetHidden(copy.getSheetIndex("Ẩn"))).isTrue();
            assertThat(copy.isSheetVeryHidden(copy.getSheetIndex("Rất ẩn"))).isTrue();
            assertThat(copy.getSheetName(0)).isEqualTo("Cần sửa");
        }
    }
}

package vn.tonghop.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import vn.tonghop.committee.Registry;
import vn.tonghop.consolidation.DerivedFigures;
import vn.tonghop.consolidation.Release;

class SummaryWorkbookTest {
    private static final DataFormatter SHOWN = new DataFormatter(java.util.Locale.forLanguageTag("vi-VN"));

    static SummaryWorkbook writer() {
        return new SummaryWorkbook(Path.of("target", "scratch"));
    }

    static byte[] bytes(Release release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer().write(release, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook workbook(Release release) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(release)));
    }

    @Test
    void sheetsStandInOrder() throws IOException {
        try (XSSFWorkbook workbook = workbook(Releases.ofThree("2019-09"))) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly(
                            "Tổng quan",
                            "Biểu 1",
                            "Biểu 2",
                            "Biểu 5",
                            "Biểu 6",
                            "Theo đơn vị",
                            "Chỉ tiêu",
                            "Cơ sở",
                            "Nộp báo cáo",
                            "Phát hiện",
                            "Nguồn số liệu");
        }
    }

    @Test
    void everySheetSaysWhatWhenAndFromHowMany() throws IOException {
        try (XSSFWorkbook workbook = workbook(Releases.ofThree("2019-09"))) {
            for (Sheet sheet : workbook) {
                assertThat(text(sheet, 0, 0)).isNotEmpty();
                assertThat(text(sheet, 1, 0))
                        .isEqualTo("Ban Tổ chức Tỉnh ủy Quảng Ninh – Kỳ báo cáo: 9 tháng năm 2019 (từ 01/01/2019 đến"
                                + " 30/09/2019)");
                assertThat(text(sheet, 2, 0)).startsWith("Phạm vi: 2/3 đơn vị đã nộp báo cáo;");
            }
        }
    }

    @Test
    void everySheetIsFrozenAndPrintsOnA4() throws IOException {
        try (XSSFWorkbook workbook = workbook(Releases.ofThree("2019-09"))) {
            for (Sheet each : workbook) {
                XSSFSheet sheet = (XSSFSheet) each;
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow())
                        .isPositive();
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getRepeatingRows()).isNotNull();
                assertThat(sheet.getFooter().getRight()).contains("&P/&N");
                assertThat(sheet.getFitToPage() && sheet.getPrintSetup().getFitWidth() == 1
                                || sheet.getColumnBreaks().length + sheet.getRowBreaks().length > 0)
                        .isTrue();
            }
        }
    }

    @Test
    void aFormShowsThisPeriodBesideLastYears() throws IOException {
        Release release = Releases.ofThree("2019-09");
        try (XSSFWorkbook workbook = workbook(release)) {
            Sheet sheet = workbook.getSheet("Biểu 1");
            int head = rowOf(sheet, 0, "Mã số");
            assertThat(texts(sheet.getRow(head)))
                    .containsExactly(
                            "Mã số",
                            "Tiêu chí",
                            "Kỳ này",
                            "Cùng kỳ năm trước",
                            "%",
                            "Phạm vi kỳ này (đơn vị)",
                            "Phạm vi cùng kỳ (đơn vị)");
            Row admitted = sheet.getRow(rowOf(sheet, 0, "1.B1"));
            assertThat(admitted.getCell(1).getStringCellValue()).isEqualTo("Kết nạp");
            assertThat(admitted.getCell(1).getCellStyle().getIndention()).isEqualTo((short) 1);
            assertThat(admitted.getCell(2).getNumericCellValue()).isEqualTo(19 * 4 * 3);
            assertThat(admitted.getCell(3).getNumericCellValue()).isEqualTo(18 * 4 * 3);
            assertThat(admitted.getCell(4).getNumericCellValue()).isCloseTo(105.5556, within(0.0001));
            assertThat(SHOWN.formatCellValue(admitted.getCell(4))).isEqualTo("105,6");
        }
    }

    @Test
    void whatIsMissingIsBlankAndWhatIsZeroIsZero() throws IOException {
        try (XSSFWorkbook workbook = workbook(Releases.ofThree("2019-09"))) {
            Sheet sheet = workbook.getSheet("Biểu 1");
            Row none = sheet.getRow(rowOf(sheet, 0, "1.C2"));
            assertThat(none.getCell(2).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(none.getCell(4).getCellType()).isEqualTo(CellType.BLANK);
            Row zero = sheet.getRow(rowOf(sheet, 0, "1.C4"));
            assertThat(zero.getCell(2).getNumericCellValue()).isZero();
            assertThat(zero.getCell(4).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void aFormOfSeveralColumnsShowsATrioForEach() throws IOException {
        try (XSSFWorkbook workbook = workbook(Releases.ofThree("2019-09"))) {
            Sheet sheet = workbook.getSheet("Biểu 5");
            int head = rowOf(sheet, 0, "Mã số");
            assertThat(texts(sheet.getRow(head)))
                    .startsWith("Mã số", "Tiêu chí", "Kỳ này", "Cùng kỳ năm trước", "%", "Kỳ này")
                    .hasSize(2 + 7 * 3 + 2);
            assertThat(text(sheet, head - 1, 2)).isEqualTo("TCCSĐ tổng số");
            assertThat(text(sheet, head - 1, 17)).isEqualTo("Đảng viên");
            assertThat(sheet.getMergedRegions()).hasSize(7);
            assertThat(text(sheet, rowOf(sheet, 0, "5.10"), 1)).isEqualTo("Doanh nghiệp có vốn Nhà nước");
        }
    }

    @Test
    void committeesAreSummedByLiveFormulas() throws IOException {
        Release release = Releases.ofThree("2019-09");
        try (XSSFWorkbook workbook = workbook(release)) {
            Sheet sheet = workbook.getSheet("Theo đơn vị");
            int head = rowOf(sheet, 0, "TT");
            List<String> heads = texts(sheet.getRow(head));
            assertThat(heads)
                    .startsWith("TT", "Đơn vị", "Mã đơn vị", "Tình trạng", "1.A")
                    .contains("5.12/dang_vien");
            Row total = sheet.getRow(rowOf(sheet, 2, Registry.PROVINCE));
            assertThat(total.getRowNum()).isEqualTo(head + 4);
            Cell members = total.getCell(heads.indexOf("5.12/dang_vien"));
            String column = members.getAddress().formatAsString().replaceAll("\\d", "");
            assertThat(members.getCellFormula())
                    .isEqualTo("SUM(" + column + (head + 2) + ":" + column + (head + 4) + ")");
            assertThat(members.getNumericCellValue()).isEqualTo(figure(release, "5.12/dang_vien"));
            Cell age = total.getCell(heads.indexOf("2.II.2.9"));
            assertThat(age.getCellFormula()).startsWith("SUMPRODUCT(").contains("ISNUMBER");
            assertThat(age.getNumericCellValue()).isEqualTo(figure(release, "2.II.2.9"));
            assertThat(total.getCell(heads.indexOf("1.C2")).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void eachTotalSaysFromHowManyCommitteesItComes() throws IOException {
        try (XSSFWorkbook workbook = workbook(Releases.withBlanks())) {
            Sheet form = workbook.getSheet("Biểu 2");
            assertThat(shown(form.getRow(rowOf(form, 0, "2.I")))).endsWith("2/3", "2/3");
            assertThat(shown(form.getRow(rowOf(form, 0, "2.I.5")))).endsWith("1/3", "2/3");
            Sheet several = workbook.getSheet("Biểu 5");
            assertThat(shown(several.getRow(rowOf(several, 0, "5.12"))))
                    .endsWith(
                            "TCCSĐ tổng số, Đảng bộ cơ sở, Chi bộ cơ sở, Đảng bộ bộ phận, Chi bộ trực thuộc, Kết nạp"
                                    + " trong kỳ: 2/3; Đảng viên: 1/3",
                            "2/3");
            Sheet committees = workbook.getSheet("Theo đơn vị");
            List<String> heads = texts(committees.getRow(rowOf(committees, 0, "TT")));
            List<String> coverages = shown(committees.getRow(rowOf(committees, 1, "Phạm vi (đơn vị)")));
            assertThat(coverages.get(heads.indexOf("2.I"))).isEqualTo("2/3");
            assertThat(coverages.get(heads.indexOf("2.I.5"))).isEqualTo("1/3");
        }
    }

    @Test
    void whenTheFirstVersionCameStandsBesideTheOneInForce() throws IOException {
        try (XSSFWorkbook workbook = workbook(Releases.replaced())) {
            Sheet filings = workbook.getSheet("Nộp báo cáo");
            assertThat(texts(filings.getRow(rowOf(filings, 0, "TT"))))
                    .containsSubsequence("Ngày nộp", "Nộp lần đầu", "Hạn nộp", "Lần nộp");
            assertThat(shown(filings.getRow(rowOf(filings, 2, "ha-long"))))
                    .containsSubsequence("đúng hạn", "08/10/2019", "03/10/2019", "05/10/2019", "2");
        }
    }

    @Test
    void aFindingNamesTheVersionItIsIn() throws IOException {
        try (XSSFWorkbook workbook = workbook(Releases.replaced())) {
            Sheet remarks = workbook.getSheet("Phát hiện");
            int head = rowOf(remarks, 0, "TT");
            assertThat(shown(remarks.getRow(head + 1))).containsSubsequence("Bao cao ha-long 9T.xlsx", "2", "C7");
            assertThat(shown(remarks.getRow(head + 2))).containsSubsequence("rival.xlsx", "3 (aaaaaaaa)", "C7");
            assertThat(shown(remarks.getRow(head + 3))).containsSubsequence("rival.xlsx", "3 (bbbbbbbb)", "C7");
        }
    }

    @Test
    void whoHasNotFiledIsBlankAndMarked() throws IOException {
        try (XSSFWorkbook workbook = workbook(Releases.ofThree("2019-09"))) {
            Sheet sheet = workbook.getSheet("Theo đơn vị");
            Row row = sheet.getRow(rowOf(sheet, 2, "co-to"));
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("chưa nộp");
            for (int column = 4; column < row.getLastCellNum(); column++) {
                assertThat(row.getCell(column).getCellType()).isEqualTo(CellType.BLANK);
            }
        }
    }

    @Test
    void targetsAreHeldAgainstTheYearAndTheTerm() throws IOException {
        try (XSSFWorkbook workbook = workbook(Releases.ofThree("2019-09"))) {
            Sheet sheet = workbook.getSheet("Chỉ tiêu");
            int head = rowOf(sheet, 0, "TT");
            List<String> heads = texts(sheet.getRow(head));
            Row row = sheet.getRow(head + 2);
            assertThat(shown(row))
                    .containsSubsequence(
                            "2", "Thành ủy Móng Cái", "4 - 5", "%/năm", "152", "-0,5", "chậm tiến độ", "87");
            assertThat(shown(row)).containsSubsequence("1.464", "5/5", "366,0", "5,5", "104,6", "+0,5", "vượt");
            assertThat(heads).contains("Mỗi tháng còn lại", "Chênh lệch (điểm %)");
            assertThat(text(sheet, 3, 0)).contains("đảng viên có đến 31/12 năm trước");
        }
    }

    @Test
    void organisationsWithCandidatesAndNoAdmissionAreToldApart() throws IOException {
        try (XSSFWorkbook workbook = workbook(Releases.ofThree("2019-09"))) {
            Sheet sheet = workbook.getSheet("Cơ sở");
            int head = rowOf(sheet, 0, "TT");
            assertThat(text(sheet, 3, 0)).startsWith("Có 2 trong 4 tổ chức cơ sở đảng có nguồn");
            assertThat(text(sheet, head + 1, 1)).isEqualTo("có nguồn, chưa kết nạp");
            assertThat(shown(sheet.getRow(head + 1))).contains("Phường", "Đảng bộ cơ sở", "1.250", "0");
            assertThat(text(sheet, head + 3, 1)).isEmpty();
        }
    }

    @Test
    void filingsFindingsAndSourcesAreListed() throws IOException {
        try (XSSFWorkbook workbook = workbook(Releases.ofThree("2019-09"))) {
            Sheet filings = workbook.getSheet("Nộp báo cáo");
            Row filing = filings.getRow(rowOf(filings, 2, "mong-cai"));
            assertThat(filing.getCell(4).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2019, 10, 3));
            assertThat(shown(filing))
                    .contains("đúng hạn", "03/10/2019", "2", "Lần 3, ngày 04/10/2019: Bao cao mong-cai 9T.xlsx");
            assertThat(shown(filings.getRow(rowOf(filings, 2, "co-to")))).contains("quá hạn, chưa nộp");

            Sheet remarks = workbook.getSheet("Phát hiện");
            assertThat(shown(remarks.getRow(rowOf(remarks, 0, "TT") + 1)))
                    .contains("Cảnh báo", "Thành ủy Hạ Long", "Không khớp B1-02", "Biểu 1", "C7");

            Sheet sources = workbook.getSheet("Nguồn số liệu");
            Row blank = sources.getRow(rowOf(sources, 2, "1.C2"));
            assertThat(blank.getCell(4).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(blank.getCell(5).getStringCellValue()).isEqualTo("để trống");
            Row dash = sources.getRow(rowOf(sources, 2, "1.C4"));
            assertThat(dash.getCell(4).getNumericCellValue()).isZero();
            assertThat(dash.getCell(5).getStringCellValue()).isEqualTo("gạch ngang/không có");
            assertThat(workbook.getSheet("Nguồn số liệu").getCTWorksheet().isSetAutoFilter())
                    .isTrue();
        }
    }

    @Test
    void aCommitteeLeadsToTheFirstOfItsFigures() throws IOException {
        try (XSSFWorkbook workbook = workbook(Releases.ofProvince("2019-09"))) {
            Sheet committees = workbook.getSheet("Theo đơn vị");
            Sheet sources = workbook.getSheet("Nguồn số liệu");
            for (int row = rowOf(committees, 0, "TT") + 1; row <= rowOf(committees, 2, "don-vi-21"); row++) {
                Hyperlink link = committees.getRow(row).getCell(1).getHyperlink();
                if (text(committees, row, 3).equals("chưa nộp")) {
                    assertThat(link).isNull();
                    continue;
                }
                CellReference target = new CellReference(link.getAddress());
                assertThat(target.getSheetName()).isEqualTo("Nguồn số liệu");
                assertThat(text(sources, target.getRow(), 1)).isEqualTo(text(committees, row, 2));
                assertThat(text(sources, target.getRow() - 1, 1)).isNotEqualTo(text(committees, row, 2));
            }
        }
    }

    @Test
    void chartsDrawTheTablesTheyStandUnder() throws IOException {
        try (XSSFWorkbook workbook = workbook(Releases.ofProvince("2019-09"))) {
            XSSFSheet overview = workbook.getSheet("Tổng quan");
            List<XSSFChart> charts = overview.getDrawingPatriarch().getCharts();
            assertThat(charts)
                    .extracting(chart -> chart.getTitleText().getString())
                    .containsExactly("Kết nạp qua các năm (người)", "Kết nạp so với chỉ tiêu năm (người)");
            assertThat(drawn(overview, charts.get(0), 0))
                    .isEqualTo(column(overview, "Năm", 1))
                    .hasSize(5);
            assertThat(drawn(overview, charts.get(1), 0))
                    .isEqualTo(column(overview, "Đơn vị", 1))
                    .hasSize(21)
                    .contains((Double) null);
            assertThat(drawn(overview, charts.get(1), 1))
                    .isEqualTo(column(overview, "Đơn vị", 2))
                    .contains(350.0);
            for (XSSFShape frame : overview.getDrawingPatriarch().getShapes()) {
                int table = ((XSSFClientAnchor) frame.getAnchor()).getRow1() - 2;
                assertThat(overview.getRow(table).getCell(0)).isNotNull();
                assertThat((Object) overview.getRow(table + 1)).isNull();
            }
        }
    }

    @Test
    void ofEightHundredCommitteesTheBestAndTheLastAreDrawn() throws IOException {
        try (XSSFWorkbook workbook = workbook(Releases.ofMany(800))) {
            XSSFSheet overview = workbook.getSheet("Tổng quan");
            List<@Nullable Double> admitted =
                    drawn(overview, overview.getDrawingPatriarch().getCharts().get(1), 0);
            assertThat(admitted).hasSize(30).doesNotContainNull();
            assertThat(admitted.subList(0, 15)).allMatch(figure -> figure > 50_000);
            assertThat(admitted.subList(15, 30)).allMatch(figure -> figure < 1_500);
            assertThat(text(overview, rowOf(overview, 0, "7. Kết quả của các đơn vị") + 800, 0))
                    .isEqualTo("Đảng ủy xã số 799");
        }
    }

    @Test
    void keyFiguresHaveNames() throws IOException {
        Release release = Releases.ofThree("2019-12");
        try (XSSFWorkbook workbook = workbook(release)) {
            assertThat(named(workbook, "dang_vien_dau_ky")).isEqualTo(figure(release, "1.A"));
            assertThat(named(workbook, "ket_nap")).isEqualTo(figure(release, "1.B1"));
            assertThat(named(workbook, "dang_vien_cuoi_ky")).isEqualTo(figure(release, "1.D"));
            assertThat(named(workbook, "to_chuc_co_so_dang")).isEqualTo(figure(release, "5.T/tccsd"));
            assertThat(named(workbook, "chi_bo_truc_thuoc")).isEqualTo(figure(release, "5.T/cbtt"));
            DerivedFigures.of(release.province()).forEach((code, value) -> {
                if (!code.contains("/") && !code.equals(DerivedFigures.PERSONS_A_YEAR)) {
                    assertThat(named(workbook, code)).as(code).isCloseTo(value.doubleValue(), within(0.0001));
                }
            });
        }
    }

    @Test
    void eachSectionPrintsWithItsHeadAndWithoutCutOffCaptions() throws IOException {
        try (XSSFWorkbook workbook = workbook(Releases.ofThree("2019-09"))) {
            Sheet targets = workbook.getSheet("Chỉ tiêu");
            int head = rowOf(targets, 0, "TT");
            assertThat(workbook.getPrintArea(workbook.getSheetIndex(targets)))
                    .isEqualTo("'Chỉ tiêu'!$A$1:$M$" + (head + 5) + ",'Chỉ tiêu'!$N$" + head + ":$V$" + (head + 5));
            assertThat(targets.getRepeatingRows().getFirstRow()).isEqualTo(head - 1);
            assertThat(targets.getRepeatingColumns().getLastColumn()).isEqualTo(1);
            assertThat(workbook.getPrintArea(workbook.getSheetIndex("Biểu 5"))).contains("$A$1:$N$", "$O$");
        }
    }

    @Test
    void whatIsAmissIsBoldSoThatItIsSeenInBlackAndWhite() throws IOException {
        try (XSSFWorkbook workbook = workbook(Releases.ofThree("2019-09"))) {
            Sheet targets = workbook.getSheet("Chỉ tiêu");
            int head = rowOf(targets, 0, "TT");
            assertThat(isBold(workbook, targets.getRow(head + 1).getCell(10))).isFalse();
            assertThat(text(targets, head + 2, 10)).isEqualTo("chậm tiến độ");
            assertThat(isBold(workbook, targets.getRow(head + 2).getCell(10))).isTrue();
        }
    }

    private static boolean isBold(XSSFWorkbook workbook, Cell cell) {
        return workbook.getFontAt(cell.getCellStyle().getFontIndex()).getBold();
    }

    private static double named(XSSFWorkbook workbook, String name) {
        CellReference place = new CellReference(workbook.getName(name).getRefersToFormula());
        return workbook.getSheet(place.getSheetName())
                .getRow(place.getRow())
                .getCell(place.getCol())
                .getNumericCellValue();
    }

    /** The values that a chart carries; and what it refers to says the same. */
    private static List<@Nullable Double> drawn(Sheet sheet, XSSFChart chart, int series) {
        CTNumRef values = chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(series)
                .getVal()
                .getNumRef();
        List<@Nullable Double> carried = new ArrayList<>(
                Collections.nCopies((int) values.getNumCache().getPtCount().getVal(), null));
        values.getNumCache()
                .getPtList()
                .forEach(point -> carried.set((int) point.getIdx(), Double.valueOf(point.getV())));
        List<@Nullable Double> referred = new ArrayList<>();
        for (CellReference cell :
                new AreaReference(values.getF(), SpreadsheetVersion.EXCEL2007).getAllReferencedCells()) {
            referred.add(number(sheet.getRow(cell.getRow()).getCell(cell.getCol())));
        }
        assertThat(carried).isEqualTo(referred);
        return carried;
    }

    /** A column of the first table whose first head is this, down to its first row that is none of the list. */
    private static List<@Nullable Double> column(Sheet sheet, String head, int column) {
        List<@Nullable Double> values = new ArrayList<>();
        for (int row = rowOf(sheet, 0, head) + 1; sheet.getRow(row) != null; row++) {
            if (text(sheet, row, 0).startsWith("Từ đầu nhiệm kỳ")) {
                break;
            }
            values.add(number(sheet.getRow(row).getCell(column)));
        }
        return values;
    }

    private static @Nullable Double number(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : null;
    }

    @Test
    void textsOfStrangersAreNeverFormulas() throws IOException {
        try (XSSFWorkbook workbook = workbook(Releases.ofStrangeTexts())) {
            Sheet sheet = workbook.getSheet("Theo đơn vị");
            Cell name = sheet.getRow(rowOf(sheet, 0, "TT") + 1).getCell(1);
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getStringCellValue()).isEqualTo(Releases.FORMULA);
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();

            Sheet remarks = workbook.getSheet("Phát hiện");
            Row first = remarks.getRow(rowOf(remarks, 4, "@SUM(A1)"));
            assertThat(first.getCell(4).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(first.getCell(9).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(first.getCell(9).getStringCellValue()).isEqualTo("+1 và  hết");
            Row second = remarks.getRow(first.getRowNum() + 1);
            assertThat(second.getCell(4).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(second.getCell(9).getStringCellValue())
                    .hasSize(ForeignText.LONGEST)
                    .endsWith("đ…");
            assertThat(second.getCell(9).getCellStyle().getQuotePrefixed()).isFalse();
            assertThat(remarks.getRow(second.getRowNum() + 1).getCell(4).getStringCellValue())
                    .isEqualTo("-_x000D_.xlsx");
        }
    }

    @Test
    void nobodyFiledIsBlankEverywhere() throws IOException {
        try (XSSFWorkbook workbook = workbook(Releases.ofNobody())) {
            Sheet sheet = workbook.getSheet("Theo đơn vị");
            Row total = sheet.getRow(rowOf(sheet, 2, Registry.PROVINCE));
            assertThat(total.getCell(3).getStringCellValue()).isEqualTo("0/3");
            assertThat(total.getCell(4).getCellType()).isEqualTo(CellType.BLANK);
            Sheet form = workbook.getSheet("Biểu 1");
            assertThat(form.getRow(rowOf(form, 0, "1.D")).getCell(2).getCellType())
                    .isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void tablesAreNumberedWithoutAGapWhereNoTermRuns() throws IOException {
        try (XSSFWorkbook workbook = workbook(Releases.ofNobody())) {
            Sheet sheet = workbook.getSheet("Tổng quan");
            List<String> headings = new ArrayList<>();
            sheet.forEach(row -> {
                String words = row.getCell(0) == null ? "" : text(sheet, row.getRowNum(), 0);
                if (words.matches("\\d\\. .*")) {
                    headings.add(words);
                }
            });
            assertThat(headings)
                    .containsExactly(
                            "1. Số liệu chính",
                            "2. Thực hiện chỉ tiêu của tỉnh",
                            "3. Ngoài khu vực Nhà nước (5.7; 5.11; 5.12; 5.13; 5.14; 5.15)",
                            "4. Số đơn vị theo kết quả",
                            "5. Kết quả của các đơn vị");
        }
    }

    @Test
    void decemberHasRatings() throws IOException {
        try (XSSFWorkbook workbook = workbook(Releases.ofThree("2019-12"))) {
            Sheet form = workbook.getSheet("Biểu 6");
            assertThat(form.getRow(rowOf(form, 0, "6.1")).getCell(2).getNumericCellValue())
                    .isPositive();
            Sheet overview = workbook.getSheet("Tổng quan");
            assertThat(shown(overview.getRow(rowOf(overview, 0, "Đảng viên hoàn thành nhiệm vụ trở lên (%)"))))
                    .contains("99,5", "2/3");
        }
    }

    @Test
    void propertiesNameTheBoardAndBearTheReleasesDay() throws IOException {
        try (XSSFWorkbook workbook = workbook(Releases.ofThree("2019-09"))) {
            var core = workbook.getProperties().getCoreProperties();
            assertThat(core.getCreator()).isEqualTo("Ban Tổ chức");
            assertThat(core.getTitle()).isEqualTo("Tổng hợp Quảng Ninh, 9 tháng năm 2019");
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("vi-VN");
            assertThat(core.getCreated().toInstant()).isEqualTo("2019-10-05T00:00:00Z");
            assertThat(core.getModified().toInstant()).isEqualTo("2019-10-05T00:00:00Z");
        }
    }

    @Test
    void aStrictReaderCanStreamTheZip() throws IOException {
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(Releases.ofThree("2019-09"))))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                zip.readAllBytes();
                parts.add(entry.getName());
            }
        }
        assertThat(parts).contains("xl/workbook.xml", "xl/worksheets/sheet11.xml");
    }

    @Test
    void eightHundredCommitteesFit() throws IOException {
        byte[] bytes = bytes(Releases.ofMany(800));
        assertThat(bytes.length).isBetween(1 << 20, 40 << 20);
    }

    private static double figure(Release release, String code) {
        return Objects.requireNonNull(release.province().figure(code)).doubleValue();
    }

    private static int rowOf(Sheet sheet, int column, String text) {
        for (Row row : sheet) {
            Cell cell = row.getCell(column);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(text)) {
                return row.getRowNum();
            }
        }
        throw new AssertionError(text + " is not in " + sheet.getSheetName());
    }

    private static String text(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }

    private static List<String> shown(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(SHOWN.formatCellValue(cell)));
        return texts;
    }
}

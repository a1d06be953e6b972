package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.tonghop.nightly.TestWorkspace.number;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.archive.Sha256;
import vn.tonghop.committee.Period;
import vn.tonghop.form.Indicator;
import vn.tonghop.form.Kind;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.DraftWorkbook;
import vn.tonghop.sample.SampleProvince;

/** One night over the repository's own drop folder: every statement of the newspaper article, read back three ways. */
class SampleNightTest {
    private static final List<String> PERIODS = List.of("2015-12", "2016-12", "2017-12", "2018-12", "2019-09");
    private static final String LATEST = "2019-09";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static TestWorkspace sample;

    @SuppressWarnings("NullAway.Init")
    private static TestWorkspace.Told told;

    @SuppressWarnings("NullAway.Init")
    private static Map<String, String> inputBefore;

    @BeforeAll
    static void oneNight() {
        sample = TestWorkspace.ofSample(folder);
        inputBefore = sample.tree("input");
        told = sample.run();
    }

    @Test
    void theNightTellsWhatBecameOfEveryFile() {
        assertThat(told.code()).as(told.all()).isZero();
        assertThat(told.err()).isEmpty();
        assertThat(told.counts()).isEqualTo(new TestWorkspace.Counts(109, 105, 1, 1, 1, 1, 0));
        assertThat(told.out())
                .contains("Nhận kỳ năm 2018: 21 đơn vị")
                .contains("Trả lại: 2019-09/TP Uông Bí 9T 2019 - bổ sung.xlsx, Biểu 1!C5: 1.B = 194 nhưng 1.B1 + 1.B2"
                        + " + 1.B3 = 193 (lệch 1). Kiểm tra lại các dòng kết nạp, chuyển đến, phục hồi.")
                .contains("Xem output/2019-09/bao-cao-2019-09.pdf")
                .contains("Bỏ qua: 2019-09/~$Thành ủy Móng Cái - 9T 2019.xlsx");
    }

    @Test
    void eachPeriodHasItsReleaseAndWhatWentBackItsEntryWithExactlyTheirFiles() {
        Set<String> expected = new HashSet<>(Set.of("", "index.html"));
        for (String period : PERIODS) {
            expected.add(period);
            Stream.of("tong-hop-%s.xlsx", "bao-cao-%s.pdf", "so-lieu-%s.csv", "manifest.json")
                    .forEach(name -> expected.add(period + "/" + name.formatted(period)));
            expected.add(period + "/don-vi");
            for (String committee : committees()) {
                expected.add(period + "/don-vi/" + committee);
                expected.add(period + "/don-vi/" + committee + "/phan-hoi-" + period + ".pdf");
            }
        }
        String returned = Sha256.of(sample.read("input/2019-09/TP Uông Bí 9T 2019 - bổ sung.xlsx"));
        String entry = "tra-lai/uong-bi/2019-09-lan2-" + returned.substring(0, 8);
        expected.addAll(Set.of("tra-lai", "tra-lai/uong-bi", entry + ".xlsx", entry + ".pdf"));
        Set<String> releases = new HashSet<>(sample.handedOn().keySet());
        releases.removeAll(Set.of("nhat-ky", "state"));
        assertThat(releases).isEqualTo(expected);
    }

    private static Set<String> committees() {
        Set<String> committees = sample.figures(LATEST).stream()
                .map(TestWorkspace.CsvRow::unit)
                .filter(unit -> !unit.equals("toan-tinh"))
                .collect(Collectors.toSet());
        assertThat(committees).hasSize(21);
        return committees;
    }

    @Test
    void everyLetterTellsItsCommitteeHowItStands() {
        assertThat(sample.pdf(LATEST + "/don-vi/ha-long/phan-hoi-2019-09.pdf"))
                .contains("Kính gửi: Thành ủy Hạ Long")
                .contains("đúng hạn. Số liệu của bản này được tính vào số liệu toàn tỉnh.")
                .contains("kết nạp 1.464 đảng viên trong 4 năm 2015-2018")
                .contains("còn phải kết nạp 87 đảng viên trong 3 tháng còn lại, bình quân 29 đảng viên/tháng");
        assertThat(sample.pdf(LATEST + "/don-vi/uong-bi/phan-hoi-2019-09.pdf"))
                .contains("Bản gửi sau, lần 2 (tệp \"TP Uông Bí 9T 2019 - bổ sung.xlsx\"")
                .contains("1.B = 194 nhưng 1.B1 + 1.B2 + 1.B3 = 193 (lệch 1).");
        assertThat(sample.pdf("2018-12/don-vi/mong-cai/phan-hoi-2018-12.pdf")).contains(": nạp bổ sung.");
        for (String period : PERIODS) {
            for (String committee : committees()) {
                assertThat(sample.pages(period + "/don-vi/" + committee + "/phan-hoi-" + period + ".pdf"))
                        .hasSizeLessThanOrEqualTo(2)
                        .allSatisfy(page -> assertThat(page).hasSizeGreaterThan(60));
            }
        }
    }

    @Test
    void theSignatureAndItsListStandOnOnePage() {
        for (String period : PERIODS) {
            assertThat(sample.pages(period + "/bao-cao-" + period + ".pdf"))
                    .filteredOn(page -> page.contains("Nơi nhận:"))
                    .singleElement()
                    .asString()
                    .contains("PHÓ TRƯỞNG BAN")
                    .contains("- Lưu BTCTU.");
        }
    }

    @Test
    void theDropFolderIsAsItWas() {
        assertThat(sample.tree("input")).isEqualTo(inputBefore);
    }

    @Test
    void theArticleStandsInTheCsv() {
        assertThat(figure(LATEST, "mong-cai", "luy_ke_nhiem_ky")).isEqualByComparingTo("906");
        assertThat(figure(LATEST, "mong-cai", "binh_quan_nhiem_ky").setScale(1, RoundingMode.HALF_UP))
                .isEqualByComparingTo("5.5");
        assertThat(figure(LATEST, "ha-long", "binh_quan_nguoi_nam")).isEqualByComparingTo("366");
        assertThat(figure(LATEST, "ha-long", "1.B1")).isEqualByComparingTo("263");
        assertThat(sample.figure(LATEST, "ha-long", "hoan_thanh_chi_tieu")).contains("75.1429");
        assertThat(figure(LATEST, "ha-long", "luy_ke_nhiem_ky/2.I.5")).isEqualByComparingTo("10");
        assertThat(figure("2018-12", "ha-long", "luy_ke_nhiem_ky")).isEqualByComparingTo("1464");
        assertThat(figure(LATEST, "toan-tinh", "luy_ke_nhiem_ky"))
                .as("what the sample's committees were made to admit")
                .isEqualByComparingTo("14331")
                .isEqualByComparingTo(String.valueOf(SampleProvince.drafts().values().stream()
                        .flatMap(period -> period.values().stream())
                        .mapToInt(draft -> draft.count("1.B1"))
                        .sum()));
        assertThat(figure(LATEST, "toan-tinh", "1.D")).isEqualByComparingTo("101000");
        assertThat(figure(LATEST, "toan-tinh", "5.T/tccsd")).isEqualByComparingTo("781");
        assertThat(figure(LATEST, "toan-tinh", "5.T/cbtt")).isEqualByComparingTo("5065");
        assertThat(sample.figure("2018-12", "toan-tinh", "ty_le_hoan_thanh_nhiem_vu"))
                .hasValueSatisfying(value -> assertThat(value).matches("99\\.(4[5-9]|5[0-4])\\d\\d"));
    }

    @Test
    void theArticleStandsInTheWorkbook() {
        List<Row> targets = sample.rows(LATEST, "Chỉ tiêu");
        assertThat(number(targets, "Thành ủy Móng Cái", "Kết nạp", 2)).isEqualTo(906);
        assertThat(number(targets, "Thành ủy Hạ Long", "Kết nạp", 1)).isEqualTo(263);
        assertThat(number(targets, "Thành ủy Hạ Long", "Hoàn thành chỉ tiêu năm (%)", 1))
                .isCloseTo(75.142857, within(1e-6));
        assertThat(number(targets, "Thành ủy Hạ Long", "Hoàn thành tiến độ (%)", 1))
                .isCloseTo(100.190476, within(1e-6));
        assertThat(String.join("\n", sample.sheet(LATEST, "Chỉ tiêu")))
                .contains("5.5")
                .contains("366")
                .contains("104.6")
                .contains("chưa đạt");
        assertThat(number(sample.rows(LATEST, "Biểu 1"), "1.D", "Kỳ này", 1)).isEqualTo(101_000);
        List<Row> types = sample.rows(LATEST, "Biểu 5");
        assertThat(number(types, "5.T", "TCCSĐ tổng số", 1)).isEqualTo(781);
        assertThat(number(types, "5.T", "Chi bộ trực thuộc", 1)).isEqualTo(5_065);
        List<Row> rated = sample.rows("2018-12", "Biểu 6");
        double fulfilled = Stream.of("6.2", "6.3", "6.4")
                .mapToDouble(code -> number(rated, code, "Kỳ này", 1))
                .sum();
        assertThat(100 * fulfilled / number(rated, "6.1", "Kỳ này", 1)).isBetween(99.45, 99.55);
    }

    @Test
    void theArticleStandsInTheReport() {
        assertThat(sample.report(LATEST))
                .contains("Thành ủy Móng Cái kết nạp 906 đảng viên, bình quân 5,5%/năm")
                .contains("cao hơn chỉ tiêu 5% là 0,5 điểm %")
                .contains("Thành ủy Hạ Long kết nạp 1.464 đảng viên trong 4 năm 2015-2018, bình quân 366 đảng viên/năm,"
                        + " đạt 104,6% chỉ tiêu 350 đảng viên/năm")
                .contains("kết nạp 263 đảng viên, đạt 75,1% chỉ tiêu năm, 100,2% chỉ tiêu theo tiến độ (262,5)")
                .contains("đơn vị kết nạp 10 chủ doanh nghiệp tư nhân")
                .contains("toàn tỉnh kết nạp trên 14.000 đảng viên")
                .contains("toàn tỉnh có 101.000 đảng viên")
                .contains("781 tổ chức cơ sở đảng và 5.065 chi bộ trực thuộc")
                .contains("99,5% năm 2018")
                .contains("chỉ tiêu nhiệm kỳ 4-5%/năm")
                .contains("chưa đạt")
                .contains("Thành ủy Uông Bí (trả lại lần 2, dùng số liệu lần 1)");
    }

    @Test
    void theCsvBeginsWithMarkAndHeading() {
        assertThat(sample.csv(LATEST)).startsWith("\uFEFFky,don_vi,chi_tieu,gia_tri,tep,trang,o\r\n");
        assertThat(sample.figures(LATEST))
                .allSatisfy(row -> assertThat(row.period()).isEqualTo(LATEST));
    }

    @Test
    void everyFiledFigureStandsInTheCsvAsItWasDrafted() {
        SampleProvince.drafts().forEach((period, drafts) -> {
            Map<String, Map<String, String>> filed = sample.figures(period.toString()).stream()
                    .filter(row -> !row.file().isEmpty())
                    .collect(Collectors.groupingBy(
                            TestWorkspace.CsvRow::unit,
                            Collectors.toMap(TestWorkspace.CsvRow::code, TestWorkspace.CsvRow::value)));
            assertThat(filed.keySet()).isEqualTo(drafts.keySet());
            drafts.forEach((committee, draft) -> {
                Map<String, String> expected = new HashMap<>();
                draft.figures()
                        .forEach((code, value) -> expected.put(
                                code,
                                value.equals("")
                                        ? ""
                                        : draft.number(code)
                                                .stripTrailingZeros()
                                                .toPlainString()));
                assertThat(filed.get(committee)).as(committee + " " + period).isEqualTo(expected);
            });
        });
    }

    @Test
    void everyFiledFigureStandsInTheCellThatTheCsvNames() throws IOException {
        for (String period : List.of("2016-12", LATEST)) {
            Map<String, List<TestWorkspace.CsvRow>> files = sample.figures(period).stream()
                    .filter(row -> !row.file().isEmpty())
                    .collect(Collectors.groupingBy(TestWorkspace.CsvRow::file));
            for (var file : files.entrySet()) {
                Path path = sample.path("input/" + period + "/" + file.getKey());
                try (Workbook workbook = WorkbookFactory.create(path.toFile(), null, true)) {
                    file.getValue()
                            .forEach(row -> assertThat(filed(workbook, row))
                                    .as(row.toString())
                                    .isEqualTo(row.value()));
                }
            }
        }
    }

    @Test
    void theProvinceIsTheSumOfTheDrafts() {
        SampleProvince.drafts().forEach((period, drafts) -> {
            Set<String> codes = new LinkedHashSet<>();
            drafts.values().forEach(draft -> codes.addAll(draft.figures().keySet()));
            for (String code : codes) {
                assertThat(figure(period.toString(), "toan-tinh", code))
                        .as(period + " " + code)
                        .isEqualByComparingTo(sum(period, code, drafts.values()));
            }
        });
    }

    private static BigDecimal sum(Period period, String code, Iterable<Draft> drafts) {
        Indicator indicator = DraftWorkbook.FORM.indicator(code);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Draft draft : drafts) {
            BigDecimal weight = draft.number("2.I");
            boolean mean = indicator.kind() == Kind.MEAN;
            sum = sum.add(mean ? draft.number(code).multiply(weight) : draft.number(code));
            weights = weights.add(weight);
        }
        return indicator.kind() == Kind.MEAN ? sum.divide(weights, 4, RoundingMode.HALF_UP) : sum;
    }

    @Test
    void theManifestNamesEachFileWithItsSha256() throws IOException {
        for (String period : PERIODS) {
            String manifest = Files.readString(sample.path("output/" + period + "/manifest.json"));
            sample.tree("output/" + period).forEach((name, sha256) -> {
                if (!sha256.equals("not a file") && !name.equals("manifest.json")) {
                    assertThat(manifest).contains("\"" + name + "\" : \"" + sha256 + "\"");
                }
            });
            assertThat(manifest).contains("\"as_of\" : \"2019-10-05\"").doesNotContain("\"night\"");
        }
    }

    @Test
    void aFigureIsTracedToItsCell() {
        TestWorkspace.Told traced = sample.command("trace", LATEST, "mong-cai", "1.B1");
        assertThat(traced.code()).as(traced.all()).isZero();
        assertThat(traced.out()).contains("152").contains("Thành ủy Móng Cái - 9T 2019.xlsx, Biểu 1!C");
    }

    /** What stands in a cell, as the CSV should have it. */
    private static String filed(Workbook workbook, TestWorkspace.CsvRow row) {
        CellReference reference = new CellReference(row.cell());
        Sheet sheet = workbook.getSheet(row.sheet());
        Cell cell = sheet.getRow(reference.getRow()).getCell(reference.getCol());
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case NUMERIC ->
                BigDecimal.valueOf(cell.getNumericCellValue())
                        .stripTrailingZeros()
                        .toPlainString();
            case STRING ->
                cell.getStringCellValue().matches("-|không có")
                        ? "0"
                        : cell.getStringCellValue().replace(".", "");
            default -> "";
        };
    }

    private static BigDecimal figure(String period, String unit, String code) {
        return new BigDecimal(sample.figure(period, unit, code).orElseThrow());
    }
}

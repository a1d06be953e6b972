package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.form.Form;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.SmallRegistry;
import vn.tonghop.workbook.FilledForm;
import vn.tonghop.workbook.LibreOffice;

/** Blank forms are issued, filled in, saved by all sorts of programs, filed, and are the same figures. */
class FormsCommandTest {
    private static final Map<String, String> NAMES = new TreeMap<>(Map.of(
            "mong-cai", "Thành ủy Móng Cái",
            "ha-long", "Thành ủy Hạ Long",
            "ba-che", "Huyện ủy Ba Chẽ",
            "co-to", "Huyện ủy Cô Tô"));

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private TestWorkspace workspace;

    private static SmallRegistry registry() {
        return SmallRegistry.of(NAMES.entrySet().stream()
                .flatMap(each -> List.of(each.getKey(), each.getValue()).stream())
                .toArray(String[]::new));
    }

    @BeforeEach
    void open() {
        workspace = workspace("here");
    }

    private TestWorkspace workspace(String name) {
        TestWorkspace opened = TestWorkspace.in(folder.resolve(name), registry());
        opened.template("forms/thong-ke.yaml", "blank_rows: 300", "blank_rows: 30");
        opened.template("forms/thong-ke.yaml", "blank_rows: 1000", "blank_rows: 30");
        NAMES.keySet().forEach(code -> opened.drop(code + " 2018.xlsx", december(code)));
        assertThat(opened.night("2019-01-20").accepted()).isEqualTo(4);
        return opened;
    }

    private static Draft december(String code) {
        return named(Submissions.december("mong-cai"), code);
    }

    private static Draft named(Draft draft, String code) {
        return draft.withCover("code", code).withCover("committee", NAMES.getOrDefault(code, code));
    }

    private static Draft september(String code, int mark) {
        return named(Submissions.september("mong-cai", 1, mark), code);
    }

    private Form form() {
        return Form.read(workspace.path("templates/forms/thong-ke.yaml"), "form");
    }

    private FilledForm issued(String code) {
        return new FilledForm(workspace.read("output/bieu-trong/2019-09/" + code + ".xlsx"), form());
    }

    @Test
    void aFormIsIssuedToEveryCommitteeWithWhatIsInForce() {
        TestWorkspace.Told told = workspace.command("forms", "--period", "2019-09");
        assertThat(told.code()).as(told.all()).isZero();
        assertThat(told.out()).contains("Đã lập 4 biểu trống kỳ 9 tháng năm 2019 trong output/bieu-trong/2019-09/.");
        assertThat(workspace.tree("output/bieu-trong/2019-09").keySet())
                .containsExactly("", "ba-che.xlsx", "co-to.xlsx", "ha-long.xlsx", "mong-cai.xlsx");
        FilledForm form = issued("co-to");
        assertThat(form.figure("1.A").getNumericCellValue()).isEqualTo(36);
        assertThat(form.cell("co_so", 0, "ten").getStringCellValue()).isEqualTo("Đảng bộ xã Hải Xuân");
        assertThat(form.cell("co_so", 2, "loai_hinh").getStringCellValue()).isEqualTo("5.12 Doanh nghiệp tư nhân");
        assertThat(List.of(0, 1, 2))
                .as("December's closing is the year's opening")
                .extracting(row -> (int) form.cell("co_so", row, "dau_ky").getNumericCellValue())
                .containsExactly(23, 8, 5);
        assertThat(form.cell("co_so", 0, "ket_nap").getCellType()).isEqualTo(CellType.BLANK);
        assertThat(form.cell("co_so", 3, "ten").getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void laterInTheYearTheOpeningStaysThatOfTheYear() {
        workspace.drop("mc.xlsx", september("mong-cai", 1));
        workspace.night("2019-10-05");
        assertThat(workspace
                        .command("forms", "--period", "2019-12", "--committee", "mong-cai")
                        .code())
                .isZero();
        FilledForm form = new FilledForm(workspace.read("output/bieu-trong/2019-12/mong-cai.xlsx"), form());
        assertThat(workspace.tree("output/bieu-trong/2019-12").keySet()).containsExactly("", "mong-cai.xlsx");
        assertThat(List.of(0, 1, 2))
                .extracting(row -> (int) form.cell("co_so", row, "dau_ky").getNumericCellValue())
                .containsExactly(24, 8, 4);
    }

    @Test
    void aCommitteeThatChangedSinceDecemberWritesItsOwnOpening() {
        workspace.registry(
                registry().with("Sự kiện", java.time.LocalDate.of(2019, 3, 1), "sap_nhap", "ba-che", "co-to", 12, ""));
        TestWorkspace.Told told = workspace.command("forms", "--period", "2019-09");
        assertThat(told.code()).as(told.all()).isZero();
        assertThat(issued("co-to").figure("1.A").getCellType()).isEqualTo(CellType.BLANK);
        assertThat(issued("ha-long").figure("1.A").getNumericCellValue()).isEqualTo(36);
    }

    @Test
    void aDamagedDatabaseIsMadeAnewAndTheSameBytesComeOut() {
        workspace.command("forms", "--period", "2019-09");
        Map<String, String> before = workspace.tree("output/bieu-trong");
        workspace.write("output/state/database/tonghop.mv.db", new byte[] {1, 2, 3});
        TestWorkspace.Told told = workspace.command("forms", "--period", "2019-09");
        assertThat(told.code()).as(told.all()).isZero();
        assertThat(workspace.tree("output/bieu-trong")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forms",
                "forms --period 9/2019",
                "forms --period 2001-12",
                "forms --period 2019-09 --committee nobody"
            })
    void wrongUsageEndsWith2(String arguments) {
        TestWorkspace.Told told = workspace.command(arguments.split(" "));
        assertThat(told.code()).as(told.all()).isEqualTo(ExitCode.USAGE);
        assertThat(workspace.path("output/bieu-trong")).doesNotExist();
    }

    @Test
    void whileAnotherRunHoldsTheLockItEndsWith4() throws IOException {
        try (FileChannel channel = FileChannel.open(workspace.path("output/state/lock"), StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThat(workspace.command("forms", "--period", "2019-09").code()).isEqualTo(ExitCode.LOCKED);
        }
    }

    @Test
    void filledInBySeveralProgramsTheyAreTheFiguresThatWereTyped() throws Exception {
        LibreOffice.demand();
        workspace.command("forms", "--period", "2019-09");
        int mark = 0;
        Path files = Files.createDirectories(folder.resolve("filled"));
        for (String code : NAMES.keySet()) {
            byte[] filled = issued(code).type(september(code, ++mark)).reckon().xlsx();
            Files.write(files.resolve(code + ".xlsx"), filled);
        }
        LibreOffice office = new LibreOffice(folder);
        Path xlsx = office.savedAsXlsx(files.resolve("ha-long.xlsx"));
        Path xls = office.saved("xls:MS Excel 97", List.of(files.resolve("co-to.xlsx")));
        workspace.drop("mc.xlsx", Files.readAllBytes(files.resolve("mong-cai.xlsx")));
        workspace.drop("hl.xlsx", Files.readAllBytes(xlsx.resolve("ha-long.xlsx")));
        workspace.drop("ct.xls", Files.readAllBytes(xls.resolve("co-to.xls")));
        workspace.drop("bc.xlsx", likeGoogle(Files.readAllBytes(files.resolve("ba-che.xlsx"))));

        TestWorkspace.Told told = workspace.runAsOf("2019-10-05");

        assertThat(told.counts().accepted()).as(told.all()).isEqualTo(8);
        assertThat(workspace.query("select s.name, f.message from finding f join submission s on s.id = f.submission"
                        + " where s.period = '2019-09'"))
                .isEmpty();
        TestWorkspace typed = workspace("typed");
        int again = 0;
        for (String code : NAMES.keySet()) {
            typed.drop(code + ".xlsx", september(code, ++again));
        }
        typed.night("2019-10-05");
        List<String> filed = plain(workspace);
        List<String> expected = plain(typed);
        assertThat(expected).hasSizeGreaterThan(4 * 150);
        assertThat(filed.stream().filter(row -> !expected.contains(row))).isEmpty();
        assertThat(expected.stream().filter(row -> !filed.contains(row))).isEmpty();
    }

    /** Every figure of September without the cell it comes from. */
    private static List<String> plain(TestWorkspace from) {
        return from.figures("2019-09").stream()
                .map(row -> row.unit() + " " + row.code() + " = " + row.value())
                .toList();
    }

    /** As Google Sheets hands a workbook on: results beside formulas, no protection, no hidden sheets, no styles to count on. */
    private static byte[] likeGoogle(byte[] content) throws IOException {
        try (XSSFWorkbook from = new XSSFWorkbook(new java.io.ByteArrayInputStream(content));
                XSSFWorkbook to = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Sheet sheet : from) {
                Sheet copy = to.createSheet(sheet.getSheetName());
                for (Row row : sheet) {
                    Row copied = copy.createRow(row.getRowNum());
                    row.forEach(cell -> copy(cell, copied.createCell(cell.getColumnIndex())));
                }
            }
            to.write(out);
            return out.toByteArray();
        }
    }

    private static void copy(Cell from, Cell to) {
        CellType type = from.getCellType();
        if (type == CellType.FORMULA) {
            to.setCellFormula(from.getCellFormula());
            type = from.getCachedFormulaResultType();
        }
        switch (type) {
            case NUMERIC -> to.setCellValue(from.getNumericCellValue());
            case STRING -> to.setCellValue(from.getStringCellValue());
            default -> {}
        }
    }
}

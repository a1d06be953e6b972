package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.REGISTRY;
import static vn.tonghop.nightly.Submissions.mistaken;
import static vn.tonghop.nightly.Submissions.september;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.archive.Sha256;
import vn.tonghop.nightly.TestWorkspace.Counts;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.DraftWorkbook;

/** What lies in tra-lai/ after a night. */
class SendingBackTest {
    private static final String FIRST = "2019-10-05";
    private static final String SECOND = "2019-10-06";
    private static final String FINDING = "1.B = 58 nhưng 1.B1 + 1.B2 + 1.B3 = 8 (lệch 50)."
            + " Kiểm tra lại các dòng kết nạp, chuyển đến, phục hồi.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestWorkspace workspace;

    @BeforeEach
    void workspace() {
        workspace = TestWorkspace.in(folder);
    }

    private List<String> sentBack() {
        return workspace.tree("output/tra-lai").entrySet().stream()
                .filter(entry -> !entry.getValue().equals("not a file"))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String entry(String folderAndPeriod, int number, byte[] content) {
        return folderAndPeriod + "-lan" + number + "-" + Sha256.of(content).substring(0, 8);
    }

    private XSSFWorkbook marked(String entry) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workspace.read("output/tra-lai/" + entry + ".xlsx")));
    }

    /** The cell of a place: {@code Biểu 1!C5}. */
    private static Cell cell(XSSFWorkbook workbook, String place) {
        int mark = place.indexOf('!');
        CellAddress address = new CellAddress(place.substring(mark + 1));
        return workbook.getSheet(place.substring(0, mark))
                .getRow(address.getRow())
                .getCell(address.getColumn());
    }

    private static List<String> rows(XSSFSheet sheet) {
        List<String> rows = new ArrayList<>();
        sheet.forEach(row -> {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.toString()));
            rows.add(String.join("|", cells));
        });
        return rows;
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static String fill(Cell cell) {
        var style = ((XSSFCell) cell).getCellStyle();
        return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                ? style.getFillForegroundXSSFColor().getARGBHex()
                : "none";
    }

    @Test
    void theSendersWorkbookComesBackMarkedWithANotice() throws IOException {
        DraftWorkbook draft = DraftWorkbook.of(mistaken(september("mong-cai")));
        workspace.drop("9/Mong Cai 9T.xlsx", draft.xlsx());
        TestWorkspace.Told told = workspace.runAsOf(FIRST);
        assertThat(told.counts()).isEqualTo(new Counts(1, 0, 1, 0, 0, 0, 0));
        assertThat(told.out()).contains("Bản đánh dấu và thông báo của tệp bị trả lại ở output/tra-lai.");
        String entry = entry("mong-cai/2019-09", 1, draft.xlsx());
        assertThat(sentBack()).containsExactly(entry + ".pdf", entry + ".xlsx");
        try (XSSFWorkbook copy = marked(entry)) {
            XSSFSheet list = copy.getSheetAt(0);
            assertThat(list.getSheetName()).isEqualTo("Cần sửa");
            assertThat(copy.getActiveSheetIndex()).isZero();
            assertThat(rows(list))
                    .contains(
                            "Những chỗ cần sửa",
                            "Thành ủy Móng Cái – 9 tháng năm 2019 – lần nộp 1",
                            "Tệp \"Mong Cai 9T.xlsx\", trả lại ngày 05/10/2019: 1 lỗi, 0 cảnh báo, 0 ghi chú.",
                            "TT|Mức độ|Vị trí|Nội dung và cách sửa",
                            "1.0|Lỗi|" + draft.place("1.B") + "|" + FINDING);
            assertThat(list.getHyperlinkList())
                    .singleElement()
                    .satisfies(link -> assertThat(link.getLocation()).isEqualTo("'Biểu 1'!" + draft.cell("1.B")));
            XSSFSheet form = copy.getSheet("Biểu 1");
            Cell bad = cell(copy, draft.place("1.B"));
            assertThat(bad.getNumericCellValue()).isEqualTo(58);
            assertThat(fill(bad)).isEqualTo("FFFFB3B3");
            assertThat(bad.getCellComment().getString().getString()).isEqualTo(FINDING);
            assertThat(bad.getCellComment().getAuthor()).isEqualTo("Ban Tổ chức");
            assertThat(form.getCellComments()).hasSize(1);
        }
        assertThat(workspace.pdf("tra-lai/" + entry + ".pdf"))
                .contains("THÔNG BÁO trả lại báo cáo thống kê 9 tháng năm 2019 của Thành ủy Móng Cái")
                .contains("-TB/BTCTU")
                .contains("nhận được tệp \"Mong Cai 9T.xlsx\" (lần nộp 1). Qua kiểm tra, tệp có 1 lỗi,")
                .contains("ghi Lần nộp là 2 ở trang thông tin")
                .contains("Đơn vị chưa có bản nào được nhận cho kỳ này.")
                .contains("1 Lỗi " + draft.place("1.B") + " " + FINDING);
    }

    @Test
    void everythingOfTheSendersSheetsIsKept() throws IOException {
        DraftWorkbook draft = DraftWorkbook.of(mistaken(september("mong-cai")));
        workspace.drop("mc.xlsx", draft.xlsx());
        workspace.night(FIRST);
        try (XSSFWorkbook copy = marked(entry("mong-cai/2019-09", 1, draft.xlsx()));
                XSSFWorkbook sent = new XSSFWorkbook(new ByteArrayInputStream(draft.xlsx()))) {
            assertThat(copy.getNumberOfSheets()).isEqualTo(sent.getNumberOfSheets() + 1);
            sent.forEach(sheet -> {
                XSSFSheet other = copy.getSheet(sheet.getSheetName());
                assertThat(rows(other)).isEqualTo(rows((XSSFSheet) sheet));
                sheet.forEach(row -> row.forEach(cell -> assertSameLook(
                        (XSSFCell) cell, other.getRow(row.getRowNum()).getCell(cell.getColumnIndex()))));
                assertThat(other.getColumnWidth(1)).isEqualTo(sheet.getColumnWidth(1));
                assertThat(other.getMergedRegions()).isEqualTo(sheet.getMergedRegions());
            });
        }
    }

    private static void assertSameLook(XSSFCell sent, XSSFCell copy) {
        var one = sent.getCellStyle();
        var other = copy.getCellStyle();
        assertThat(other.getFont().getFontName()).isEqualTo(one.getFont().getFontName());
        assertThat(other.getFont().getBold()).isEqualTo(one.getFont().getBold());
        assertThat(other.getDataFormatString()).isEqualTo(one.getDataFormatString());
        assertThat(other.getBorderTop()).isEqualTo(one.getBorderTop());
        assertThat(other.getAlignment()).isEqualTo(one.getAlignment());
        assertThat(other.getWrapText()).isEqualTo(one.getWrapText());
    }

    @Test
    void theMarkedCopyMendedIsAcceptedAndItsEntryGoes() throws IOException {
        DraftWorkbook draft = DraftWorkbook.of(mistaken(september("mong-cai")));
        workspace.drop("mc.xlsx", draft.xlsx());
        workspace.night(FIRST);
        try (XSSFWorkbook copy = marked(entry("mong-cai/2019-09", 1, draft.xlsx()))) {
            cell(copy, draft.place("1.B")).setCellValue(8);
            cell(copy, draft.coverPlace("number")).setCellValue(2);
            workspace.drop("mc lan 2.xlsx", bytes(copy));
        }
        assertThat(workspace.night(SECOND)).isEqualTo(new Counts(1, 1, 1, 0, 0, 0, 0));
        assertThat(sentBack()).isEmpty();
        assertThat(workspace.path("output/tra-lai/mong-cai")).doesNotExist();
        assertThat(workspace.figure("2019-09", "mong-cai", "1.B")).contains("8");
    }

    @Test
    void aFaultyCopyComesBackWithoutTheMarksOfTheFirst() throws IOException {
        Draft two = mistaken(september("mong-cai")).with("2.I.1", -1);
        DraftWorkbook draft = DraftWorkbook.of(two);
        workspace.drop("mc.xlsx", draft.xlsx());
        workspace.night(FIRST);
        byte[] second;
        try (XSSFWorkbook copy = marked(entry("mong-cai/2019-09", 1, draft.xlsx()))) {
            cell(copy, draft.place("1.B")).setCellValue(8);
            second = bytes(copy);
            workspace.drop("mc.xlsx", second);
        }
        workspace.night(SECOND);
        try (XSSFWorkbook copy = marked(entry("mong-cai/2019-09", 1, second))) {
            assertThat(copy.getNumberOfSheets()).isEqualTo(sheets(draft) + 1);
            assertThat(fill(cell(copy, draft.place("1.B")))).isEqualTo("none");
            assertThat(copy.getSheet("Biểu 1").getCellComments()).isEmpty();
            assertThat(copy.getSheet("Biểu 2").getCellComments()).hasSize(1);
            assertThat(rows(copy.getSheetAt(0))).anyMatch(row -> row.startsWith("1.0|Lỗi|" + draft.place("2.I.1")));
        }
    }

    private static int sheets(DraftWorkbook draft) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(draft.xlsx()))) {
            return workbook.getNumberOfSheets();
        }
    }

    @Test
    void anEntryIsWrittenOnceAndAgainWhereItIsMissingOrTouched() {
        DraftWorkbook draft = DraftWorkbook.of(mistaken(september("mong-cai")));
        workspace.drop("mc.xlsx", draft.xlsx());
        workspace.night(FIRST);
        Map<String, String> before = workspace.handedOn();
        String entry = "output/tra-lai/" + entry("mong-cai/2019-09", 1, draft.xlsx());
        assertThat(workspace.runAsOf(SECOND).out()).contains("Không có gì mới; không báo cáo nào phải lập lại.");
        workspace.delete(entry + ".pdf");
        workspace.write(entry + ".xlsx", new byte[] {1});
        workspace.write("output/tra-lai/ghi chu.txt", new byte[] {1});
        workspace.night(SECOND);
        assertThat(workspace.path("output/tra-lai/ghi chu.txt")).exists();
        workspace.delete("output/tra-lai/ghi chu.txt");
        assertThat(workspace.handedOn()).isEqualTo(before);
    }

    @Test
    void rebuildWritesTheSameBytes() {
        workspace.drop("mc.xlsx", mistaken(september("mong-cai")));
        workspace.drop(
                "hl.xls", DraftWorkbook.of(mistaken(september("ha-long"))).xls());
        workspace.drop("hong.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0});
        workspace.night(FIRST);
        workspace.registry(REGISTRY.withAlias("ba-che", "Ba Chẽ khác"));
        workspace.night(SECOND);
        Map<String, String> before = new TreeMap<>(workspace.handedOn());
        assertThat(sentBack()).hasSize(5);
        workspace.delete("output/tra-lai");
        workspace.delete("output/state/database");
        assertThat(workspace.command("rebuild").code()).isZero();
        assertThat(workspace.handedOn()).isEqualTo(before);
        assertThat(workspace.pdf("tra-lai/" + sentBack().getFirst())).contains("ngày 05 tháng 10 năm 2019");
    }

    @Test
    void whatIsAcceptedOnceTheRegistryIsMendedGoes() {
        Draft strange = september("mong-cai").withCover("code", "").withCover("committee", "Hải Ninh");
        byte[] content = DraftWorkbook.of(strange).xlsx();
        workspace.drop("hn.xlsx", content);
        workspace.night(FIRST);
        assertThat(sentBack())
                .containsExactly(
                        entry("khong-ro/2019-09", 1, content) + ".pdf",
                        entry("khong-ro/2019-09", 1, content) + ".xlsx");
        workspace.registry(REGISTRY.withAlias("mong-cai", "Hải Ninh"));
        assertThat(workspace.night(SECOND)).isEqualTo(new Counts(0, 1, 0, 0, 0, 0, 0));
        assertThat(sentBack()).isEmpty();
    }

    @Test
    void whatNobodyKnewGoesWhenItsPathHoldsAnAcceptedFile() {
        workspace.drop("mc.xlsx", september("mong-cai").withCover("code", "").withCover("committee", "Ai đó"));
        workspace.night(FIRST);
        assertThat(sentBack()).hasSize(2);
        workspace.drop("mc.xlsx", september("mong-cai"));
        workspace.night(SECOND);
        assertThat(sentBack()).isEmpty();
    }

    @Test
    void aReturnedSecondVersionSaysWhichIsInForce() {
        workspace.drop("lan 1.xlsx", september("mong-cai", 1, 1));
        workspace.night(FIRST);
        byte[] second = DraftWorkbook.of(mistaken(september("mong-cai", 2, 2))).xlsx();
        workspace.drop("lan 2.xlsx", second);
        workspace.night(SECOND);
        assertThat(workspace.pdf("tra-lai/" + entry("mong-cai/2019-09", 2, second) + ".pdf"))
                .contains("Số liệu của đơn vị trong kỳ này vẫn lấy theo bản lần nộp 1 đã được nhận.")
                .contains("ghi Lần nộp là 3");
        workspace.drop("lan 3.xlsx", september("mong-cai", 3, 3));
        workspace.night("2019-10-07");
        assertThat(sentBack()).isEmpty();
    }

    @Test
    void aWithdrawnFileGoesBackOnTheDayItWasWithdrawn() {
        byte[] content = DraftWorkbook.of(september("mong-cai")).xlsx();
        workspace.drop("mc.xlsx", content);
        workspace.night(FIRST);
        assertThat(sentBack()).isEmpty();
        workspace.registry(REGISTRY.withWithdrawal("mc.xlsx", "nộp nhầm kỳ"));
        workspace.night(SECOND);
        assertThat(workspace.pdf("tra-lai/" + entry("mong-cai/2019-09", 1, content) + ".pdf"))
                .contains("ngày 06 tháng 10 năm 2019")
                .contains("Ban đã rút tệp này khỏi số liệu tổng hợp của tỉnh.")
                .contains("Tệp đã được Ban rút khỏi số liệu: nộp nhầm kỳ.");
    }

    @Test
    void aDamagedFileGoesBackWithTheNoticeAlone() {
        byte[] whole = DraftWorkbook.of(september("mong-cai")).xlsx();
        byte[] damaged = java.util.Arrays.copyOf(whole, whole.length / 2);
        workspace.drop("mc.xlsx", damaged);
        workspace.night(FIRST);
        String entry = entry("khong-ro/khong-ro", 1, damaged);
        assertThat(sentBack()).containsExactly(entry + ".pdf");
        assertThat(workspace.pdf("tra-lai/" + entry + ".pdf"))
                .contains("Kính gửi: đơn vị gửi tệp")
                .contains("Không có bản đánh dấu kèm theo, vì tệp không mở được hoặc quá lớn.")
                .contains("Cả tệp Tệp bị hỏng:");
    }

    @Test
    void moreThanTwoHundredThousandCellsGoBackWithTheNoticeAlone() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] small = DraftWorkbook.of(mistaken(september("mong-cai"))).xlsx();
        try (SXSSFWorkbook great = new SXSSFWorkbook(new XSSFWorkbook(new ByteArrayInputStream(small)))) {
            var sheet = great.createSheet("Nháp");
            for (int row = 0; row < 2000; row++) {
                var cells = sheet.createRow(row);
                for (int column = 0; column < 100; column++) {
                    cells.createCell(column).setCellValue(1);
                }
            }
            great.write(out);
        }
        workspace.drop("mc.xlsx", out.toByteArray());
        workspace.night(FIRST);
        String entry = entry("mong-cai/2019-09", 1, out.toByteArray());
        assertThat(sentBack()).containsExactly(entry + ".pdf");
        assertThat(workspace.pdf("tra-lai/" + entry + ".pdf")).contains(FINDING);
    }

    @Test
    void ofOneKindFiftyAreListedAndEveryCellIsMarked() throws IOException {
        Draft draft = Draft.clean().withCover("code", "mong-cai").withCover("committee", "Thành ủy Móng Cái");
        byte[] content;
        int first = Integer.parseInt(
                DraftWorkbook.of(draft).personPlace(0, "ngay_sinh").replaceAll(".*\\D", ""));
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(DraftWorkbook.of(draft).xlsx()))) {
            XSSFSheet list = workbook.getSheet("Danh sách");
            int last = list.getLastRowNum();
            for (int row = last + 1; row < last + 1 + 60; row++) {
                var copy = list.createRow(row);
                list.getRow(last)
                        .forEach(cell -> copy.createCell(cell.getColumnIndex()).setCellValue(cell.toString()));
            }
            for (int row = first - 1; row < first - 1 + 60; row++) {
                list.getRow(row).getCell(2).setCellValue("hôm qua");
            }
            content = bytes(workbook);
        }
        workspace.drop("mc.xlsx", content);
        workspace.drop("hl.xlsx", september("ha-long"));
        TestWorkspace.Told told = workspace.run();
        assertThat(told.counts()).isEqualTo(new Counts(2, 1, 1, 0, 0, 0, 0));
        try (XSSFWorkbook copy = marked(entry("mong-cai/2019-09", 1, content))) {
            List<String> listed = rows(copy.getSheetAt(0)).stream()
                    .filter(row -> row.contains("Ngày sinh") || row.contains("tương tự"))
                    .toList();
            assertThat(listed).hasSize(51);
            assertThat(listed.getLast()).contains("|Danh sách|… và 10 chỗ tương tự.");
            for (int row = first - 1; row < first - 1 + 60; row++) {
                assertThat(fill(copy.getSheet("Danh sách").getRow(row).getCell(2)))
                        .isEqualTo("FFFFB3B3");
            }
        }
        assertThat(workspace.sheet("2019-09", "Phát hiện"))
                .filteredOn(row -> row.contains("… và 10 chỗ tương tự."))
                .hasSize(1);
    }

    @Test
    void aDryRunWritesNothing() {
        workspace.drop("mc.xlsx", mistaken(september("mong-cai")));
        assertThat(workspace.run("--dry-run").code()).isZero();
        assertThat(sentBack()).isEmpty();
    }

    @Test
    void aNightOfOnePeriodSendsBackOnlyThatPeriodsFiles() {
        workspace.drop("mc.xlsx", mistaken(september("mong-cai")));
        workspace.drop("mc 12.xlsx", Submissions.mistaken(Submissions.december("mong-cai")));
        workspace.run("--period", "2018-12");
        assertThat(sentBack()).hasSize(2).allMatch(path -> path.startsWith("mong-cai/2018-12-lan1-"));
    }

    @Test
    void anXlsComesBackAsXlsx() throws IOException {
        DraftWorkbook draft = DraftWorkbook.of(mistaken(september("mong-cai")));
        workspace.drop("mc.xls", draft.xls());
        workspace.night(FIRST);
        try (XSSFWorkbook copy = marked(entry("mong-cai/2019-09", 1, draft.xls()));
                XSSFWorkbook same = new XSSFWorkbook(new ByteArrayInputStream(draft.xlsx()))) {
            same.forEach(sheet -> {
                XSSFSheet other = copy.getSheet(sheet.getSheetName());
                assertThat(rows(other)).isEqualTo(rows((XSSFSheet) sheet));
                sheet.forEach(row -> row.forEach(cell -> assertSameLook(
                        (XSSFCell) cell, other.getRow(row.getRowNum()).getCell(cell.getColumnIndex()))));
            });
            Cell bad = cell(copy, draft.place("1.B"));
            assertThat(fill(bad)).isEqualTo("FFFFB3B3");
            assertThat(bad.getCellComment().getString().getString()).isEqualTo(FINDING);
        }
    }

    @Test
    void everyPartOfACopyBearsTheSameHour() throws IOException {
        byte[] content = DraftWorkbook.of(mistaken(september("mong-cai"))).xlsx();
        workspace.drop("mc.xlsx", content);
        workspace.night(FIRST);
        byte[] copy = workspace.read("output/tra-lai/" + entry("mong-cai/2019-09", 1, content) + ".xlsx");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(copy))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(part.getTimeLocal().toString()).isEqualTo("1980-02-01T00:00");
            }
        }
    }
}

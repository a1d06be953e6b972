package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.form.Form;
import vn.tonghop.form.Forms;
import vn.tonghop.rule.Desk;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.DraftWorkbook;
import vn.tonghop.sample.HouseStyle;
import vn.tonghop.sample.Page;
import vn.tonghop.sample.Sheets;

/** Two versions of the office's form: from 2020 on the youngest are counted in two bands, and others have a row "Khác". */
class FormVersionsTest {
    private static final String OFFICE = "templates/forms/thong-ke.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Forms forms;

    @BeforeAll
    static void twoVersions() throws IOException {
        String first = Files.readString(Path.of(OFFICE));
        Files.writeString(folder.resolve("a.yaml"), first.replace("to: 2099-12", "to: 2019-12"));
        Files.writeString(
                folder.resolve("b.yaml"),
                first.replace("version: \"2012\"", "version: \"2020\"")
                        .replace("from: 2012-01", "from: 2020-01")
                        .replaceFirst(
                                "( +)- \\{code: 2\\.II\\.2\\.1, .*\\n",
                                "$1- {code: 2.II.2.1a, label: 18-25}\n$1- {code: 2.II.2.1b, label: 26-30}\n")
                        .replaceFirst("( +)- \\{code: 2\\.II\\.4\\.6, .*\\n", "$0$1- {code: 2.II.4.7, label: Khác}\n")
                        .replace("check: 2.II.2.1 + ", "check: 2.II.2.1a + 2.II.2.1b + ")
                        .replace("danh_sach.tuoi_18_30 = 2.II.2.1,", "danh_sach.tuoi_18_30 = 2.II.2.1a + 2.II.2.1b,"));
        forms = Forms.read(folder, "forms");
    }

    private static Form version(String version) {
        return forms.all().stream()
                .filter(form -> form.version().equals(version))
                .findFirst()
                .orElseThrow();
    }

    /** The clean draft in the rows of a version. Of the three that are 18-30, one is 21, the others 26 and 29. */
    private static Sheets workbook(String version, String period) {
        Draft draft = Draft.clean()
                .withCover("period", period)
                .without("danh_sach")
                .with("2.II.2.1a", 1)
                .with("2.II.2.1b", 2)
                .with("2.II.4.7", 0);
        return Sheets.of(DraftWorkbook.of(draft, version(version), HouseStyle.PLAIN));
    }

    private static List<String> told(Submission submission) {
        return Desk.check(submission).stream()
                .map(said -> said.severity() + " " + said)
                .toList();
    }

    private static Submission read(Sheets sheets) {
        return Desk.submission(sheets.xlsx(), forms);
    }

    private static String value(Submission submission, String code) {
        return Objects.requireNonNull(
                        Objects.requireNonNull(submission.figures().get(code)).value())
                .toPlainString();
    }

    @Test
    void eachPeriodIsReadByTheVersionInForce() {
        Submission before = read(workbook("2012", "2019-09"));
        assertThat(told(before)).isEmpty();
        assertThat(value(before, "2.II.2.1")).isEqualTo("3");
        Submission since = read(workbook("2020", "2020-09"));
        assertThat(told(since)).isEmpty();
        assertThat(value(since, "2.II.2.1a")).isEqualTo("1");
        assertThat(value(since, "2.II.2.1b")).isEqualTo("2");
        assertThat(since.figures()).doesNotContainKey("2.II.2.1");
    }

    @Test
    void aWorkbookOfAnotherVersionGoesBackWithOneFinding() {
        assertThat(told(read(workbook("2012", "2020-09"))))
                .containsExactly(
                        "ERROR bao-cao.xlsx: Tệp lập theo biểu mẫu phiên bản 2012, kỳ 9 tháng năm 2020 phải dùng phiên"
                                + " bản 2020. Lập lại theo biểu mẫu phiên bản 2020 rồi gửi lại.");
        assertThat(told(read(workbook("2020", "2019-09"))))
                .containsExactly(
                        "ERROR bao-cao.xlsx: Tệp lập theo biểu mẫu phiên bản 2020, kỳ 9 tháng năm 2019 phải dùng phiên"
                                + " bản 2012. Lập lại theo biểu mẫu phiên bản 2012 rồi gửi lại.");
    }

    @Test
    void aWorkbookOfNeitherVersionGoesBackWithWhatWasExpectedWhere() {
        Sheets sheets = workbook("2012", "2020-09");
        Page page = sheets.page("Biểu 2");
        page.insert(page.row("2.II.2.2"), "2.II.2.1b", "26-30", 2);
        assertThat(told(read(sheets)))
                .containsExactly(
                        "ERROR bao-cao.xlsx, Biểu 2!A29: Dòng \"2.II.2.1 18-30\" không có trong biểu mẫu nhưng có số"
                                + " liệu. Chuyển số liệu vào dòng đúng của biểu mẫu, xóa dòng này rồi gửi lại.",
                        "ERROR bao-cao.xlsx, Biểu 2!A3: Thiếu dòng 2.II.2.1a \"18-25\". Thêm lại dòng này theo biểu mẫu"
                                + " rồi gửi lại.",
                        "ERROR bao-cao.xlsx, Biểu 2!A3: Thiếu dòng 2.II.4.7 \"Khác\". Thêm lại dòng này theo biểu mẫu rồi"
                                + " gửi lại.");
    }

    @Test
    void aLabelOfTwoRowsProvesNoneWithoutItsCode() {
        Sheets sheets = workbook("2020", "2020-09");
        Page page = sheets.page("Biểu 2");
        page.set("2.II.4.7", "Mã số", "");
        assertThat(told(read(sheets)))
                .containsExactly(
                        "ERROR bao-cao.xlsx, Biểu 2!A51: Dòng \"Khác\" có thể là 2.II.1.12, 2.II.4.7 của biểu mẫu. Ghi"
                                + " mã số của dòng này rồi gửi lại.",
                        "ERROR bao-cao.xlsx, Biểu 2!A3: Thiếu dòng 2.II.4.7 \"Khác\". Thêm lại dòng này theo biểu mẫu rồi"
                                + " gửi lại.");
    }

    @Test
    void aCodeThatMeansAnotherBandInAnotherVersionIsNotTakenForThisOnes() throws IOException {
        String first = Files.readString(Path.of(OFFICE));
        Path reused = Files.createDirectory(folder.resolve("reused"));
        Files.writeString(reused.resolve("a.yaml"), first.replace("to: 2099-12", "to: 2019-12"));
        Files.writeString(
                reused.resolve("b.yaml"),
                first.replace("version: \"2012\"", "version: \"2020\"")
                        .replace("from: 2012-01", "from: 2020-01")
                        .replaceFirst("\\{code: 2\\.II\\.2\\.1, label: 18-30,[^}]*}", "{code: 2.II.2.1, label: 18-25}")
                        .replaceFirst(
                                "\\{code: 2\\.II\\.2\\.2, label: 31-35,[^}]*}", "{code: 2.II.2.2, label: 26-35}"));
        assertThat(told(Desk.submission(workbook("2012", "2020-09").xlsx(), Forms.read(reused, "forms"))))
                .containsExactly(
                        "ERROR bao-cao.xlsx: Tệp lập theo biểu mẫu phiên bản 2012, kỳ 9 tháng năm 2020 phải dùng phiên"
                                + " bản 2020. Lập lại theo biểu mẫu phiên bản 2020 rồi gửi lại.");
    }

    @Test
    void codesThatMovedByOneAreNotTakenForOthers() {
        Sheets sheets = workbook("2012", "2019-09");
        Page page = sheets.page("Biểu 2");
        for (int band = 8; band >= 3; band--) {
            page.set("2.II.2." + band, "Mã số", "x" + (band + 1));
        }
        page.rewrite(
                cell -> cell.toString().matches("x\\d"),
                cell -> "2.II.2." + cell.toString().substring(1));
        assertThat(told(read(sheets)))
                .filteredOn(said -> said.contains("Mã số 2.II.2.4 phải là \"41-45\" nhưng tiêu chí ghi \"36-40\"."))
                .singleElement()
                .asString()
                .startsWith("ERROR");
    }
}

package vn.tonghop.nightly;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.mistaken;
import static vn.tonghop.nightly.Submissions.september;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.nightly.TestWorkspace.Told;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.DraftWorkbook;

/** Workbooks checked on a clerk's desk, which is not the drop folder. */
class CheckCommandTest {
    private static final String END = " Chưa so với kỳ khác và đơn vị khác; việc đó làm khi tổng hợp.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestWorkspace workspace;

    @BeforeEach
    void workspace() {
        workspace = TestWorkspace.in(folder);
    }

    private String desk(String name, Draft draft) {
        return desk(name, DraftWorkbook.of(draft).xlsx());
    }

    private String desk(String name, byte[] content) {
        return workspace.write("ban/" + name, content).toString();
    }

    /** Three errors on two sheets, and a warning on the cover, which stands before them. */
    private static Draft doubtful() {
        return mistaken(september("mong-cai"))
                .withCover("code", "hai-ninh")
                .with("1.C1", "1 người")
                .with("5.T/dang_vien", 41);
    }

    @Test
    void aSoundFileIsFineAndNothingIsWritten() {
        String file = desk("9T.xlsx", september("mong-cai"));
        Map<String, String> before = workspace.tree("");
        Told told = workspace.command("check", file);
        assertThat(told.code()).as(told.all()).isZero();
        assertThat(told.out())
                .isEqualTo(file + " (Thành ủy Móng Cái, 9 tháng năm 2019, lần nộp 1)\n"
                        + "  Đạt.\n"
                        + "\n"
                        + "Đã kiểm tra 1 tệp: 1 đạt, 0 phải sửa." + END + "\n");
        assertThat(workspace.tree("")).isEqualTo(before);
    }

    @Test
    void findingsStandBySheetErrorsFirst() {
        String file = desk("9T.xlsx", doubtful());
        Told told = workspace.command("check", file);
        assertThat(told.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(told.err()).isEmpty();
        assertThat(told.out()).isEqualTo(file + " (Thành ủy Móng Cái, 9 tháng năm 2019, lần nộp 1)\n" + """
                          Biểu 1
                            Lỗi       C12: 1.C1 (Từ trần) ghi "1 người", cần một số. Nhập số vào ô này, hoặc để trống nếu \
                        không có số liệu.
                            Lỗi       C5: 1.B = 58 nhưng 1.B1 + 1.B2 + 1.B3 = 8 (lệch 50). Kiểm tra lại các dòng kết nạp, \
                        chuyển đến, phục hồi.
                          Biểu 5
                            Lỗi       H20: 5.T [Đảng viên] = 41 nhưng tổng các dòng 5.1 đến 5.16 = 40 (lệch 1). Cộng lại \
                        cột này.
                          Thông tin
                            Cảnh báo  B4: Mã đơn vị "hai-ninh" không có trong danh mục; đã nhận theo tên là Thành ủy Móng \
                        Cái. Lần sau ghi đúng mã đơn vị.
                          Phải sửa: 3 lỗi, 1 cảnh báo. Gửi tệp này sẽ bị trả lại.

                        Đã kiểm tra 1 tệp: 0 đạt, 1 phải sửa. Chưa so với kỳ khác và đơn vị khác; việc đó làm khi tổng hợp.
                        """);
    }

    /** What reading finds comes before what the rules find; she who mends goes through the workbook from its front. */
    @Test
    void sheetsStandInTheOrderOfTheForm() {
        Draft draft =
                september("mong-cai").with("1.C3a", 9).with("2.I.4", "năm").with("5.1/dbcs", -1);
        assertThat(workspace.command("check", desk("9T.xlsx", draft)).out().lines())
                .filteredOn(line -> line.matches("  \\S.*"))
                .startsWith("  Biểu 1", "  Biểu 2", "  Biểu 5")
                .anyMatch(line -> line.startsWith("  Phải sửa: "));
    }

    @Test
    void itFindsWhatTheNightFinds() throws Exception {
        Draft draft = doubtful();
        workspace.drop("9T.xlsx", draft);
        workspace.run();
        JsonNode night = journal().path("returned").get(0).path("findings");
        JsonNode desk = json(workspace.command("check", "--json", desk("9T.xlsx", draft)))
                .path("files")
                .get(0)
                .path("findings");
        assertThat(desk.size()).isGreaterThan(3);
        assertThat(desk).isEqualTo(night);
    }

    private JsonNode journal() {
        String name = workspace.tree("output/nhat-ky").keySet().stream()
                .filter(each -> each.endsWith(".json"))
                .findFirst()
                .orElseThrow();
        return JsonMapper.shared().readTree(workspace.read("output/nhat-ky/" + name));
    }

    private static JsonNode json(Told told) {
        return JsonMapper.shared().readTree(told.out());
    }

    @Test
    void jsonIsOneObjectForAllFiles() {
        String sound = desk("9T.xlsx", september("mong-cai", 2, 1));
        String damaged = desk(
                "hong.xlsx",
                Arrays.copyOf(DraftWorkbook.of(september("ha-long")).xlsx(), 4000));
        Told told = workspace.command("check", "--json", sound, damaged);
        assertThat(told.code()).isEqualTo(ExitCode.FINDINGS);
        JsonNode json = json(told);
        assertThat(json.propertyNames()).containsExactly("schema", "compared", "files");
        assertThat(json.path("schema").asInt()).isEqualTo(1);
        assertThat(json.path("compared").asBoolean()).isFalse();
        JsonNode first = json.path("files").get(0);
        assertThat(first.toString())
                .isEqualTo("{\"file\":\"" + sound + "\",\"committee\":\"mong-cai\",\"period\":\"2019-09\",\"number\":2,"
                        + "\"form\":\"thong-ke 2012\",\"errors\":0,\"warnings\":0,\"notes\":0,\"findings\":[]}");
        JsonNode second = json.path("files").get(1);
        assertThat(second.path("committee").isNull()).isTrue();
        assertThat(second.path("errors").asInt()).isEqualTo(1);
        assertThat(second.path("findings").get(0).propertyNames())
                .containsExactly("code", "severity", "sheet", "cell", "message");
        assertThat(second.path("findings").get(0).path("code").asString()).isEqualTo("damaged-file");
        assertThat(second.path("findings").get(0).path("severity").asString()).isEqualTo("error");
    }

    @Test
    void severalFilesAreToldOneAfterTheOther() {
        String sound = desk("9T.xlsx", september("mong-cai"));
        String text = desk("ghi chu.xls", "đừng quên".getBytes(UTF_8));
        Told told = workspace.command("check", sound, text);
        assertThat(told.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(told.out())
                .contains(text + "\n  Cả tệp\n    Lỗi       Tệp là tệp văn bản (CSV), cần workbook Excel")
                .endsWith("Đã kiểm tra 2 tệp: 1 đạt, 1 phải sửa." + END + "\n");
    }

    @Test
    void coloursAreForATerminalOnly() {
        String file = desk("9T.xlsx", mistaken(september("mong-cai")));
        assertThat(workspace.command("check", file).out())
                .doesNotContain("\u001b")
                .contains("    Lỗi       C5: 1.B = 58");
        assertThat(workspace.onTerminal().command("check", file).out())
                .contains("    \u001b[1;31mLỗi\u001b[0m       C5: 1.B = 58");
    }

    @Test
    void withoutTemplatesItEndsWith5() {
        String file = desk("9T.xlsx", september("mong-cai"));
        workspace.delete("templates");
        Told told = workspace.command("check", file);
        assertThat(told.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(told.err())
                .isEqualTo("templates: không có thư mục này trong " + workspace.root + "; chọn --workspace.\n");
    }

    @Test
    void aBrokenFormEndsWith5() {
        String file = desk("9T.xlsx", september("mong-cai"));
        workspace.template("forms/thong-ke.yaml", "kind: stock", "kind: stok");
        Told told = workspace.command("check", file);
        assertThat(told.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(told.err()).startsWith("templates/forms/thong-ke.yaml, dòng");
    }
}

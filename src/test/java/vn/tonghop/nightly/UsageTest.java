package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.nightly.TestWorkspace.Told;

/** What the commands say of themselves, and of a command line that is wrong. */
class UsageTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestWorkspace workspace;

    @BeforeEach
    void workspace() {
        workspace = TestWorkspace.in(folder);
    }

    @Test
    void theWorkspaceMayBeNamedBeforeTheCommand() {
        for (String[] place : new String[][] {{"--workspace", folder.toString()}, {"--workspace=" + folder}}) {
            List<String> arguments = new ArrayList<>(List.of(place));
            arguments.addAll(List.of("run", "--as-of", "2019-10-05", "--dry-run"));
            Told told = workspace.bare(arguments.toArray(String[]::new));
            assertThat(told.code()).as(told.all()).isZero();
            assertThat(told.out()).contains("ngày 05/10/2019 (chạy thử, không ghi gì)");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            rnu                      | Không hiểu "rnu".
            run --as-of 5/10/2019    | Giá trị "5/10/2019" của --as-of không phải là ngày; ghi dạng 2019-10-05.
            run --as-of 2019-13-01   | Giá trị "2019-13-01" của --as-of không phải là ngày; ghi dạng 2019-10-05.
            run --period 2019-9      | Giá trị "2019-9" của --period không phải là kỳ; ghi dạng 2019-09.
            run --period             | --period thiếu giá trị KỲ.
            run --whatever           | Không có tùy chọn "--whatever".
            run --strict --strict    | --strict chỉ được ghi một lần.
            run --dry-run=perhaps    | Giá trị "perhaps" của --dry-run không dùng được.
            run 2019-09              | Không hiểu "2019-09".
            rebuild --as-of hôm.qua  | Giá trị "hôm.qua" của --as-of không phải là ngày; ghi dạng 2019-10-05.
            trace                    | Thiếu KỲ, ĐƠN-VỊ, MÃ.
            trace 2019-09            | Thiếu ĐƠN-VỊ, MÃ.
            trace 9/2019 mong-cai 1.A | Giá trị "9/2019" của KỲ không phải là kỳ; ghi dạng 2019-09.
            check                    | Thiếu TỆP.
            check khong-co.xlsx      | khong-co.xlsx: không có tệp này; kiểm tra lại tên và thư mục.
            """)
    void aWrongCommandLineIsExplainedInOneSentenceWithUsageAndExample(String arguments, String sentence) {
        Told told = workspace.command(arguments.split(" "));
        assertThat(told.code()).isEqualTo(ExitCode.USAGE);
        assertThat(told.out()).isEmpty();
        assertThat(told.err().lines().findFirst()).contains(sentence);
        String command = arguments.split(" ")[0].replace("rnu", "");
        assertThat(told.err())
                .contains("Cách dùng: java -jar tonghop.jar " + command)
                .contains("Ví dụ:\n  java -jar tonghop.jar ")
                .doesNotContain("java.", "Exception", "Usage", "Invalid", "Missing", "Unknown", "Unmatched");
        assertThat(workspace.path("output")).doesNotExist();
    }

    @Test
    void aFolderIsNoFileToCheck() {
        Told told = workspace.command("check", workspace.path("input").toString());
        assertThat(told.code()).isEqualTo(ExitCode.USAGE);
        assertThat(told.err()).contains("input: là thư mục; ghi tên từng tệp Excel.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "run --help", "check --help", "rebuild --help", "trace --help"})
    void helpIsVietnameseAndFitsATerminal(String arguments) {
        Told told = workspace.command(arguments.split(" "));
        assertThat(told.code()).isZero();
        assertThat(told.out())
                .contains("Cách dùng: java -jar tonghop.jar", "In hướng dẫn này.", "Ví dụ:\n  java -jar tonghop.jar")
                .doesNotContain("Usage", "Show this", "Print version", "COMMAND", "\u001b");
        assertThat(Arrays.stream(told.out().split("\n")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void helpNamesTheExitCodes() {
        assertThat(workspace.command("--help").out())
                .contains("Mã thoát:")
                .contains("  3   check thấy lỗi, compare không đọc được tệp, hoặc run --strict có tệp bị\n"
                        + "        trả lại hay đơn vị quá hạn");
        assertThat(workspace.command("run", "--help").out()).doesNotContain("Mã thoát:");
    }
}

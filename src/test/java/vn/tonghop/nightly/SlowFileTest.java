package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.september;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.sheet.Xlsx;

/** A file that takes longer to read than it may: the one thing a clock decides, once, and no replay decides again. */
class SlowFileTest {
    private static final String TOO_SLOW = "Đọc tệp mất quá 1 giây là giới hạn cho một tệp.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestWorkspace workspace;

    @BeforeEach
    void aNightWithASlowFile() {
        workspace = TestWorkspace.in(folder);
        workspace.template("settings.yaml", "seconds: 60", "seconds: 1");
        workspace.drop("mc.xlsx", september("mong-cai"));
        workspace.drop(
                "cham.xlsx",
                new Xlsx()
                        .named("Thông tin")
                        .part(
                                "xl/worksheets/sheet1.xml",
                                "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>",
                                "<a/>",
                                60_000_000,
                                "</sheetData></worksheet>")
                        .bytes());
    }

    @Test
    void whatTookTooLongAtNightTakesTooLongInEveryReplay() {
        TestWorkspace.Told told = workspace.run();
        assertThat(told.out()).contains("Trả lại: cham.xlsx: " + TOO_SLOW);
        assertThat(told.counts()).isEqualTo(new TestWorkspace.Counts(2, 1, 1, 0, 0, 0, 0));
        Map<String, String> handedOn = workspace.handedOn();
        assertThat(workspace.ledger().lines().filter(line -> line.contains("\"too_slow\"")))
                .hasSize(1);
        assertThat(workspace.command("rebuild").code()).isZero();
        assertThat(workspace.handedOn()).isEqualTo(handedOn);
    }

    @Test
    void whatWasReadInTimeIsReadAgainHoweverLongThatTakes() {
        workspace.run();
        String withoutTheWord = workspace
                .ledger()
                .lines()
                .filter(line -> !line.contains("\"too_slow\""))
                .collect(Collectors.joining("\n", "", "\n"));
        workspace.write("output/state/archive/ledger.jsonl", withoutTheWord.getBytes(StandardCharsets.UTF_8));
        assertThat(workspace.command("rebuild").code()).isZero();
        assertThat(workspace.query("select message from finding"))
                .noneMatch(row -> String.valueOf(row.values()).contains("1 giây"));
    }

    @Test
    void aDryRunWritesNothingOfIt() {
        assertThat(workspace.run("--dry-run").out()).contains(TOO_SLOW);
        assertThat(workspace.path("output")).doesNotExist();
    }
}

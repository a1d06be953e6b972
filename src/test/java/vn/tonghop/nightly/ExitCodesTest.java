package vn.tonghop.nightly;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.REGISTRY;
import static vn.tonghop.nightly.Submissions.december;
import static vn.tonghop.nightly.Submissions.mistaken;
import static vn.tonghop.nightly.Submissions.september;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.archive.Sha256;
import vn.tonghop.nightly.TestWorkspace.Counts;
import vn.tonghop.nightly.TestWorkspace.Told;
import vn.tonghop.sample.DraftWorkbook;
import vn.tonghop.sample.SmallRegistry;

/** How a command ends, and what it leaves untouched when it cannot work. */
class ExitCodesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestWorkspace workspace;

    @BeforeEach
    void workspace() {
        workspace = TestWorkspace.in(folder);
    }

    private static void assertOneSentence(Told told, int code) {
        assertThat(told.code()).as(told.all()).isEqualTo(code);
        assertThat(told.out()).isEmpty();
        assertThat(told.err().strip().lines()).as(told.err()).hasSize(1);
        assertThat(told.err()).doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rnu",
                "run --as-of 2019-13-01",
                "run --period 2019-9",
                "run --whatever",
                "run 2019-09",
                "trace 2019-09",
                "trace 2019-09 nobody 1.B1",
                "trace 2019-09 mong-cai 9.Z"
            })
    void wrongUsageEndsWith2(String arguments) {
        Told told = workspace.command(arguments.split(" "));
        assertThat(told.code()).as(told.all()).isEqualTo(ExitCode.USAGE);
        assertThat(told.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void sendingBackIsAnOrdinaryNightUnlessItIsStrict() {
        workspace.drop("mc.xlsx", mistaken(september("mong-cai", 1, 1)));
        assertThat(workspace.run().code()).isEqualTo(ExitCode.DONE);
        assertThat(workspace.run("--strict").code()).as("told last night").isEqualTo(ExitCode.DONE);
        workspace.drop("mc.xlsx", mistaken(september("mong-cai", 1, 2)));
        assertThat(workspace.run("--strict").code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void anOverdueCommitteeEndsAStrictNightWith3() {
        workspace.registry(REGISTRY.withDeadline("2019-09", LocalDate.of(2019, 10, 5)));
        workspace.drop("mc.xlsx", september("mong-cai"));
        workspace.drop("hl.xlsx", september("ha-long"));
        assertThat(workspace.runAsOf("2019-10-05", "--strict").code()).isEqualTo(ExitCode.DONE);
        Told told = workspace.runAsOf("2019-10-06", "--strict");
        assertThat(told.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(told.out()).contains("Quá hạn, chưa nộp kỳ 9 tháng năm 2019 (hạn 05/10/2019): Huyện ủy Ba Chẽ");
    }

    @Test
    void aPeriodThatNobodyHasFiledEndsAStrictNightWith3AlsoInANewWorkspace() {
        workspace.registry(REGISTRY.withDeadline("2019-09", LocalDate.of(2019, 10, 5)));
        assertThat(workspace.runAsOf("2019-10-05", "--strict", "--dry-run").code())
                .isEqualTo(ExitCode.DONE);
        Told told = workspace.runAsOf("2019-10-06", "--strict");
        assertThat(told.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(told.out())
                .contains("Quá hạn, chưa nộp kỳ 9 tháng năm 2019 (hạn 05/10/2019): Thành ủy Móng Cái, Thành ủy Hạ Long,"
                        + " Huyện ủy Ba Chẽ");
        assertThat(workspace.runAsOf("2019-10-07", "--strict").code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void whileAnotherRunHoldsTheLockEveryCommandEndsWith4() throws IOException {
        workspace.drop("mc.xlsx", september("mong-cai"));
        workspace.run();
        Map<String, String> before = workspace.tree("output");
        try (FileChannel channel = FileChannel.open(workspace.path("output/state/lock"), StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            assertOneSentence(workspace.run(), ExitCode.LOCKED);
            assertOneSentence(workspace.run("--dry-run"), ExitCode.LOCKED);
            assertOneSentence(workspace.command("rebuild"), ExitCode.LOCKED);
            assertOneSentence(workspace.command("trace", "2019-09", "mong-cai", "1.B1"), ExitCode.LOCKED);
        }
        assertThat(workspace.tree("output")).isEqualTo(before);
        assertThat(workspace.run().code()).isEqualTo(ExitCode.DONE);
    }

    /** An error is no exception: nothing between it and the end of the process may wait for ever. */
    @Test
    void tooLittleMemoryEndsWith5() throws IOException, InterruptedException {
        workspace.drop("mc.xlsx", september("mong-cai"));
        try (ChildRun run = ChildRun.start(workspace, TestWorkspace.AS_OF, "-Xmx12m", "-XX:+UseSerialGC")) {
            assertThat(run.endsWithin(120_000)).as(run.console()).isTrue();
            assertThat(run.end()).as(run.console()).isEqualTo(ExitCode.ENVIRONMENT);
            assertThat(run.console()).contains("thiếu bộ nhớ").doesNotContain("\tat ");
        }
    }

    @Test
    void aMissingDropFolderEndsWith5() {
        workspace.delete("input");
        Told told = workspace.run();
        assertOneSentence(told, ExitCode.ENVIRONMENT);
        assertThat(told.err()).startsWith("input: không có thư mục này");
        assertThat(workspace.path("output")).doesNotExist();
    }

    @Test
    void missingTemplatesEndWith5() {
        workspace.delete("templates");
        assertThat(workspace.run().code()).isEqualTo(ExitCode.ENVIRONMENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            settings.yaml | denominator: dau_nam | denominator: dau_thang | templates/settings.yaml, dòng
            settings.yaml | province: Quảng Ninh | provinse: Quảng Ninh | templates/settings.yaml, dòng
            forms/thong-ke.yaml | kind: stock | kind: stok | templates/forms/thong-ke.yaml, dòng
            forms/thong-ke.yaml | opening: 1.A | opening: 1.Z | templates/forms/thong-ke.yaml
            reports/index.html   | </footer>          | </footr>             | templates/reports/index.html, dòng
            reports/bao-cao.html | told('1.C5') | told('1.C9') | templates/reports/bao-cao.html, dòng
            """)
    void aBrokenTemplateEndsWith5BeforeAnyInputIsTouched(String path, String right, String wrong, String place) {
        assertNothingIsTouchedWhen(() -> workspace.template(path, right, wrong), place);
    }

    @Test
    void aNameOfTwoCommitteesEndsWith5BeforeAnyInputIsTouched() {
        SmallRegistry broken = REGISTRY.withAlias("ba-che", "TP Móng Cái");
        assertNothingIsTouchedWhen(() -> workspace.registry(broken), "templates/registry.xlsx, Đơn vị!C4: tên");
    }

    @Test
    void aRegistryThatIsNoWorkbookEndsWith5BeforeAnyInputIsTouched() {
        assertNothingIsTouchedWhen(
                () -> workspace.write("templates/registry.xlsx", "không phải Excel".getBytes(UTF_8)),
                "templates/registry.xlsx: Tệp là tệp văn bản (CSV), cần workbook Excel (.xlsx hoặc .xls). Khôi phục danh"
                        + " mục từ bản sao lưu, hoặc mở bằng Excel, lưu lại dạng .xlsx không mật khẩu, rồi chạy lại.");
    }

    @Test
    void aDamagedRegistryEndsWith5BeforeAnyInputIsTouched() {
        byte[] half = java.util.Arrays.copyOf(REGISTRY.xlsx(), 2000);
        assertNothingIsTouchedWhen(
                () -> workspace.write("templates/registry.xlsx", half),
                "Khôi phục danh mục từ bản sao lưu, hoặc mở bằng Excel, lưu lại dạng .xlsx không mật khẩu, rồi chạy lại.");
    }

    private void assertNothingIsTouchedWhen(Runnable breaking, String place) {
        workspace.drop("mc.xlsx", september("mong-cai"));
        workspace.run();
        String ledger = workspace.ledger();
        Map<String, String> before = workspace.handedOn();
        byte[] arrived = DraftWorkbook.of(september("ha-long")).xlsx();
        workspace.drop("hl.xlsx", arrived);
        breaking.run();
        Told told = workspace.run();
        assertOneSentence(told, ExitCode.ENVIRONMENT);
        assertThat(told.err()).contains(place);
        assertThat(workspace.ledger()).isEqualTo(ledger);
        assertThat(workspace.handedOn()).isEqualTo(before);
        assertThat(workspace.tree("output/state/archive")).doesNotContainValue(Sha256.of(arrived));
        assertThat(workspace.path("input/hl.xlsx")).hasBinaryContent(arrived);
    }

    @Test
    void anOutputFolderThatCannotBeWrittenEndsWith5() throws IOException {
        Files.createFile(workspace.path("output"));
        workspace.drop("mc.xlsx", september("mong-cai"));
        assertOneSentence(workspace.run(), ExitCode.ENVIRONMENT);
    }

    @Test
    void aDryRunInANewWorkspaceWritesNothingAndTellsWhatTheNightWillTell() {
        fill();
        Map<String, String> before = workspace.tree("");
        Told dry = workspace.run("--dry-run");
        assertThat(dry.code()).as(dry.all()).isZero();
        assertThat(workspace.path("output")).doesNotExist();
        assertThat(workspace.tree("")).isEqualTo(before);
        Told night = workspace.run();
        assertThat(dry.counts()).isEqualTo(night.counts()).isEqualTo(new Counts(5, 3, 1, 1, 0, 0, 0));
        assertThat(dry.out())
                .isEqualTo(night.out()
                        .replaceFirst("2019\\R", "2019 (chạy thử, không ghi gì)\n")
                        .replace("Đã lập: ", "Sẽ lập: ")
                        .replaceFirst("Bản đánh dấu .*\n", "")
                        .replaceFirst("Xem output/.*\n", ""));
    }

    @Test
    void aDryRunSaysNothingOfItsInnards() throws IOException, InterruptedException {
        fill();
        String told = workspace.run("--dry-run").out();
        try (ChildRun run =
                ChildRun.start(workspace, java.util.List.of("run", "--as-of", TestWorkspace.AS_OF, "--dry-run"))) {
            assertThat(run.end()).isZero();
            assertThat(run.console()).isEqualTo(told);
        }
    }

    @Test
    void aDryRunAfterNightsUnderOtherTemplatesWritesNothing() {
        fill();
        workspace.runAsOf("2019-10-05");
        workspace.registry(REGISTRY.withAlias("ba-che", "Ba Chẽ mới"));
        workspace.runAsOf("2019-10-06");
        workspace.drop("bc 2.xlsx", september("ba-che", 2, 2));
        workspace.registry(REGISTRY.withAlias("ba-che", "Ba Chẽ mới hơn"));
        Map<String, String> before = workspace.tree("");
        Told dry = workspace.runAsOf("2019-10-07", "--dry-run");
        assertThat(dry.code()).as(dry.all()).isZero();
        assertThat(workspace.tree("")).isEqualTo(before);
        Told night = workspace.runAsOf("2019-10-07");
        assertThat(dry.counts()).isEqualTo(night.counts()).isEqualTo(new Counts(1, 4, 1, 1, 0, 0, 0));
        assertThat(dry.out()).contains("Sẽ lập: output/2018-12, output/2019-09");
        assertThat(night.out()).contains("Đã lập: output/2018-12, output/2019-09");
    }

    @Test
    void aPeriodLimitsWhatIsPrintedAndNotWhatIsTaken() {
        fill();
        Told told = workspace.run("--period", "2019-09");
        assertThat(told.counts()).isEqualTo(new Counts(5, 3, 1, 1, 0, 0, 0));
        assertThat(told.out()).contains("Đã lập: output/2019-09\n");
        assertThat(workspace.path("output/2018-12")).doesNotExist();
        assertThat(workspace.figure("2019-09", "mong-cai", "luy_ke_nhiem_ky")).contains("10");
        assertThat(told.out()).contains("Còn phải lập, không thuộc --period: output/2018-12\n");
        assertThat(workspace.run("--period", "2019-09").out())
                .contains("Không có gì mới; không báo cáo nào của kỳ 9 tháng năm 2019 phải lập lại.\n")
                .contains("Còn phải lập, không thuộc --period: output/2018-12\n");
        assertThat(workspace.run().out()).contains("Đã lập: output/2018-12\n");
    }

    private void fill() {
        workspace.drop("12.xlsx", december("mong-cai"));
        workspace.drop("mc.xlsx", september("mong-cai"));
        workspace.drop("mc ban sao.xlsx", september("mong-cai"));
        workspace.drop("hl.xlsx", september("ha-long"));
        workspace.drop("bc.xlsx", mistaken(september("ba-che")));
    }
}

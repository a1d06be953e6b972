package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.september;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.nightly.TestWorkspace.Told;

/** Nights that come by themselves, and what a monitor sees of them. */
class ScheduleTest {
    private static final String YEARLY = "0 0 0 1 1 *";
    private static final String EVERY_SECOND = "* * * * * *";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestWorkspace workspace;

    @BeforeEach
    void workspace() {
        workspace = TestWorkspace.in(folder);
        workspace.drop("mc.xlsx", september("mong-cai"));
    }

    private void at(String cron) {
        workspace.template("settings.yaml", "cron: \"0 0 2 * * *\"", "cron: \"" + cron + "\"");
    }

    private ChildRun schedule() {
        return ChildRun.start(workspace, List.of("schedule"));
    }

    private long runs() {
        return workspace.tree("output/nhat-ky").keySet().stream()
                .filter(name -> name.matches("dem-.*\\.json"))
                .count();
    }

    private static void waitFor(ChildRun run, java.util.function.BooleanSupplier condition)
            throws InterruptedException, IOException {
        run.until(condition);
        assertThat(condition.getAsBoolean()).as(run.console()).isTrue();
    }

    @Test
    void nightsComeAtTheHoursOfTheSettingsOneAfterTheOtherUntilItIsAskedToStop()
            throws InterruptedException, IOException {
        at(EVERY_SECOND);
        try (ChildRun run = schedule()) {
            waitFor(run, () -> runs() >= 1);
            assertThat(run.listens()).as("a port that waits for callers").isFalse();
            waitFor(run, () -> runs() >= 3);
            assertThat(run.ask().end()).as(run.console()).isZero();
            assertThat(run.console())
                    .contains("Đã xem 1 tệp (mới 1) = đã nhận 1")
                    .contains("Đã xem 1 tệp (mới 0) = đã nhận 1")
                    .doesNotContain("Một lượt chạy khác");
        }
    }

    @Test
    void aFirstNightComesAtOnceAndWaitingEndsWhenItIsAskedTo() throws InterruptedException, IOException {
        at(YEARLY);
        try (ChildRun run = schedule()) {
            waitFor(run, () -> consoleOf(run).contains("Lượt tới lúc 00:00 ngày 01/01/"));
            assertThat(run.ask().end()).isZero();
            assertThat(run.console()).startsWith("Có đêm chưa chạy, chạy bù ngay.");
        }
        assertThat(runs()).isOne();
    }

    private static String consoleOf(ChildRun run) {
        try {
            return run.console();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aMissedNightIsMadeUpAtStartAndOneThatWasDoneIsNot() throws InterruptedException, IOException {
        at(YEARLY);
        workspace.clock(Instant.now().minus(Duration.ofDays(400)));
        workspace.night("2019-10-05");
        try (ChildRun run = schedule()) {
            waitFor(run, () -> runs() == 2);
            run.ask().end();
        }
        try (ChildRun run = schedule()) {
            waitFor(run, () -> consoleOf(run).contains("Lượt tới lúc"));
            run.ask().end();
            assertThat(run.console()).doesNotContain("chạy bù");
        }
        assertThat(runs()).isEqualTo(2);
    }

    /** A machine whose battery had died, or that slept without its clock. */
    @Test
    @Timeout(180)
    void aNightDoneUnderAClockThatWasAheadKeepsNoLaterOneBack() throws InterruptedException, IOException {
        at(EVERY_SECOND);
        workspace.clock(Instant.now().plus(Duration.ofDays(400)));
        workspace.night("2019-10-05");
        try (ChildRun run = schedule()) {
            waitFor(run, () -> runs() >= 2);
            run.ask().end();
        }
    }

    @Test
    void aNightThatFailedIsToldAndTheScheduleStaysUp() throws InterruptedException, IOException {
        at(YEARLY);
        workspace.write("templates/registry.xlsx", new byte[] {1, 2, 3});
        try (ChildRun run = schedule()) {
            waitFor(run, () -> consoleOf(run).contains("Lượt tới lúc"));
            assertThat(run.console()).contains("templates/registry.xlsx");
            assertThat(heartbeat()).contains("\"exit\":5").doesNotContain("\"done\"");
            assertThat(run.ask().end()).isZero();
        }
        workspace.registry(Submissions.REGISTRY);
        try (ChildRun run = schedule()) {
            waitFor(run, () -> runs() == 1);
            run.ask().end();
        }
        assertThat(heartbeat()).contains("\"exit\":0").contains("\"done\"");
    }

    @Test
    void aSecondScheduleInTheSameWorkspaceEndsWith4() throws IOException {
        workspace.run();
        try (FileChannel channel = FileChannel.open(
                        workspace.path("output/state/schedule.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            Told told = workspace.command("schedule");
            assertThat(told.code()).isEqualTo(ExitCode.LOCKED);
            assertThat(told.err())
                    .isEqualToIgnoringNewLines(
                            "Lệnh schedule đã chạy thường trực trong thư mục này; không cần chạy thêm.");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cron: "0 0 2 * * *"     | cron: "0 2 * * *"      | , dòng 30: lịch chạy "0 2 * * *" không hợp lệ; cần sáu phần: giây phút giờ ngày tháng thứ, ví dụ "0 0 2 * * *".
            cron: "0 0 2 * * *"     | cron: "0 0 25 * * *"   | , dòng 30: lịch chạy "0 0 25 * * *" không hợp lệ; cần sáu phần: giây phút giờ ngày tháng thứ, ví dụ "0 0 2 * * *".
            zone: Asia/Ho_Chi_Minh  | zone: Asia/Hanoi       | , dòng 31: không có múi giờ "Asia/Hanoi"; ví dụ Asia/Ho_Chi_Minh.
            zone: Asia/Ho_Chi_Minh  | zon: Asia/Ho_Chi_Minh  | , dòng 31: không có mục "zon"; các mục được dùng: cron, zone.
            """)
    void aMistakenScheduleEndsWith5AndItsLine(String right, String wrong, String place) {
        workspace.template("settings.yaml", right, wrong);
        for (String[] command : new String[][] {{"run"}, {"schedule"}, {"install", "--print", "cron"}}) {
            Told told = workspace.command(command);
            assertThat(told.code()).as(told.all()).isEqualTo(ExitCode.ENVIRONMENT);
            assertThat(told.err()).isEqualToIgnoringNewLines("templates/settings.yaml" + place);
        }
    }

    @Test
    void anotherHourNeitherJudgesAgainNorGivesReportsAnotherDate() {
        workspace.night("2019-10-05");
        var before = workspace.handedOn();
        String ledger = workspace.ledger();
        at("0 30 3 * * MON-FRI");
        assertThat(workspace.runAsOf("2019-10-09").out()).contains("Không có gì mới");
        assertThat(workspace.handedOn()).isEqualTo(before);
        assertThat(workspace.ledger()).isEqualTo(ledger);
        workspace.template("settings.yaml", "place: Hạ Long", "place: Hòn Gai");
        workspace.night("2019-10-10");
        assertThat(workspace.report("2019-09")).contains("Hòn Gai, ngày 10 tháng 10 năm 2019");
    }

    @Test
    void todayIsTheDayInTheZoneOfTheSettings() {
        workspace.clock(Instant.parse("2019-10-05T18:30:00Z"));
        assertThat(workspace.command("run").out()).startsWith("Tổng hợp Quảng Ninh, ngày 06/10/2019");
        workspace.template("settings.yaml", "zone: Asia/Ho_Chi_Minh", "zone: Europe/Paris");
        assertThat(workspace.command("run").out()).startsWith("Tổng hợp Quảng Ninh, ngày 05/10/2019");
    }

    @Test
    void theHeartbeatTellsWhenTheLastRunEndedAndWhetherItCameToItsEnd() throws IOException {
        workspace.run();
        assertThat(heartbeat())
                .isEqualTo("{\"began\":\"2019-10-05T20:00:00Z\",\"ended\":\"2019-10-05T20:00:00Z\",\"exit\":0,"
                        + "\"done\":\"2019-10-05T20:00:00Z\"}\n");
        workspace.clock(Instant.parse("2019-10-06T20:00:00Z"));
        workspace.run("--dry-run");
        assertThat(heartbeat()).contains("2019-10-05").doesNotContain("2019-10-06");
        workspace.template("settings.yaml", "denominator: dau_nam", "denominator: dau_thang");
        workspace.run();
        assertThat(heartbeat())
                .isEqualTo("{\"began\":\"2019-10-06T20:00:00Z\",\"ended\":\"2019-10-06T20:00:00Z\",\"exit\":5,"
                        + "\"done\":\"2019-10-05T20:00:00Z\"}\n");
        assertThat(workspace.path("output/state/heartbeat.tmp")).doesNotExist();
    }

    @Test
    void aNightToWhichNothingCameThoughSomethingWasDueIsTold() {
        workspace.registry(Submissions.REGISTRY.withDeadline("2019-09", LocalDate.of(2019, 10, 7)));
        assertThat(workspace.runAsOf("2019-10-01").out()).doesNotContain("không có báo cáo nào tới");
        Told told = workspace.runAsOf("2019-10-02");
        assertThat(told.code()).isZero();
        assertThat(told.out())
                .contains("Lượt này không có báo cáo nào tới, dù vẫn còn đơn vị phải nộp; nếu các đơn vị đã gửi, kiểm"
                        + " tra thư mục input có đúng là nơi nhận tệp không.");
        workspace.drop("hl.xlsx", september("ha-long"));
        workspace.drop("bc.xlsx", september("ba-che"));
        workspace.runAsOf("2019-10-03");
        assertThat(workspace.runAsOf("2019-10-04").out()).doesNotContain("không có báo cáo nào tới");
    }

    private String heartbeat() throws IOException {
        return Files.readString(workspace.path("output/state/heartbeat.json"));
    }
}

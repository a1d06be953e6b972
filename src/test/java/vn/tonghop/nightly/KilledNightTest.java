package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.REGISTRY;
import static vn.tonghop.nightly.Submissions.december;
import static vn.tonghop.nightly.Submissions.mistaken;
import static vn.tonghop.nightly.Submissions.september;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.archive.Sha256;
import vn.tonghop.nightly.TestWorkspace.Counts;

/** A night that does not come to its end, and the one after it, against the same night undisturbed. */
class KilledNightTest {
    private static final String NIGHT = "2019-10-05";
    private static final String NEXT = "2019-10-06";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path undisturbed;

    @SuppressWarnings("NullAway.Init")
    private static Map<String, String> expected;

    @SuppressWarnings("NullAway.Init")
    private static String expectedLedger;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestWorkspace workspace;

    @BeforeAll
    static void theNightUndisturbed() {
        TestWorkspace workspace = filled(undisturbed);
        workspace.night(NIGHT);
        expected = workspace.handedOn();
        expectedLedger = workspace.ledger();
    }

    @BeforeEach
    void workspace() {
        workspace = filled(folder);
    }

    private static TestWorkspace filled(Path folder) {
        TestWorkspace workspace = TestWorkspace.in(folder);
        workspace.drop("12/mc.xlsx", december("mong-cai"));
        workspace.drop("12/hl.xlsx", december("ha-long"));
        workspace.drop("9/mc.xlsx", september("mong-cai"));
        workspace.drop("9/hl 1.xlsx", september("ha-long", 1, 1));
        workspace.drop("9/hl 2.xlsx", september("ha-long", 2, 2));
        workspace.drop("9/bc.xlsx", mistaken(september("ba-che")));
        return workspace;
    }

    private void killedOnce(BooleanSupplier reached) throws InterruptedException {
        try (ChildRun run = ChildRun.start(workspace, NIGHT)) {
            run.until(reached).kill();
        }
    }

    private void assertTheNextRunMakesItGood() {
        TestWorkspace.Told told = workspace.runAsOf(NEXT);
        assertThat(told.code()).as(told.all()).isZero();
        assertThat(workspace.handedOn()).isEqualTo(expected);
        assertThat(workspace.ledger()).isEqualTo(expectedLedger);
    }

    private boolean exists(String path) {
        return Files.exists(workspace.path(path));
    }

    @Test
    void killedWhenTheLedgerHasItsLine() throws InterruptedException {
        killedOnce(() -> workspace.ledger().endsWith("\n"));
        assertTheNextRunMakesItGood();
    }

    /** The ledger's line is forced to the disk; the names of the archive's members may go with the power. */
    @Test
    void killedWithThePowerWhichTookMembersOfTheArchive() throws InterruptedException, IOException {
        killedOnce(() -> workspace.ledger().endsWith("\n"));
        for (String path : new String[] {"9/mc.xlsx", "9/hl 2.xlsx"}) {
            String sha256 = Sha256.of(workspace.path("input/" + path));
            String member = "output/state/archive/" + sha256.substring(0, 2) + "/" + sha256;
            assertThat(exists(member)).isTrue();
            workspace.delete(member);
        }
        assertTheNextRunMakesItGood();
    }

    @Test
    void killedWhileWorkbooksAreWrittenAndAgainWhileItsRecoveryPrints() throws InterruptedException {
        killedOnce(() -> exists("output/state/staging/2018-12/tong-hop-2018-12.xlsx"));
        assertThat(exists("output/2019-09")).isFalse();
        killedOnce(() -> exists("output/state/staging/2018-12/bao-cao-2018-12.pdf"));
        assertTheNextRunMakesItGood();
    }

    /** H2 has on the disk what was committed up to half a second before: any moment of a start may be the last it knows. */
    @Test
    void killedWhenTheDatabaseKnewTheJobAndNotThatItHadBegun() throws InterruptedException {
        killedOnce(() -> exists("output/state/staging/2018-12/tong-hop-2018-12.xlsx"));
        for (String table : new String[] {
            "batch_step_execution_context",
            "batch_step_execution",
            "batch_job_execution_context",
            "batch_job_execution_params",
            "batch_job_execution"
        }) {
            workspace.execute("delete from " + table);
        }
        assertThat(workspace.query("select 1 from batch_job_instance")).hasSize(1);
        assertTheNextRunMakesItGood();
    }

    @Test
    void killedBetweenTwoReleases() throws InterruptedException {
        killedOnce(() -> exists("output/2018-12/manifest.json"));
        assertTheNextRunMakesItGood();
    }

    private void stoppedOnce(BooleanSupplier reached) throws InterruptedException, IOException {
        try (ChildRun run = ChildRun.start(workspace, NIGHT)) {
            int code = run.until(reached).ask().end();
            assertThat(run.console())
                    .contains("Đã dừng theo yêu cầu; phần còn lại của đêm nay sẽ được làm ở lượt chạy sau.");
            assertThat(code).isZero();
        }
    }

    @Test
    void askedToStopItEndsWellAndTheNextRunDoesTheRest() throws InterruptedException, IOException {
        stoppedOnce(() -> workspace.ledger().endsWith("\n"));
        assertThat(workspace.query("select 1 from submission where state is not null"))
                .hasSizeLessThan(6);
        stoppedOnce(() -> exists("output/state/staging/2018-12/tong-hop-2018-12.xlsx"));
        assertThat(exists("output/2019-09")).isFalse();
        assertTheNextRunMakesItGood();
    }

    @Test
    void theRunThatTakesUpAKilledNightTellsWhatThatNightReturned() throws InterruptedException {
        killedOnce(() -> exists("output/state/staging"));
        TestWorkspace.Told told = workspace.runAsOf(NEXT, "--strict");
        assertThat(told.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(told.counts()).isEqualTo(new Counts(6, 4, 1, 0, 1, 0, 0));
        assertThat(told.out()).contains("Trả lại: 9/bc.xlsx").contains("Đã lập: output/2018-12, output/2019-09");
    }

    @Test
    void aFileThatCannotBeStoredWholeLeavesNoRowAndIsStoredTheNextTime() {
        workspace = TestWorkspace.in(folder.resolve("bang"));
        workspace.drop("12/hl.xlsx", december("ha-long"));
        workspace.night(NIGHT);
        workspace.execute("alter table fact add constraint broken check (code <> '5.16/ket_nap' or id < 300000)");
        workspace.drop("9/a.xlsx", september("mong-cai"));
        workspace.drop("9/b.xlsx", september("ha-long"));
        workspace.drop("9/c.xlsx", september("ba-che"));
        TestWorkspace.Told told = workspace.runAsOf(NEXT);
        assertThat(told.code()).isEqualTo(ExitCode.DEFECT);
        assertThat(told.err()).contains("output/nhat-ky/tonghop.log").doesNotContain("\tat ", "Exception:");
        assertThat(new String(workspace.read("output/nhat-ky/tonghop.log"), StandardCharsets.UTF_8))
                .contains("command failed");
        assertThat(workspace.query("select distinct id / 100000 from fact where id >= 200000"))
                .hasSize(1);
        assertThat(workspace.query("select 1 from organisation where submission > 2"))
                .isEmpty();
        assertThat(workspace.query("select 1 from submission where id > 2 and committee is not null"))
                .isEmpty();
        assertThat(exists("output/2019-09")).isFalse();
        workspace.execute("alter table fact drop constraint broken");
        assertThat(workspace.night("2019-10-07")).isEqualTo(new Counts(3, 4, 0, 0, 0, 0, 0));
        assertThat(workspace.report("2019-09")).contains("ngày 06 tháng 10 năm 2019");
    }

    @Test
    void aReportTemplateThatFailsOnTheFiguresStopsTheNightUntilItIsMended() {
        String right = "[[${tinh.coverage()}]] trực thuộc tỉnh";
        workspace.template("reports/bao-cao.html", right, "[[${report.noSuchThing()}]]");
        TestWorkspace.Told told = workspace.runAsOf(NIGHT);
        assertThat(told.code()).as(told.all()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(told.err()).contains("templates/reports/bao-cao.html, dòng");
        workspace.template("reports/bao-cao.html", "[[${report.noSuchThing()}]]", right);
        told = workspace.runAsOf(NIGHT);
        assertThat(told.code()).as(told.all()).isZero();
        assertThat(told.counts()).isEqualTo(new Counts(6, 4, 1, 0, 1, 0, 0));
        assertThat(workspace.handedOn()).isEqualTo(expected);
    }

    @Test
    void aFormThatNoLongerCoversWhatWasTakenIsFoundBeforeTheNightBegins() {
        workspace.night(NIGHT);
        String ledger = workspace.ledger();
        Map<String, String> archive = workspace.tree("output/state/archive");
        workspace.template("forms/thong-ke.yaml", "valid: {from: 2012-01,", "valid: {from: 2019-01,");
        workspace.drop("9/moi.xlsx", september("ba-che"));
        TestWorkspace.Told told = workspace.runAsOf(NEXT);
        assertThat(told.code()).as(told.all()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(told.err()).contains("2018-12");
        assertThat(workspace.ledger()).isEqualTo(ledger);
        assertThat(workspace.tree("output/state/archive").keySet())
                .filteredOn(path -> !archive.containsKey(path) && path.length() > 3)
                .hasSize(1);
        workspace.template("forms/thong-ke.yaml", "valid: {from: 2019-01,", "valid: {from: 2012-01,");
        assertThat(workspace.night("2019-10-07")).isEqualTo(new Counts(1, 5, 1, 0, 1, 0, 0));
    }

    @Test
    void aKilledNightAndANewRegistryBeforeTheNextEqualTwoNights() throws InterruptedException {
        killedOnce(() -> workspace.ledger().endsWith("\n"));
        workspace.registry(REGISTRY.withAlias("ba-che", "Ba Chẽ mới"));
        workspace.night(NEXT);
        TestWorkspace twice = filled(folder.resolve("hai dem"));
        twice.night(NIGHT);
        twice.registry(REGISTRY.withAlias("ba-che", "Ba Chẽ mới"));
        twice.night(NEXT);
        assertThat(workspace.handedOn()).isEqualTo(twice.handedOn());
    }
}

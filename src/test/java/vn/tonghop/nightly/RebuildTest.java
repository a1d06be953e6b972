package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.REGISTRY;
import static vn.tonghop.nightly.Submissions.december;
import static vn.tonghop.nightly.Submissions.mistaken;
import static vn.tonghop.nightly.Submissions.september;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.nightly.TestWorkspace.Counts;
import vn.tonghop.sample.Draft;

/** Archive and ledger are the truth: whatever becomes of database and releases, they come out of both again. */
class RebuildTest {
    private static final String DATABASE = "output/state/database";
    private static final String LEDGER = "output/state/archive/ledger.jsonl";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static TestWorkspace workspace;

    @SuppressWarnings("NullAway.Init")
    private static Map<String, String> releases;

    @SuppressWarnings("NullAway.Init")
    private static String ledger;

    @BeforeAll
    static void fourNightsWithAChangingRegistry() {
        workspace = TestWorkspace.in(folder, REGISTRY.withDeadline("2019-09", LocalDate.of(2019, 10, 7)));
        Draft strange = september("mong-cai", 1, 1).withCover("code", "").withCover("committee", "Hải Ninh");
        workspace.drop("9/mc.xlsx", strange);
        workspace.drop("9/hl.xlsx", september("ha-long", 1, 1));
        workspace.drop("9/bc.xlsx", mistaken(september("ba-che")));
        workspace.night("2019-10-05");
        workspace.registry(
                REGISTRY.withDeadline("2019-09", LocalDate.of(2019, 10, 7)).withAlias("mong-cai", "Hải Ninh"));
        workspace.drop("9/hl 2.xlsx", september("ha-long", 2, 2));
        workspace.drop("12/hl.xlsx", december("ha-long", 37));
        workspace.night("2019-10-06");
        workspace.registry(REGISTRY.withDeadline("2019-09", LocalDate.of(2019, 10, 7))
                .withAlias("mong-cai", "Hải Ninh")
                .withWithdrawal("hl 2.xlsx", "nhầm"));
        workspace.night("2019-10-07");
        assertThat(workspace.night("2019-10-08")).isEqualTo(new Counts(0, 3, 2, 0, 0, 0, 0));
        releases = workspace.handedOn();
        ledger = workspace.ledger();
        assertThat(ledger.lines().filter(line -> line.contains("\"templates\"")).count())
                .isEqualTo(4);
    }

    private static void assertAllIsAsBefore() {
        assertThat(workspace.handedOn()).isEqualTo(releases);
        assertThat(workspace.ledger()).isEqualTo(ledger);
    }

    private static void assertTheNextNightMakesItAnew() {
        TestWorkspace.Told told = workspace.runAsOf("2019-10-09");
        assertThat(told.code()).as(told.all()).isZero();
        assertThat(told.out()).startsWith("Cơ sở dữ liệu thiếu hoặc hỏng, đang dựng lại từ kho lưu trữ.");
        assertThat(told.counts()).isEqualTo(new Counts(0, 3, 2, 0, 0, 0, 0));
        assertAllIsAsBefore();
    }

    @Test
    void aDeletedDatabaseIsMadeAnewByTheNextNight() {
        workspace.delete(DATABASE);
        assertTheNextNightMakesItAnew();
    }

    @Test
    void aDatabaseOfGarbageIsMadeAnewByTheNextNight() {
        workspace.write(DATABASE + "/tonghop.mv.db", "rác".repeat(5000).getBytes(StandardCharsets.UTF_8));
        assertTheNextNightMakesItAnew();
    }

    @Test
    void aTruncatedDatabaseIsMadeAnewByTheNextNight() {
        byte[] whole = workspace.read(DATABASE + "/tonghop.mv.db");
        workspace.write(DATABASE + "/tonghop.mv.db", Arrays.copyOf(whole, 4096));
        assertTheNextNightMakesItAnew();
    }

    @Test
    void aDatabaseDamagedInTheMiddleIsMadeAnewByTheNextNight() {
        byte[] damaged = workspace.read(DATABASE + "/tonghop.mv.db");
        Arrays.fill(damaged, 8192, damaged.length - 8192, (byte) 0x5a);
        workspace.write(DATABASE + "/tonghop.mv.db", damaged);
        assertTheNextNightMakesItAnew();
    }

    /** H2 would read on, and give another figure. */
    @Test
    void aDatabaseWithOneBitFlippedIsMadeAnewByTheNextNight() {
        byte[] flipped = workspace.read(DATABASE + "/tonghop.mv.db");
        int letter = new String(flipped, StandardCharsets.ISO_8859_1).indexOf("mong-cai");
        assertThat(letter).isPositive();
        flipped[letter] ^= 1;
        workspace.write(DATABASE + "/tonghop.mv.db", flipped);
        assertTheNextNightMakesItAnew();
    }

    @Test
    void aDamagedChecksumOfTheDatabaseIsMadeAnewWithItByTheNextNight() {
        workspace.write(DATABASE + "/tonghop.crc32c", new byte[] {(byte) 0xff, (byte) 0xfe, 'a'});
        assertTheNextNightMakesItAnew();
    }

    @Test
    void aDatabaseOfAnotherSchemaIsMadeAnewByTheNextNight() {
        workspace.execute("update schema_number set number = 0");
        assertTheNextNightMakesItAnew();
    }

    @Test
    void deletedReleasesAndDatabaseComeOutOfRebuildByteForByte() {
        workspace.delete(DATABASE);
        workspace.delete("output/2018-12");
        TestWorkspace.Told told = workspace.command("rebuild");
        assertThat(told.code()).as(told.all()).isZero();
        assertThat(told.out()).contains("Đã dựng lại 4 đêm");
        assertAllIsAsBefore();
    }

    @Test
    void rebuildTakesTheLedgersTemplatesAndNotThoseThatLieThere() {
        workspace.registry(REGISTRY.withAlias("ba-che", "Ba Chẽ khác"));
        assertThat(workspace.command("rebuild").code()).isZero();
        workspace.registry(REGISTRY.withDeadline("2019-09", LocalDate.of(2019, 10, 7))
                .withAlias("mong-cai", "Hải Ninh")
                .withWithdrawal("hl 2.xlsx", "nhầm"));
        assertAllIsAsBefore();
    }

    @Test
    void templatesAndArchiveAloneBringEverythingBack(@TempDir Path elsewhere) {
        TestWorkspace restored = TestWorkspace.in(
                elsewhere,
                REGISTRY.withDeadline("2019-09", LocalDate.of(2019, 10, 7))
                        .withAlias("mong-cai", "Hải Ninh")
                        .withWithdrawal("hl 2.xlsx", "nhầm"));
        workspace.tree("output/state/archive").forEach((path, content) -> {
            if (!content.equals("not a file")) {
                restored.write("output/state/archive/" + path, workspace.read("output/state/archive/" + path));
            }
        });
        assertThat(restored.command("rebuild").code()).isZero();
        assertThat(restored.handedOn()).isEqualTo(releases);
    }

    @Test
    void anUnfinishedLastLineOfTheLedgerIsDropped() {
        workspace.write(LEDGER, (ledger + ledger.substring(0, 200)).getBytes(StandardCharsets.UTF_8));
        assertThat(workspace.night("2019-10-09")).isEqualTo(new Counts(0, 3, 2, 0, 0, 0, 0));
        assertThat(workspace.handedOn()).isEqualTo(releases);
        workspace.write(LEDGER, ledger.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLedgerOfFewerNightsThanTheDatabaseKnowsStopsTheWork() {
        String lastNight = ledger.substring(ledger.lastIndexOf('\n', ledger.indexOf("{\"night\":4,\"")) + 1);
        try {
            workspace.write(LEDGER, ledger.replace(lastNight, "").getBytes(StandardCharsets.UTF_8));
            TestWorkspace.Told told = workspace.command("run");
            assertThat(told.code()).as(told.all()).isEqualTo(ExitCode.ENVIRONMENT);
            assertThat(told.err())
                    .isEqualToIgnoringNewLines("output/state/archive/ledger.jsonl: sổ nhật trình chỉ có 3 đêm, cơ sở dữ"
                            + " liệu đã biết 4 đêm; khôi phục output/state/archive từ bản sao lưu, hoặc chạy rebuild nếu"
                            + " muốn làm lại theo sổ này.");
            workspace.delete(LEDGER);
            assertThat(workspace.command("run").err()).contains("chỉ có 0 đêm");
        } finally {
            workspace.write(LEDGER, ledger.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(workspace.night("2019-10-09")).isEqualTo(new Counts(0, 3, 2, 0, 0, 0, 0));
        assertAllIsAsBefore();
    }

    @Test
    void aDamagedLineInTheMiddleOfTheLedgerStopsTheWork() {
        workspace.write(LEDGER, ledger.replaceFirst("as_of", "As_of").getBytes(StandardCharsets.UTF_8));
        try {
            for (String command : new String[] {"run", "rebuild"}) {
                TestWorkspace.Told told = workspace.command(command);
                assertThat(told.code()).as(told.all()).isEqualTo(ExitCode.ENVIRONMENT);
                assertThat(told.err())
                        .isEqualToIgnoringNewLines("output/state/archive/ledger.jsonl, dòng 1: sổ nhật trình bị hỏng;"
                                + " khôi phục output/state/archive từ bản sao lưu.");
            }
        } finally {
            workspace.write(LEDGER, ledger.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(workspace.handedOn()).isEqualTo(releases);
    }
}

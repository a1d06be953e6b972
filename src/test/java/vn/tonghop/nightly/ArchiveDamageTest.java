package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.december;
import static vn.tonghop.nightly.Submissions.september;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.archive.Sha256;
import vn.tonghop.sample.DraftWorkbook;

/** The archive is the truth, so damage in it is told and never changes a figure without a word. */
class ArchiveDamageTest {
    private static final byte[] MONG_CAI =
            DraftWorkbook.of(september("mong-cai")).xlsx();
    private static final String SHA256 = Sha256.of(MONG_CAI);
    private static final String MEMBER = "output/state/archive/" + SHA256.substring(0, 2) + "/" + SHA256;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestWorkspace workspace;

    @SuppressWarnings("NullAway.Init")
    private Map<String, String> releases;

    @BeforeEach
    void aNight() {
        workspace = TestWorkspace.in(folder);
        workspace.drop("mc.xlsx", MONG_CAI);
        workspace.drop("hl.xlsx", september("ha-long"));
        workspace.night("2019-10-05");
        releases = workspace.handedOn();
        workspace.write(MEMBER, Arrays.copyOf(MONG_CAI, 1000));
    }

    @Test
    void theNextNightTakesTheContentAgainFromTheDropFolder() {
        workspace.night("2019-10-06");
        assertThat(workspace.read(MEMBER)).isEqualTo(MONG_CAI);
        assertThat(workspace.command("rebuild").code()).isZero();
        assertThat(workspace.handedOn()).isEqualTo(releases);
    }

    @Test
    void aFileInForceStaysSoWhenTheRegistryChanges() {
        workspace.delete("input/mc.xlsx");
        workspace.registry(Submissions.REGISTRY.withAlias("ba-che", "Ba Chẽ khác"));
        workspace.drop("hl12.xlsx", december("ha-long"));
        TestWorkspace.Told told = workspace.runAsOf("2019-10-06");
        assertThat(told.code()).as(told.all()).isZero();
        assertThat(told.out()).doesNotContain("Trả lại");
        assertThat(workspace.figure("2019-09", "mong-cai", "1.D")).contains("40");
    }

    @Test
    void aReplayNamesWhatItCannotTakeAndHowToMendItAndDoesTheRest() {
        workspace.delete("input/mc.xlsx");
        TestWorkspace.Told told = workspace.command("rebuild");
        assertThat(told.code()).isEqualTo(5);
        assertThat(told.err())
                .isEqualToIgnoringNewLines("mc.xlsx: Bản lưu " + SHA256
                        + " của tệp này trong output/state/archive bị hỏng hoặc không còn. Chép lại đúng tệp đó vào input và"
                        + " chạy một lượt, hoặc khôi phục output/state/archive từ bản sao lưu; rồi chạy rebuild.");
        assertThat(workspace.figure("2019-09", "mong-cai", "1.D")).isEmpty();
        assertThat(workspace.figure("2019-09", "ha-long", "1.D")).contains("40");

        workspace.drop("mc.xlsx", MONG_CAI);
        workspace.runAsOf("2019-10-06");
        assertThat(workspace.command("rebuild").code()).isZero();
        assertThat(workspace.figure("2019-09", "mong-cai", "1.D")).contains("40");
    }

    @Test
    void aReplayTakesWhatStillLiesInTheDropFolder() {
        assertThat(workspace.command("rebuild").code()).isZero();
        assertThat(workspace.handedOn()).isEqualTo(releases);
        assertThat(workspace.read(MEMBER)).isEqualTo(MONG_CAI);
    }

    @Test
    void aNightThatFindsTheDatabaseGoneNamesItToo() {
        workspace.delete("input/mc.xlsx");
        workspace.delete("output/state/database");
        TestWorkspace.Told told = workspace.runAsOf("2019-10-06");
        assertThat(told.code()).isEqualTo(5);
        assertThat(told.err()).contains("mc.xlsx: Bản lưu " + SHA256);
    }
}

package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.mistaken;
import static vn.tonghop.nightly.Submissions.september;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.sample.SmallRegistry;

/** What a release counts, lists and tells, and what no more. */
class WhoCountsTest {
    private static final String PERIOD = "2019-09";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void whatACommitteeFiledThatHasEndedIsNowhereInTheRelease() {
        SmallRegistry both = SmallRegistry.of("mong-cai", "Thành ủy Móng Cái", "ha-long", "Thành ủy Hạ Long");
        TestWorkspace workspace = TestWorkspace.in(folder, both);
        workspace.drop("mc.xlsx", september("mong-cai"));
        workspace.drop("hl.xlsx", september("ha-long"));
        workspace.night("2019-10-05");
        assertThat(workspace.sheet(PERIOD, "Cơ sở")).anyMatch(line -> line.contains("Hạ Long"));
        workspace.registry(SmallRegistry.of("mong-cai", "Thành ủy Móng Cái")
                .with("Đơn vị", "ha-long", "Thành ủy Hạ Long", "", "", "", LocalDate.of(2019, 8, 31)));
        workspace.night("2019-10-06");

        // each lists three organisations
        assertThat(workspace.sheet(PERIOD, "Cơ sở"))
                .noneMatch(line -> line.contains("Hạ Long"))
                .anyMatch(line -> line.contains("trong 3 tổ chức cơ sở đảng"));
        assertThat(workspace.sheet(PERIOD, "Nguồn số liệu")).noneMatch(line -> line.contains("Hạ Long"));
        assertThat(workspace.figure(PERIOD, "toan-tinh", "5.T/tccsd")).contains("3");
        assertThat(workspace.report(PERIOD)).contains("1/1 đơn vị").doesNotContain("2/2 đơn vị", "thuộc 2 đơn vị");
    }

    @Test
    void whatWentBackAndWasMendedIsNoFindingAnyMore() {
        TestWorkspace workspace = TestWorkspace.in(folder);
        workspace.drop("hl.xlsx", september("ha-long"));
        workspace.drop("mc.xlsx", mistaken(september("mong-cai", 2, 1)));
        workspace.night("2019-10-05");
        assertThat(workspace.sheet(PERIOD, "Phát hiện")).anyMatch(line -> line.contains("1.B = 58"));
        workspace.drop("mc.xlsx", september("mong-cai", 2, 1));
        workspace.night("2019-10-06");

        assertThat(workspace.sheet(PERIOD, "Phát hiện")).noneMatch(line -> line.contains("1.B = 58"));
    }
}

package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.december;
import static vn.tonghop.nightly.Submissions.mistaken;
import static vn.tonghop.nightly.Submissions.september;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.nightly.TestWorkspace.Counts;

/** A night with nothing new, and one that finds its releases damaged. */
class SameNightAgainTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestWorkspace workspace;

    @SuppressWarnings("NullAway.Init")
    private Map<String, String> first;

    @BeforeEach
    void oneNight() {
        workspace = TestWorkspace.in(folder);
        workspace.drop("12/mc.xlsx", december("mong-cai"));
        workspace.drop("9/mc.xlsx", september("mong-cai"));
        workspace.drop("9/hl.xlsx", mistaken(september("ha-long")));
        workspace.night("2019-10-05");
        first = workspace.handedOn();
    }

    private long jobs() {
        return (Long) workspace
                .query("select count(*) as jobs from batch_job_execution")
                .getFirst()
                .getOrDefault("jobs", -1L);
    }

    @Test
    void aNightWithNothingNewWritesNothingAndLaunchesNoJob() {
        String ledger = workspace.ledger();
        Map<String, String> archive = workspace.tree("output/state/archive");
        TestWorkspace.Told told = workspace.runAsOf("2019-10-06");
        assertThat(told.code()).isZero();
        assertThat(told.counts()).isEqualTo(new Counts(0, 2, 1, 0, 0, 0, 0));
        assertThat(told.out())
                .contains("Không có gì mới; không báo cáo nào phải lập lại.")
                .doesNotContain("Trả lại:");
        assertThat(workspace.handedOn()).isEqualTo(first);
        assertThat(workspace.ledger()).isEqualTo(ledger);
        assertThat(workspace.tree("output/state/archive")).isEqualTo(archive);
        assertThat(jobs()).isEqualTo(1);
    }

    @Test
    void aDuplicateIsToldAndChangesNoFigureAndNoOtherRelease() {
        String figures = workspace.csv("2019-09");
        workspace.drop("9/mc ban sao.xlsx", september("mong-cai"));
        assertThat(workspace.night("2019-10-06")).isEqualTo(new Counts(1, 2, 1, 1, 0, 0, 0));
        assertThat(workspace.pdf("2019-09/don-vi/mong-cai/phan-hoi-2019-09.pdf"))
                .contains("Tệp \"9/mc ban sao.xlsx\" có nội dung giống hệt tệp đã gửi nên không tính thêm.");
        assertThat(workspace.csv("2019-09")).isEqualTo(figures);
        Map<String, String> now = workspace.handedOn();
        now.keySet().removeIf(path -> path.startsWith("2019-09/") || path.equals("index.html"));
        first.keySet().removeIf(path -> path.startsWith("2019-09/") || path.equals("index.html"));
        assertThat(now).isEqualTo(first);
    }

    @Test
    void aDeletedFileOfAReleaseIsWrittenAgainWithItsBytesAndItsDate() {
        workspace.delete("output/2019-09/bao-cao-2019-09.pdf");
        TestWorkspace.Told told = workspace.runAsOf("2019-10-09");
        assertThat(told.out()).contains("Đã lập: output/2019-09").doesNotContain("output/2018-12");
        assertThat(workspace.handedOn()).isEqualTo(first);
    }

    @Test
    void aFileOfAReleaseThatSomeoneChangedIsWrittenAgain() {
        workspace.write("output/2019-09/so-lieu-2019-09.csv", "sửa tay".getBytes(StandardCharsets.UTF_8));
        workspace.night("2019-10-09");
        assertThat(workspace.handedOn()).isEqualTo(first);
    }

    @Test
    void aDeletedManifestIsWrittenAgainAsItWas() {
        workspace.delete("output/2018-12/manifest.json");
        workspace.night("2019-10-09");
        assertThat(workspace.handedOn()).isEqualTo(first);
    }

    @Test
    void aDeletedOutputFolderOfReleasesIsWrittenAgainAsItWas() {
        workspace.delete("output/2018-12");
        workspace.delete("output/2019-09");
        workspace.night("2019-10-09");
        assertThat(workspace.handedOn()).isEqualTo(first);
    }

    @Test
    void whatTheOfficeHasPutBesideAReleaseStays() {
        workspace.write("output/2019-09/ghi chu.txt", "xem lại".getBytes(StandardCharsets.UTF_8));
        assertThat(workspace.runAsOf("2019-10-06").out()).contains("Không có gì mới");
        assertThat(workspace.handedOn()).containsKey("2019-09/ghi chu.txt");
        workspace.drop("9/bc.xlsx", september("ba-che"));
        workspace.night("2019-10-07");
        assertThat(workspace.handedOn()).containsKey("2019-09/ghi chu.txt");
    }

    @Test
    void aReportTemplateThatChangesRewritesTheReleasesButJudgesNothingAgain() {
        workspace.template("reports/bao-cao.html", "Căn cứ báo cáo thống kê của", "Căn cứ số liệu báo cáo của");
        assertThat(workspace.night("2019-10-06")).isEqualTo(new Counts(0, 2, 1, 0, 0, 0, 0));
        assertThat(workspace.report("2019-09")).contains("Căn cứ số liệu báo cáo của");
        assertThat(workspace.report("2018-12")).contains("ngày 06 tháng 10 năm 2019");
    }
}

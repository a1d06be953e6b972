package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.mistaken;
import static vn.tonghop.nightly.Submissions.september;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.sample.DraftWorkbook;
import vn.tonghop.sample.SmallRegistry;

/** What a night hands to each committee. */
class FeedbackNightTest {
    private static final String MONG_CAI = "2019-09/don-vi/mong-cai/phan-hoi-2019-09.pdf";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestWorkspace workspace;

    @BeforeEach
    void workspace() {
        workspace = TestWorkspace.in(folder);
        workspace.drop("mc.xlsx", september("mong-cai", 1, 1));
        workspace.night("2019-10-05");
    }

    @Test
    void everyCommitteeHasALetterAndTheManifestListsIt() {
        String manifest = new String(workspace.read("output/2019-09/manifest.json"), StandardCharsets.UTF_8);
        Map<String, String> files = workspace.handedOn();

        for (String committee : new String[] {"mong-cai", "ha-long", "ba-che"}) {
            String name = "don-vi/" + committee + "/phan-hoi-2019-09.pdf";
            assertThat(manifest).contains("\"" + name + "\" : \"" + files.get("2019-09/" + name) + "\"");
        }
        assertThat(workspace.pdf(MONG_CAI))
                .contains("đã nhận báo cáo thống kê 9 tháng năm 2019 của Thành ủy Móng Cái, lần 1 (tệp \"mc.xlsx\")");
        assertThat(workspace.pdf("2019-09/don-vi/ba-che/phan-hoi-2019-09.pdf"))
                .contains("chưa nhận được báo cáo thống kê 9 tháng năm 2019 của Huyện ủy Ba Chẽ");
    }

    @Test
    void aResubmissionThatGoesBackIsToldTheNextMorning() {
        workspace.drop("mc 2.xlsx", mistaken(september("mong-cai", 2, 2)));
        workspace.night("2019-10-06");

        assertThat(workspace.pdf(MONG_CAI))
                .contains("Bản gửi sau, lần 2 (tệp \"mc 2.xlsx\", ngày 06/10/2019), bị trả lại vì có")
                .contains("số liệu vẫn lấy theo bản lần 1 đã nhận")
                .contains("1.B = 58 nhưng");
    }

    @Test
    void aCopyThatComesLaterIsTold() {
        workspace.drop(
                "them/mc.xlsx", DraftWorkbook.of(september("mong-cai", 1, 1)).xlsx());
        workspace.night("2019-10-06");

        assertThat(workspace.pdf(MONG_CAI)).contains("Tệp \"them/mc.xlsx\" có nội dung giống hệt tệp đã gửi");
    }

    @Test
    void aCommitteeThatNoLongerFilesLeavesNoFolderBehind() {
        workspace.registry(SmallRegistry.of("mong-cai", "Thành ủy Móng Cái", "ha-long", "Thành ủy Hạ Long"));
        workspace.night("2019-10-06");

        assertThat(workspace.tree("output/2019-09/don-vi").keySet())
                .containsExactlyInAnyOrder(
                        "", "ha-long", "ha-long/phan-hoi-2019-09.pdf", "mong-cai", "mong-cai/phan-hoi-2019-09.pdf");
    }

    @Test
    void theOfficeChangesASentence() {
        workspace.template("reports/phan-hoi.html", "Kính gửi: ", "Gửi: ");
        workspace.night("2019-10-06");

        assertThat(workspace.pdf(MONG_CAI)).contains("Gửi: Thành ủy Móng Cái").doesNotContain("Kính gửi");
    }

    @Test
    void aMissingTemplateStopsTheNightBeforeItBegins() {
        workspace.delete("templates/reports/phan-hoi.html");
        TestWorkspace.Told told = workspace.runAsOf("2019-10-06");

        assertThat(told.code()).isEqualTo(5);
        assertThat(told.err()).contains("templates/reports/phan-hoi.html: không có tệp mẫu này; khôi phục tệp mẫu.");
    }

    @Test
    void aLetterThatWouldSayTheSameIsNotPrintedAgain() {
        byte[] baChe = workspace.read("output/2019-09/don-vi/ba-che/phan-hoi-2019-09.pdf");
        byte[] mongCai = workspace.read("output/" + MONG_CAI);
        workspace.drop("mc 2.xlsx", mistaken(september("mong-cai", 2, 2)));
        workspace.night("2019-10-06");

        assertThat(workspace.read("output/2019-09/don-vi/ba-che/phan-hoi-2019-09.pdf"))
                .isEqualTo(baChe);
        assertThat(workspace.pdf("2019-09/don-vi/ba-che/phan-hoi-2019-09.pdf")).contains("ngày 05 tháng 10 năm 2019");
        assertThat(workspace.read("output/" + MONG_CAI)).isNotEqualTo(mongCai);
        assertThat(workspace.pdf(MONG_CAI)).contains("ngày 06 tháng 10 năm 2019");
    }

    @Test
    void aLetterKeepsItsDateWhereOutputIsLostAndRebuilt() {
        workspace.drop("mc 2.xlsx", mistaken(september("mong-cai", 2, 2)));
        workspace.night("2019-10-06");
        Map<String, String> before = workspace.handedOn();
        workspace.delete("output/2019-09");
        workspace.command("rebuild");

        assertThat(workspace.handedOn()).isEqualTo(before);
    }

    @Test
    void aLetterThatSomebodyTouchedIsPrintedAsItWas() {
        workspace.drop("mc 2.xlsx", mistaken(september("mong-cai", 2, 2)));
        workspace.night("2019-10-06");
        Map<String, String> before = workspace.handedOn();
        workspace.delete("output/2019-09/don-vi/ba-che/phan-hoi-2019-09.pdf");
        workspace.night("2019-10-07");

        assertThat(workspace.handedOn()).isEqualTo(before);
    }

    @Test
    void whatChangesForOthersIsToldToThem() {
        workspace.drop("hl.xlsx", september("ha-long", 1, 2));
        workspace.night("2019-10-06");

        assertThat(workspace.pdf(MONG_CAI)).contains("ngày 06 tháng 10 năm 2019", "(2/3 đơn vị)");
    }

    @Test
    void aMistakeInASentenceStopsTheNightBeforeAnyFileIsTaken() {
        workspace.template("reports/phan-hoi.html", "${report.deadline()}", "${report.dedline()}");
        workspace.drop("hl.xlsx", september("ha-long", 1, 2));
        TestWorkspace.Told told = workspace.runAsOf("2019-10-06");

        assertThat(told.code()).isEqualTo(5);
        assertThat(told.err()).containsPattern("templates/reports/phan-hoi.html, dòng \\d+: mẫu sai .*dedline");
    }
}

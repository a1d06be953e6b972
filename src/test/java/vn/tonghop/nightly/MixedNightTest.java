package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.nightly.MixedFolder.Fate;
import vn.tonghop.nightly.TestWorkspace.Counts;
import vn.tonghop.nightly.TestWorkspace.Told;

/** The morning's mixed folder in the heap of an ordinary night: each of its 200 files ends as it must. */
class MixedNightTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static int count(Map<String, MixedFolder.Item> items, Fate fate) {
        return (int) items.values().stream().filter(item -> item.fate() == fate).count();
    }

    @Test
    void whatIsGoodIsTakenAndWhatIsNotGoesBackWithANoticeEach() throws Exception {
        TestWorkspace workspace = TestWorkspace.in(folder, MixedFolder.registry());
        Map<String, MixedFolder.Item> items = MixedFolder.fill(workspace);
        Map<String, String> input = workspace.tree("input");
        try (ChildRun run = ChildRun.start(workspace, "2019-10-08", "-Xmx512m")) {
            assertThat(run.end()).as(run.console()).isZero();
            assertThat(new Told(0, run.console(), "").counts())
                    .as(run.console())
                    .isEqualTo(new Counts(
                            200,
                            count(items, Fate.TAKEN),
                            count(items, Fate.RETURNED),
                            count(items, Fate.DUPLICATE),
                            0,
                            count(items, Fate.IGNORED) + 1,
                            0));
        }
        assertThat(workspace.tree("input")).isEqualTo(input);
        assertThat(workspace.figure("2019-09", "toan-tinh", "1.D")).contains(String.valueOf(21 * 40));
        List<String> sentBack = workspace.tree("output/tra-lai").entrySet().stream()
                .filter(entry -> !entry.getValue().equals("not a file"))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(sentBack.stream().filter(file -> file.endsWith(".pdf"))).hasSize(count(items, Fate.RETURNED));
        assertThat(sentBack)
                .allMatch(file -> file.matches("[a-z-]+/(\\d{4}-\\d\\d|khong-ro)-lan\\d+-[0-9a-f]{8}\\.(pdf|xlsx)"));
        assertThat(workspace.pdf("tra-lai/khong-ro/khong-ro-lan1-e3b0c442.pdf"))
                .contains("nhận được tệp \"rỗng.xlsx\". Qua kiểm tra, tệp có 1 lỗi,")
                .doesNotContain("Lần nộp là");
        for (String file : sentBack) {
            if (file.endsWith(".xlsx")) {
                try (Workbook copy = WorkbookFactory.create(
                        workspace.path("output/tra-lai/" + file).toFile(), null, true)) {
                    assertThat(copy.getSheetName(0)).as(file).isEqualTo("Cần sửa");
                    assertThat(copy.getSheetAt(0).getLastRowNum()).as(file).isPositive();
                }
            }
        }
    }
}

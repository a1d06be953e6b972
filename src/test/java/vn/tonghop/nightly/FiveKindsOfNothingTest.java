package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.september;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.nightly.TestWorkspace.Counts;
import vn.tonghop.sample.DraftWorkbook;

/** A number, a zero, a dash, a blank and what was not filed at all: five things, from the cell to the report. */
class FiveKindsOfNothingTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static TestWorkspace workspace;

    @BeforeAll
    static void oneOfThreeCommitteesFiles() {
        workspace = TestWorkspace.in(folder);
        workspace.drop(
                "mong-cai.xlsx",
                september("mong-cai")
                        .with("1.C1", 1)
                        .with("1.C2", 0)
                        .with("1.C4", "không có")
                        .with("1.B3", "-")
                        .with("2.I.6", ""));
        assertThat(workspace.night("2019-10-05")).isEqualTo(new Counts(1, 1, 0, 0, 0, 0, 0));
    }

    private static List<Object> stored(String code) {
        List<Map<String, Object>> rows = workspace.query("select entry, amount from fact where code = '" + code + "'");
        assertThat(rows).hasSize(1);
        Object amount = rows.getFirst().get("AMOUNT");
        return List.of(
                rows.getFirst().get("ENTRY"),
                amount == null ? "" : amount.toString().replaceAll("\\.0+$", ""));
    }

    @Test
    void theDatabaseKeepsThemApart() {
        assertThat(stored("1.C1")).containsExactly("NUMBER", "1");
        assertThat(stored("1.C2")).containsExactly("ZERO", "0");
        assertThat(stored("1.C4")).containsExactly("NONE", "0");
        assertThat(stored("1.B3")).containsExactly("NONE", "0");
        assertThat(stored("2.I.6")).containsExactly("BLANK", "");
    }

    @Test
    void theFiguresHaveAnEmptyValueForABlankAndNoRowForWhatWasNotFiled() {
        assertThat(workspace.figure("2019-09", "mong-cai", "1.C1")).contains("1");
        assertThat(workspace.figure("2019-09", "mong-cai", "1.C2")).contains("0");
        assertThat(workspace.figure("2019-09", "mong-cai", "1.B3")).contains("0");
        assertThat(workspace.figure("2019-09", "mong-cai", "2.I.6")).contains("");
        assertThat(workspace.figures("2019-09")).noneMatch(row -> row.unit().equals("ha-long"));
        assertThat(workspace.figures("2019-09"))
                .filteredOn(row -> row.unit().equals("mong-cai") && row.code().equals("1.B3"))
                .singleElement()
                .satisfies(row -> assertThat(row.sheet() + "!" + row.cell())
                        .isEqualTo(DraftWorkbook.of(september("mong-cai")).place("1.B3")));
    }

    @Test
    void theWorkbookSaysWhichItWas() {
        List<String> sources = workspace.sheet("2019-09", "Nguồn số liệu");
        assertThat(sources).anyMatch(line -> line.contains("|1.B3|") && line.contains("không có"));
        assertThat(sources).anyMatch(line -> line.contains("|2.I.6|") && line.contains("để trống"));
        assertThat(sources).noneMatch(line -> line.contains("|1.C2|") && line.contains("không có"));
    }

    @Test
    void theReportCountsOnlyWhoFiled() {
        assertThat(workspace.report("2019-09")).contains("1/3 đơn vị");
    }
}

package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.september;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.nightly.TestWorkspace.Told;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.DraftWorkbook;

/** Two submissions of one committee and period beside each other. */
class CompareTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestWorkspace workspace;

    @BeforeEach
    void workspace() {
        workspace = TestWorkspace.in(folder);
    }

    private Told compare(byte[] before, byte[] after) {
        Path one = workspace.write("truoc.xlsx", before);
        Path other = workspace.write("sau.xlsx", after);
        return workspace.command("compare", one.toString(), other.toString());
    }

    private Told compare(Draft before, Draft after) {
        return compare(DraftWorkbook.of(before).xlsx(), DraftWorkbook.of(after).xlsx());
    }

    @Test
    void whatChangedIsToldCellByCell() {
        Draft before = september("mong-cai");
        Draft after =
                september("mong-cai", 2, 0).with("1.C1", 7).with("2.I.1", "-").withOrganisation(0, "nguon", 12);
        DraftWorkbook workbook = DraftWorkbook.of(after);
        Told told = compare(before.with("1.C1", 5).with("2.I.1", 3).withOrganisation(0, "nguon", 4), after);
        assertThat(told.code()).as(told.all()).isZero();
        assertThat(told.out().lines())
                .contains(
                        "So sánh hai bản của Thành ủy Móng Cái, 9 tháng năm 2019",
                        "Biểu 1",
                        "  1.C1 (Từ trần): 5 → 7 [" + workbook.place("1.C1") + "]",
                        "  2.I.1 (Nữ): 3 → không có (gạch ngang) [" + workbook.place("2.I.1") + "]")
                .anyMatch(line -> line.matches(" {2}\\S+ \\(Nguồn\\): 4 → 12 \\[Cơ sở, hàng \\d+]"))
                .anyMatch(line -> line.startsWith("  trước: ") && line.endsWith("truoc.xlsx (lần nộp 1)"))
                .anyMatch(line -> line.startsWith("  sau:   ") && line.endsWith("sau.xlsx (lần nộp 2)"));
        assertThat(workspace.path("output")).doesNotExist();
    }

    @Test
    void xlsAndXlsxOfTheSameFiguresDoNotDiffer() {
        DraftWorkbook draft = DraftWorkbook.of(september("mong-cai"));
        Told told = compare(draft.xls(), draft.xlsx());
        assertThat(told.code()).as(told.all()).isZero();
        assertThat(told.out()).endsWith("Không có số liệu nào thay đổi." + System.lineSeparator());
    }

    @Test
    void differentCommitteesAreAWrongUse() {
        Told told = compare(september("mong-cai"), september("ha-long"));
        assertThat(told.code()).isEqualTo(ExitCode.USAGE);
        assertThat(told.err())
                .startsWith("Hai tệp không cùng đơn vị và kỳ: ")
                .contains("truoc.xlsx\" của Thành ủy Móng Cái, 9 tháng năm 2019,")
                .contains("sau.xlsx\" của Thành ủy Hạ Long, 9 tháng năm 2019.");
    }

    @Test
    void differentPeriodsAreAWrongUse() {
        Told told = compare(september("mong-cai"), Submissions.december("mong-cai"));
        assertThat(told.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aFileThatCannotBeReadIsToldWithItsFinding() {
        Told told = compare(
                new byte[] {'P', 'K', 3, 4},
                DraftWorkbook.of(september("mong-cai")).xlsx());
        assertThat(told.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(told.out()).startsWith("truoc.xlsx: Tệp bị hỏng:");
    }

    @Test
    void aMissingFileIsAWrongUse() {
        Told told = workspace.command("compare", "khong-co.xlsx", "cung-khong.xlsx");
        assertThat(told.code()).isEqualTo(ExitCode.USAGE);
        assertThat(told.err()).startsWith("khong-co.xlsx: không có tệp này");
    }
}

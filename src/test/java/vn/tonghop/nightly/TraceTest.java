package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.REGISTRY;
import static vn.tonghop.nightly.Submissions.december;
import static vn.tonghop.nightly.Submissions.september;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.archive.Sha256;
import vn.tonghop.nightly.TestWorkspace.Told;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.DraftWorkbook;

/**
 * Figures traced to where they were filed. Móng Cái filed the year 2018 (32 members at its start, 36 at its end, 5 admitted,
 * 35 of 36 rated fulfilled their duties) and nine months of 2019 (36 members, 5 admitted), Hạ Long the latter alone.
 */
class TraceTest {
    private static final Draft DECEMBER = december("mong-cai");
    private static final Draft SEPTEMBER = september("mong-cai", 2, 1);
    private static final Draft HA_LONG = september("ha-long");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestWorkspace workspace;

    @BeforeEach
    void filed() {
        workspace = TestWorkspace.in(folder);
        workspace.registry(REGISTRY.with("Chỉ tiêu", "mong-cai", "2019", "so_luong_nam", 8, "", "NQ 15")
                .with("Chỉ tiêu", "mong-cai", "2018", "ty_le_nam", 12.5, "", ""));
        workspace.drop("2018/9T.xlsx", DECEMBER);
        workspace.drop("mong-cai/9T.xlsx", SEPTEMBER);
        workspace.drop("ha-long/9T.xlsx", HA_LONG);
        workspace.run();
    }

    private String trace(String... arguments) {
        String[] all = new String[4];
        all[0] = "trace";
        System.arraycopy(arguments, 0, all, 1, 3);
        Told told = workspace.command(all);
        assertThat(told.code()).as(told.all()).isZero();
        return told.out();
    }

    /** The end of a line: the cell, and the submission it stands in. */
    private static String source(String path, String cell, int number, Draft draft) {
        return "  ←  " + path + ", " + cell + " (lần nộp " + number + ", nhận ngày 05/10/2019, sha256 "
                + Sha256.of(DraftWorkbook.of(draft).xlsx()).substring(0, 8) + "…)\n";
    }

    private static String of2018(int value, String cell) {
        return "  Thành ủy Móng Cái: " + value + source("2018/9T.xlsx", cell, 1, DECEMBER);
    }

    private static String of2019(int value, String cell) {
        return "  Thành ủy Móng Cái: " + value + source("mong-cai/9T.xlsx", cell, 2, SEPTEMBER);
    }

    @Test
    void aFiledFigureOfACommittee() {
        assertThat(trace("2019-09", "mong-cai", "1.B1"))
                .isEqualTo("1.B1 (Kết nạp), kỳ 9 tháng năm 2019\n" + of2019(5, "Biểu 1!C6"));
    }

    @Test
    void aFiledFigureOfTheProvinceNamesWhoHasNotFiled() {
        assertThat(trace("2019-09", "toan-tinh", "1.A"))
                .isEqualTo(
                        "1.A (Tổng số đảng viên cuối kỳ trước chuyển sang (31/12)), kỳ 9 tháng năm 2019 (2/3 đơn vị)\n"
                                + of2019(36, "Biểu 1!C4")
                                + "  Thành ủy Hạ Long: 36" + source("ha-long/9T.xlsx", "Biểu 1!C4", 1, HA_LONG)
                                + "  Huyện ủy Ba Chẽ: chưa nộp\n"
                                + "  Cộng: 72\n");
    }

    @Test
    void aMeanIsNotAddedUp() {
        assertThat(trace("2019-09", "toan-tinh", "2.II.2.9")).doesNotContain("Cộng");
    }

    @Test
    void theRateOfAYear() {
        assertThat(trace("2018-12", "mong-cai", "ty_le_ket_nap"))
                .isEqualTo("""
                        ty_le_ket_nap, kỳ năm 2018, Thành ủy Móng Cái: 15,6250%
                          = 1.B1 / 1.A × 100
                          = 5 / 32 × 100
                        1.B1 (Kết nạp), kỳ năm 2018
                        """ + of2018(5, "Biểu 1!C6")
                        + "1.A (Tổng số đảng viên cuối kỳ trước chuyển sang (31/12)), kỳ năm 2018\n"
                        + of2018(32, "Biểu 1!C4"));
    }

    @Test
    void theRateOfTheProvinceIsOverThoseWhoFiled() {
        assertThat(trace("2019-09", "toan-tinh", "ty_le_ket_nap"))
                .startsWith("""
                        ty_le_ket_nap, kỳ 9 tháng năm 2019, Toàn tỉnh: 13,8889%
                          = Σ 1.B1 / Σ 1.A × 100
                          = 10 / 72 × 100
                        1.B1 (Kết nạp), kỳ 9 tháng năm 2019 (2/2 đơn vị)
                        """)
                .contains("  Cộng: 72\n")
                .doesNotContain("Ba Chẽ");
    }

    @Test
    void theAverageRateOfTheTermCountsMembersByMonths() {
        assertThat(trace("2019-09", "mong-cai", "binh_quan_nhiem_ky"))
                .isEqualTo("""
                        binh_quan_nhiem_ky, kỳ 9 tháng năm 2019, Thành ủy Móng Cái: 16,9492%
                          = Σ 1.B1 / Σ (1.A × số tháng / 12) × 100
                          = 10 / 59 × 100
                        1.B1 (Kết nạp), kỳ năm 2018
                        """ + of2018(5, "Biểu 1!C6") + "1.B1 (Kết nạp), kỳ 9 tháng năm 2019\n"
                        + of2019(5, "Biểu 1!C6")
                        + "1.A (Tổng số đảng viên cuối kỳ trước chuyển sang (31/12)), kỳ năm 2018\n"
                        + of2018(32, "Biểu 1!C4")
                        + "1.A (Tổng số đảng viên cuối kỳ trước chuyển sang (31/12)), kỳ 9 tháng năm 2019\n"
                        + of2019(36, "Biểu 1!C4"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-09 | luy_ke_nhiem_ky           | 10        | Σ 1.B1 của các năm trong nhiệm kỳ     | 5 + 5
            2019-09 | luy_ke_nhiem_ky/2.I.5     | 2         | Σ 2.I.5 của các năm trong nhiệm kỳ    | 1 + 1
            2019-09 | binh_quan_nguoi_nam       | 5         | Σ 1.B1 của các năm trọn vẹn / số năm  | (5) / 1
            2019-09 | hoan_thanh_chi_tieu       | 62,5000%  | 1.B1 / chỉ tiêu năm × 100             | 5 / 8 × 100
            2018-12 | hoan_thanh_chi_tieu       | 125,0000% | (1.B1 / 1.A × 100) / chỉ tiêu năm × 100 | (5 / 32 × 100) / 12,5 × 100
            2018-12 | ty_le_hoan_thanh_nhiem_vu | 97,2222%  | (6.2 + 6.3 + 6.4) / 6.1 × 100         | (5 + 20 + 10) / 36 × 100
            """)
    void aDerivedFigureSaysItsFormula(String period, String code, String value, String words, String numbers) {
        assertThat(trace(period, "mong-cai", code))
                .contains("Thành ủy Móng Cái: " + value + "\n  = " + words + "\n  = " + numbers + "\n");
    }

    @Test
    void theTargetNamesWhereItStands() {
        assertThat(trace("2019-09", "mong-cai", "hoan_thanh_chi_tieu"))
                .contains("Chỉ tiêu năm: 8 đảng viên  ←  templates/registry.xlsx, Chỉ tiêu, 2019 (NQ 15)\n");
        assertThat(trace("2018-12", "mong-cai", "hoan_thanh_chi_tieu"))
                .contains("Chỉ tiêu năm: 12,5%  ←  templates/registry.xlsx, Chỉ tiêu, 2018\n");
        assertThat(trace("2019-09", "ha-long", "hoan_thanh_chi_tieu"))
                .isEqualTo("hoan_thanh_chi_tieu, kỳ 9 tháng năm 2019, Thành ủy Hạ Long: chưa có số liệu\n"
                        + "  = không có chỉ tiêu năm\n");
    }

    @Test
    void whatNobodyFiledHasAFormulaAndNoNumbers() {
        assertThat(trace("2019-09", "ba-che", "luy_ke_nhiem_ky"))
                .isEqualTo("luy_ke_nhiem_ky, kỳ 9 tháng năm 2019, Huyện ủy Ba Chẽ: chưa có số liệu\n"
                        + "  = Σ 1.B1 của các năm trong nhiệm kỳ\n");
    }

    @Test
    void whatIsNoFigureIsWrongUsage() {
        Told told = workspace.command("trace", "2019-09", "mong-cai", "luy_ke_nhiem_ky/1.D");
        assertThat(told.code()).isEqualTo(ExitCode.USAGE);
        assertThat(told.err())
                .startsWith(
                        "Không có chỉ tiêu \"luy_ke_nhiem_ky/1.D\" trong biểu mẫu kỳ 2019-09; mã suy ra: ty_le_ket_nap,"
                                + " luy_ke_nhiem_ky, binh_quan_nguoi_nam, binh_quan_nhiem_ky, hoan_thanh_chi_tieu,"
                                + " ty_le_hoan_thanh_nhiem_vu.\n");
    }

    @Test
    void aPeriodWithoutAFormIsWrongUsage() {
        Told told = workspace.command("trace", "2011-12", "toan-tinh", "ty_le_ket_nap");
        assertThat(told.code()).isEqualTo(ExitCode.USAGE);
        assertThat(told.err()).startsWith("Không có biểu mẫu nào trong templates/forms dùng cho kỳ 2011-12.\n");
    }
}

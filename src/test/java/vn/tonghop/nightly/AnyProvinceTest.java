package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.december;
import static vn.tonghop.nightly.Submissions.september;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.nightly.TestWorkspace.Counts;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.SmallRegistry;

/** Another province, with nothing of the sample's but the form. */
class AnyProvinceTest {
    private static final SmallRegistry REGISTRY = SmallRegistry.of(
                    "da-lat",
                    "Thành ủy Đà Lạt",
                    "don-duong",
                    "Huyện ủy Đơn Dương",
                    "khoi-lam-dong",
                    "Đảng ủy Khối tỉnh")
            .with("Chỉ tiêu", "toan-tinh", "2015-2020", "khoang_ty_le_nam", 3, 4, "")
            .with("Chỉ tiêu", "da-lat", 2019, "so_luong_nam", 8, "", "")
            .with("Chỉ tiêu", "don-duong", "2015-2020", "ty_le_nam", 5, "", "");

    private static Draft of(Draft draft, String code, String name) {
        return draft.withCover("code", code).withCover("committee", name);
    }

    @Test
    void anotherProvinceHasItsReleasesAndNothingOfTheSample(@TempDir Path folder) {
        TestWorkspace workspace = TestWorkspace.in(folder, REGISTRY);
        workspace.template("settings.yaml", "province: Quảng Ninh", "province: Lâm Đồng");
        workspace.template("settings.yaml", "parent: Tỉnh ủy Quảng Ninh", "parent: Tỉnh ủy Lâm Đồng");
        workspace.template("settings.yaml", "place: Hạ Long", "place: Đà Lạt");
        workspace.drop("1.xlsx", of(september(""), "", "TP. Đà Lạt"));
        workspace.drop("2.xlsx", of(december(""), "don-duong", "Huyện uỷ Đơn Dương"));
        workspace.drop("3.xlsx", of(september(""), "don-duong", ""));
        assertThat(workspace.night("2019-10-05")).isEqualTo(new Counts(3, 3, 0, 0, 0, 0, 0));
        assertThat(workspace.figure("2019-09", "toan-tinh", "1.D")).contains("80");
        assertThat(workspace.figure("2019-09", "da-lat", "hoan_thanh_chi_tieu")).contains("62.5000");
        for (String period : new String[] {"2018-12", "2019-09"}) {
            StringBuilder text = new StringBuilder(workspace.report(period)).append(workspace.csv(period));
            for (String sheet : new String[] {
                "Tổng quan", "Theo đơn vị", "Chỉ tiêu", "Cơ sở", "Nộp báo cáo", "Phát hiện", "Nguồn số liệu"
            }) {
                workspace.sheet(period, sheet).forEach(text::append);
            }
            assertThat(text)
                    .contains("TỈNH ỦY LÂM ĐỒNG")
                    .contains("Huyện ủy Đơn Dương")
                    .doesNotContain("Quảng Ninh", "QUẢNG NINH", "Hạ Long", "Móng Cái", "mong-cai", "Uông Bí", "Ba Chẽ");
        }
    }

    @Test
    void aRegistryWithNothingButCommitteesIsEnough(@TempDir Path folder) {
        SmallRegistry bare = SmallRegistry.of("a", "Huyện ủy A").withoutTerms();
        TestWorkspace workspace = TestWorkspace.in(folder, bare);
        workspace.drop("a.xlsx", of(september(""), "a", "Huyện ủy A"));
        assertThat(workspace.night("2019-10-05")).isEqualTo(new Counts(1, 1, 0, 0, 0, 0, 0));
        assertThat(workspace.figure("2019-09", "a", "luy_ke_nhiem_ky")).isEmpty();
        assertThat(workspace.report("2019-09")).contains("1/1 đơn vị");
    }

    @Test
    void aNightOverAnEmptyFolderIsANight(@TempDir Path folder) {
        TestWorkspace workspace = TestWorkspace.in(folder, REGISTRY);
        assertThat(workspace.night("2019-10-05")).isEqualTo(new Counts(0, 0, 0, 0, 0, 0, 0));
        assertThat(workspace.handedOn()).containsOnlyKeys("", "index.html", "nhat-ky", "state");
        assertThat(workspace.runAsOf("2019-10-06").out()).contains("Không có gì mới");
    }
}

package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.committee.Period;
import vn.tonghop.consolidation.Coverage;
import vn.tonghop.consolidation.Release;
import vn.tonghop.consolidation.Shown;

/** The lines over a sheet: its title, whose it is and for when, and from how many units. */
final class Captions {
    /** How many captions stand on every sheet. */
    static final int EVERYWHERE = 3;

    private Captions() {}

    /** Title, period and coverage, then the sheet's own lines. */
    static List<String> of(Release release, String title, String... more) {
        List<String> lines = new ArrayList<>();
        lines.add(title);
        lines.add(release.settings().board() + " " + release.settings().parent() + " – " + period(release.period()));
        lines.add("Phạm vi: " + units(release.province().coverage()) + " đã nộp báo cáo; cùng kỳ năm trước: "
                + units(release.province().lastYearCoverage()) + ". Số liệu đến ngày " + Shown.date(release.asOf())
                + ".");
        lines.addAll(List.of(more));
        return lines;
    }

    /** {@code 18/21 đơn vị}. */
    static String units(Coverage coverage) {
        return coverage + " đơn vị";
    }

    private static String period(Period period) {
        return "Kỳ báo cáo: " + period.title() + " (từ " + Shown.date(period.start()) + " đến "
                + Shown.date(period.end()) + ")";
    }

    /** How one period is given in per cent of the other: where units differ, of those that have both figures. */
    static String percentRule(Release release, List<String> codes) {
        boolean partial =
                codes.stream().map(release.province()::change).anyMatch(change -> change != null && !change.whole());
        return "Cột % = kỳ này / cùng kỳ năm trước × 100"
                + (partial ? ", chỉ tính các đơn vị có số liệu của cả hai kỳ." : ".");
    }

    /** How rates are reckoned; stands wherever one is printed. */
    static String[] rateRules(Release release) {
        int months = release.period().month();
        return new String[] {
            "Tỷ lệ kết nạp (%) = số kết nạp trong kỳ / "
                    + release.settings().denominator().label()
                    + " × 100, không quy đổi ra cả năm; bình quân nhiệm kỳ (%/năm) = tổng số kết nạp / tổng (mẫu số ×"
                    + " số tháng / 12) × 100.",
            "Chỉ tiêu theo tiến độ = chỉ tiêu năm × " + months
                    + "/12. Chênh lệch tính bằng điểm %; với chỉ tiêu khoảng, so với mức tối thiểu. Tỷ lệ chung là tổng"
                    + " tử số / tổng mẫu số, không phải trung bình các tỷ lệ."
        };
    }
}

package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidation.Shown;

/**
 * A distance from a target in percentage points, in words that carry its direction; from a range, the distance from its
 * least.
 *
 * @param direction {@code cao hơn}, {@code thấp hơn}, {@code bằng}
 * @param amount {@code 0,5 điểm %}; empty where equal
 */
public record Gap(String direction, String amount) {

    /** The words of a distance; null where it is not known. */
    static @Nullable Gap of(@Nullable BigDecimal points) {
        if (points == null) {
            return null;
        }
        if (points.signum() == 0) {
            return new Gap("bằng", "");
        }
        int decimals = Shown.decimals(points, List.of(BigDecimal.ZERO));
        return new Gap(points.signum() > 0 ? "cao hơn" : "thấp hơn", Shown.decimal(points.abs(), decimals) + " điểm %");
    }

    public boolean isNone() {
        return amount.isEmpty();
    }

    /**
     * A verdict's measure: how much of the target, and how far from it. {@code đạt 108,7%, cao hơn 0,3 điểm %}; empty where
     * nothing is known.
     */
    static String measure(@Nullable BigDecimal completion, @Nullable BigDecimal points) {
        if (completion == null) {
            return "";
        }
        String done = "đạt " + Shown.completion(completion);
        Gap gap = of(points);
        if (gap == null) {
            return done;
        }
        return done + ", " + (gap.isNone() ? "bằng mức chỉ tiêu" : gap.direction + " " + gap.amount);
    }
}

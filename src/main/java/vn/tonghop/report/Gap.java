package vn.tonghop.report;

import java.math.BigDecimal;
import vn.tonghop.consolidation.Ratio;
import vn.tonghop.consolidation.Shown;

/**
 * A distance from a target in percentage points, in words that carry its direction.
 *
 * @param direction {@code cao hơn}, {@code thấp hơn}, {@code bằng}
 * @param amount {@code là 0,5 điểm %}; {@code chưa đến 0,1 điểm %} where it would round to nothing; empty where equal
 */
public record Gap(String direction, String amount) {

    static Gap of(BigDecimal points) {
        if (points.signum() == 0) {
            return new Gap("bằng", "");
        }
        BigDecimal size = points.abs();
        String amount = Ratio.rounded(size, 1).signum() == 0
                ? "chưa đến 0,1 điểm %"
                : "là " + Shown.decimal(size, 1) + " điểm %";
        return new Gap(points.signum() > 0 ? "cao hơn" : "thấp hơn", amount);
    }

    public boolean isNone() {
        return amount.isEmpty();
    }

    /** Standing alone: {@code cao hơn 0,5 điểm %}. */
    public String words() {
        return isNone() ? "bằng mức chỉ tiêu" : direction + " " + amount.replaceFirst("^là ", "");
    }
}

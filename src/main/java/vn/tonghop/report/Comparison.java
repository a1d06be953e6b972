package vn.tonghop.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidation.Ratio;
import vn.tonghop.consolidation.Shown;

/**
 * A figure against the same of last year, in the words of a sentence.
 *
 * @param now null where missing
 * @param before null where missing
 */
public record Comparison(@Nullable BigDecimal now, @Nullable BigDecimal before) {

    /** {@code tăng}, {@code giảm}, {@code bằng}; {@code thiếu} where one of the two is missing. */
    public String direction() {
        if (now == null || before == null) {
            return "thiếu";
        }
        return switch (now.compareTo(before)) {
            case 1 -> "tăng";
            case -1 -> "giảm";
            default -> "bằng";
        };
    }

    /** The difference without a sign: the direction says it. */
    public String amount() {
        return now == null || before == null
                ? Shown.MISSING
                : Shown.number(now.subtract(before).abs(), 1);
    }

    /** The difference in percent of last year without a sign, in brackets; empty where last year was zero. */
    public String inPercent() {
        BigDecimal percent = now == null || before == null ? null : Ratio.percent(now.subtract(before), before);
        return percent == null ? "" : " (" + Shown.percent(percent.abs()) + ")";
    }

    /** This year in percent of last year, without the sign of percent; empty where there is none. */
    public String ratio() {
        BigDecimal percent = Ratio.percent(now, before);
        return percent == null ? "" : Shown.decimal(percent, 1);
    }
}

package vn.tonghop.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Division for percentages and means: exact enough never to show. */
public final class Ratio {
    /** Decimals kept by a division. */
    public static final int SCALE = 20;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Ratio() {}

    /** a / b × 100, or null where either is missing or b is zero. */
    public static @Nullable BigDecimal percent(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? null : of(a.multiply(HUNDRED), b);
    }

    /** a / b, or null where either is missing or b is zero. */
    public static @Nullable BigDecimal of(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null || b.signum() == 0 ? null : a.divide(b, SCALE, RoundingMode.HALF_UP);
    }

    /** Rounded half up, the one way anything is rounded. */
    public static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }
}

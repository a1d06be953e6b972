package vn.tonghop.sheet;

import java.math.BigDecimal;
import java.util.Optional;

/** Placeholder until the reading room is merged. */
public final class Numbers {
    private Numbers() {}

    public static Optional<BigDecimal> count(String text) {
        throw new UnsupportedOperationException(text);
    }

    public static Optional<BigDecimal> decimal(String text) {
        throw new UnsupportedOperationException(text);
    }

    public static boolean isDash(String text) {
        throw new UnsupportedOperationException(text);
    }
}

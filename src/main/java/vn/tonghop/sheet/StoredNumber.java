package vn.tonghop.sheet;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The number a cell holds, which is a double whatever its digits say.
 *
 * <p>It is the shortest decimal that means this double: 5.4999999999999998 in the file is 5.5 on the screen. Whole
 * numbers have scale 0.
 */
final class StoredNumber {
    /** So many digits survive a double unchanged. */
    private static final int SAFE_DIGITS = 15;

    private StoredNumber() {}

    /** The number, or null where the characters are none, or one no cell can hold (NaN, INF, 1E400). */
    static @Nullable BigDecimal parse(char[] characters, int length) {
        int from = 0;
        int to = length;
        while (from < to && characters[from] <= ' ') {
            from++;
        }
        while (to > from && characters[to - 1] <= ' ') {
            to--;
        }
        BigDecimal quick = plain(characters, from, to);
        return quick != null ? quick : viaDouble(characters, from, to);
    }

    /** The number of a double, or null for NaN and the infinities. */
    static @Nullable BigDecimal of(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return BigDecimal.valueOf((long) number);
        }
        if (!Double.isFinite(number)) {
            return null;
        }
        BigDecimal shortest = BigDecimal.valueOf(number).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static @Nullable BigDecimal plain(char[] characters, int from, int to) {
        boolean negative = from < to && characters[from] == '-';
        int start = negative ? from + 1 : from;
        if (to - start > SAFE_DIGITS || to == start) {
            return null;
        }
        long digits = 0;
        int point = -1;
        for (int i = start; i < to; i++) {
            char c = characters[i];
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else if (c == '.' && point < 0 && i > start) {
                point = i;
            } else {
                return null;
            }
        }
        int scale = point < 0 ? 0 : to - 1 - point;
        while (scale > 0 && digits % 10 == 0) {
            digits /= 10;
            scale--;
        }
        return BigDecimal.valueOf(negative ? -digits : digits, scale);
    }

    private static @Nullable BigDecimal viaDouble(char[] characters, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = characters[i];
            // Double.parseDouble would take 0x1p3, 1f and Infinity as well
            if ((c < '0' || c > '9') && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
                return null;
            }
        }
        try {
            return of(Double.parseDouble(new String(characters, from, to - from)));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}

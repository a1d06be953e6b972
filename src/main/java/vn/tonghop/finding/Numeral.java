package vn.tonghop.finding;

import java.math.BigDecimal;

/** Numbers as a Vietnamese reader sees them: {@code 1.250} and {@code 5,5}. */
public final class Numeral {
    private static final int GROUP = 3;

    private Numeral() {}

    /** A whole number: {@code 1.250}. */
    public static String of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /** With the decimals it has: {@code 5,50}. */
    public static String of(BigDecimal value) {
        String digits = value.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String rest = point < 0 ? "" : "," + digits.substring(point + 1);
        return (value.signum() < 0 ? "-" : "") + grouped(whole) + rest;
    }

    /** Without trailing zeros: {@code 5,5}. */
    public static String shortest(BigDecimal value) {
        return of(value.stripTrailingZeros());
    }

    private static String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, '.');
        }
        return grouped.toString();
    }
}

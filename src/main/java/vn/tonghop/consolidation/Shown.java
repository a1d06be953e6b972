package vn.tonghop.consolidation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;

/**
 * Figures as a Vietnamese reader sees them: {@code 1.464}, {@code 5,5%}, {@code +0,5}, {@code 05/10/2019}.
 *
 * <p>Spelt out here and not left to the JDK's locale data, which changes between its versions.
 */
public final class Shown {
    /** What stands in a sentence where a figure is missing; never 0. */
    public static final String MISSING = "chưa có số liệu";

    private Shown() {}

    /** A count, rounded half up: {@code 1.464}. */
    public static String count(BigDecimal value) {
        return decimal(value, 0);
    }

    /** Exactly so many decimals, rounded half up: {@code 5,0}. */
    public static String decimal(BigDecimal value, int decimals) {
        BigDecimal rounded = Ratio.rounded(value, decimals);
        String digits = rounded.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String rest = point < 0 ? "" : "," + digits.substring(point + 1);
        return (rounded.signum() < 0 ? "-" : "") + grouped(whole) + rest;
    }

    /** At most so many decimals, without trailing zeros: {@code 350}, {@code 262,5}. */
    public static String number(BigDecimal value, int most) {
        BigDecimal rounded = Ratio.rounded(value, most).stripTrailingZeros();
        return decimal(rounded, Math.max(0, rounded.scale()));
    }

    /** A percentage with one decimal: {@code 5,5%}. */
    public static String percent(BigDecimal value) {
        return decimal(value, 1) + "%";
    }

    /** A difference with its sign and one decimal: {@code +0,5}, {@code -0,5}, {@code 0,0}. */
    public static String signed(BigDecimal value) {
        String shown = decimal(value, 1);
        return Ratio.rounded(value, 1).signum() > 0 ? "+" + shown : shown;
    }

    /** A day: {@code 05/10/2019}. */
    public static String date(LocalDate day) {
        return two(day.getDayOfMonth()) + "/" + two(day.getMonthValue()) + "/" + day.getYear();
    }

    /**
     * A count of a thousand and more in round words, {@code trên 14.000} for 14.321 and {@code 14.000} for 14.000; lesser
     * counts as they are.
     */
    public static String round(BigDecimal value) {
        BigInteger exact = Ratio.rounded(value, 0).toBigInteger();
        int digits = exact.toString().length();
        if (exact.signum() <= 0 || digits < 4) {
            return count(value);
        }
        BigInteger unit = BigInteger.TEN.pow(digits < 6 ? digits - 2 : digits - 3);
        BigInteger floor = exact.divide(unit).multiply(unit);
        String shown = count(new BigDecimal(floor));
        return floor.equals(exact) ? shown : "trên " + shown;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, '.');
        }
        return grouped.toString();
    }
}

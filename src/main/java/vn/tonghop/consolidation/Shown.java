package vn.tonghop.consolidation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.tonghop.finding.Day;
import vn.tonghop.finding.Numeral;

/**
 * Figures as a Vietnamese reader sees them: {@code 1.464}, {@code 5,5%}, {@code +0,5}, {@code 05/10/2019}.
 *
 * <p>Spelt out here and not left to the JDK's locale data, which changes between its versions.
 */
public final class Shown {
    /** What stands in a sentence where a figure is missing; never 0. */
    public static final String MISSING = "chưa có số liệu";

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 6;

    private Shown() {}

    /** A count, rounded half up: {@code 1.464}. */
    public static String count(BigDecimal value) {
        return decimal(value, 0);
    }

    /** Exactly so many decimals, rounded half up: {@code 5,0}. */
    public static String decimal(BigDecimal value, int decimals) {
        return Numeral.of(Ratio.rounded(value, decimals));
    }

    /** At most so many decimals, without trailing zeros: {@code 350}, {@code 262,5}. */
    public static String number(BigDecimal value, int most) {
        return Numeral.shortest(Ratio.rounded(value, most));
    }

    /** A percentage with one decimal: {@code 5,5%}. */
    public static String percent(BigDecimal value) {
        return decimal(value, 1) + "%";
    }

    /**
     * How many decimals it takes, one at least, to see that a value lies above or below some levels as it does: one for 4,6
     * beside 5, two for 2,97 beside 3.
     */
    public static int decimals(BigDecimal value, List<BigDecimal> levels) {
        int decimals = 1;
        while (decimals < MOST_DECIMALS && !isSeen(value, levels, decimals)) {
            decimals++;
        }
        return decimals;
    }

    private static boolean isSeen(BigDecimal value, List<BigDecimal> levels, int decimals) {
        return levels.stream()
                .allMatch(level -> Ratio.rounded(value, decimals).compareTo(Ratio.rounded(level, decimals))
                        == value.compareTo(level));
    }

    /**
     * How much of something is done: {@code 104,6%}; what falls short of the whole or exceeds it never reads as the whole,
     * which is {@code 100%}.
     */
    public static String completion(BigDecimal percent) {
        return percent.compareTo(WHOLE) == 0 ? "100%" : decimal(percent, completionDecimals(percent)) + "%";
    }

    /** The decimals of a completion in a column of them. */
    public static int completionDecimals(BigDecimal percent) {
        return decimals(percent, List.of(WHOLE));
    }

    /** A difference with its sign, {@code +0,5}, {@code -0,04}; {@code 0,0} only where there is none. */
    public static String signed(BigDecimal value) {
        String shown = decimal(value, decimals(value, List.of(BigDecimal.ZERO)));
        return value.signum() > 0 ? "+" + shown : shown;
    }

    /** A day: {@code 05/10/2019}. */
    public static String date(LocalDate day) {
        return Day.of(day);
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

    /** With a capital, as a sentence or a cell begins. */
    public static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

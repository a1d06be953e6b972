package vn.tonghop.committee;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reporting period: 1 January to the end of a month, always cumulative.
 *
 * @param year from the one before {@link #FIRST_YEAR}, with which the first is compared, to {@link #LAST_YEAR}
 * @param month 1 to 12
 */
public record Period(int year, int month) implements Comparable<Period> {
    /** Nothing is filed for an earlier one: in it the Party was founded. */
    public static final int FIRST_YEAR = 1930;

    /** Its code has four digits for a year. */
    public static final int LAST_YEAR = 9999;

    private static final Pattern CODE = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern MONTHS = Pattern.compile("(\\d{1,2}) tháng (?:đầu )?(?:năm )?(\\d{4})");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(?:tháng )?(\\d{1,2})[/-](\\d{4})");
    private static final Pattern NAMED_MONTH = Pattern.compile("tháng (\\d{1,2}) năm (\\d{4})");
    private static final Pattern QUARTER_ONE = Pattern.compile("quý (?:i|1) (?:năm )?(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:cả )?(?:năm )?(\\d{4})");

    public Period {
        if (year < FIRST_YEAR - 1 || year > LAST_YEAR || month < 1 || month > 12) {
            throw new IllegalArgumentException("not a period: " + year + "-" + month);
        }
    }

    /** A period as its code says it, {@code 2019-09}. */
    public static Optional<Period> find(String code) {
        Matcher match = CODE.matcher(code.strip());
        return match.matches() ? of(match.group(1), match.group(2)) : Optional.empty();
    }

    /** The period of a year and a month; empty where nothing can be filed for such. */
    public static Optional<Period> find(int year, int month) {
        return year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(new Period(year, month));
    }

    /** A period by its code, which the caller knows to be one. */
    public static Period get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("not a period: " + code));
    }

    /**
     * A period in a clerk's words: {@code 2019-09}, {@code 9 tháng đầu năm 2019}, {@code quý I năm 2019}, {@code năm 2019},
     * {@code 09/2019}, {@code tháng 9 năm 2019}; empty where the words say none.
     */
    public static Optional<Period> recognise(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Optional<Period> code = find(plain);
        if (code.isPresent()) {
            return code;
        }
        Matcher months = MONTHS.matcher(plain);
        if (months.matches()) {
            return of(months.group(2), months.group(1));
        }
        Matcher monthOfYear = MONTH_OF_YEAR.matcher(plain);
        if (monthOfYear.matches()) {
            return of(monthOfYear.group(2), monthOfYear.group(1));
        }
        Matcher namedMonth = NAMED_MONTH.matcher(plain);
        if (namedMonth.matches()) {
            return of(namedMonth.group(2), namedMonth.group(1));
        }
        Matcher quarter = QUARTER_ONE.matcher(plain);
        if (quarter.matches()) {
            return of(quarter.group(1), "3");
        }
        Matcher year = YEAR.matcher(plain);
        return year.matches() ? of(year.group(1), "12") : Optional.empty();
    }

    private static Optional<Period> of(String year, String month) {
        return find(Integer.parseInt(year), Integer.parseInt(month));
    }

    public LocalDate start() {
        return LocalDate.of(year, 1, 1);
    }

    public LocalDate end() {
        return YearMonth.of(year, month).atEndOfMonth();
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(start()) && !date.isAfter(end());
    }

    public boolean isYearEnd() {
        return month == 12;
    }

    public Period sameLastYear() {
        return new Period(year - 1, month);
    }

    /** The December whose closing stock is this period's opening stock. */
    public Period decemberBefore() {
        return december(year - 1);
    }

    public static Period december(int year) {
        return new Period(year, 12);
    }

    /** As reports say it: {@code 9 tháng năm 2019}, {@code quý I năm 2019}, {@code 6 tháng đầu năm 2019}, {@code năm 2019}. */
    public String title() {
        return switch (month) {
            case 3 -> "quý I năm " + year;
            case 6 -> "6 tháng đầu năm " + year;
            case 12 -> "năm " + year;
            default -> month + " tháng năm " + year;
        };
    }

    @Override
    public int compareTo(Period other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(month, other.month);
    }

    /** Its code: {@code 2019-09}. */
    @Override
    public String toString() {
        return year + (month < 10 ? "-0" : "-") + month;
    }
}

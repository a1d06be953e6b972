package vn.tonghop.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that was typed as text: day, month, year, in this order only.
 *
 * @param shortYear whether the year was typed with two digits, so that its century is told by us
 */
public record DateText(LocalDate date, boolean shortYear) {
    private static final Pattern DATE = Pattern.compile("(\\d{1,2}) ?([/.\\-]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})");
    private static final int LONGEST = "25 / 11 / 2019".length();
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int LAST_OF_2000S = 29;

    /** The date, where the whole text is one: {@code 25/11/2019}, {@code 25.11.2019}, {@code 5-1-19}. */
    public static Optional<DateText> parse(String text) {
        String clean = Wording.clean(text);
        if (clean.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher date = DATE.matcher(clean);
        if (!date.matches()) {
            return Optional.empty();
        }
        boolean shortYear = date.end(4) - date.start(4) == 2;
        int year = number(clean, date, 4);
        if (shortYear) {
            year += year <= LAST_OF_2000S ? 2000 : 1900;
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new DateText(LocalDate.of(year, number(clean, date, 3), number(clean, date, 1)), shortYear));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String text, Matcher date, int group) {
        return Integer.parseInt(text, date.start(group), date.end(group), 10);
    }
}

package vn.tonghop.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that were typed as text: day, month, year, in this order only. */
public final class DateText {
    private static final Pattern DATE = Pattern.compile("(\\d{1,2}) ?([/.\\-]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int LAST_OF_2000S = 29;

    private DateText() {}

    /** Whether a date's year is typed with two digits, so that its century is told by us. */
    public static boolean hasShortYear(String text) {
        Matcher date = DATE.matcher(Wording.clean(text));
        return date.matches() && date.group(4).length() == 2;
    }

    /** The date, where the whole text is one: {@code 25/11/2019}, {@code 25.11.2019}, {@code 5-1-19}. */
    public static Optional<LocalDate> parse(String text) {
        Matcher date = DATE.matcher(Wording.clean(text));
        if (!date.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(date.group(4));
        if (date.group(4).length() == 2) {
            year += year <= LAST_OF_2000S ? 2000 : 1900;
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(date.group(3)), Integer.parseInt(date.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

package vn.tonghop.finding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as a Vietnamese reader sees them: {@code 05/10/2019}. */
public final class Day {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Day() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}

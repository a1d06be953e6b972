package vn.tonghop.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Dates as strict OOXML may write them ({@code 2019-11-25} or {@code 2019-11-25T08:00:00}), made serial days. */
final class IsoDate {
    private static final LocalDate START_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate AFTER_LEAP_THAT_WAS_NOT = LocalDate.of(1900, 3, 1);
    private static final double NANOS_OF_DAY = 86_400e9;

    private IsoDate() {}

    /** The serial day, or null where the text is no such date or lies before the system begins. */
    static @Nullable BigDecimal serial(String text, DateSystem system) {
        String date = text.strip();
        if (date.endsWith("Z")) {
            date = date.substring(0, date.length() - 1);
        }
        try {
            LocalDateTime moment =
                    date.indexOf('T') < 0 ? LocalDate.parse(date).atStartOfDay() : LocalDateTime.parse(date);
            long days = days(moment.toLocalDate(), system);
            return days < 0 ? null : StoredNumber.of(days + moment.toLocalTime().toNanoOfDay() / NANOS_OF_DAY);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static long days(LocalDate date, DateSystem system) {
        if (system == DateSystem.FROM_1904) {
            return ChronoUnit.DAYS.between(START_1904, date);
        }
        long days = ChronoUnit.DAYS.between(START_1900, date);
        return date.isBefore(AFTER_LEAP_THAT_WAS_NOT) ? days - 1 : days;
    }
}

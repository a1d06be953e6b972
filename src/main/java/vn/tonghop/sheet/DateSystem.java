package vn.tonghop.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** How a workbook counts days. */
public enum DateSystem {
    /** Day 1 is 1 January 1900; day 60 is a 29 February 1900 that never was. */
    FROM_1900,
    /** Day 0 is 1 January 1904. */
    FROM_1904;

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int LAST_DAY = 2_958_465;

    /**
     * The date of a serial day, its time of day dropped; empty where the number is no date. A whole number from 1900 to
     * 2099 is a year typed alone, not a day of 1905.
     */
    public Optional<LocalDate> date(BigDecimal serial) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST_DAY + 1L)) >= 0) {
            return Optional.empty();
        }
        int day = serial.intValue();
        if (day >= FIRST_YEAR && day <= LAST_YEAR) {
            return Optional.empty();
        }
        if (this == FROM_1904) {
            return Optional.of(START_1904.plusDays(day));
        }
        if (day == 0 || day == 60) {
            return Optional.empty();
        }
        return Optional.of(BEFORE_1900.plusDays(day > 60 ? day - 1L : day));
    }
}

package vn.tonghop.submission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person listed as admitted, without a name.
 *
 * @param row 1-based
 * @param mark a keyed hash of name, date of birth and sex; null where one of them could not be read
 */
public record Person(
        int row,
        @Nullable LocalDate born,
        @Nullable LocalDate admitted,
        @Nullable PersonMark mark) {

    /** Full years on the day of admission, or -1 where a date could not be read. */
    public int age() {
        return born == null || admitted == null
                ? -1
                : java.time.Period.between(born, admitted).getYears();
    }
}

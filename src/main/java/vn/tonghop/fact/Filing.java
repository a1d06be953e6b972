package vn.tonghop.fact;

import java.time.LocalDate;
import vn.tonghop.committee.Period;

/**
 * A submission of a committee for a period, as it stands: taken, superseded or returned.
 *
 * @param number the sender's version number; 0 where what stands for it could not be read
 * @param file the sender's file name
 * @param filedOn as-of date of the night it arrived
 */
public record Filing(
        long submission,
        String committee,
        Period period,
        int number,
        String file,
        String sha256,
        State state,
        LocalDate filedOn) {

    /** As sentences name it: {@code lần 2}. */
    public String version() {
        return number == 0 ? "bản không rõ lần nộp" : "lần " + number;
    }
}

package vn.tonghop.fact;

import java.time.LocalDate;
import java.util.Optional;
import vn.tonghop.archive.Sha256;
import vn.tonghop.committee.Period;

/**
 * A file that stands as sent back: no later version of the same committee and period is in force.
 *
 * @param file the sender's file name
 * @param committee its code; empty where it could not be told
 * @param number the sender's version number; 0 where what stands for it could not be read
 * @param inForce the version number that is in force for the committee and period
 * @param next a version number that the sender has not used yet
 * @param filedOn as-of date of the night it arrived
 * @param returnedOn as-of date of the night that found what it was sent back for
 * @param returnedFor stands for those findings: other findings, another text
 */
public record Returned(
        long submission,
        String sha256,
        String file,
        Optional<String> committee,
        Optional<Period> period,
        int number,
        Optional<Integer> inForce,
        int next,
        LocalDate filedOn,
        LocalDate returnedOn,
        String returnedFor) {
    private static final String UNKNOWN = "khong-ro";

    /** As sentences name it: {@code lần nộp 2}. */
    public String version() {
        return number == 0 ? "không rõ lần nộp" : "lần nộp " + number;
    }

    /** Where it goes below {@code tra-lai/}, without an ending: {@code mong-cai/2019-09-lan1-0a1b2c3d}. */
    public String path() {
        return committee.orElse(UNKNOWN) + "/"
                + period.map(Period::toString).orElse(UNKNOWN) + "-lan" + number + "-"
                + Sha256.shortened(sha256);
    }
}

package vn.tonghop.rule;

import java.time.LocalDate;
import java.util.Optional;
import vn.tonghop.finding.CoverFinding;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Place;
import vn.tonghop.submission.Submission;

/**
 * A period has come to its end when a submission for it arrives.
 *
 * <p>Judged by the night of arrival, so that every later night says the same; a file by itself does not know when it was
 * filed, which is why this is none of {@link Rules}.
 */
public final class PeriodIsOver {
    private PeriodIsOver() {}

    public static Optional<Finding> check(Submission submission, LocalDate filedOn) {
        return submission
                .identity()
                .period()
                .filter(period -> filedOn.isBefore(period.end()))
                .map(period -> new CoverFinding.PeriodNotOver(
                        Place.of(submission.file()), period.title(), period.end(), filedOn));
    }
}

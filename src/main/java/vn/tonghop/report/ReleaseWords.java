package vn.tonghop.report;

import java.time.LocalDate;
import vn.tonghop.consolidation.Release;
import vn.tonghop.consolidation.Shown;

/** What every document of a release says of its period and its rules. */
public interface ReleaseWords {
    Release release();

    /** The date that the document bears. */
    LocalDate dated();

    /** {@code 9 tháng năm 2019}. */
    default String period() {
        return release().period().title();
    }

    /** {@code cùng kỳ năm 2018}, or {@code năm 2018} for a whole year. */
    default String lastPeriod() {
        return (release().period().isYearEnd() ? "năm " : "cùng kỳ năm ")
                + (release().period().year() - 1);
    }

    /** The same as a sentence begins. */
    default String lastPeriodBegins() {
        return Shown.capitalised(lastPeriod());
    }

    /** The period's last day. */
    default String end() {
        return Shown.date(release().period().end());
    }

    default String asOf() {
        return Shown.date(dated());
    }

    /** What rates are divided by. */
    default String denominator() {
        return release().settings().denominator().label();
    }
}

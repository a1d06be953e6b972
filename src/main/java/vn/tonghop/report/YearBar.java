package vn.tonghop.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import vn.tonghop.committee.Period;
import vn.tonghop.consolidation.TermYear;

/**
 * A year of the term in a small chart of admissions.
 *
 * @param label {@code 2015}; of a year not over, {@code 9 tháng 2019}
 * @param value admitted; "…" where nothing is known
 * @param height in percent of the greatest year's
 */
public record YearBar(String label, String value, int height) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A bar a year, oldest first. */
    static List<YearBar> of(List<TermYear> years) {
        BigDecimal most = years.stream()
                .map(TermYear::admitted)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return years.stream().map(year -> of(year, most)).toList();
    }

    private static YearBar of(TermYear year, BigDecimal most) {
        BigDecimal admitted = year.admitted();
        BigDecimal height = admitted == null || most.signum() == 0
                ? BigDecimal.ZERO
                : admitted.multiply(HUNDRED).divide(most, 0, RoundingMode.HALF_UP);
        return new YearBar(label(year.period()), Cells.count(admitted), height.intValue());
    }

    private static String label(Period period) {
        return period.isYearEnd() ? Integer.toString(period.year()) : period.month() + " tháng " + period.year();
    }
}

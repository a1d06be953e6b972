package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidation.Shown;

/** Figures in the cells of a table, where a missing one is a mark that the table explains. */
final class Cells {
    /** "…": no figure. */
    static final String MISSING = "…";

    private Cells() {}

    static String count(@Nullable BigDecimal value) {
        return value == null ? MISSING : Shown.count(value);
    }

    /** With one decimal. */
    static String decimal(@Nullable BigDecimal value) {
        return value == null ? MISSING : Shown.decimal(value, 1);
    }

    /** A rate, so that it is seen on which side of its levels it lies. */
    static String rate(@Nullable BigDecimal value, List<BigDecimal> levels) {
        return value == null ? MISSING : Shown.decimal(value, Shown.decimals(value, levels));
    }

    /** In percent of a target. */
    static String completion(@Nullable BigDecimal value) {
        return value == null ? MISSING : Shown.decimal(value, Shown.completionDecimals(value));
    }

    /** With its sign. */
    static String signed(@Nullable BigDecimal value) {
        return value == null ? MISSING : Shown.signed(value);
    }
}

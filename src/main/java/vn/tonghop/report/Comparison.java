package vn.tonghop.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidation.Change;
import vn.tonghop.consolidation.Ratio;
import vn.tonghop.consolidation.Shown;

/**
 * A figure against the same of last year, in the words of a sentence.
 *
 * @param change null where there is nothing to compare
 * @param bothFiled whether there are figures of both periods at all
 */
public record Comparison(@Nullable Change change, boolean bothFiled) {

    /** {@code tăng}, {@code giảm}, {@code bằng}; {@code thiếu} where one of the two is missing; {@code khác} where both come from other units. */
    public String direction() {
        if (change == null) {
            return bothFiled ? "khác" : "thiếu";
        }
        return switch (change.now().compareTo(change.before())) {
            case 1 -> "tăng";
            case -1 -> "giảm";
            default -> "bằng";
        };
    }

    /** Whether only some of the units can be compared. */
    public boolean isPartial() {
        return change != null && !change.whole();
    }

    /** Of how many units. */
    public int units() {
        return change == null ? 0 : change.units();
    }

    /** This period's figure of the units compared. */
    public String now() {
        return change == null ? Shown.MISSING : Shown.count(change.now());
    }

    /** The difference without a sign: the direction says it. */
    public String amount() {
        return change == null
                ? Shown.MISSING
                : Shown.number(change.now().subtract(change.before()).abs(), 1);
    }

    /** The difference in percent of last year without a sign, in brackets; empty where last year was zero. */
    public String inPercent() {
        BigDecimal percent =
                change == null ? null : Ratio.percent(change.now().subtract(change.before()), change.before());
        return percent == null ? "" : " (" + Shown.percent(percent.abs()) + ")";
    }

    /** This year in percent of last year, without the sign of percent; empty where there is none. */
    public String ratio() {
        BigDecimal percent = change == null ? null : Ratio.percent(change.now(), change.before());
        return percent == null ? "" : Shown.decimal(percent, 1);
    }
}

package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Period;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.consolidation.YearResult;

/** A unit's admissions of the period against the year's target, in the words of a sentence. */
public record YearWords(Period period, YearResult result) {

    /** {@code 9 tháng năm 2019}. */
    public String title() {
        return period.title();
    }

    public boolean known() {
        return result.admitted() != null;
    }

    public boolean nobody() {
        return result.admitted() != null && result.admitted().signum() == 0;
    }

    public String admitted() {
        return count(result.admitted());
    }

    public boolean rated() {
        return result.rate() != null;
    }

    public String rate() {
        return result.rate() == null ? Shown.MISSING : Cells.rate(result.rate(), result.levels()) + "%";
    }

    public String opening() {
        return count(result.opening());
    }

    public @Nullable TargetWords target() {
        return Optional.ofNullable(result.target()).map(TargetWords::new).orElse(null);
    }

    /** The target's kind, or empty where there is none to be measured by. */
    public String kind() {
        TargetWords target = target();
        return target == null || !known() || result.completion() == null ? "" : target.kind();
    }

    public String completion() {
        return completion(result.completion());
    }

    public String proRata() {
        TargetWords target = target();
        if (target == null || result.proRata() == null) {
            return Shown.MISSING;
        }
        int decimals = result.rate() == null ? 1 : Shown.decimals(result.rate(), result.levels());
        return target.part(result.proRata(), decimals);
    }

    public String proRataCompletion() {
        return completion(result.proRataCompletion());
    }

    public boolean ended() {
        return period.isYearEnd();
    }

    /** The verdict alone. */
    public String standing() {
        return result.verdict().label();
    }

    /** Whether the whole year's target is reached before the year has ended. */
    public boolean reachedEarly() {
        return result.reachedEarly();
    }

    /** From the pro-rata target, from a range's least; null where that is not known, or the target counts persons. */
    public @Nullable Gap gap() {
        return Gap.of(result.gap());
    }

    public String verdict() {
        return result.verdict().label() + (result.reachedEarly() ? " (đã đạt chỉ tiêu cả năm)" : "");
    }

    /** Whether persons are still needed for the year's target. */
    public boolean lacking() {
        return result.stillNeeded() != null && result.stillNeeded() > 0;
    }

    public String needed() {
        return result.stillNeeded() == null ? Shown.MISSING : Shown.count(BigDecimal.valueOf(result.stillNeeded()));
    }

    public String neededMonthly() {
        return result.stillNeededMonthly() == null
                ? Shown.MISSING
                : Shown.count(BigDecimal.valueOf(result.stillNeededMonthly()));
    }

    public int monthsLeft() {
        return 12 - period.month();
    }

    /** The verdict's measure, against the pro-rata target. */
    public String measure() {
        return Gap.measure(result.proRataCompletion(), result.gap());
    }

    private static String count(@Nullable BigDecimal value) {
        return value == null ? Shown.MISSING : Shown.count(value);
    }

    private static String completion(@Nullable BigDecimal value) {
        return value == null ? Shown.MISSING : Shown.completion(value);
    }
}

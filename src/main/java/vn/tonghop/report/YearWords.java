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
        return percent(result.rate());
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
        return percent(result.completion());
    }

    public String proRata() {
        TargetWords target = target();
        return target == null || result.proRata() == null ? Shown.MISSING : target.part(result.proRata());
    }

    public String proRataCompletion() {
        return percent(result.proRataCompletion());
    }

    public boolean ended() {
        return period.isYearEnd();
    }

    public String verdict() {
        return result.verdict().label();
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

    /** The verdict's measure: how much of the pro-rata target, and how far from it. */
    public String measure() {
        if (result.proRataCompletion() == null) {
            return "";
        }
        String completion = "đạt " + proRataCompletion();
        return result.gap() == null
                ? completion
                : completion + ", " + Gap.of(result.gap()).words();
    }

    private static String count(@Nullable BigDecimal value) {
        return value == null ? Shown.MISSING : Shown.count(value);
    }

    private static String percent(@Nullable BigDecimal value) {
        return value == null ? Shown.MISSING : Shown.percent(value);
    }
}

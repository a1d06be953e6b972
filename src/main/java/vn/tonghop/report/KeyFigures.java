package vn.tonghop.report;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Target;
import vn.tonghop.consolidation.TermResult;
import vn.tonghop.consolidation.YearResult;

/** A unit's row in the table of key figures: this year, and the term where there is one. */
public record KeyFigures(YearResult year, @Nullable TermResult term) {

    public String opening() {
        return Cells.count(year.opening());
    }

    public String admitted() {
        return Cells.count(year.admitted());
    }

    public String rate() {
        return Cells.rate(year.rate(), year.levels());
    }

    public String target() {
        return level(year.target());
    }

    public String completion() {
        return year.target() == null ? "" : Cells.completion(year.completion());
    }

    public String proRataCompletion() {
        return year.target() == null ? "" : Cells.completion(year.proRataCompletion());
    }

    /** In percentage points; empty for a target in persons, which has none. */
    public String gap() {
        return year.target() == null || year.target().isCount() ? "" : Cells.signed(year.gap());
    }

    public String verdict() {
        return year.verdict().label();
    }

    public String termAdmitted() {
        return term == null ? "" : Cells.count(term.admitted());
    }

    public String termYears() {
        return term == null ? "" : term.yearsKnown().toString();
    }

    public String termRate() {
        return term == null ? "" : Cells.rate(term.averageRate(), term.levels());
    }

    public String termTarget() {
        return term == null ? "" : level(term.target());
    }

    public String termCompletion() {
        return term == null || term.target() == null ? "" : Cells.completion(term.completion());
    }

    public String termGap() {
        return term == null || term.target() == null || term.target().isCount() ? "" : Cells.signed(term.gap());
    }

    public String termVerdict() {
        return term == null ? "" : term.verdict().label();
    }

    private static String level(@Nullable Target target) {
        return Optional.ofNullable(target)
                .map(some -> new TargetWords(some).level())
                .orElse("");
    }
}

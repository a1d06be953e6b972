package vn.tonghop.consolidation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.committee.Term;

/**
 * The results of a period: of the province, and of every committee that has to file for it, in official order.
 *
 * <p>Province and committee go through the same arithmetic; a committee is a scope of one unit. What a unit filed that does
 * not have to file for that period is nowhere counted, so a unit that was merged away still counts in the years before.
 */
public record Consolidation(UnitResult province, List<UnitResult> committees) {
    public Consolidation {
        committees = List.copyOf(committees);
    }

    public static Consolidation of(Basis basis) {
        return new Consolidation(
                province(basis),
                basis.registry().filingFor(basis.period()).stream()
                        .map(committee -> result(new Scope(committee.code(), basis), committee.name()))
                        .toList());
    }

    /** The province's result alone. */
    public static UnitResult province(Basis basis) {
        return result(new Scope(Registry.PROVINCE, basis), Registry.PROVINCE_NAME);
    }

    private static UnitResult result(Scope scope, String name) {
        Basis basis = scope.basis();
        Period period = basis.period();
        Filed now = scope.filed(period);
        Filed lastYear = scope.filed(period.sameLastYear());
        Term term = basis.registry().termOf(period.year()).orElse(null);
        return new UnitResult(
                scope.code(),
                name,
                now,
                scope.figures(now),
                lastYear,
                scope.figures(lastYear),
                Change.of(scope, now, lastYear),
                Coverages.of(scope, now),
                YearResult.of(
                        period,
                        now.sum(scope.admittedCode()),
                        scope.rated(now),
                        basis.registry().target(scope.code(), period.year()).orElse(null)),
                term == null
                        ? null
                        : TermResult.of(
                                scope,
                                term,
                                basis.registry()
                                        .target(scope.code(), term.name())
                                        .orElse(null)),
                now.fulfilled(basis.form()));
    }

    /** The result of a committee, or of the province; empty where it does not have to file. */
    public Optional<UnitResult> find(String code) {
        return Stream.concat(Stream.of(province), committees.stream())
                .filter(unit -> unit.code().equals(code))
                .findFirst();
    }
}

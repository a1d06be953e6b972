package vn.tonghop.consolidation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.committee.Term;
import vn.tonghop.form.Indicator;
import vn.tonghop.form.Meaning;

/**
 * The units that a result is made from: those of the province, or a committee alone.
 *
 * @param code a committee's, or {@code toan-tinh}
 */
record Scope(String code, Basis basis) {

    boolean isProvince() {
        return code.equals(Registry.PROVINCE);
    }

    /** What the units that have to file for a period filed for it. */
    Filed filed(Period period) {
        Registry registry = basis.registry();
        Map<String, Map<String, BigDecimal>> units = registry.filingFor(period, basis.filed(period));
        if (isProvince()) {
            return new Filed(period, registry.filingFor(period).size(), units);
        }
        units.keySet().retainAll(Set.of(code));
        return new Filed(period, registry.get(code).filesFor(period) ? 1 : 0, units);
    }

    /** Every figure of the form that is known, in the form's order; a committee's as it filed them. */
    Map<String, BigDecimal> figures(Filed filed) {
        Map<String, BigDecimal> own = filed.units().getOrDefault(code, Map.of());
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        for (Indicator indicator : basis.form().indicators().values()) {
            BigDecimal figure = isProvince() ? filed.figure(indicator) : own.get(indicator.code());
            if (figure != null) {
                figures.put(indicator.code(), figure);
            }
        }
        return Collections.unmodifiableMap(figures);
    }

    String admittedCode() {
        return basis.form().code(Meaning.ADMITTED);
    }

    /** Admissions and their denominator over the units that gave both, or null where none did. */
    @Nullable
    Rated rated(Filed filed) {
        return ratedUnits(filed).values().stream().reduce(Rated::plus).orElse(null);
    }

    /** Admissions and their denominator of each unit that gave both. */
    Map<String, Rated> ratedUnits(Filed filed) {
        Filed denominators = denominators(filed);
        Map<String, Rated> rated = new LinkedHashMap<>();
        filed.units().forEach((unit, figures) -> {
            BigDecimal admitted = figures.get(admittedCode());
            BigDecimal opening =
                    denominators.units().getOrDefault(unit, Map.of()).get(openingCode());
            if (admitted != null && opening != null) {
                rated.put(unit, new Rated(admitted, opening));
            }
        });
        return rated;
    }

    String openingCode() {
        return basis.form().code(Meaning.OPENING);
    }

    /** The filings whose opening stock the admissions of a period are divided by. */
    Filed denominators(Filed filed) {
        return switch (basis.settings().denominator()) {
            case DAU_NAM -> filed;
            case DAU_NHIEM_KY ->
                basis.registry()
                        .termOf(filed.period().year())
                        .map(term -> filed(firstYear(term)))
                        .orElseGet(() -> new Filed(filed.period(), 0, Map.of()));
        };
    }

    private Period firstYear(Term term) {
        return term.toDate(basis.period()).getFirst();
    }
}

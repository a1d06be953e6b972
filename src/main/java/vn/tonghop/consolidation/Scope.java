package vn.tonghop.consolidation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Committee;
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
        Map<String, Map<String, BigDecimal>> all = basis.filed(period);
        Map<String, Map<String, BigDecimal>> units = new LinkedHashMap<>();
        List<Committee> expected = expected(period);
        for (Committee committee : expected) {
            Map<String, BigDecimal> figures = all.get(committee.code());
            if (figures != null) {
                units.put(committee.code(), figures);
            }
        }
        return new Filed(period, expected.size(), units);
    }

    private List<Committee> expected(Period period) {
        if (isProvince()) {
            return basis.registry().filingFor(period);
        }
        Committee committee = basis.registry().get(code);
        return committee.filesFor(period) ? List.of(committee) : List.of();
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

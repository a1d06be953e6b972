package vn.tonghop.consolidation;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Period;
import vn.tonghop.form.Form;
import vn.tonghop.form.Indicator;
import vn.tonghop.form.Kind;
import vn.tonghop.form.Meaning;

/**
 * What the units of a scope filed for a period, and how it adds up. Missing is nowhere zero.
 *
 * @param expected how many units have to file
 * @param units those of them that did: committee's code → code → value, in official order
 */
public record Filed(Period period, int expected, Map<String, Map<String, BigDecimal>> units) {

    public Coverage coverage() {
        return new Coverage(units.size(), expected);
    }

    /** The units that gave a figure. */
    public Filed giving(String code) {
        return giving(List.of(code));
    }

    /** The units that gave any of some figures. */
    public Filed giving(Collection<String> codes) {
        return where(unit -> codes.stream().anyMatch(unit.getValue()::containsKey));
    }

    /** The units that a figure comes from: those that gave it, and of a mean also what it is weighed by. */
    public Filed behind(Indicator indicator) {
        Filed giving = giving(indicator.code());
        return indicator.kind() == Kind.MEAN ? giving.giving(indicator.weight()) : giving;
    }

    /** Some of the units. */
    Filed of(Set<String> some) {
        return where(unit -> some.contains(unit.getKey()));
    }

    private Filed where(Predicate<Map.Entry<String, Map<String, BigDecimal>>> wanted) {
        Map<String, Map<String, BigDecimal>> some = new LinkedHashMap<>();
        units.entrySet().stream().filter(wanted).forEach(unit -> some.put(unit.getKey(), unit.getValue()));
        return new Filed(period, expected, some);
    }

    /** A figure over the units that gave it, or null where none did. */
    public @Nullable BigDecimal sum(String code) {
        return units.values().stream()
                .map(figures -> figures.get(code))
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /** Some figures added up, or null where no unit gave any. */
    public @Nullable BigDecimal sum(Collection<String> codes) {
        return codes.stream()
                .map(this::sum)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /** Some figures in percent of another, over the units that gave both; null where there is none. */
    public @Nullable BigDecimal percent(Collection<String> codes, String whole) {
        Filed both = giving(codes).giving(whole);
        return Ratio.percent(both.sum(codes), both.sum(whole));
    }

    /** A figure over the units, by its kind. */
    public @Nullable BigDecimal figure(Indicator indicator) {
        return switch (indicator.kind()) {
            case FLOW, STOCK -> sum(indicator.code());
            case MEAN -> mean(indicator.code(), indicator.weight());
            case HEADING -> null;
        };
    }

    /** Σ(n·x)/Σn over the units that gave both. */
    private @Nullable BigDecimal mean(String code, String weightCode) {
        BigDecimal weighted = ZERO;
        BigDecimal weights = ZERO;
        for (Map<String, BigDecimal> figures : units.values()) {
            BigDecimal mean = figures.get(code);
            BigDecimal weight = figures.get(weightCode);
            if (mean != null && weight != null) {
                weighted = weighted.add(weight.multiply(mean));
                weights = weights.add(weight);
            }
        }
        return Ratio.of(weighted, weights);
    }

    /** % of members rated that fulfilled their duties, over the {@link #graded} units. */
    @Nullable
    BigDecimal fulfilled(Form form) {
        return percent(form.codes(Meaning.FULFILLED), form.code(Meaning.RATED));
    }

    /**
     * The units that gave both how many members were rated and how many fulfilled their duties. One that gives one grade of
     * fulfilment and leaves another blank has nobody in that other: its grades have added up to those rated.
     */
    Filed graded(Form form) {
        return giving(form.code(Meaning.RATED)).giving(form.codes(Meaning.FULFILLED));
    }
}

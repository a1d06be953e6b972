package vn.tonghop.consolidation;

import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A unit's place among those that have a figure; the greatest is first, and equals share a place.
 *
 * @param place from 1
 * @param of how many have the figure
 */
public record Rank(int place, int of) {

    /** Code → place. A unit without the figure has none. */
    public static Map<String, Rank> of(List<UnitResult> units, Function<UnitResult, @Nullable BigDecimal> figure) {
        List<BigDecimal> figures = units.stream()
                .map(figure)
                .filter(Objects::nonNull)
                .sorted(reverseOrder())
                .toList();
        Map<BigDecimal, Integer> places = new HashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            places.putIfAbsent(figures.get(i).stripTrailingZeros(), i + 1);
        }
        Map<String, Rank> ranks = new HashMap<>();
        for (UnitResult unit : units) {
            BigDecimal own = figure.apply(unit);
            if (own != null) {
                ranks.put(
                        unit.code(),
                        new Rank(Objects.requireNonNull(places.get(own.stripTrailingZeros())), figures.size()));
            }
        }
        return ranks;
    }
}

package vn.tonghop.consolidation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.tonghop.form.Indicator;
import vn.tonghop.form.Kind;

/**
 * A figure of a period and the same of last year, of units that may be compared: what differs is a change, and not who has
 * filed.
 *
 * @param units how many units gave it in this period and are counted
 * @param whole whether both are the totals: all units gave it both times, however many there were, or the same ones did;
 *     else both are of those units alone that gave it both times
 */
public record Change(BigDecimal now, BigDecimal before, int units, boolean whole) {

    /** Of two figures that sum. */
    public Change plus(Change other) {
        return new Change(
                now.add(other.now), before.add(other.before), Math.max(units, other.units), whole && other.whole);
    }

    /** Code → change, in the form's order; a figure that no unit gave both times is not there. */
    static Map<String, Change> of(Scope scope, Filed now, Filed before) {
        Map<String, Change> changes = new LinkedHashMap<>();
        for (Indicator indicator : scope.basis().form().indicators().values()) {
            if (indicator.kind() != Kind.HEADING) {
                add(indicator, now.giving(indicator.code()), before.giving(indicator.code()), changes);
            }
        }
        return Collections.unmodifiableMap(changes);
    }

    private static void add(Indicator indicator, Filed now, Filed before, Map<String, Change> changes) {
        Set<String> both = new TreeSet<>(now.units().keySet());
        both.retainAll(before.units().keySet());
        boolean sameUnits = both.size() == now.units().size()
                && both.size() == before.units().size();
        boolean whole =
                sameUnits || now.coverage().isComplete() && before.coverage().isComplete();
        Filed counted = whole ? now : now.of(both);
        BigDecimal figure = counted.figure(indicator);
        BigDecimal figureBefore = (whole ? before : before.of(both)).figure(indicator);
        if (figure != null && figureBefore != null) {
            changes.put(
                    indicator.code(),
                    new Change(figure, figureBefore, counted.units().size(), whole));
        }
    }
}

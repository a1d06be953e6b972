package vn.tonghop.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A count, sum or mean over the rows of an open list, by which rules hold a list against the matrices.
 *
 * @param name as rules name it: {@code co_so.ket_nap}; with {@code by}, {@code co_so.tccsd[5.1]}
 * @param label as findings name it
 * @param column key of the summed column; empty counts rows or takes the mean of ages
 * @param by key of the choice column whose every code gets its own tally, or empty
 * @param where column key → the value a row must have
 * @param except column key → normalised values a row must not have; blank never counts
 * @param youngest least age at admission, or 0 for any
 * @param oldest greatest age at admission
 * @param meanAge the mean of ages instead of a count
 */
public record Tally(
        String name,
        String label,
        String column,
        String by,
        Map<String, String> where,
        Map<String, List<String>> except,
        int youngest,
        int oldest,
        boolean meanAge) {

    /** Whether it counts a part of the rows that another one counts, so that it is wrong where the other is. */
    public boolean isWithin(Tally other) {
        return other.column.isEmpty()
                && !other.asksAge()
                && (other.by.isEmpty() || other.by.equals(by))
                && where.entrySet().containsAll(other.where.entrySet())
                && except.entrySet().containsAll(other.except.entrySet());
    }

    /** Keys of the columns it counts by, the one that says most of it first. */
    public Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        columns.add(column);
        columns.addAll(where.keySet());
        columns.addAll(except.keySet());
        columns.add(by);
        columns.remove("");
        return columns;
    }

    public boolean asksAge() {
        return meanAge || oldest > 0;
    }
}

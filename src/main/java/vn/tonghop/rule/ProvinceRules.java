package vn.tonghop.rule;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.tonghop.finding.ComparisonFinding;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Numeral;
import vn.tonghop.finding.Place;
import vn.tonghop.form.Form;
import vn.tonghop.form.Meaning;
import vn.tonghop.submission.PersonMark;

/** What all committees' submissions for one period must satisfy together. */
public final class ProvinceRules {
    /** So many committees a sentence bears. */
    private static final int NAMED = 10;

    private ProvinceRules() {}

    /**
     * A committee's transfers within the province.
     *
     * @param in members who came from other committees
     * @param out members who left for other committees
     */
    private record Transfers(String name, BigDecimal in, BigDecimal out) {
        BigDecimal imbalance() {
            return in.subtract(out).abs();
        }

        @Override
        public String toString() {
            return name + " (đến " + Numeral.shortest(in) + ", đi " + Numeral.shortest(out) + ")";
        }
    }

    /**
     * Members who left one committee for another arrived there. Where they did not, the committees with the greatest
     * difference between the two are named; those where both are equal tell nothing.
     *
     * @param filed committee's code → code → value, in official order
     * @param names committee's code → name
     */
    public static Optional<Finding> transfersMeet(
            Place place, Form form, Map<String, Map<String, BigDecimal>> filed, UnaryOperator<String> names) {
        String arrivedCode = form.code(Meaning.ARRIVED_WITHIN);
        String leftCode = form.code(Meaning.LEFT_WITHIN);
        List<Transfers> all = filed.entrySet().stream()
                .map(committee -> new Transfers(
                        names.apply(committee.getKey()),
                        committee.getValue().getOrDefault(arrivedCode, BigDecimal.ZERO),
                        committee.getValue().getOrDefault(leftCode, BigDecimal.ZERO)))
                .toList();
        BigDecimal arrived = all.stream().map(Transfers::in).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = all.stream().map(Transfers::out).reduce(BigDecimal.ZERO, BigDecimal::add);
        return arrived.compareTo(left) == 0
                ? Optional.empty()
                : Optional.of(new ComparisonFinding.TransfersDoNotMeet(
                        place, arrivedCode, Numeral.shortest(arrived), leftCode, Numeral.shortest(left), named(all)));
    }

    private static String named(List<Transfers> all) {
        List<Transfers> unequal = all.stream()
                .filter(transfers -> transfers.imbalance().signum() != 0)
                .sorted(comparing(Transfers::imbalance).reversed())
                .toList();
        String first = unequal.stream().limit(NAMED).map(Transfers::toString).collect(joining("; "));
        int others = unequal.size() - NAMED;
        return others > 0 ? first + " và " + others + " đơn vị khác" : first;
    }

    /**
     * A person as a committee has listed it.
     *
     * @param place the sheet it is listed in
     */
    public record Listed(String committee, long submission, Place place, int row, PersonMark mark) {}

    /**
     * Nobody was admitted by two committees. Told to both, by row and committee, never by name.
     *
     * @return submission → findings
     */
    public static Map<Long, List<Finding>> personsAreDistinct(Iterable<Listed> persons, UnaryOperator<String> names) {
        Map<PersonMark, Listed> first = new LinkedHashMap<>();
        Map<Long, List<Finding>> findings = new LinkedHashMap<>();
        for (Listed person : persons) {
            Listed other = first.putIfAbsent(person.mark(), person);
            if (other != null && !other.committee().equals(person.committee())) {
                add(findings, person, other, names);
                add(findings, other, person, names);
            }
        }
        return findings;
    }

    private static void add(
            Map<Long, List<Finding>> findings, Listed person, Listed other, UnaryOperator<String> names) {
        findings.computeIfAbsent(person.submission(), none -> new ArrayList<>())
                .add(new ComparisonFinding.PersonInTwoCommittees(
                        person.place().at(person.row(), 1), person.row(), names.apply(other.committee()), other.row()));
    }
}

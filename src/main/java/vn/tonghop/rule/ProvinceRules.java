package vn.tonghop.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.tonghop.finding.ComparisonFinding;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Place;
import vn.tonghop.form.Form;
import vn.tonghop.form.Meaning;
import vn.tonghop.submission.PersonMark;

/** What all committees' submissions for one period must satisfy together. */
public final class ProvinceRules {
    private ProvinceRules() {}

    /**
     * Members who left one committee for another arrived there.
     *
     * @param filed committee's code → code → value, in official order
     * @param names committee's code → name
     */
    public static Optional<Finding> transfersMeet(
            Place place, Form form, Map<String, Map<String, BigDecimal>> filed, UnaryOperator<String> names) {
        String arrivedCode = form.code(Meaning.ARRIVED_WITHIN);
        String leftCode = form.code(Meaning.LEFT_WITHIN);
        BigDecimal arrived = BigDecimal.ZERO;
        BigDecimal left = BigDecimal.ZERO;
        List<String> moving = new ArrayList<>();
        for (Map.Entry<String, Map<String, BigDecimal>> committee : filed.entrySet()) {
            BigDecimal in = committee.getValue().getOrDefault(arrivedCode, BigDecimal.ZERO);
            BigDecimal out = committee.getValue().getOrDefault(leftCode, BigDecimal.ZERO);
            arrived = arrived.add(in);
            left = left.add(out);
            if (in.signum() != 0 || out.signum() != 0) {
                moving.add(names.apply(committee.getKey()) + " (đến " + Comparisons.shown(in) + ", đi "
                        + Comparisons.shown(out) + ")");
            }
        }
        return arrived.compareTo(left) == 0
                ? Optional.empty()
                : Optional.of(new ComparisonFinding.TransfersDoNotMeet(
                        place,
                        arrivedCode,
                        Comparisons.shown(arrived),
                        leftCode,
                        Comparisons.shown(left),
                        String.join("; ", moving)));
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

package vn.tonghop.submission;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a submission says, whatever the cells it was read from: two workbooks that say the same are equal. */
record Facts(
        String committee,
        String period,
        int number,
        Map<String, String> figures,
        Map<String, BigDecimal> tallies,
        List<String> organisations,
        List<PersonMark> persons) {

    static Facts of(Submission submission) {
        Identity identity = submission.identity();
        return new Facts(
                identity.committee().map(committee -> committee.code()).orElse("?"),
                identity.period().map(Object::toString).orElse("?"),
                identity.number(),
                submission.figures().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                figure -> figure.getValue().entry() + " "
                                        + figure.getValue().value(),
                                (a, b) -> a,
                                TreeMap::new)),
                new TreeMap<>(submission.tallies()),
                submission.organisations().stream()
                        .map(organisation ->
                                new TreeMap<>(organisation.texts()) + " " + new TreeMap<>(organisation.counts()))
                        .toList(),
                submission.persons().rows().stream().map(Person::mark).toList());
    }

    /** The same with every "none" as the zero it counts as. */
    Facts withDashesAsZero() {
        Map<String, String> values = new TreeMap<>(figures);
        values.replaceAll((code, value) -> value.replace("NONE", "ZERO"));
        return new Facts(committee, period, number, values, tallies, organisations, persons);
    }
}

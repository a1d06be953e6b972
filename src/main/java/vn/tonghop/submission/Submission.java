package vn.tonghop.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Place;

/**
 * A workbook understood through a form, as far as it could be.
 *
 * @param file the sender's file name
 * @param figures by code, in the form's order; a sheet that was not filed has none
 * @param tallies of the lists filed, by name
 * @param tallyPlaces where a finding about a tally stands: the heading of its column
 * @param ownLastYear what the sender's own last-year column says, by code
 * @param ownPercents what the sender's own percent column says, by code
 * @param organisations rows of the list of organisations
 * @param findings made while reading; {@code rule} adds its own
 */
public record Submission(
        String file,
        Identity identity,
        Map<String, Figure> figures,
        Map<String, BigDecimal> tallies,
        Map<String, Place> tallyPlaces,
        Map<String, BigDecimal> ownLastYear,
        Map<String, OwnPercent> ownPercents,
        List<Organisation> organisations,
        Persons persons,
        List<Finding> findings) {

    /** This submission with more findings. */
    Submission with(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Submission(
                file,
                identity,
                figures,
                tallies,
                tallyPlaces,
                ownLastYear,
                ownPercents,
                organisations,
                persons,
                List.copyOf(all));
    }

    /** A file of which nothing can be told but what is wrong with it. */
    public static Submission unreadable(String file, Finding finding) {
        return new Submission(
                file,
                Identity.UNKNOWN,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Persons.none(Place.of(file)),
                List.of(finding));
    }
}

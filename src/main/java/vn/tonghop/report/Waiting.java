package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tonghop.consolidation.Organisations;
import vn.tonghop.consolidation.Release;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.fact.OrganisationFact;
import vn.tonghop.form.FormSheet;
import vn.tonghop.submission.Organisation;

/**
 * The grassroots organisations that have candidates and admitted nobody.
 *
 * @param rows the first of them
 * @param count all of them
 * @param committees how many committees they stand under
 * @param candidates of all of them
 */
public record Waiting(List<Row> rows, int count, long committees, String candidates) {
    /** At most so many stand in the document. */
    static final int SHOWN = 30;

    static Waiting of(Release release) {
        return release.form()
                .organisationList()
                .map(listing -> of(release, listing, listing.organisations().orElseThrow()))
                .orElse(new Waiting(List.of(), 0, 0, Shown.count(BigDecimal.ZERO)));
    }

    private static Waiting of(Release release, FormSheet.Listing listing, FormSheet.Organisations columns) {
        List<OrganisationFact> waiting = release.organisations().stream()
                .filter(fact -> Organisations.isIdle(fact.organisation(), release.form()))
                .toList();
        BigDecimal candidates = waiting.stream()
                .map(fact -> fact.organisation().count(columns.candidates()))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, String> types = listing.column(columns.type()).choices();
        return new Waiting(
                waiting.stream()
                        .limit(SHOWN)
                        .map(fact -> row(release.name(fact.committee()), fact.organisation(), columns, types))
                        .toList(),
                waiting.size(),
                waiting.stream().map(OrganisationFact::committee).distinct().count(),
                Shown.count(candidates));
    }

    private static Row row(
            String committee, Organisation organisation, FormSheet.Organisations columns, Map<String, String> types) {
        String type = organisation.text(columns.type());
        return new Row(
                committee,
                organisation.text(columns.name()),
                types.getOrDefault(type, type),
                Cells.count(organisation.count(columns.candidates())),
                Cells.count(organisation.count(columns.target())));
    }

    public String countShown() {
        return Shown.count(BigDecimal.valueOf(count));
    }

    /** How many do not stand in the table. */
    public int others() {
        return count - rows.size();
    }

    /** A row of the table. */
    public record Row(String committee, String name, String type, String candidates, String target) {}
}

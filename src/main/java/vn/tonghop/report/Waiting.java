package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidation.Organisations;
import vn.tonghop.consolidation.Release;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.fact.OrganisationFact;
import vn.tonghop.form.Form;
import vn.tonghop.form.FormRow;
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
        Map<String, String> types = release.form().matrices().stream()
                .flatMap(matrix -> matrix.rows().stream())
                .collect(Collectors.toMap(FormRow::code, FormRow::label, (first, second) -> first));
        Map<String, String> names =
                release.committees().stream().collect(Collectors.toMap(unit -> unit.code(), unit -> unit.name()));
        List<OrganisationFact> waiting = release.organisations().stream()
                .filter(fact -> Organisations.isIdle(fact.organisation(), release.form()))
                .toList();
        BigDecimal candidates = waiting.stream()
                .map(fact -> orZero(fact.organisation().count(candidates(release.form()))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Waiting(
                waiting.stream()
                        .limit(SHOWN)
                        .map(fact -> row(fact, release.form(), names, types))
                        .toList(),
                waiting.size(),
                waiting.stream().map(OrganisationFact::committee).distinct().count(),
                Shown.count(candidates));
    }

    private static Row row(OrganisationFact fact, Form form, Map<String, String> names, Map<String, String> types) {
        Organisation organisation = fact.organisation();
        return new Row(
                names.getOrDefault(fact.committee(), fact.committee()),
                organisation.text("ten"),
                types.getOrDefault(organisation.text("loai_hinh"), organisation.text("loai_hinh")),
                Cells.count(organisation.count(candidates(form))),
                Cells.count(organisation.count("chi_tieu")));
    }

    private static String candidates(Form form) {
        return form.organisations().map(FormSheet.Organisations::candidates).orElse("");
    }

    private static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
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

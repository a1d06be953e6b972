package vn.tonghop.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.form.Form;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.Indicator;
import vn.tonghop.form.ListColumn;

/**
 * What changed between two submissions of one committee and period, figure by figure and organisation by organisation.
 *
 * <p>Of the list of persons only rows are told that have no counterpart, never names; two persons are one by name, date of
 * birth and sex.
 */
public final class Changes {
    /** What stands for a figure or row that is not there. */
    public static final String ABSENT = "không có dòng này";

    private final Form form;
    private final Submission before;
    private final Submission after;
    private final List<Change> changes = new ArrayList<>();

    private Changes(Form form, Submission before, Submission after) {
        this.form = form;
        this.before = before;
        this.after = after;
    }

    /** The changes in the order of the form; both submissions must have been understood by it. */
    public static List<Change> between(Form form, Submission before, Submission after) {
        Changes found = new Changes(form, before, after);
        found.ofFigures();
        form.listings().stream()
                .filter(listing -> listing.organisations().isPresent())
                .forEach(found::ofOrganisations);
        form.listings().stream()
                .filter(listing -> listing.persons().isPresent())
                .forEach(found::ofPersons);
        return List.copyOf(found.changes);
    }

    private void ofFigures() {
        for (FormSheet sheet : form.sheets()) {
            for (Indicator indicator : form.indicators().values()) {
                Figure was = before.figures().get(indicator.code());
                Figure is = after.figures().get(indicator.code());
                if (indicator.sheet().equals(sheet.key()) && !shown(was).equals(shown(is))) {
                    changes.add(new Change(
                            sheet.name(),
                            indicator.code(),
                            indicator.label(),
                            shown(was),
                            shown(is),
                            was == null ? "" : was.place().within(),
                            is == null ? "" : is.place().within()));
                }
            }
        }
    }

    private static String shown(@Nullable Figure figure) {
        if (figure == null) {
            return ABSENT;
        }
        BigDecimal value = figure.value();
        return switch (figure.entry()) {
            case NONE -> "không có (gạch ngang)";
            case BLANK -> figure.doubtful() ? "không đọc được" : "để trống";
            case NUMBER, ZERO -> value == null ? "không đọc được" : CellValue.typed(value);
        };
    }

    private void ofOrganisations(FormSheet.Listing listing) {
        String key = listing.columns().stream()
                .filter(ListColumn::unique)
                .map(ListColumn::key)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(listing.key() + " has no column that tells rows apart"));
        Map<String, Organisation> was = byKey(before.organisations(), key);
        Map<String, Organisation> is = byKey(after.organisations(), key);
        Set<String> codes = new LinkedHashSet<>(was.keySet());
        codes.addAll(is.keySet());
        for (String code : codes) {
            Organisation one = was.get(code);
            Organisation other = is.get(code);
            if (one == null || other == null) {
                add(listing, code, "cả dòng", one, other, one == null ? ABSENT : "có", other == null ? ABSENT : "có");
            } else {
                for (ListColumn column : listing.columns()) {
                    add(listing, code, column.name(), one, other, shown(one, column), shown(other, column));
                }
            }
        }
    }

    private static Map<String, Organisation> byKey(List<Organisation> organisations, String key) {
        return organisations.stream()
                .collect(Collectors.toMap(
                        each -> each.text(key), each -> each, (first, second) -> first, LinkedHashMap::new));
    }

    private static String shown(Organisation organisation, ListColumn column) {
        BigDecimal count = organisation.count(column.key());
        String text = column.choices().getOrDefault(organisation.text(column.key()), organisation.text(column.key()));
        String shown = count == null ? text : CellValue.typed(count);
        return shown.isEmpty() ? "để trống" : shown;
    }

    private void add(
            FormSheet.Listing listing,
            String code,
            String label,
            @Nullable Organisation one,
            @Nullable Organisation other,
            String was,
            String is) {
        if (!was.equals(is)) {
            changes.add(new Change(listing.name(), code, label, was, is, row(one), row(other)));
        }
    }

    private static String row(@Nullable Organisation organisation) {
        return organisation == null ? "" : organisation.sheet() + ", hàng " + organisation.row();
    }

    private void ofPersons(FormSheet.Listing listing) {
        Set<PersonMark> was = marks(before.persons());
        Set<PersonMark> is = marks(after.persons());
        before.persons().rows().stream()
                .filter(person -> !is.contains(person.mark()))
                .forEach(person -> changes.add(new Change(
                        listing.name(),
                        "",
                        "một người",
                        "có",
                        ABSENT,
                        before.persons().nameOf(person).within(),
                        "")));
        after.persons().rows().stream()
                .filter(person -> !was.contains(person.mark()))
                .forEach(person -> changes.add(new Change(
                        listing.name(),
                        "",
                        "một người",
                        ABSENT,
                        "có",
                        "",
                        after.persons().nameOf(person).within())));
    }

    private static Set<PersonMark> marks(Persons persons) {
        return persons.rows().stream()
                .map(Person::mark)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}

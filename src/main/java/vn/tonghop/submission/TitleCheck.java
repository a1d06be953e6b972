package vn.tonghop.submission;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Committee;
import vn.tonghop.committee.CommitteeNames;
import vn.tonghop.committee.Period;
import vn.tonghop.finding.CoverFinding;
import vn.tonghop.finding.Place;
import vn.tonghop.form.Cover;
import vn.tonghop.sheet.Cell;
import vn.tonghop.sheet.Row;
import vn.tonghop.sheet.Wording;

/** Holds the titles above a table against who files and for when: a workbook filled in anew may still bear the old ones. */
final class TitleCheck {
    private final Cover cover;
    private final Committee committee;
    private final Period period;
    private final CommitteeNames names;
    private final Function<Cover.Field, Place> places;

    /** @param places where the cover says what */
    TitleCheck(Cover cover, Identity identity, CommitteeNames names, Function<Cover.Field, Place> places) {
        this.cover = cover;
        this.committee = identity.committee().orElseThrow();
        this.period = identity.period().orElseThrow();
        this.names = names;
        this.places = places;
    }

    /**
     * Whether a row may be a title: nothing but one text; above the first table several, as a document's head has the
     * committee left and the State's or the Party's name right.
     */
    static boolean mayBeTitle(Row row, boolean begun) {
        return begun
                ? row.cells().size() == 1 && row.cells().getFirst() instanceof Cell.Text
                : row.cells().stream().allMatch(Cell.Text.class::isInstance);
    }

    /** Whether words name the one who files. */
    boolean isNamed(String words) {
        return TitleLines.committee(words, names).filter(committee::equals).isPresent();
    }

    /** What there is to know of headings that say a time. */
    TimedHeadings times() {
        return TimedHeadings.of(period);
    }

    Period period() {
        return period;
    }

    /** The first of these titles that says otherwise. */
    Optional<CoverFinding.TitlesDisagree> check(List<Row> titles, Place sheet) {
        for (Row row : titles) {
            for (Cell cell : row.cells()) {
                CoverFinding.TitlesDisagree finding = check(cell, sheet.at(row.number(), cell.column()));
                if (finding != null) {
                    return Optional.of(finding);
                }
            }
        }
        return Optional.empty();
    }

    private CoverFinding.@Nullable TitlesDisagree check(Cell cell, Place place) {
        if (cell instanceof Cell.Text text) {
            for (String line : text.value().lines().toList()) {
                CoverFinding.TitlesDisagree finding = check(line, place);
                if (finding != null) {
                    return finding;
                }
            }
        }
        return null;
    }

    private CoverFinding.@Nullable TitlesDisagree check(String line, Place place) {
        PeriodWords words = PeriodWords.of(line);
        if (words.other() || !words.periods().stream().allMatch(this::agrees)) {
            return disagreeing(place, Cover.Field.PERIOD, line, period.title());
        }
        return TitleLines.committee(line, names)
                .filter(named -> !named.equals(committee))
                .map(named -> disagreeing(place, Cover.Field.COMMITTEE, line, committee.name()))
                .orElse(null);
    }

    /** A title may say the year alone. */
    private boolean agrees(Period other) {
        return other.equals(period) || other.isYearEnd() && other.year() == period.year();
    }

    private CoverFinding.TitlesDisagree disagreeing(Place place, Cover.Field field, String line, String known) {
        return new CoverFinding.TitlesDisagree(
                place,
                cover.label(field),
                CellValue.abridged(Wording.clean(line)),
                known,
                places.apply(field).within());
    }
}

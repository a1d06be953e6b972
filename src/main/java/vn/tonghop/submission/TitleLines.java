package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tonghop.committee.Committee;
import vn.tonghop.committee.CommitteeNames;
import vn.tonghop.committee.Period;
import vn.tonghop.finding.CoverFinding;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Place;
import vn.tonghop.form.Cover;
import vn.tonghop.sheet.Cell;
import vn.tonghop.sheet.Row;
import vn.tonghop.sheet.Wording;

/** What the lines above the tables tell of who files and for when, where the cover does not say it. */
final class TitleLines {
    /** Title lines end where a table begins, or here. */
    static final int LAST_ROW = 40;

    /**
     * A body that is no committee of the registry. A commune's document bears its committee's name above its own; so where
     * one of these stands, too, nobody knows who files.
     */
    private static final Pattern BODY = Pattern.compile(
            "(?:ban chấp hành )?(?:đảng ủy|đảng bộ|chi ủy|chi bộ) (?!tỉnh|trực thuộc|cơ sở|bộ phận|chi bộ|đảng bộ).+");

    /** A body that stands under a committee. */
    private static final Pattern LOWER_BODY =
            Pattern.compile("(?:đảng ủy|đảng bộ) (?:cơ sở |bộ phận )?(?:xã|phường|thị trấn) .+|(?:chi bộ|chi ủy) .+");

    /** What a line was understood as, its words and where it stands; without a value it says something not known. */
    private record Told<T>(Optional<T> value, String words, Place place) {}

    private final CommitteeNames names;
    private final CoverFields labelled;
    private final List<Told<Period>> periods = new ArrayList<>();
    private final List<Told<Committee>> committees = new ArrayList<>();

    /** @param labelled what stands in them beside a label of the cover */
    TitleLines(CommitteeNames names, CoverFields labelled) {
        this.names = names;
        this.labelled = labelled;
    }

    CoverFields labelled() {
        return labelled;
    }

    void read(Row row, Place sheet) {
        labelled.read(row, sheet);
        for (Cell cell : row.cells()) {
            if (cell instanceof Cell.Text text) {
                Place place = sheet.at(row.number(), cell.column());
                text.value().lines().forEach(line -> read(line, place));
            }
        }
    }

    private void read(String line, Place place) {
        Optional<Committee> committee = committee(line, names);
        if (committee.isPresent() || BODY.matcher(Wording.normalise(line)).matches()) {
            committees.add(new Told<>(committee, words(line), place));
        }
        PeriodWords period = PeriodWords.of(line);
        period.periods().forEach(found -> periods.add(new Told<>(Optional.of(found), words(line), place)));
        if (period.other()) {
            periods.add(new Told<>(Optional.empty(), words(line), place));
        }
    }

    /** Whether a name is that of a body under a committee: under the committee's code it files for itself alone. */
    static boolean isLowerBody(String name) {
        return LOWER_BODY.matcher(Wording.normalise(name)).matches();
    }

    private static String words(String line) {
        return CellValue.abridged(Wording.clean(line));
    }

    /** A committee that a whole line names, or what stands behind its colon. A bare place name is nobody's. */
    static Optional<Committee> committee(String line, CommitteeNames names) {
        String name = line.substring(line.indexOf(':') + 1);
        return names.byName(name)
                .filter(found -> !CommitteeNames.key(name).equals(Wording.normalise(name))
                        || Wording.normalise(found.name()).equals(Wording.normalise(name)));
    }

    /** The committee that all lines name, where they name one. */
    Optional<Committee> committee(Cover cover, List<Finding> findings) {
        if (committees.stream().allMatch(told -> told.value().isEmpty())) {
            Told<Committee> first = committees.getFirst();
            findings.add(IdentityReader.unknown(first.words(), first.place(), names));
            return Optional.empty();
        }
        return one(committees, cover.label(Cover.Field.COMMITTEE), findings);
    }

    /** The period that all lines name, where they name one. */
    Optional<Period> period(Cover cover, List<Finding> findings) {
        for (Told<Period> told : periods) {
            if (told.value().isEmpty()) {
                findings.add(new CoverFinding.UnreadablePeriod(told.place(), told.words()));
                return Optional.empty();
            }
        }
        return one(periods, cover.label(Cover.Field.PERIOD), findings);
    }

    private static <T> Optional<T> one(List<Told<T>> told, String field, List<Finding> findings) {
        Told<T> first = told.getFirst();
        for (Told<T> other : told) {
            if (!other.value().equals(first.value())) {
                findings.add(new CoverFinding.TitlesDisagree(
                        other.place(),
                        field,
                        other.words(),
                        first.words(),
                        first.place().within()));
                return Optional.empty();
            }
        }
        findings.add(new CoverFinding.ReadFromTitle(first.place(), field, first.words()));
        return first.value();
    }

    /** Whether they say nothing at all of who files and for when. */
    boolean areSilent() {
        return periods.isEmpty()
                && committees.stream().allMatch(told -> told.value().isEmpty())
                && Arrays.stream(Cover.Field.values())
                        .allMatch(field -> labelled.value(field).isEmpty());
    }

    /** Whether they say anything of committee or period, be it contradictory. */
    boolean tell(Cover.Field field) {
        return field == Cover.Field.COMMITTEE ? !committees.isEmpty() : !periods.isEmpty();
    }
}

package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /** What a line was understood as, its words and where it stands. */
    private record Told<T>(T value, String words, Place place) {}

    private final CommitteeNames names;
    private final CoverFields labelled;
    private final Map<Period, Told<Period>> periods = new LinkedHashMap<>();
    private final Map<String, Told<Committee>> committees = new LinkedHashMap<>();
    private final List<Told<String>> unreadable = new ArrayList<>();

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
        String words = CellValue.abridged(Wording.clean(line));
        committee(line).ifPresent(found -> committees.putIfAbsent(found.code(), new Told<>(found, words, place)));
        PeriodWords period = PeriodWords.of(line);
        period.periods().forEach(found -> periods.putIfAbsent(found, new Told<>(found, words, place)));
        if (period.other()) {
            unreadable.add(new Told<>(words, words, place));
        }
    }

    /** A committee that a whole line names, or what stands behind its colon. A bare place name is nobody's. */
    private Optional<Committee> committee(String line) {
        String name = line.substring(line.indexOf(':') + 1);
        return names.byName(name)
                .filter(found -> !CommitteeNames.key(name).equals(Wording.normalise(name))
                        || Wording.normalise(found.name()).equals(Wording.normalise(name)));
    }

    /** The committee that all lines name, where they name one. */
    Optional<Committee> committee(Cover cover, List<Finding> findings) {
        return one(List.copyOf(committees.values()), cover.label(Cover.Field.COMMITTEE), findings);
    }

    /** The period that all lines name, where they name one. */
    Optional<Period> period(Cover cover, List<Finding> findings) {
        if (!unreadable.isEmpty()) {
            findings.add(new CoverFinding.UnreadablePeriod(
                    unreadable.getFirst().place(), unreadable.getFirst().words()));
            return Optional.empty();
        }
        return one(List.copyOf(periods.values()), cover.label(Cover.Field.PERIOD), findings);
    }

    private static <T> Optional<T> one(List<Told<T>> told, String field, List<Finding> findings) {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Told<T> first = told.getFirst();
        if (told.size() > 1) {
            Told<T> second = told.get(1);
            findings.add(new CoverFinding.TitlesDisagree(
                    second.place(),
                    field,
                    second.words(),
                    first.words(),
                    first.place().sheet() + "!" + first.place().cell()));
            return Optional.empty();
        }
        findings.add(new CoverFinding.ReadFromTitle(first.place(), field, first.words()));
        return Optional.of(first.value());
    }

    /** Whether they say nothing at all of who files and for when. */
    boolean areSilent() {
        return !tell(Cover.Field.COMMITTEE)
                && !tell(Cover.Field.PERIOD)
                && java.util.Arrays.stream(Cover.Field.values())
                        .allMatch(field -> labelled.value(field).isEmpty());
    }

    /** Whether they say anything of a field, be it contradictory. */
    boolean tell(Cover.Field field) {
        return field == Cover.Field.COMMITTEE ? !committees.isEmpty() : !periods.isEmpty() || !unreadable.isEmpty();
    }
}

package vn.tonghop.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.HeadingFinding;
import vn.tonghop.finding.ListFinding;
import vn.tonghop.finding.Place;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.ListColumn;
import vn.tonghop.form.ListColumn.Type;
import vn.tonghop.sheet.Cell;
import vn.tonghop.sheet.DateSystem;
import vn.tonghop.sheet.Row;
import vn.tonghop.sheet.Wording;

/** Reads an open list row by row as it goes by; tallies are counted on the way, persons kept only as marks. */
final class ListReader {
    /** What the list gave. */
    record Rows(
            List<Organisation> organisations,
            Optional<Persons> persons,
            Map<String, BigDecimal> tallies,
            Map<String, Place> tallyPlaces) {}

    private final FormSheet.Listing sheet;
    private final Headings headings;
    private final Place place;
    private final TableStart first;
    private final PersonKey key;
    private final List<Finding> findings = new ArrayList<>();
    private final ListCells cells;
    private final ListLines lines;
    private final List<TallyCounter> counters;
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<Person> persons = new ArrayList<>();
    private final Map<String, Map<String, Integer>> unique = new HashMap<>();
    /** Columns with an error in any row: what is counted by them is no operand of a rule. */
    private final Set<String> doubtful = new HashSet<>();

    private TableStart start;

    /**
     * A list about to be read.
     *
     * @param place of its sheet
     * @param start where it begins
     */
    ListReader(
            FormShape shape, FormSheet.Listing sheet, Place place, TableStart start, DateSystem dates, PersonKey key) {
        this.sheet = sheet;
        this.headings = shape.finder().headings(sheet);
        this.place = place;
        this.first = start;
        this.start = start;
        this.key = key;
        this.cells = new ListCells(dates, sheet.persons().isPresent(), shape.choices(), findings);
        this.lines = new ListLines(sheet, cells);
        this.counters = sheet.tallies().stream()
                .map(tally -> new TallyCounter(tally, sheet))
                .toList();
        begin(start);
    }

    /** The list goes on under other headings, as printed lists repeat them on each page. */
    void begin(TableStart again) {
        start = again;
        again.repeated()
                .forEach((column, at) -> findings.add(
                        new HeadingFinding.RepeatedHeading(place.at(again.row(), at), headings.name(column))));
    }

    /** Whether a row of texts cannot but be the list's. */
    boolean proves(Row row) {
        return lines.isProven(row, start);
    }

    void take(Row row) {
        if (ListLines.isTotal(row)) {
            return;
        }
        if (lines.isData(row, start)) {
            if (row.number() != start.row() + 1 || !HeadingLine.numbersColumns(row)) {
                read(row);
            }
        } else if (organisations.isEmpty() && persons.isEmpty()) {
            tellUnclearHeading(row);
        }
    }

    /** A second line of headings that says something else of a count than its first line does. */
    private void tellUnclearHeading(Row row) {
        for (ListColumn column : sheet.columns()) {
            if (column.type() == Type.COUNT && start.cell(row, column.key()) instanceof Cell.Text text) {
                findings.add(new HeadingFinding.UnclearHeading(
                        place.at(row.number(), start.column(column.key())),
                        column.name(),
                        CellValue.abridged(Wording.clean(text.value()))));
            }
        }
    }

    /**
     * The whole list; what was said of it is added to the findings.
     *
     * @param required whether a list without rows says that there are none: a blank form bears its heading whether it is
     *     used or not
     */
    Rows rows(boolean required, List<Finding> told) {
        told.addAll(findings);
        told.addAll(cells.remarks());
        if (!required && organisations.isEmpty() && persons.isEmpty()) {
            return new Rows(List.of(), Optional.empty(), Map.of(), Map.of());
        }
        Map<String, BigDecimal> tallies = new HashMap<>();
        Map<String, Place> places = new HashMap<>();
        for (TallyCounter counter : counters) {
            if (counter.uses(doubtful)) {
                continue;
            }
            int column = counter.column().map(first::column).orElse(first.first());
            Place at = place.at(first.row(), Math.max(1, column));
            counter.results().forEach((name, value) -> {
                tallies.put(name, value);
                places.put(name, at);
            });
        }
        Optional<Persons> listed = sheet.persons()
                .map(keys -> new Persons(
                        place,
                        first.column(keys.name()),
                        first.column(keys.born()),
                        first.column(keys.admitted()),
                        persons));
        return new Rows(organisations, listed, tallies, places);
    }

    Place place() {
        return place;
    }

    /** The first cell of its headings, where what is said of the whole list stands. */
    Place heading() {
        return place.at(first.row(), first.first());
    }

    private void read(Row row) {
        ListRow values = new ListRow();
        for (ListColumn column : sheet.columns()) {
            int at = start.column(column.key());
            if (at > 0 && column.type() != Type.IGNORED) {
                int before = findings.size();
                readCell(row, column, at, values);
                for (int i = before; i < findings.size(); i++) {
                    if (findings.get(i).isError()) {
                        doubtful.add(column.key());
                    }
                }
            }
        }
        int age = -1;
        if (sheet.persons().isPresent()) {
            Person person = person(row.number(), values, sheet.persons().get());
            persons.add(person);
            age = person.age();
        } else {
            organisations.add(new Organisation(
                    place.sheet(), row.number(), Map.copyOf(values.texts()), Map.copyOf(values.counts())));
        }
        for (TallyCounter counter : counters) {
            counter.count(values, age);
        }
    }

    private void readCell(Row row, ListColumn column, int at, ListRow values) {
        Cell cell = row.at(at);
        Place where = place.at(row.number(), at);
        if (cell == null || ListLines.isBlank(cell)) {
            if (column.required()) {
                findings.add(new ListFinding.BlankInList(where, column.name()));
            }
            return;
        }
        switch (column.type()) {
            case COUNT -> {
                Figure figure = CellValue.read(cell, where, () -> "Cột \"" + column.name() + "\"", false, findings);
                if (figure.value() != null) {
                    values.counts().put(column.key(), figure.value());
                }
            }
            case DATE ->
                cells.date(cell, where, column).ifPresent(date -> values.dates().put(column.key(), date));
            default ->
                cells.text(cell, where, column).ifPresent(text -> values.texts().put(column.key(), text));
        }
        if (column.unique()) {
            checkUnique(row.number(), column, where, values);
        }
    }

    private void checkUnique(int row, ListColumn column, Place where, ListRow values) {
        String value = values.text(column.key());
        if (value == null) {
            return;
        }
        Integer earlier = unique.computeIfAbsent(column.key(), none -> new HashMap<>())
                .putIfAbsent(Wording.normalise(value), row);
        if (earlier != null) {
            findings.add(new ListFinding.RepeatedInList(where, column.name(), cells.quoted(value), "hàng " + earlier));
        }
    }

    private Person person(int row, ListRow values, FormSheet.Persons columns) {
        LocalDate born = values.dates().get(columns.born());
        String name = values.text(columns.name());
        String sex = values.text(columns.sex());
        PersonMark mark = born == null || name == null || sex == null ? null : key.mark(name, born, sex);
        return new Person(row, born, values.dates().get(columns.admitted()), mark);
    }
}

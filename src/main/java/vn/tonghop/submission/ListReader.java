package vn.tonghop.submission;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.CellFinding;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.LayoutFinding;
import vn.tonghop.finding.Place;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.ListColumn;
import vn.tonghop.form.ListColumn.Type;
import vn.tonghop.sheet.Cell;
import vn.tonghop.sheet.DateSystem;
import vn.tonghop.sheet.DateText;
import vn.tonghop.sheet.Numbers;
import vn.tonghop.sheet.Row;
import vn.tonghop.sheet.Sheet;
import vn.tonghop.sheet.UnreadableWorkbook;
import vn.tonghop.sheet.Wording;

/**
 * Reads an open list row by row; tallies are counted on the way, persons kept only as marks. An optional list without a
 * row is not filed: a blank form bears its heading whether it is used or not.
 */
final class ListReader {
    /** What the list gave. */
    record Rows(
            List<Organisation> organisations,
            Optional<Persons> persons,
            Map<String, BigDecimal> tallies,
            Map<String, Place> tallyPlaces) {}

    private static final Set<String> TOTALS = Set.of("tổng", "cộng", "tổng cộng", "tổng số", "toàn đảng bộ");

    private final FormSheet.Listing sheet;
    private final Place place;
    private final PersonKey key;
    private final List<Finding> findings;
    private final ListCells cells;
    private final Headings headings;
    private final List<TallyCounter> counters;
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<Person> persons = new ArrayList<>();
    private final Map<String, Map<String, Integer>> unique = new HashMap<>();
    /** Columns with an error in any row: what is counted by them is no operand of a rule. */
    private final Set<String> doubtful = new java.util.HashSet<>();

    ListReader(
            FormSheet.Listing sheet,
            Headings headings,
            Map<ListColumn, Map<String, String>> choices,
            Place place,
            DateSystem dates,
            PersonKey key,
            List<Finding> findings) {
        this.sheet = sheet;
        this.headings = headings;
        this.place = place;
        this.key = key;
        this.findings = findings;
        this.cells = new ListCells(dates, sheet.persons().isPresent(), choices, findings);
        this.counters = sheet.tallies().stream()
                .map(tally -> new TallyCounter(tally, sheet))
                .toList();
    }

    /** @param required whether a list without rows says that there are none */
    Rows read(Sheet source, boolean required) throws UnreadableWorkbook {
        Map<String, Integer> columns = null;
        int headingRow = 0;
        try (vn.tonghop.sheet.Rows stream = source.rows()) {
            for (Row row = stream.next(); row != null; row = stream.next()) {
                if (columns == null) {
                    Map<String, Integer> found = headings.columns(row);
                    if (sheet.columns().stream()
                            .allMatch(column -> !mustHave(column) || found.containsKey(column.key()))) {
                        columns = found;
                        headingRow = row.number();
                        headings.checkOnce(row, place, findings);
                    }
                } else if (!(row.number() == headingRow + 1 && Headings.numbersColumns(row))) {
                    readRow(row, columns);
                }
            }
        }
        if (columns == null) {
            findings.add(new LayoutFinding.MissingHeadings(
                    place,
                    sheet.columns().stream()
                            .filter(ListReader::mustHave)
                            .map(ListColumn::name)
                            .collect(joining(", "))));
            return new Rows(List.of(), Optional.empty(), Map.of(), Map.of());
        }
        boolean filed = required || !organisations.isEmpty() || !persons.isEmpty();
        return filed ? rows(columns, headingRow) : new Rows(List.of(), Optional.empty(), Map.of(), Map.of());
    }

    private Rows rows(Map<String, Integer> columns, int headingRow) {
        Map<String, BigDecimal> tallies = new HashMap<>();
        Map<String, Place> places = new HashMap<>();
        for (TallyCounter counter : counters) {
            if (counter.uses(doubtful)) {
                continue;
            }
            Place at = counter.column()
                    .map(column -> place.at(headingRow, columns.getOrDefault(column, 1)))
                    .orElse(place);
            counter.results().forEach((name, value) -> {
                tallies.put(name, value);
                places.put(name, at);
            });
        }
        Optional<Persons> listed = sheet.persons()
                .map(keys -> new Persons(
                        place,
                        columns.getOrDefault(keys.name(), 1),
                        columns.getOrDefault(keys.born(), 1),
                        columns.getOrDefault(keys.admitted(), 1),
                        persons));
        return new Rows(organisations, listed, tallies, places);
    }

    /** Whether a heading must be there for its row to be the heading row. */
    private static boolean mustHave(ListColumn column) {
        return column.required()
                || switch (column.type()) {
                    case COUNT, DATE, CHOICE, FLAG -> true;
                    case IGNORED, TEXT, CODE -> false;
                };
    }

    private void readRow(Row row, Map<String, Integer> columns) {
        if (!isData(row, columns) || isTotal(row)) {
            return;
        }
        ListRow values = new ListRow();
        for (ListColumn column : sheet.columns()) {
            Integer at = columns.get(column.key());
            if (at != null && column.type() != Type.IGNORED) {
                int before = findings.size();
                readCell(row, column, at, values);
                if (findings.size() > before
                        && findings.subList(before, findings.size()).stream().anyMatch(Finding::isError)) {
                    doubtful.add(column.key());
                }
            }
        }
        int age = -1;
        if (sheet.persons().isPresent()) {
            Person person = person(row.number(), values, sheet.persons().get());
            persons.add(person);
            age = person.age();
        } else {
            organisations.add(
                    new Organisation(place.sheet(), row.number(), Map.copyOf(values.texts), Map.copyOf(values.counts)));
        }
        for (TallyCounter counter : counters) {
            counter.count(values, age);
        }
    }

    /**
     * Whether a row belongs to the list: it holds a figure, a date or a choice, or is numbered or nearly filled in. A
     * signature line or a remark is none of these, in whatever columns it stands.
     */
    private boolean isData(Row row, Map<String, Integer> columns) {
        boolean numbered = false;
        boolean says = false;
        int demanded = 0;
        int filled = 0;
        for (ListColumn column : sheet.columns()) {
            Integer at = columns.get(column.key());
            Cell cell = at == null ? null : row.at(at);
            boolean blank = cell == null || isBlank(cell);
            if (column.type() == Type.IGNORED) {
                numbered |= !blank && isOrdinal(cell);
                continue;
            }
            if (!blank && proves(cell, column)) {
                return true;
            }
            says |= !blank;
            demanded += column.required() ? 1 : 0;
            filled += column.required() && !blank ? 1 : 0;
        }
        return numbered && says || filled * 2 > demanded;
    }

    private static boolean isBlank(Cell cell) {
        return cell instanceof Cell.Text text && Wording.clean(text.value()).isEmpty();
    }

    private static boolean isOrdinal(@Nullable Cell cell) {
        return cell instanceof Cell.Number
                || cell instanceof Cell.Text text && Wording.clean(text.value()).matches("\\d+");
    }

    /** Whether a cell could stand in no line but one of the list. */
    private boolean proves(@Nullable Cell cell, ListColumn column) {
        return switch (cell) {
            case null -> false;
            case Cell.Text text ->
                switch (column.type()) {
                    case COUNT -> Numbers.count(text.value()).isPresent();
                    case DATE -> DateText.parse(text.value()).isPresent();
                    case CHOICE -> cells.knows(text.value(), column);
                    case CODE, FLAG, TEXT, IGNORED -> false;
                };
            default -> true;
        };
    }

    private static boolean isTotal(Row row) {
        for (Cell cell : row.cells()) {
            if (cell instanceof Cell.Text text) {
                return TOTALS.contains(Wording.normalise(text.value()));
            }
        }
        return false;
    }

    private void readCell(Row row, ListColumn column, int at, ListRow values) {
        Cell cell = row.at(at);
        Place where = place.at(row.number(), at);
        if (cell != null && isBlank(cell)) {
            cell = null;
        }
        if (cell == null) {
            if (column.required()) {
                findings.add(new CellFinding.BlankInList(where, column.name()));
            }
            return;
        }
        switch (column.type()) {
            case COUNT -> {
                Figure figure = CellValue.read(cell, where, () -> "Cột \"" + column.name() + "\"", false, findings);
                if (figure.value() != null) {
                    values.counts.put(column.key(), figure.value());
                }
            }
            case DATE -> cells.date(cell, where, column).ifPresent(date -> values.dates.put(column.key(), date));
            default -> cells.text(cell, where, column).ifPresent(text -> values.texts.put(column.key(), text));
        }
        if (column.unique()) {
            checkUnique(row.number(), column, where, values);
        }
    }

    private void checkUnique(int row, ListColumn column, Place where, ListRow values) {
        String value = values.texts.get(column.key());
        if (value == null) {
            return;
        }
        Integer earlier = unique.computeIfAbsent(column.key(), none -> new HashMap<>())
                .putIfAbsent(Wording.normalise(value), row);
        if (earlier != null) {
            findings.add(new CellFinding.RepeatedInList(where, column.name(), cells.quoted(value), "hàng " + earlier));
        }
    }

    private Person person(int row, ListRow values, FormSheet.Persons columns) {
        LocalDate born = values.dates.get(columns.born());
        String name = values.texts.get(columns.name());
        String sex = values.texts.get(columns.sex());
        PersonMark mark = born == null || name == null || sex == null ? null : key.mark(name, born, sex);
        return new Person(row, born, values.dates.get(columns.admitted()), mark);
    }

    /** The values of a row by column key. */
    static final class ListRow {
        private final Map<String, String> texts = new HashMap<>();
        private final Map<String, BigDecimal> counts = new HashMap<>();
        private final Map<String, LocalDate> dates = new HashMap<>();

        @Nullable
        String text(String column) {
            return texts.get(column);
        }

        Optional<BigDecimal> count(String column) {
            return Optional.ofNullable(counts.get(column));
        }
    }
}

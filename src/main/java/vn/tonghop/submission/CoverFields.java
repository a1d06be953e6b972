package vn.tonghop.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.committee.Period;
import vn.tonghop.finding.Day;
import vn.tonghop.finding.Place;
import vn.tonghop.form.Cover;
import vn.tonghop.sheet.Cell;
import vn.tonghop.sheet.DateSystem;
import vn.tonghop.sheet.Row;
import vn.tonghop.sheet.Wording;

/** The labelled fields of a cover: labels anywhere, each with its value behind a colon or in the next cell to the right. */
final class CoverFields {
    /** A field as found: its text and where it stands. */
    private record Found(String text, Place place) {}

    private final Map<String, Cover.Field> labels;
    private final DateSystem dates;
    private final Map<Cover.Field, Found> found = new EnumMap<>(Cover.Field.class);

    /** @param labels what each field is called, normalised */
    CoverFields(Map<String, Cover.Field> labels, DateSystem dates) {
        this.labels = labels;
        this.dates = dates;
    }

    /** The fields of a cover by their normalised labels. */
    static Map<String, Cover.Field> labels(Cover cover) {
        Map<String, Cover.Field> labels = new HashMap<>();
        cover.fields().forEach((field, label) -> labels.put(Wording.normalise(label), field));
        return labels;
    }

    /** Takes what a row says; the first value of a field stays. */
    void read(Row row, Place sheet) {
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (!(cells.get(i) instanceof Cell.Text label)) {
                continue;
            }
            Cover.Field field = labels.get(Wording.normalise(label.value()));
            Place beside = sheet.at(row.number(), label.column() + 1);
            if (field == null) {
                readBehindColon(label, sheet.at(row.number(), label.column()));
            } else if (i + 1 < cells.size() && !isLabel(cells.get(i + 1))) {
                Cell value = cells.get(i + 1);
                put(field, new Found(text(field, value), sheet.at(row.number(), value.column())));
            } else {
                put(field, new Found("", beside));
            }
        }
    }

    private void readBehindColon(Cell.Text cell, Place place) {
        int colon = cell.value().indexOf(':');
        if (colon > 0) {
            Cover.Field field = labels.get(Wording.normalise(cell.value().substring(0, colon)));
            if (field != null) {
                put(field, new Found(Wording.clean(cell.value().substring(colon + 1)), place));
            }
        }
    }

    private void put(Cover.Field field, Found value) {
        found.merge(field, value, (first, second) -> first.text().isEmpty() ? second : first);
    }

    /** Two labels side by side: the first has no value. */
    private boolean isLabel(Cell cell) {
        return cell instanceof Cell.Text text && labels.containsKey(Wording.normalise(text.value()));
    }

    private String text(Cover.Field field, Cell cell) {
        return switch (cell) {
            case Cell.Text text -> Wording.clean(text.value());
            case Cell.Number number -> field == Cover.Field.PERIOD ? period(number.value()) : plain(number.value());
            case Cell.Truth truth -> String.valueOf(truth.value());
            case Cell.Fault fault -> fault.value();
            case Cell.Uncomputed none -> "";
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Excel turns a typed 2019-09 into the date 1 September 2019: its month is what was typed. */
    private String period(BigDecimal number) {
        boolean aYear = number.compareTo(BigDecimal.valueOf(9999)) <= 0;
        return aYear
                ? plain(number)
                : dates.date(number).map(CoverFields::period).orElse(plain(number));
    }

    private static String period(LocalDate date) {
        return Optional.of(date)
                .filter(day -> day.getDayOfMonth() == 1)
                .flatMap(day -> Period.find(day.getYear(), day.getMonthValue()))
                .map(Period::toString)
                .orElseGet(() -> Day.of(date));
    }

    /** What a field says; empty where it is blank or not there. */
    String value(Cover.Field field) {
        Found at = found.get(field);
        return at == null ? "" : at.text();
    }

    Place place(Cover.Field field, Place otherwise) {
        Found at = found.get(field);
        return at == null ? otherwise : at.place();
    }
}

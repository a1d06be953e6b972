package vn.tonghop.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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
import vn.tonghop.form.Form;
import vn.tonghop.form.Forms;
import vn.tonghop.sheet.Cell;
import vn.tonghop.sheet.DateSystem;
import vn.tonghop.sheet.Row;
import vn.tonghop.sheet.Rows;
import vn.tonghop.sheet.Sheet;
import vn.tonghop.sheet.UnreadableWorkbook;
import vn.tonghop.sheet.Wording;

/** Reads the cover: labels anywhere, each with its value in the next filled cell to the right. */
final class CoverReader {
    /** A field as found: its text and where it stands. */
    private record Found(String text, Place place) {}

    private final Forms forms;
    private final CommitteeNames names;
    private final Cover cover;
    private final Map<String, Cover.Field> labels;
    private final List<Finding> findings;
    private final Map<Cover.Field, Found> found = new EnumMap<>(Cover.Field.class);

    /** @param labels its fields by their normalised labels */
    CoverReader(
            Forms forms, CommitteeNames names, Cover cover, Map<String, Cover.Field> labels, List<Finding> findings) {
        this.labels = labels;
        this.forms = forms;
        this.names = names;
        this.cover = cover;
        this.findings = findings;
    }

    /** The fields of a cover by their normalised labels. */
    static Map<String, Cover.Field> labels(Cover cover) {
        Map<String, Cover.Field> labels = new HashMap<>();
        cover.fields().forEach((field, label) -> labels.put(Wording.normalise(label), field));
        return labels;
    }

    Identity read(Sheet sheet, Place place, DateSystem dates) throws UnreadableWorkbook {
        try (Rows rows = sheet.rows()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                readRow(row, place, dates);
            }
        }
        Optional<Period> period = period(place);
        Optional<Form> form = period.flatMap(this::form);
        if (period.isPresent() && form.isEmpty()) {
            findings.add(new CoverFinding.UnknownForm(
                    at(Cover.Field.PERIOD, place), "kỳ " + period.get().title()));
        }
        Optional<Committee> committee = committee(place);
        if (committee.isPresent() && period.isPresent() && !committee.get().filesFor(period.get())) {
            findings.add(new CoverFinding.CommitteeNotActive(
                    at(Cover.Field.COMMITTEE, place),
                    committee.get().name(),
                    period.get().title()));
        }
        return new Identity(committee, period, form, number(place));
    }

    private void readRow(Row row, Place place, DateSystem dates) {
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (!(cells.get(i) instanceof Cell.Text label)) {
                continue;
            }
            Cover.Field field = labels.get(Wording.normalise(label.value()));
            if (field == null || found.containsKey(field)) {
                continue;
            }
            if (i + 1 < cells.size() && !isLabel(cells.get(i + 1))) {
                Cell value = cells.get(i + 1);
                found.put(field, new Found(text(field, value, dates), place.at(row.number(), value.column())));
            } else {
                found.put(field, new Found("", place.at(row.number(), label.column() + 1)));
            }
        }
    }

    /** Two labels side by side: the first has no value. */
    private boolean isLabel(Cell cell) {
        return cell instanceof Cell.Text text && labels.containsKey(Wording.normalise(text.value()));
    }

    private static String text(Cover.Field field, Cell cell, DateSystem dates) {
        return switch (cell) {
            case Cell.Text text -> Wording.clean(text.value());
            case Cell.Number number ->
                field == Cover.Field.PERIOD ? period(number.value(), dates) : plain(number.value());
            case Cell.Truth truth -> String.valueOf(truth.value());
            case Cell.Fault fault -> fault.value();
            case Cell.Uncomputed none -> "";
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Excel turns a typed 2019-09 into the date 1 September 2019: its month is what was typed. */
    private static String period(BigDecimal number, DateSystem dates) {
        boolean aYear = number.compareTo(BigDecimal.valueOf(9999)) <= 0;
        return aYear
                ? plain(number)
                : dates.date(number)
                        .filter(date -> date.getDayOfMonth() == 1)
                        .map(date -> new Period(date.getYear(), date.getMonthValue()).toString())
                        .orElse(plain(number));
    }

    private Place at(Cover.Field field, Place sheet) {
        Found at = found.get(field);
        return at == null ? sheet : at.place();
    }

    private String value(Cover.Field field) {
        Found at = found.get(field);
        return at == null ? "" : at.text();
    }

    private Optional<Period> period(Place sheet) {
        String text = value(Cover.Field.PERIOD);
        if (text.isEmpty()) {
            findings.add(
                    new CoverFinding.MissingCoverField(at(Cover.Field.PERIOD, sheet), cover.label(Cover.Field.PERIOD)));
            return Optional.empty();
        }
        Optional<Period> period = Period.recognise(text);
        if (period.isEmpty()) {
            findings.add(new CoverFinding.UnreadablePeriod(at(Cover.Field.PERIOD, sheet), text));
        }
        return period;
    }

    private Optional<Form> form(Period period) {
        return forms.all().stream()
                .filter(form -> form.cover().name().equals(cover.name()) && form.validFor(period))
                .findFirst();
    }

    private Optional<Committee> committee(Place sheet) {
        String code = value(Cover.Field.CODE);
        String name = value(Cover.Field.COMMITTEE);
        if (code.isEmpty() && name.isEmpty()) {
            findings.add(new CoverFinding.MissingCoverField(
                    at(Cover.Field.COMMITTEE, sheet), cover.label(Cover.Field.COMMITTEE)));
            return Optional.empty();
        }
        Optional<Committee> byCode = code.isEmpty() ? Optional.empty() : names.byCode(code);
        Optional<Committee> byName = name.isEmpty() ? Optional.empty() : names.byName(name);
        if (byCode.isPresent() && byName.isPresent() && !byCode.equals(byName)) {
            findings.add(new CoverFinding.CodeAndNameDisagree(
                    at(Cover.Field.CODE, sheet),
                    code,
                    byCode.get().name(),
                    name,
                    byName.get().name()));
            return Optional.empty();
        }
        if (byCode.isEmpty() && byName.isPresent() && !code.isEmpty()) {
            findings.add(new CoverFinding.UnknownCommitteeCode(
                    at(Cover.Field.CODE, sheet), code, byName.get().name()));
        }
        if (byCode.isEmpty() && byName.isEmpty()) {
            findings.add(unknown(
                    name.isEmpty() ? code : name,
                    at(name.isEmpty() ? Cover.Field.CODE : Cover.Field.COMMITTEE, sheet)));
        }
        return byCode.or(() -> byName);
    }

    private Finding unknown(String words, Place place) {
        List<String> suggestion = new ArrayList<>();
        names.suggest(words).ifPresent(committee -> suggestion.add(committee.name() + " (" + committee.code() + ")"));
        return new CoverFinding.UnknownCommittee(place, words, String.join("", suggestion));
    }

    private int number(Place sheet) {
        String text = value(Cover.Field.NUMBER);
        if (text.isEmpty()) {
            findings.add(new CoverFinding.MissingSubmissionNumber(at(Cover.Field.NUMBER, sheet)));
            return 1;
        }
        if (text.matches("[1-9]\\d{0,2}")) {
            return Integer.parseInt(text);
        }
        findings.add(new CoverFinding.UnreadableSubmissionNumber(at(Cover.Field.NUMBER, sheet), text));
        return 0;
    }
}

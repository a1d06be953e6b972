package vn.tonghop.submission;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.CellFinding;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.ListFinding;
import vn.tonghop.finding.Place;
import vn.tonghop.form.ListColumn;
import vn.tonghop.sheet.Cell;
import vn.tonghop.sheet.DateSystem;
import vn.tonghop.sheet.DateText;
import vn.tonghop.sheet.Numbers;
import vn.tonghop.sheet.Wording;

/** Reads texts, codes, choices, flags and dates out of the cells of a list. */
final class ListCells {
    private static final String YES = "co";

    private final DateSystem dates;
    /** Of a list of persons no cell is ever quoted. */
    private final boolean personal;

    private final List<Finding> findings;
    private final Map<ListColumn, Map<String, String>> choices;
    /** Column key → its years of two digits. */
    private final Map<String, ListFinding.ShortYears> shortYears = new LinkedHashMap<>();

    /** @param choices what each choice column understands, kept from workbook to workbook */
    ListCells(
            DateSystem dates, boolean personal, Map<ListColumn, Map<String, String>> choices, List<Finding> findings) {
        this.choices = choices;
        this.dates = dates;
        this.personal = personal;
        this.findings = findings;
    }

    Optional<LocalDate> date(Cell cell, Place where, ListColumn column) {
        Optional<LocalDate> date = switch (cell) {
            case Cell.Number number -> dates.date(number.value());
            case Cell.Text text -> typed(text, where, column);
            default -> Optional.empty();
        };
        if (date.isEmpty()) {
            findings.add(new ListFinding.UnreadableDate(where, column.name()));
        }
        return date;
    }

    private Optional<LocalDate> typed(Cell.Text text, Place where, ListColumn column) {
        Optional<DateText> typed = DateText.parse(text.value());
        if (typed.isPresent() && typed.get().shortYear()) {
            shortYears.merge(
                    column.key(),
                    new ListFinding.ShortYears(where, column.name(), 1),
                    (first, next) -> new ListFinding.ShortYears(first.place(), first.column(), first.cells() + 1));
        }
        return typed.map(DateText::date);
    }

    /** What there is to say of whole columns. */
    Collection<? extends Finding> remarks() {
        return shortYears.values();
    }

    /** The text of a cell; of a choice its code, of a flag {@code co}. Empty where it says no, or nothing readable. */
    Optional<String> text(Cell cell, Place where, ListColumn column) {
        return switch (cell) {
            case Cell.Text text -> meaning(Wording.clean(text.value()), where, column);
            case Cell.Number number -> number(number, where, column);
            case Cell.Truth truth -> meaning(truth.value() ? "Có" : "Không", where, column);
            case Cell.Fault fault ->
                refuse(new CellFinding.ErrorInCell(where, "Cột \"" + column.name() + "\"", fault.value()));
            case Cell.Uncomputed none ->
                refuse(new CellFinding.FormulaWithoutResult(where, "Cột \"" + column.name() + "\""));
        };
    }

    private Optional<String> refuse(Finding finding) {
        findings.add(finding);
        return Optional.empty();
    }

    private Optional<String> number(Cell.Number number, Place where, ListColumn column) {
        String shown = CellValue.typed(number.value());
        return switch (column.type()) {
            case CODE, CHOICE -> refuse(new ListFinding.NumericCode(where, column.name(), quoted(shown)));
            case FLAG -> refuse(unknown(where, column, shown, "x hoặc để trống"));
            default -> Optional.of(shown);
        };
    }

    private Optional<String> meaning(String text, Place where, ListColumn column) {
        return switch (column.type()) {
            case CHOICE -> choice(text, where, column);
            case FLAG -> flag(text, where, column);
            default -> Optional.of(text);
        };
    }

    private Optional<String> choice(String text, Place where, ListColumn column) {
        if (!column.required() && Numbers.isDash(text)) {
            return Optional.empty();
        }
        String code = codeOf(text, column);
        return code != null
                ? Optional.of(code)
                : refuse(unknown(where, column, text, "một trong: " + String.join(", ", column.choicesShown())));
    }

    /** Whether a text is one of those to choose from. */
    boolean knows(String text, ListColumn column) {
        return codeOf(Wording.clean(text), column) != null;
    }

    private @Nullable String codeOf(String text, ListColumn column) {
        Map<String, String> known = choices.computeIfAbsent(column, ListCells::choicesOf);
        String code = known.get(text.toLowerCase(Locale.ROOT));
        return code != null ? code : known.get(Wording.normalise(text));
    }

    private static Map<String, String> choicesOf(ListColumn column) {
        Map<String, String> known = new HashMap<>();
        column.choices().forEach((code, label) -> known.put(Wording.normalise(label), code));
        column.choices().keySet().forEach(code -> {
            known.put(Wording.normalise(column.shown(code)), code);
            known.put(code.toLowerCase(Locale.ROOT), code);
        });
        return known;
    }

    private Optional<String> flag(String text, Place where, ListColumn column) {
        return switch (Wording.normalise(text)) {
            case "x", "có" -> Optional.of(YES);
            case "", "không" -> Optional.empty();
            default -> refuse(unknown(where, column, text, "x hoặc để trống"));
        };
    }

    private Finding unknown(Place where, ListColumn column, String found, String expected) {
        return new ListFinding.UnknownChoice(where, column.name(), quoted(found), expected);
    }

    /** What a finding may quote of a cell: of a list of persons nothing. */
    String quoted(String found) {
        return personal ? "" : CellValue.abridged(found);
    }
}

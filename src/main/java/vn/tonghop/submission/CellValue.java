package vn.tonghop.submission;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.CellFinding;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Numeral;
import vn.tonghop.finding.Place;
import vn.tonghop.sheet.Cell;
import vn.tonghop.sheet.Numbers;
import vn.tonghop.sheet.Wording;

/** Reads numbers out of cells, and says what is wrong with those that hold none. */
final class CellValue {
    private static final BigDecimal GREATEST = BigDecimal.valueOf(Figure.GREATEST);

    private CellValue() {}

    /**
     * The figure of a cell.
     *
     * @param what as findings name it: {@code 1.B1 (Kết nạp)}
     * @param mean whether decimals are allowed
     */
    static Figure read(@Nullable Cell cell, Place place, Supplier<String> what, boolean mean, List<Finding> findings) {
        return switch (cell) {
            case null -> new Figure(null, Entry.BLANK, place, false);
            case Cell.Number number -> number(number.value(), place, what, mean, findings);
            case Cell.Text text -> text(text.value(), place, what, mean, findings);
            case Cell.Truth truth ->
                doubtful(
                        new CellFinding.TextWhereNumberBelongs(place, what.get(), truth.value() ? "TRUE" : "FALSE"),
                        findings);
            case Cell.Fault fault -> doubtful(new CellFinding.ErrorInCell(place, what.get(), fault.value()), findings);
            case Cell.Uncomputed none -> doubtful(new CellFinding.FormulaWithoutResult(place, what.get()), findings);
        };
    }

    private static Figure number(
            BigDecimal value, Place place, Supplier<String> what, boolean mean, List<Finding> findings) {
        if (value.signum() < 0) {
            return doubtful(new CellFinding.NegativeCount(place, what.get(), typed(value)), findings);
        }
        if (value.compareTo(GREATEST) > 0) {
            return doubtful(new CellFinding.NumberTooGreat(place, what.get(), typed(value)), findings);
        }
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (!mean && plain.scale() > 0) {
            boolean mayBeThousands = value.scale() == 3 || plain.scale() == 2;
            String suggestion = mayBeThousands && value.compareTo(BigDecimal.ONE) > 0
                    ? plain.movePointRight(3).toPlainString()
                    : "";
            String found = value.toPlainString().replace('.', ',');
            return doubtful(new CellFinding.FractionalCount(place, what.get(), found, suggestion), findings);
        }
        BigDecimal stored = plain.scale() < 0 ? plain.setScale(0) : plain;
        return new Figure(stored, stored.signum() == 0 ? Entry.ZERO : Entry.NUMBER, place, false);
    }

    private static Figure text(String raw, Place place, Supplier<String> what, boolean mean, List<Finding> findings) {
        String text = Wording.clean(raw);
        if (text.isEmpty()) {
            return new Figure(null, Entry.BLANK, place, false);
        }
        if (Numbers.isDash(text)) {
            return new Figure(BigDecimal.ZERO, Entry.NONE, place, false);
        }
        Optional<BigDecimal> read = mean ? Numbers.decimal(text) : Numbers.count(text);
        if (read.isEmpty()) {
            return doubtful(new CellFinding.TextWhereNumberBelongs(place, what.get(), abridged(text)), findings);
        }
        Figure figure = number(read.get(), place, what, mean, findings);
        if (!figure.doubtful() && !isDigits(text)) {
            findings.add(new CellFinding.NumberReadFromText(
                    place, what.get(), abridged(text), Numeral.shortest(read.get())));
        }
        return figure;
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Figure doubtful(Finding finding, List<Finding> findings) {
        findings.add(finding);
        return new Figure(null, Entry.BLANK, finding.place(), true);
    }

    /** A number as the sender's cell holds it: decimal comma, no thousands. */
    static String typed(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** At most 60 characters of what a sender typed. */
    static String abridged(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
}

package vn.tonghop.committee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.SetupProblem;
import vn.tonghop.sheet.Cell;
import vn.tonghop.sheet.DateSystem;
import vn.tonghop.sheet.DateText;
import vn.tonghop.sheet.Row;
import vn.tonghop.sheet.Wording;

/**
 * A row of a registry sheet, its cells by heading.
 *
 * @param place of its sheet
 * @param columns heading → 1-based column
 */
record RegistryRow(Place place, Row row, Map<String, Integer> columns, DateSystem dates) {

    SetupProblem problem(String heading, String message) {
        return SetupProblem.at(at(heading), message);
    }

    /** The place of the cell under a heading. */
    Place at(String heading) {
        return place.at(row.number(), column(heading));
    }

    private int column(String heading) {
        return columns.getOrDefault(heading, 1);
    }

    /** A text that must be there. */
    String text(String heading) {
        String text = optional(heading);
        if (text.isEmpty()) {
            throw problem(heading, "cột \"" + heading + "\" để trống; điền giá trị.");
        }
        return text;
    }

    /** A text, or empty; a whole number as its digits. */
    String optional(String heading) {
        return switch (cell(heading)) {
            case null -> "";
            case Cell.Text text -> Wording.clean(text.value());
            case Cell.Number number -> number.value().stripTrailingZeros().toPlainString();
            case Cell.Truth truth -> String.valueOf(truth.value());
            case Cell.Fault fault -> throw problem(heading, "ô có lỗi " + fault.value() + "; sửa ô này.");
            case Cell.Uncomputed none ->
                throw problem(heading, "công thức chưa có kết quả; mở bằng Excel, tính lại và lưu.");
        };
    }

    private @Nullable Cell cell(String heading) {
        return columns.containsKey(heading) ? row.at(column(heading)) : null;
    }

    @Nullable
    LocalDate optionalDate(String heading) {
        return optional(heading).isEmpty() ? null : date(heading);
    }

    LocalDate date(String heading) {
        Optional<LocalDate> date = cell(heading) instanceof Cell.Number number
                ? dates.date(number.value())
                : DateText.parse(text(heading)).map(DateText::date);
        return date.orElseThrow(
                () -> problem(heading, "\"" + optional(heading) + "\" không phải là ngày; ghi dạng 25/11/2019."));
    }

    int year(String heading) {
        int year = count(heading);
        if (year < Period.FIRST_YEAR || year > Period.LAST_YEAR) {
            throw problem(heading, "\"" + year + "\" không phải là năm.");
        }
        return year;
    }

    int count(String heading) {
        try {
            int count = new BigDecimal(text(heading)).intValueExact();
            if (count >= 0) {
                return count;
            }
        } catch (ArithmeticException | NumberFormatException e) {
            // told below, with the same words as a negative number
        }
        throw problem(heading, "\"" + optional(heading) + "\" phải là số nguyên từ 0 trở lên.");
    }

    BigDecimal positive(String heading) {
        String text = text(heading).replace(',', '.');
        try {
            BigDecimal value = new BigDecimal(text);
            if (value.signum() > 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, with the same words as zero
        }
        throw problem(heading, "\"" + optional(heading) + "\" phải là số lớn hơn 0.");
    }

    <E extends Enum<E>> E constant(String heading, Class<E> type) {
        String text = text(heading);
        try {
            if (text.equals(text.toLowerCase(Locale.ROOT))) {
                return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
            }
        } catch (IllegalArgumentException e) {
            // told below, with the choices
        }
        throw problem(heading, "\"" + text + "\" không hợp lệ; cần một trong: " + RegistryReader.names(type) + ".");
    }
}

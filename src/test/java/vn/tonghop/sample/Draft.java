package vn.tonghop.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A submission as plain values, before it is a workbook. Immutable: every {@code with…} gives a changed copy.
 *
 * <p>A value is a number, a text, a {@link LocalDate}, or the empty text for a blank cell. Figures are named by their
 * code ({@code 1.B1}, {@code 5.12/dang_vien}), cover fields and list columns by the form's keys. Values contradict each
 * other freely: {@code Draft.clean().with("1.B", 58)} is how a test makes a mistake.
 *
 * @param lastYear the column "Cùng kỳ năm trước", by code; empty where the committee adds none
 * @param organisations rows of Cơ sở
 * @param persons rows of Danh sách; that sheet is filed unless it is among {@code leftOut}
 * @param leftOut keys of the sheets that are not filed
 */
public record Draft(
        Map<String, Object> cover,
        Map<String, Object> figures,
        Map<String, Object> lastYear,
        List<Map<String, Object>> organisations,
        List<Map<String, Object>> persons,
        Set<String> leftOut) {

    public Draft {
        cover = copy(cover);
        figures = copy(figures);
        lastYear = copy(lastYear);
        organisations = organisations.stream().map(Draft::copy).toList();
        persons = persons.stream().map(Draft::copy).toList();
        leftOut = Collections.unmodifiableSet(new LinkedHashSet<>(leftOut));
    }

    /** A submission of 40 members, 3 organisations and 5 persons admitted that breaks no rule. Biểu 6 is not filed. */
    public static Draft clean() {
        return CleanDraft.of(LocalDate.of(2019, 9, 30));
    }

    /** The figure of a code as a number; blank, dash and absence count as 0, other text is refused. */
    public BigDecimal number(String code) {
        Object value = figures.getOrDefault(code, "");
        if (value instanceof Number) {
            return new BigDecimal(value.toString());
        }
        String digits = value.toString().replace(".", "").replace("-", "").replace("không có", "");
        return digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal(digits);
    }

    /** A count, as {@link #number}. */
    public int count(String code) {
        return number(code).intValueExact();
    }

    /** A figure changed; the sheet it stands on is filed from now on. */
    public Draft with(String code, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(figures);
        changed.put(code, value);
        Set<String> without = new LinkedHashSet<>(leftOut);
        without.remove("bieu_" + code.charAt(0));
        return new Draft(cover, changed, lastYear, organisations, persons, without);
    }

    /** Several figures changed, as {@link #with(String, Object)}. */
    public Draft with(Map<String, Object> values) {
        Draft changed = this;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            changed = changed.with(value.getKey(), value.getValue());
        }
        return changed;
    }

    /** A field of the cover changed: committee, code, period, number, compiler, phone, date. */
    public Draft withCover(String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(cover);
        changed.put(field, value);
        return new Draft(changed, figures, lastYear, organisations, persons, leftOut);
    }

    /** The column "Cùng kỳ năm trước" added, with these values by code. */
    public Draft withLastYear(Map<String, Object> values) {
        return new Draft(cover, figures, values, organisations, persons, leftOut);
    }

    /** A cell of Cơ sở changed; rows count from 0. */
    public Draft withOrganisation(int row, String column, Object value) {
        return withOrganisations(changed(organisations, row, column, value));
    }

    /** Other rows of Cơ sở. */
    public Draft withOrganisations(List<Map<String, Object>> rows) {
        return new Draft(cover, figures, lastYear, rows, persons, leftOut);
    }

    /** A cell of Danh sách changed; rows count from 0. */
    public Draft withPerson(int row, String column, Object value) {
        return withPersons(changed(persons, row, column, value));
    }

    /** Other rows of Danh sách, which is filed from now on. */
    public Draft withPersons(List<Map<String, Object>> rows) {
        Set<String> without = new LinkedHashSet<>(leftOut);
        without.remove("danh_sach");
        return new Draft(cover, figures, lastYear, organisations, rows, without);
    }

    /** Without the sheet of this key. */
    public Draft without(String sheet) {
        Set<String> without = new LinkedHashSet<>(leftOut);
        without.add(sheet);
        return new Draft(cover, figures, lastYear, organisations, persons, without);
    }

    private static List<Map<String, Object>> changed(
            List<Map<String, Object>> rows, int row, String column, Object value) {
        List<Map<String, Object>> copies = new ArrayList<>(rows);
        Map<String, Object> cells = new LinkedHashMap<>(copies.get(row));
        cells.put(column, value);
        copies.set(row, cells);
        return copies;
    }

    private static Map<String, Object> copy(Map<String, Object> values) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}

package vn.tonghop.submission;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.ListColumn;
import vn.tonghop.form.Tally;
import vn.tonghop.sheet.Numbers;
import vn.tonghop.sheet.Wording;

/** Counts one tally while the rows go by. */
final class TallyCounter {
    private final Tally tally;
    private final Map<String, String> groups;
    private final List<String> dates;
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private BigDecimal sum = BigDecimal.ZERO;
    private long rows;

    TallyCounter(Tally tally, FormSheet.Listing sheet) {
        this.tally = tally;
        this.dates = sheet.columns().stream()
                .filter(column -> column.type() == ListColumn.Type.DATE)
                .map(ListColumn::key)
                .toList();
        if (tally.by().isEmpty()) {
            this.groups = Map.of();
        } else {
            ListColumn by = sheet.column(tally.by());
            this.groups = by.groups();
            by.choices().keySet().forEach(code -> counts.put(code, 0L));
        }
    }

    /** The column a finding about this tally points at. */
    Optional<String> column() {
        return tally.columns().stream().findFirst();
    }

    /** Whether it is counted by one of these columns. */
    boolean uses(Set<String> columns) {
        return !columns.isEmpty()
                && (tally.columns().stream().anyMatch(columns::contains)
                        || tally.asksAge() && dates.stream().anyMatch(columns::contains));
    }

    /** @param age at admission, or -1 */
    void count(ListRow row, int age) {
        if (!applies(row, age)) {
            return;
        }
        rows++;
        if (!tally.column().isEmpty()) {
            BigDecimal value = row.count(tally.column());
            sum = value == null ? sum : sum.add(value);
        } else if (tally.meanAge()) {
            sum = sum.add(BigDecimal.valueOf(age));
        } else if (!tally.by().isEmpty()) {
            for (String code = row.text(tally.by()); code != null; code = groups.get(code)) {
                counts.merge(code, 1L, Long::sum);
            }
        }
    }

    private boolean applies(ListRow row, int age) {
        if (tally.asksAge() && (age < 0 || tally.oldest() > 0 && (age < tally.youngest() || age > tally.oldest()))) {
            return false;
        }
        for (Map.Entry<String, String> where : tally.where().entrySet()) {
            if (!where.getValue().equals(row.text(where.getKey()))) {
                return false;
            }
        }
        for (Map.Entry<String, List<String>> except : tally.except().entrySet()) {
            String text = row.text(except.getKey());
            if (text == null || Numbers.isDash(text) || except.getValue().contains(Wording.normalise(text))) {
                return false;
            }
        }
        return true;
    }

    /** The tally by name; a mean of nobody is none. */
    Map<String, BigDecimal> results() {
        Map<String, BigDecimal> results = new LinkedHashMap<>();
        if (!tally.by().isEmpty()) {
            counts.forEach((code, count) -> results.put(tally.name() + "[" + code + "]", BigDecimal.valueOf(count)));
        } else if (tally.meanAge()) {
            if (rows > 0) {
                results.put(tally.name(), sum.divide(BigDecimal.valueOf(rows), MathContext.DECIMAL64));
            }
        } else {
            results.put(tally.name(), tally.column().isEmpty() ? BigDecimal.valueOf(rows) : sum);
        }
        return results;
    }
}

package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.List;
import vn.tonghop.committee.Registry;
import vn.tonghop.consolidation.Release;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.fact.Remark;
import vn.tonghop.fact.State;
import vn.tonghop.finding.Severity;

/**
 * Warnings about figures that are in force.
 *
 * @param rows the first of them
 * @param count all of them
 */
public record Warnings(List<Row> rows, int count) {
    /** At most so many stand in the document. */
    static final int SHOWN = 50;

    static Warnings of(Release release) {
        List<Remark> warnings = release.remarks().stream()
                .filter(remark -> remark.statement().severity() == Severity.WARNING)
                .filter(remark ->
                        remark.state() == State.ACCEPTED || remark.committee().equals(Registry.PROVINCE))
                .toList();
        List<Row> rows = warnings.stream()
                .limit(SHOWN)
                .map(remark -> new Row(
                        release.name(remark.committee()),
                        remark.statement().place().toString(),
                        remark.statement().message()))
                .toList();
        return new Warnings(rows, warnings.size());
    }

    public String countShown() {
        return Shown.count(BigDecimal.valueOf(count));
    }

    /** How many do not stand in the table. */
    public int others() {
        return count - rows.size();
    }

    /** A row of the table. */
    public record Row(String committee, String place, String message) {}
}

package vn.tonghop.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.archive.Sha256;
import vn.tonghop.committee.Period;

/** What stands as sent back, since when, and what has been written of it. */
public final class ReturnedFiles {
    /**
     * A later version is in force: of a higher number, or of the same number and arrived no earlier; where the number could
     * not be read, one that arrived later. What could not be told
     * whose it is goes with what lies under its path now.
     */
    private static final String REPLACED = "exists (select 1 from submission v where v.state = 'ACCEPTED' and"
            + " (v.committee = s.committee and v.period = s.period"
            + " and (s.number > 0 and (v.number > s.number or v.number = s.number and v.night >= s.night)"
            + " or s.number = 0 and v.night > s.night)"
            + " or (s.committee is null or s.period is null) and v.night > s.night and exists (select 1 from sighting w"
            + " where w.sha256 = v.sha256 and w.path in (select path from sighting where sha256 = s.sha256))))";

    private static final String SAME = " from submission o where o.committee = s.committee and o.period = s.period";

    private final JdbcTemplate jdbc;
    private final Findings findings;

    public ReturnedFiles(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.findings = new Findings(dataSource);
    }

    /**
     * What was written for a file sent back.
     *
     * @param fingerprint of what it was made from
     * @param workbook sha256 of the marked copy; null where there is none
     * @param notice sha256 of the notice
     */
    public record Written(String fingerprint, @Nullable String workbook, String notice) {}

    /** Every file that stands as sent back, in the order of arrival. */
    public List<Returned> standing() {
        return jdbc.query(
                "select s.id, s.sha256, s.name, s.committee, s.period, s.number, s.filed_on, s.returned_on, s.returned_for,"
                        + " (select max(o.number)" + SAME + " and o.state = 'ACCEPTED') as in_force,"
                        + " (select max(o.number)" + SAME + ") as highest"
                        + " from submission s where s.state = 'RETURNED' and not " + REPLACED + " order by s.id",
                (row, i) -> returned(row));
    }

    private static Returned returned(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        Integer inForce = row.getObject("in_force", Integer.class);
        Integer highest = row.getObject("highest", Integer.class);
        return new Returned(
                row.getLong("id"),
                row.getString("sha256"),
                row.getString("name"),
                Optional.ofNullable(row.getString("committee")),
                Optional.ofNullable(row.getString("period")).map(Period::get),
                number,
                Optional.ofNullable(inForce),
                1 + (highest == null ? number : highest),
                row.getObject("filed_on", LocalDate.class),
                row.getObject("returned_on", LocalDate.class),
                row.getString("returned_for"));
    }

    /**
     * Dates a file that was sent back tonight; where it had been sent back before for the same findings its date stays.
     *
     * @param asOf of the night
     */
    public void date(long submission, LocalDate asOf) {
        String returnedFor = Sha256.of(findings.statements(submission).toString());
        jdbc.update(
                "update submission set returned_on = ?, returned_for = ? where id = ? and state = 'RETURNED'"
                        + " and (returned_for is null or returned_for <> ?)",
                asOf,
                returnedFor,
                submission,
                returnedFor);
    }

    /**
     * Lets be judged again what stands as sent back for nothing but what other periods say, where a file that waits to be
     * decided upon may change just that: the sender could mend nothing in it.
     */
    public void reopenWhereAnEarlierPeriodIsFiledAnew() {
        jdbc.update("update submission s set state = null where s.state = 'RETURNED' and exists (" + error("s", true)
                + ") and not exists (" + error("s", false) + ") and not " + REPLACED
                + " and exists (select 1 from submission e where e.state is null and e.committee = s.committee"
                + " and e.period < s.period and not exists (" + error("e", false) + "))");
    }

    private static String error(String submission, boolean compared) {
        return "select 1 from finding f where f.submission = " + submission
                + ".id and f.severity = 'ERROR' and f.compared = " + compared;
    }

    /** What was last written for a submission. */
    public Optional<Written> written(long submission) {
        return jdbc
                .query(
                        "select fingerprint, workbook, notice from sent_back where submission = ?",
                        (row, i) -> new Written(row.getString(1), row.getString(2), row.getString(3)),
                        submission)
                .stream()
                .findFirst();
    }

    public void store(long submission, Written written) {
        jdbc.update(
                "merge into sent_back (submission, fingerprint, workbook, notice) values (?, ?, ?, ?)",
                submission,
                written.fingerprint(),
                written.workbook(),
                written.notice());
    }
}

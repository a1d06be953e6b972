package vn.tonghop.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.committee.Period;
import vn.tonghop.sheet.Wording;

/** Submissions by their state: what waits, what is in force, what it has replaced, what went back. */
public final class Filings {
    private static final String FILING =
            "select id, committee, period, number, name, sha256, state, filed_on from submission ";

    private final JdbcTemplate jdbc;

    public Filings(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * A submission that was read and waits to be decided upon.
     *
     * @param night of its arrival
     * @param committee its code, or null where it could not be told
     * @param faulty whether it has an error finding of its own
     */
    public record Candidate(
            long submission,
            int night,
            String name,
            @Nullable String committee,
            @Nullable Period period,
            int number,
            boolean faulty) {}

    /** What waits to be decided upon, in the order of a night: period, committee, number, night of arrival, path. */
    public List<Candidate> candidates() {
        return jdbc.query(
                "select s.id, s.night, s.name, s.committee, s.period, s.number, exists (select 1 from finding f where"
                        + " f.submission = s.id and not f.compared and f.severity = 'ERROR') from submission s where"
                        + " s.state is null order by s.period, s.committee, s.number, s.night, s.path",
                (row, i) -> new Candidate(
                        row.getLong(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        period(row.getString(5)),
                        row.getInt(6),
                        row.getBoolean(7)));
    }

    private static @Nullable Period period(@Nullable String code) {
        return code == null ? null : Period.get(code);
    }

    private static Filing filing(ResultSet row, int i) throws SQLException {
        return new Filing(
                row.getLong(1),
                row.getString(2),
                Period.get(row.getString(3)),
                row.getInt(4),
                row.getString(5),
                row.getString(6),
                State.valueOf(row.getString(7)),
                row.getObject(8, LocalDate.class));
    }

    /** All identified submissions of a period, by committee, number and path. */
    public List<Filing> of(Period period) {
        return jdbc.query(
                FILING
                        + "where period = ? and committee is not null and state is not null order by committee,"
                        + " number, path",
                Filings::filing,
                period.toString());
    }

    /** Submission → the further paths under which its very bytes were found, of all identified submissions of a period. */
    public Map<Long, List<String>> copies(Period period) {
        Map<Long, List<String>> copies = new LinkedHashMap<>();
        jdbc.query(
                "select s.id, g.path from submission s join sighting g on g.sha256 = s.sha256 and g.path <> s.path"
                        + " where s.period = ? and s.committee is not null and s.state is not null"
                        + " order by s.committee, s.number, s.path, g.path",
                row -> {
                    copies.computeIfAbsent(row.getLong(1), none -> new ArrayList<>())
                            .add(row.getString(2));
                },
                period.toString());
        return copies;
    }

    public Optional<Filing> inForce(String committee, Period period) {
        return jdbc
                .query(
                        FILING + "where period = ? and committee = ? and state = 'ACCEPTED'",
                        Filings::filing,
                        period.toString(),
                        committee)
                .stream()
                .findFirst();
    }

    /** A committee's submissions in force from one period to another, both counted, oldest first. */
    public Map<Period, Filing> inForce(String committee, Period from, Period to) {
        Map<Period, Filing> filings = new LinkedHashMap<>();
        jdbc.query(
                        FILING
                                + "where period between ? and ? and committee = ? and state = 'ACCEPTED' order by"
                                + " period",
                        Filings::filing,
                        from.toString(),
                        to.toString(),
                        committee)
                .forEach(filing -> filings.put(filing.period(), filing));
        return filings;
    }

    /** Everything accepted, and what it has superseded. */
    public List<Filing> taken() {
        return jdbc.query(FILING + "where state in ('ACCEPTED', 'SUPERSEDED') order by id", Filings::filing);
    }

    /** Submissions in force of the periods of a year, by period and committee; none of a year that has no periods. */
    public List<Filing> inForce(int year) {
        return jdbc.query(
                FILING + "where period between ? and ? and state = 'ACCEPTED' order by period, committee",
                Filings::filing,
                year + "-01",
                year + "-12");
    }

    public boolean anyInForce(Period period) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from submission where period = ? and state = 'ACCEPTED')",
                Boolean.class,
                period.toString()));
    }

    /** Every period for which something was taken, oldest first. */
    public List<Period> periods() {
        return jdbc.query(
                "select distinct period from submission where state in ('ACCEPTED', 'SUPERSEDED') order by period",
                (row, i) -> Period.get(row.getString(1)));
    }

    /** Where a submission first lay, below the drop folder, as shown: one name may stand in several folders. */
    public String path(long submission) {
        return Wording.clean(Objects.requireNonNull(
                jdbc.queryForObject("select path from submission where id = ?", String.class, submission)));
    }
}

package vn.tonghop.fact;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.Statement;
import vn.tonghop.rule.ProvinceRules;
import vn.tonghop.sheet.Wording;
import vn.tonghop.submission.Entry;
import vn.tonghop.submission.Figure;
import vn.tonghop.submission.Organisation;
import vn.tonghop.submission.PersonMark;

/** What is stored, asked for: submissions by their state, figures in force, findings, persons' marks. */
public final class Facts {
    private static final String FILING =
            "select id, committee, period, number, name, sha256, state, filed_on from submission ";

    private final JdbcTemplate jdbc;

    public Facts(DataSource dataSource) {
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
            @Nullable String period,
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
                        row.getString(5),
                        row.getInt(6),
                        row.getBoolean(7)));
    }

    private static Filing filing(ResultSet row, int i) throws SQLException {
        return new Filing(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getString(5),
                row.getString(6),
                State.valueOf(row.getString(7)),
                row.getObject(8, LocalDate.class));
    }

    /** All identified submissions of a period, by committee, number and path. */
    public List<Filing> filings(Period period) {
        return jdbc.query(
                FILING
                        + "where period = ? and committee is not null and state is not null order by committee,"
                        + " number, path",
                Facts::filing,
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
                        Facts::filing,
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
                        Facts::filing,
                        from.toString(),
                        to.toString(),
                        committee)
                .forEach(filing -> filings.put(Period.get(filing.period()), filing));
        return filings;
    }

    /** Everything accepted, and what it has superseded. */
    public List<Filing> taken() {
        return jdbc.query(FILING + "where state in ('ACCEPTED', 'SUPERSEDED') order by id", Facts::filing);
    }

    /** Submissions in force of the periods of a year, by period and committee; none of a year that has no periods. */
    public List<Filing> inForce(int year) {
        return jdbc.query(
                FILING + "where period between ? and ? and state = 'ACCEPTED' order by period, committee",
                Facts::filing,
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

    /** The figures of a submission, with their places, in the form's order. */
    public Map<String, Figure> figures(Filing filing) {
        return figures(filing.submission(), filing.file());
    }

    public Map<String, Figure> figures(long submission, String file) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        jdbc.query(
                "select code, amount, entry, doubtful, sheet, cell from fact where id between ? and ? order by id",
                row -> {
                    figures.put(
                            row.getString(1),
                            new Figure(
                                    plain(row.getBigDecimal(2)),
                                    Entry.valueOf(row.getString(3)),
                                    Place.of(file, row.getString(5), row.getString(6)),
                                    row.getBoolean(4)));
                },
                FactId.first(submission),
                FactId.last(submission));
        return figures;
    }

    /** Code → value of a submission; blanks are not there. */
    public Map<String, BigDecimal> values(long submission) {
        Map<String, BigDecimal> values = new HashMap<>();
        jdbc.query(
                "select code, amount from fact where id between ? and ? and amount is not null",
                row -> {
                    values.put(row.getString(1), plain(row.getBigDecimal(2)));
                },
                FactId.first(submission),
                FactId.last(submission));
        return values;
    }

    /** Committee's code → code → value of everything in force for a period; blanks are not there. */
    public Map<String, Map<String, BigDecimal>> values(Period period) {
        Map<String, Map<String, BigDecimal>> values = new HashMap<>();
        jdbc.query(
                "select s.committee, f.code, f.amount from submission s left join fact f on " + FactId.OF_SUBMISSION
                        + " where s.period = ? and s.state = 'ACCEPTED'",
                row -> {
                    Map<String, BigDecimal> own = values.computeIfAbsent(row.getString(1), none -> new HashMap<>());
                    BigDecimal amount = row.getBigDecimal(3);
                    if (amount != null) {
                        own.put(row.getString(2), plain(amount));
                    }
                },
                period.toString());
        return values;
    }

    /** A number as it was filed: no trailing zeros of the column's scale. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal stored) {
        if (stored == null || stored.signum() == 0) {
            return stored == null ? null : BigDecimal.ZERO;
        }
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public Map<String, BigDecimal> ownLastYear(long submission) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        jdbc.query(
                "select code, amount from own_last_year where submission = ? order by code",
                row -> {
                    values.put(row.getString(1), row.getBigDecimal(2));
                },
                submission);
        return values;
    }

    /** Every figure in force for a period, by committee, in the form's order. */
    public List<Fact> facts(Period period) {
        return jdbc.query(
                "select s.committee, f.code, f.amount, f.entry, s.name, f.sheet, f.cell from submission s"
                        + " join fact f on " + FactId.OF_SUBMISSION + " where s.period = ? and s.state = 'ACCEPTED'"
                        + " order by s.committee, f.id",
                (row, i) -> new Fact(
                        row.getString(1),
                        row.getString(2),
                        plain(row.getBigDecimal(3)),
                        Entry.valueOf(row.getString(4)),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)),
                period.toString());
    }

    public List<OrganisationFact> organisations(Period period) {
        return jdbc.query(
                "select s.committee, s.name, o.content from submission s join organisation o on o.submission = s.id"
                        + " where s.period = ? and s.state = 'ACCEPTED' order by s.committee, o.row_number",
                (row, i) -> new OrganisationFact(
                        row.getString(1),
                        row.getString(2),
                        Receipts.JSON.readValue(row.getString(3), Organisation.class)),
                period.toString());
    }

    /** The organisations of a submission, as they stand in its list. */
    public List<Organisation> organisations(Filing filing) {
        return jdbc.query(
                "select content from organisation where submission = ? order by row_number",
                (row, i) -> Receipts.JSON.readValue(row.getString(1), Organisation.class),
                filing.submission());
    }

    /** The persons listed in the submissions in force, by committee and row. */
    public List<ProvinceRules.Listed> persons(Period period) {
        return jdbc.query(
                "select s.committee, s.id, s.name, s.persons_sheet, p.row_number, p.high, p.low from submission s"
                        + " join person p on p.submission = s.id where s.period = ? and s.state = 'ACCEPTED'"
                        + " order by s.committee, p.row_number",
                (row, i) -> new ProvinceRules.Listed(
                        row.getString(1),
                        row.getLong(2),
                        Place.of(row.getString(3)).in(row.getString(4)),
                        row.getInt(5),
                        new PersonMark(row.getLong(6), row.getLong(7))),
                period.toString());
    }

    /**
     * What is told of a submission: its own findings, then those of comparisons. Their places name the file by its
     * {@link #path}.
     */
    public List<Statement> statements(long submission) {
        return jdbc.query(
                "select f.code, f.kind, f.severity, s.path as file, f.sheet, f.cell, f.message from finding f"
                        + " join submission s on s.id = f.submission where f.submission = ? order by f.compared, f.ord",
                (row, i) -> statement(row, Place.of(file(row), row.getString("sheet"), row.getString("cell"))),
                submission);
    }

    /** Where a submission first lay, below the drop folder, as shown: one name may stand in several folders. */
    public String path(long submission) {
        return Wording.clean(Objects.requireNonNull(
                jdbc.queryForObject("select path from submission where id = ?", String.class, submission)));
    }

    private static String file(ResultSet row) throws SQLException {
        return Wording.clean(row.getString("file"));
    }

    private static Statement statement(ResultSet row, Place place) throws SQLException {
        return new Statement(
                row.getString("code"),
                row.getString("kind"),
                Severity.valueOf(row.getString("severity")),
                place,
                row.getString("message"));
    }

    /** What is told of a period: of the province, then of the submissions in force and those returned. */
    public List<Remark> remarks(Period period) {
        List<Remark> remarks = new ArrayList<>(jdbc.query(
                "select code, kind, severity, message from province_finding where period = ? order by ord",
                (row, i) -> new Remark(
                        Registry.PROVINCE, 0, State.ACCEPTED, statement(row, Place.of(Registry.PROVINCE_NAME))),
                period.toString()));
        remarks.addAll(jdbc.query(
                "select f.code, f.kind, f.severity, s.name as file, f.sheet, f.cell, f.message, s.committee, s.id,"
                        + " s.state from finding f join submission s on s.id = f.submission where s.period = ? and"
                        + " s.committee is not null and s.state in ('ACCEPTED', 'RETURNED') order by s.committee,"
                        + " s.number, s.path, f.compared, f.ord",
                (row, i) -> new Remark(
                        row.getString("committee"),
                        row.getLong("id"),
                        State.valueOf(row.getString("state")),
                        statement(row, Place.of(file(row), row.getString("sheet"), row.getString("cell")))),
                period.toString()));
        return remarks;
    }
}

package vn.tonghop.fact;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.committee.Period;
import vn.tonghop.finding.Place;
import vn.tonghop.rule.ProvinceRules;
import vn.tonghop.submission.Entry;
import vn.tonghop.submission.Figure;
import vn.tonghop.submission.Organisation;
import vn.tonghop.submission.PersonMark;

/** What was filed: the figures of submissions with their cells, their organisations, and the marks of their persons. */
public final class Facts {
    private final JdbcTemplate jdbc;

    public Facts(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
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
}

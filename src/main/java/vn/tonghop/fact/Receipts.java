package vn.tonghop.fact;

import java.math.BigDecimal;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.committee.Period;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.Statement;
import vn.tonghop.submission.Figure;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Organisation;
import vn.tonghop.submission.Person;
import vn.tonghop.submission.PersonMark;
import vn.tonghop.submission.Submission;

/**
 * Stores what was received, whole or not at all: each call belongs into one transaction of the caller's.
 *
 * <p>Of a submission with errors only who sent it and the findings are kept.
 */
public final class Receipts {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcTemplate jdbc;

    public Receipts(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Stores a submission that was read and checked, in place of anything stored for it before. */
    public void store(long submission, Submission content, List<Finding> findings) {
        clear(submission);
        Identity identity = content.identity();
        jdbc.update(
                "update submission set committee = ?, period = ?, number = ?, form = ?, persons_sheet = ? where id = ?",
                identity.committee().map(committee -> committee.code()).orElse(null),
                identity.period().map(Object::toString).orElse(null),
                identity.number(),
                identity.form().map(Object::toString).orElse(null),
                content.persons().sheet().sheet(),
                submission);
        storeFindings(submission, false, findings);
        if (findings.stream().noneMatch(Finding::isError)) {
            storeFigures(submission, content.figures());
            storeOwnLastYear(submission, content.ownLastYear());
            storeOrganisations(submission, content.organisations());
            storePersons(submission, content.persons().rows());
        }
        finish(submission);
    }

    /**
     * Stores what is found in a submission in force now that it is checked anew. An acceptance is never revoked: its
     * figures stay, and an error becomes a warning.
     */
    public void storeCheckedAnew(long submission, List<Finding> findings) {
        jdbc.update("delete from finding where submission = ? and not compared", submission);
        storeStatements(
                submission,
                false,
                findings.stream()
                        .map(Finding::statement)
                        .map(Receipts::withoutError)
                        .toList());
        finish(submission);
    }

    private static Statement withoutError(Statement statement) {
        return statement.isError()
                ? new Statement(
                        statement.code(), statement.kind(), Severity.WARNING, statement.place(), statement.message())
                : statement;
    }

    private void finish(long submission) {
        jdbc.update("update incoming set finished = true where submission = ?", submission);
    }

    private void clear(long submission) {
        jdbc.update("delete from fact where id between ? and ?", FactId.first(submission), FactId.last(submission));
        for (String table : List.of("own_last_year", "organisation", "person", "finding")) {
            jdbc.update("delete from " + table + " where submission = ?", submission);
        }
    }

    /** Replaces the findings of comparisons, which are made anew whenever what they compare with has changed. */
    public void storeComparisons(long submission, List<Finding> findings) {
        jdbc.update("delete from finding where submission = ? and compared", submission);
        storeFindings(submission, true, findings);
    }

    private void storeFindings(long submission, boolean compared, List<Finding> findings) {
        storeStatements(
                submission, compared, findings.stream().map(Finding::statement).toList());
    }

    private void storeStatements(long submission, boolean compared, List<Statement> statements) {
        List<Object[]> rows = new ArrayList<>();
        for (Statement statement : statements) {
            rows.add(new Object[] {
                submission,
                compared,
                rows.size(),
                statement.code(),
                statement.kind(),
                statement.severity().name(),
                statement.place().sheet(),
                statement.place().cell(),
                statement.message()
            });
        }
        jdbc.batchUpdate(
                "insert into finding (submission, compared, ord, code, kind, severity, sheet, cell, message) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
                new int[] {
                    Types.BIGINT,
                    Types.BOOLEAN,
                    Types.INTEGER,
                    Types.VARCHAR,
                    Types.VARCHAR,
                    Types.VARCHAR,
                    Types.VARCHAR,
                    Types.VARCHAR,
                    Types.VARCHAR
                });
    }

    private void storeFigures(long submission, Map<String, Figure> figures) {
        List<Object[]> rows = new ArrayList<>();
        figures.forEach((code, figure) -> rows.add(new Object[] {
            FactId.first(submission) + rows.size(),
            code,
            figure.value(),
            figure.entry().name(),
            figure.doubtful(),
            figure.place().sheet(),
            figure.place().cell()
        }));
        jdbc.batchUpdate(
                "insert into fact (id, code, amount, entry, doubtful, sheet, cell) values (?, ?, ?, ?, ?, ?, ?)",
                rows,
                new int[] {
                    Types.BIGINT,
                    Types.VARCHAR,
                    Types.DECIMAL,
                    Types.VARCHAR,
                    Types.BOOLEAN,
                    Types.VARCHAR,
                    Types.VARCHAR
                });
    }

    private void storeOwnLastYear(long submission, Map<String, BigDecimal> values) {
        List<Object[]> rows = new ArrayList<>();
        values.forEach((code, value) -> rows.add(new Object[] {submission, code, value}));
        jdbc.batchUpdate("insert into own_last_year (submission, code, amount) values (?, ?, ?)", rows);
    }

    private void storeOrganisations(long submission, List<Organisation> organisations) {
        List<Object[]> rows = new ArrayList<>();
        for (Organisation organisation : organisations) {
            rows.add(new Object[] {
                submission, organisation.row(), organisation.sheet(), JSON.writeValueAsString(organisation)
            });
        }
        jdbc.batchUpdate("insert into organisation (submission, row_number, sheet, content) values (?, ?, ?, ?)", rows);
    }

    private void storePersons(long submission, List<Person> persons) {
        List<Object[]> rows = new ArrayList<>();
        for (Person person : persons) {
            PersonMark mark = person.mark();
            if (mark != null) {
                rows.add(new Object[] {submission, person.row(), mark.high(), mark.low()});
            }
        }
        jdbc.batchUpdate("insert into person (submission, row_number, high, low) values (?, ?, ?, ?)", rows);
    }

    public void decide(long submission, State state) {
        jdbc.update("update submission set state = ? where id = ?", state.name(), submission);
    }

    /** Lets the superseded versions of a committee's period be judged anew. */
    public void reopenSuperseded(String committee, Period period) {
        jdbc.update(
                "update submission set state = null where committee = ? and period = ? and state = 'SUPERSEDED'",
                committee,
                period.toString());
    }

    /** Adds a finding of the night's order to a submission's own: it came late, or collides with another. */
    public void add(long submission, Finding finding) {
        Statement statement = finding.statement();
        jdbc.update(
                "insert into finding (submission, compared, ord, code, kind, severity, sheet, cell, message)"
                        + " select ?, false, coalesce(max(ord), -1) + 1, ?, ?, ?, ?, ?, ? from finding where submission = ? and not compared",
                submission,
                statement.code(),
                statement.kind(),
                statement.severity().name(),
                statement.place().sheet(),
                statement.place().cell(),
                statement.message(),
                submission);
    }

    public void storeProvinceFindings(Period period, List<Finding> findings) {
        jdbc.update("delete from province_finding where period = ?", period.toString());
        List<Object[]> rows = new ArrayList<>();
        for (Finding finding : findings) {
            Statement statement = finding.statement();
            rows.add(new Object[] {
                period.toString(),
                rows.size(),
                statement.code(),
                statement.kind(),
                statement.severity().name(),
                statement.message()
            });
        }
        jdbc.batchUpdate(
                "insert into province_finding (period, ord, code, kind, severity, message) values (?, ?, ?, ?, ?, ?)",
                rows);
    }
}

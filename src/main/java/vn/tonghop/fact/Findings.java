package vn.tonghop.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.Statement;
import vn.tonghop.sheet.Wording;

/** What was found in submissions and between them, as it is told. */
public final class Findings {
    private final JdbcTemplate jdbc;

    public Findings(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * What is told of a submission: its own findings, then those of comparisons. Their places name the file by its
     * {@link Filings#path path}.
     */
    public List<Statement> statements(long submission) {
        return jdbc.query(
                "select f.code, f.kind, f.severity, s.path as file, f.sheet, f.cell, f.message from finding f"
                        + " join submission s on s.id = f.submission where f.submission = ? order by f.compared, f.ord",
                (row, i) -> statement(row, Place.of(file(row), row.getString("sheet"), row.getString("cell"))),
                submission);
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

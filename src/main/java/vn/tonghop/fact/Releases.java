package vn.tonghop.fact;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.committee.Period;

/** The releases that the night at hand has still to write. */
public final class Releases {
    private final JdbcTemplate jdbc;

    public Releases(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** A release that has still to be written. */
    public record Due(Period period, LocalDate asOf, String fingerprint) {}

    /** Replaces the list of what the night at hand has to write. */
    public void plan(List<Due> due) {
        jdbc.update("delete from due");
        for (Due one : due) {
            jdbc.update(
                    "insert into due (period, as_of, fingerprint) values (?, ?, ?)",
                    one.period().toString(),
                    one.asOf(),
                    one.fingerprint());
        }
    }

    public List<Due> due() {
        return jdbc.query(
                "select period, as_of, fingerprint from due order by period",
                (row, i) -> new Due(Period.get(row.getString(1)), row.getObject(2, LocalDate.class), row.getString(3)));
    }

    public void done(Period period) {
        jdbc.update("delete from due where period = ?", period.toString());
    }
}

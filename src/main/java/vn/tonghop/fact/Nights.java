package vn.tonghop.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.archive.LedgerEntry;
import vn.tonghop.archive.SeenFile;
import vn.tonghop.archive.Sha256;
import vn.tonghop.sheet.Wording;

/** The nights that the database knows, the files they saw, and what is left of a night to be read. */
public final class Nights {
    private final JdbcTemplate jdbc;

    public Nights(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** A night as the database knows it. */
    public record Known(int number, LocalDate asOf, String entry, boolean done) {}

    /**
     * A file to be read: the submission it will be.
     *
     * @param filedOn as-of date of the night it arrived
     * @param accepted whether it is in force already and only checked anew
     */
    public record Incoming(
            long submission, String sha256, String name, long size, LocalDate filedOn, boolean accepted) {}

    public List<Known> known() {
        return jdbc.query(
                "select number, as_of, templates, done from night order by number",
                (row, i) -> new Known(
                        row.getInt(1), row.getObject(2, LocalDate.class), row.getString(3), row.getBoolean(4)));
    }

    /** Whether this database holds exactly the first nights of a ledger, all of them done but perhaps the last. */
    public boolean agreesWith(List<LedgerEntry.Night> ledger) {
        List<Known> known = known();
        if (known.size() > ledger.size()) {
            return false;
        }
        for (int i = 0; i < known.size(); i++) {
            boolean done = known.get(i).done() || i == known.size() - 1;
            if (!done || !known.get(i).entry().equals(identity(ledger.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static String identity(LedgerEntry.Night night) {
        return Sha256.of(night.toString());
    }

    /**
     * Takes over a night of the ledger: its sightings, its new contents, and the list of what it has to read.
     *
     * @param judgeAgain whether what was returned is judged again, and what is in force checked anew, because registry,
     *     forms or settings changed
     */
    public void begin(LedgerEntry.Night night, boolean judgeAgain) {
        jdbc.update(
                "insert into night (number, as_of, templates, done) values (?, ?, ?, false)",
                night.number(),
                night.asOf(),
                identity(night));
        if (judgeAgain) {
            jdbc.update("update submission set state = null where state = 'RETURNED'");
            jdbc.update(
                    "insert into incoming (night, submission) select ?, id from submission where state is null or state = 'ACCEPTED' order by id",
                    night.number());
        }
        Set<String> contents = new HashSet<>(jdbc.queryForList("select sha256 from submission", String.class));
        List<Object[]> sightings = new ArrayList<>();
        List<Object[]> submissions = new ArrayList<>();
        for (SeenFile file : night.files()) {
            sightings.add(new Object[] {file.path(), file.sha256(), night.number()});
            if (contents.add(file.sha256())) {
                submissions.add(
                        new Object[] {file.sha256(), file.size(), file.path(), file.name(), night.number(), night.asOf()
                        });
            }
        }
        jdbc.batchUpdate("insert into sighting (path, sha256, night) values (?, ?, ?)", sightings);
        jdbc.batchUpdate(
                "insert into submission (sha256, size, path, name, night, filed_on) values (?, ?, ?, ?, ?, ?)",
                submissions);
        jdbc.update(
                "insert into incoming (night, submission) select ?, id from submission where night = ? and state is null order by id",
                night.number(),
                night.number());
    }

    /** The ids of what a night has still to read, oldest first. */
    public List<Long> unread(int night) {
        return jdbc.queryForList(
                "select id from incoming where night = ? and not finished order by id", Long.class, night);
    }

    public Incoming incoming(long id) {
        return Optional.ofNullable(jdbc.queryForObject(
                        "select s.id, s.sha256, s.name, s.size, s.filed_on, s.state from incoming i join submission s on s.id = i.submission where i.id = ?",
                        (row, i) -> new Incoming(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getLong(4),
                                row.getObject(5, LocalDate.class),
                                State.ACCEPTED.name().equals(row.getString(6))),
                        id))
                .orElseThrow();
    }

    public void finish(int night) {
        jdbc.update("update night set done = true where number = ?", night);
        jdbc.update("delete from incoming where night = ?", night);
    }

    /** Contents seen so far under each path. */
    public Map<String, Set<String>> sightings() {
        Map<String, Set<String>> sightings = new HashMap<>();
        jdbc.query("select path, sha256 from sighting", row -> {
            sightings.computeIfAbsent(row.getString(1), none -> new HashSet<>()).add(row.getString(2));
        });
        return sightings;
    }

    /** Every name that each content was seen under, as shown. */
    public Map<String, Set<String>> names() {
        Map<String, Set<String>> names = new HashMap<>();
        jdbc.query("select sha256, path from sighting", row -> {
            String path = row.getString(2);
            names.computeIfAbsent(row.getString(1), none -> new HashSet<>())
                    .add(Wording.clean(path.substring(path.lastIndexOf('/') + 1)));
        });
        return names;
    }

    /** The state of each content that was decided upon, and the path it is known by. */
    public Map<String, Content> contents() {
        Map<String, Content> contents = new LinkedHashMap<>();
        jdbc.query(
                "select sha256, id, path, state, filed_on from submission where state is not null order by id", row -> {
                    contents.put(
                            row.getString(1),
                            new Content(
                                    row.getLong(2),
                                    row.getString(3),
                                    State.valueOf(row.getString(4)),
                                    row.getObject(5, LocalDate.class)));
                });
        return contents;
    }

    /**
     * What became of a content.
     *
     * @param path its first path; under any other it is a duplicate
     * @param filedOn as-of date of the night it arrived
     */
    public record Content(long submission, String path, State state, LocalDate filedOn) {}
}

package vn.tonghop.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.archive.LedgerEntry;
import vn.tonghop.archive.SeenFile;
import vn.tonghop.finding.FileFinding;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.Severity;
import vn.tonghop.submission.Entry;
import vn.tonghop.submission.Figure;
import vn.tonghop.submission.Persons;
import vn.tonghop.submission.Submission;

class ReceiptsTest {
    private static final Place PLACE = Place.of("mc.xlsx");
    private static final FileFinding.Withdrawn WITHDRAWN = new FileFinding.Withdrawn(PLACE, "nhầm");
    private static final long FIRST = 1;

    private final Database database = Database.inMemory();
    private final Receipts receipts = new Receipts(database.dataSource());
    private final Nights nights = new Nights(database.dataSource());
    private final Facts facts = new Facts(database.dataSource());
    private final Findings findings = new Findings(database.dataSource());
    private final JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());

    @BeforeEach
    void aNightWithOneFile() {
        nights.begin(night(1, List.of(new SeenFile("a/mc.xlsx", "mc.xlsx", "0".repeat(64), 12))), false);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static LedgerEntry.Night night(int number, List<SeenFile> files) {
        return new LedgerEntry.Night(number, LocalDate.of(2019, 10, 4 + number), new TreeMap<>(), files);
    }

    private static Submission submission(BigDecimal admitted) {
        Map<String, Figure> figures = new TreeMap<>();
        figures.put(
                "1.A",
                new Figure(
                        new BigDecimal("36"), Entry.NUMBER, PLACE.in("Biểu 1").at(4, 3), false));
        figures.put(
                "1.B1", new Figure(admitted, Entry.NUMBER, PLACE.in("Biểu 1").at(6, 3), false));
        return new Submission(
                "mc.xlsx",
                Submission.unreadable("mc.xlsx", WITHDRAWN).identity(),
                figures,
                Map.of(),
                Map.of(),
                Map.of("1.A", BigDecimal.TEN),
                Map.of(),
                List.of(),
                Persons.none(PLACE),
                List.of());
    }

    @Test
    void whatIsStoredIsReadAgain() {
        receipts.store(FIRST, submission(BigDecimal.ONE), List.of());
        assertThat(facts.figures(FIRST, "mc.xlsx"))
                .isEqualTo(submission(BigDecimal.ONE).figures());
        assertThat(facts.ownLastYear(FIRST)).containsOnlyKeys("1.A");
        assertThat(nights.unread(1)).isEmpty();
    }

    @Test
    void ofAFileWithErrorsOnlyTheFindingsAreKept() {
        receipts.store(FIRST, submission(BigDecimal.ONE), List.of(WITHDRAWN));
        assertThat(facts.figures(FIRST, "mc.xlsx")).isEmpty();
        assertThat(findings.statements(FIRST))
                .containsExactly(new FileFinding.Withdrawn(Place.of("a/mc.xlsx"), WITHDRAWN.reason()).statement());
    }

    @Test
    void storingAgainReplacesWhatWasStored() {
        receipts.store(FIRST, submission(BigDecimal.ONE), List.of());
        receipts.store(FIRST, submission(BigDecimal.TEN), List.of());
        assertThat(facts.values(FIRST).get("1.B1")).isEqualByComparingTo("10");
        assertThat(facts.values(FIRST)).hasSize(2);
    }

    @Test
    void aStoreThatFailsHalfWayLeavesWhatWasThereBefore() {
        receipts.store(FIRST, submission(BigDecimal.ONE), List.of());
        BigDecimal beyondTheColumn = BigDecimal.TEN.pow(30);
        assertThatThrownBy(() ->
                        database.transactionally(() -> receipts.store(FIRST, submission(beyondTheColumn), List.of())))
                .isInstanceOf(DataAccessException.class);
        assertThat(facts.figures(FIRST, "mc.xlsx"))
                .isEqualTo(submission(BigDecimal.ONE).figures());
        assertThat(facts.ownLastYear(FIRST)).containsOnlyKeys("1.A");
    }

    @Test
    void aFirstStoreThatFailsHalfWayLeavesNoRowAndTheFileUnread() {
        BigDecimal beyondTheColumn = BigDecimal.TEN.pow(30);
        assertThatThrownBy(() ->
                        database.transactionally(() -> receipts.store(FIRST, submission(beyondTheColumn), List.of())))
                .isInstanceOf(DataAccessException.class);
        for (String table : List.of("fact", "own_last_year", "organisation", "person", "finding")) {
            assertThat(jdbc.queryForList("select * from " + table)).as(table).isEmpty();
        }
        assertThat(nights.unread(1)).hasSize(1);
    }

    @Test
    void whatIsInForceKeepsItsFiguresWhenItIsCheckedAnewAndAnErrorIsAWarning() {
        receipts.store(FIRST, submission(BigDecimal.ONE), List.of());
        receipts.decide(FIRST, State.ACCEPTED);
        nights.begin(night(2, List.of()), true);
        assertThat(nights.incoming(nights.unread(2).getFirst()).accepted()).isTrue();
        receipts.storeCheckedAnew(FIRST, List.of(WITHDRAWN));
        assertThat(findings.statements(FIRST)).singleElement().satisfies(statement -> {
            assertThat(statement.severity()).isEqualTo(Severity.WARNING);
            assertThat(statement.message()).isEqualTo(WITHDRAWN.statement().message());
        });
        assertThat(facts.values(FIRST)).hasSize(2);
        assertThat(nights.unread(2)).isEmpty();
    }

    @Test
    void aDatabaseAgreesWithTheLedgerItCameFromAndNoOther() {
        LedgerEntry.Night first = night(1, List.of(new SeenFile("a/mc.xlsx", "mc.xlsx", "0".repeat(64), 12)));
        LedgerEntry.Night second = night(2, List.of());
        assertThat(nights.agreesWith(List.of(first))).isTrue();
        assertThat(nights.agreesWith(List.of(first, second))).isTrue();
        assertThat(nights.agreesWith(List.of())).isFalse();
        assertThat(nights.agreesWith(List.of(night(1, List.of())))).isFalse();
        nights.begin(second, false);
        assertThat(nights.agreesWith(List.of(first, second)))
                .as("a night before the last is not done")
                .isFalse();
        nights.finish(1);
        assertThat(nights.agreesWith(List.of(first, second))).isTrue();
    }
}

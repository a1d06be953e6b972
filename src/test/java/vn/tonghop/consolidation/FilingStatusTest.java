package vn.tonghop.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.consolidation.FilingStatus.Punctuality.ADDED;
import static vn.tonghop.consolidation.FilingStatus.Punctuality.AWAITED;
import static vn.tonghop.consolidation.FilingStatus.Punctuality.FILED;
import static vn.tonghop.consolidation.FilingStatus.Punctuality.LATE;
import static vn.tonghop.consolidation.FilingStatus.Punctuality.ON_TIME;
import static vn.tonghop.consolidation.FilingStatus.Punctuality.OVERDUE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.committee.Period;
import vn.tonghop.fact.Filing;
import vn.tonghop.fact.State;

class FilingStatusTest {
    private static final Period PERIOD = Period.get("2019-09");
    private static final LocalDate FIRST_NIGHT = LocalDate.of(2019, 10, 1);

    private static Filing filing(String committee, int number, State state, String filedOn) {
        String file = committee + "-" + number + "-" + state + ".xlsx";
        return new Filing(1, committee, PERIOD, number, file, "", state, LocalDate.parse(filedOn));
    }

    private static FilingStatus only(Given given, String asOf, Filing... filings) {
        return FilingStatus.of(PERIOD, given.registry(), List.of(filings), LocalDate.parse(asOf), FIRST_NIGHT)
                .getFirst();
    }

    private static Given due(String day) {
        return Given.committees("a").deadline("2019-09", day);
    }

    @ParameterizedTest
    @CsvSource({"2019-10-04, ON_TIME", "2019-10-05, ON_TIME", "2019-10-06, LATE"})
    void filedAgainstTheDeadline(String filedOn, FilingStatus.Punctuality punctuality) {
        FilingStatus status = only(due("2019-10-05"), "2019-10-30", filing("a", 1, State.ACCEPTED, filedOn));

        assertThat(status.punctuality()).isEqualTo(punctuality);
        assertThat(status.deadline()).isEqualTo(LocalDate.of(2019, 10, 5));
    }

    @Test
    void aLaterCorrectionOfAFilingInTimeIsInTime() {
        FilingStatus status = only(
                due("2019-10-05"),
                "2019-10-30",
                filing("a", 2, State.ACCEPTED, "2019-10-20"),
                filing("a", 1, State.SUPERSEDED, "2019-10-03"));

        assertThat(status.punctuality()).isEqualTo(ON_TIME);
        assertThat(status.inForce()).isEqualTo(filing("a", 2, State.ACCEPTED, "2019-10-20"));
        assertThat(status.returned()).isEmpty();
    }

    @Test
    void aCorrectionOfAReturnedFileIsAsLateAsItComes() {
        FilingStatus status = only(
                due("2019-10-05"),
                "2019-10-30",
                filing("a", 1, State.RETURNED, "2019-10-03"),
                filing("a", 2, State.ACCEPTED, "2019-10-20"));

        assertThat(status.punctuality()).isEqualTo(LATE);
        assertThat(status.returned()).as("overtaken by the one in force").isEmpty();
    }

    @Test
    void aDeadlineBeforeTheFirstNightMakesNobodyLateWhoHasFiled() {
        assertThat(only(due("2019-09-30"), "2019-10-30", filing("a", 1, State.ACCEPTED, "2019-10-20"))
                        .punctuality())
                .isEqualTo(ADDED);
        assertThat(only(due("2019-09-30"), "2019-10-30").punctuality())
                .as("who has not filed at all is overdue whenever the first night was")
                .isEqualTo(OVERDUE);
        assertThat(only(due("2019-10-01"), "2019-10-30", filing("a", 1, State.ACCEPTED, "2019-10-20"))
                        .punctuality())
                .isEqualTo(LATE);
    }

    @Test
    void withoutADeadlineFiledIsFiled() {
        assertThat(only(Given.committees("a"), "2019-10-30", filing("a", 1, State.ACCEPTED, "2019-10-20"))
                        .punctuality())
                .isEqualTo(FILED);
        assertThat(only(Given.committees("a"), "2019-10-30").punctuality()).isEqualTo(AWAITED);
    }

    @Test
    void notFiledIsOverdueTheDayAfterTheDeadline() {
        assertThat(only(due("2019-10-05"), "2019-10-05").punctuality()).isEqualTo(AWAITED);
        FilingStatus overdue = only(due("2019-10-05"), "2019-10-06", filing("a", 1, State.RETURNED, "2019-10-03"));
        assertThat(overdue.punctuality()).isEqualTo(OVERDUE);
        assertThat(overdue.inForce()).isNull();
        assertThat(overdue.returned()).hasSize(1);
    }

    @Test
    void whatWentBackIsToldByNumberThenFile() {
        Filing third = filing("a", 3, State.RETURNED, "2019-10-04");
        Filing second = filing("a", 2, State.RETURNED, "2019-10-05");
        Filing rival = new Filing(9, "a", PERIOD, 2, "Z.xlsx", "", State.RETURNED, LocalDate.of(2019, 10, 4));

        assertThat(only(due("2019-10-05"), "2019-10-06", third, second, rival).returned())
                .containsExactly(rival, second, third);
    }

    @Test
    void besideTheOneInForceOnlyWhatCameAfterItIsTold() {
        Filing inForce = filing("a", 2, State.ACCEPTED, "2019-10-04");
        Filing earlier = filing("a", 1, State.RETURNED, "2019-10-02");
        Filing mended = filing("a", 2, State.RETURNED, "2019-10-03");
        Filing rival = new Filing(9, "a", PERIOD, 2, "x.xlsx", "", State.RETURNED, LocalDate.of(2019, 10, 5));
        Filing later = filing("a", 3, State.RETURNED, "2019-10-05");

        assertThat(only(due("2019-10-05"), "2019-10-06", later, rival, mended, earlier, inForce)
                        .returned())
                .containsExactly(rival, later);
    }

    @Test
    void everyCommitteeHasAStatusInOfficialOrder() {
        Given given = Given.committees("b", "a").committee("gone", null, LocalDate.of(2018, 12, 31));
        List<FilingStatus> statuses = FilingStatus.of(
                PERIOD,
                given.registry(),
                List.of(
                        filing("a", 1, State.ACCEPTED, "2019-10-02"),
                        filing("gone", 1, State.ACCEPTED, "2019-10-02"),
                        filing("", 1, State.RETURNED, "2019-10-02")),
                LocalDate.of(2019, 10, 3),
                FIRST_NIGHT);

        assertThat(statuses).extracting(FilingStatus::committee).containsExactly("b", "a");
        assertThat(statuses).extracting(FilingStatus::punctuality).containsExactly(AWAITED, FILED);
        assertThat(statuses.getFirst().name()).isEqualTo("Đảng bộ b");
    }
}

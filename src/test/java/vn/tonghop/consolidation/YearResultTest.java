package vn.tonghop.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.template.Settings.Denominator;

class YearResultTest {
    private static final BigDecimal MILLIONTH = new BigDecimal("0.000001");

    @Test
    void haLongIsOnPaceAfterNineMonths() {
        YearResult year = Given.committees("ha-long")
                .persons("ha-long", "2019", "350")
                .filed("2019-09", "ha-long", "1.A", "8000", "1.B1", "263")
                .committee("ha-long", "2019-09")
                .year();

        assertThat(year.months()).isEqualTo(9);
        assertThat(year.proRata()).isEqualByComparingTo("262.5");
        assertThat(year.completion()).isCloseTo(new BigDecimal("75.142857"), within(MILLIONTH));
        assertThat(year.proRataCompletion()).isCloseTo(new BigDecimal("100.190476"), within(MILLIONTH));
        assertThat(year.verdict()).isEqualTo(Verdict.ON_PACE);
        assertThat(year.gap()).isNull();
        assertThat(year.rate()).isEqualByComparingTo("3.2875");
        // 350 − 263 = 87, over three months
        assertThat(year.stillNeeded()).isEqualTo(87);
        assertThat(year.stillNeededMonthly()).isEqualTo(29);
    }

    @ParameterizedTest
    @CsvSource({
        // December, 350 persons
        "2018-12, 349, MISSED, 1",
        "2018-12, 350, MET, 0",
        "2018-12, 351, EXCEEDED, 0",
        // half of 350 is 175
        "2019-06, 174, BEHIND, 176",
        "2019-06, 175, ON_PACE, 175",
        "2019-06, 349, ON_PACE, 1",
        "2019-06, 350, ON_PACE, 0",
        "2019-06, 351, ON_PACE, 0",
        "2019-06, 0, BEHIND, 350"
    })
    void personsAgainstATarget(String period, String admitted, Verdict verdict, long stillNeeded) {
        YearResult year = Given.committees("a")
                .persons("a", period.substring(0, 4), "350")
                .filed(period, "a", "1.B1", admitted)
                .committee("a", period)
                .year();

        assertThat(year.verdict()).isEqualTo(verdict);
        assertThat(year.stillNeeded()).isEqualTo(stillNeeded);
        assertThat(year.reachedEarly()).isEqualTo(verdict == Verdict.ON_PACE && stillNeeded == 0);
    }

    @ParameterizedTest
    @CsvSource({
        // December: 4-5 % of 1000
        "2018-12, 39, MISSED, 1, 97.5",
        "2018-12, 40, MET, 0, 100",
        "2018-12, 50, MET, 0, 125",
        "2018-12, 51, EXCEEDED, 0, 127.5",
        // three quarters: 3 % of 1000
        "2018-09, 29, BEHIND, 11, 72.5",
        "2018-09, 30, ON_PACE, 10, 75",
        "2018-09, 40, ON_PACE, 0, 100",
        "2018-09, 50, ON_PACE, 0, 125",
        "2018-09, 51, ON_PACE, 0, 127.5"
    })
    void percentAgainstARange(String period, String admitted, Verdict verdict, long stillNeeded, String completion) {
        YearResult year = Given.committees("a")
                .range("a", "2018", "4", "5")
                .filed(period, "a", "1.A", "1000", "1.B1", admitted)
                .committee("a", period)
                .year();

        assertThat(year.verdict()).isEqualTo(verdict);
        assertThat(year.stillNeeded()).isEqualTo(stillNeeded);
        assertThat(year.completion()).isEqualByComparingTo(completion);
    }

    @Test
    void aTargetWithoutAnEndInDecimalsIsReachedExactly() {
        // 5 % × 7/12 of 1200 are 35 persons; neither 35/12 % nor 35/1200 ends in decimals
        Given given = Given.committees("a", "b")
                .percent("a", "2019", "5")
                .percent("b", "2019", "5")
                .filed("2019-07", "a", "1.A", "1200", "1.B1", "35")
                .filed("2019-07", "b", "1.A", "1200", "1.B1", "34");
        YearResult reached = given.committee("a", "2019-07").year();
        YearResult below = given.committee("b", "2019-07").year();

        assertThat(reached.verdict()).isEqualTo(Verdict.ON_PACE);
        assertThat(reached.proRataCompletion()).isEqualByComparingTo("100");
        assertThat(reached.gap()).isEqualByComparingTo("0");
        assertThat(below.verdict()).isEqualTo(Verdict.BEHIND);
        // −1/1200 of a hundred
        assertThat(below.gap()).isCloseTo(new BigDecimal("-0.083333"), within(MILLIONTH));
    }

    @Test
    void stillNeededRoundsUpToPersons() {
        YearResult year = Given.committees("a")
                .percent("a", "2019", "5")
                .filed("2019-06", "a", "1.A", "1010", "1.B1", "30")
                .committee("a", "2019-06")
                .year();

        // 5 % of 1010 are 50.5; 20.5 are missing, 3.42 a month
        assertThat(year.stillNeeded()).isEqualTo(21);
        assertThat(year.stillNeededMonthly()).isEqualTo(4);
        // 30/1010 − 2.5 %
        assertThat(year.gap()).isCloseTo(new BigDecimal("0.470297"), within(MILLIONTH));
        assertThat(year.proRata()).isEqualByComparingTo("2.5");
    }

    @Test
    void inDecemberNothingIsNeededMonthly() {
        YearResult year = Given.committees("a")
                .percent("a", "2018", "3")
                .filed("2018-12", "a", "1.A", "1000", "1.B1", "35")
                .committee("a", "2018-12")
                .year();

        assertThat(year.stillNeededMonthly()).isNull();
        assertThat(year.gap()).isEqualByComparingTo("0.5");
        assertThat(year.completion()).isEqualByComparingTo(year.proRataCompletion());
    }

    @Test
    void aTermsTargetHoldsForItsYearsThatHaveNoneOfTheirOwn() {
        Given given = Given.committees("a")
                .term(2015, 2020)
                .persons("a", "2015-2020", "100")
                .persons("a", "2019", "120")
                .filed("2019-12", "a", "1.B1", "110")
                .filed("2018-12", "a", "1.B1", "110");

        assertThat(given.committee("a", "2019-12").year().verdict()).isEqualTo(Verdict.MISSED);
        assertThat(given.committee("a", "2018-12").year().verdict()).isEqualTo(Verdict.EXCEEDED);
    }

    /** 4 % of 3.728 members are 149,12 persons: it takes 150. */
    @Test
    void aRateTakesWholePersons() {
        YearResult year = Given.committees("a")
                .range("a", "2019", "4", "5")
                .filed("2019-09", "a", "1.A", "3728", "1.B1", "100")
                .committee("a", "2019-09")
                .year();

        assertThat(year.targetInPersons()).isEqualTo("150");
    }

    @Test
    void withoutATargetThereIsARateAndNoVerdict() {
        YearResult year = Given.committees("a")
                .filed("2019-09", "a", "1.A", "1000", "1.B1", "31")
                .committee("a", "2019-09")
                .year();

        assertThat(year)
                .isEqualTo(new YearResult(
                        9,
                        new BigDecimal("31"),
                        new BigDecimal("1000"),
                        new BigDecimal("3.1").setScale(20),
                        null,
                        null,
                        null,
                        null,
                        null,
                        Verdict.NO_TARGET,
                        null,
                        null));
    }

    @Test
    void withoutFiguresATargetIsNotJudged() {
        YearResult year = Given.committees("a")
                .percent("a", "2019", "5")
                .committee("a", "2019-09")
                .year();

        assertThat(year.verdict()).isEqualTo(Verdict.NO_FIGURES);
        assertThat(year.target()).isNotNull();
        assertThat(year.proRata()).isEqualByComparingTo("3.75");
        assertThat(year.completion()).isNull();
        assertThat(year.stillNeeded()).isNull();
    }

    @Test
    void aUnitWithoutMembersHasNoRate() {
        YearResult year = Given.committees("a")
                .percent("a", "2019", "5")
                .filed("2019-09", "a", "1.A", "0", "1.B1", "3")
                .committee("a", "2019-09")
                .year();

        assertThat(year.opening()).isEqualByComparingTo("0");
        assertThat(year.rate()).isNull();
        assertThat(year.verdict()).isEqualTo(Verdict.NO_FIGURES);
    }

    @Test
    void theProvincesRateComesFromTheUnitsThatGaveBothSides() {
        YearResult year = Given.committees("a", "b", "c")
                .range("toan-tinh", "2018", "4", "5")
                .filed("2018-12", "a", "1.A", "1000", "1.B1", "30")
                .filed("2018-12", "b", "1.A", "3000", "1.B1", "90")
                .filed("2018-12", "c", "1.B1", "500")
                .province("2018-12")
                .year();

        assertThat(year.admitted()).isEqualByComparingTo("620");
        assertThat(year.opening()).isEqualByComparingTo("4000");
        assertThat(year.rate()).isEqualByComparingTo("3");
        assertThat(year.verdict()).isEqualTo(Verdict.MISSED);
        // 4 % of 4000 are 160, less the 120 of those units
        assertThat(year.stillNeeded()).isEqualTo(40);
    }

    @Test
    void ratesAreNotAveraged() {
        YearResult year = Given.committees("a", "b")
                .filed("2018-12", "a", "1.A", "100", "1.B1", "10")
                .filed("2018-12", "b", "1.A", "900", "1.B1", "9")
                .province("2018-12")
                .year();

        // 19/1000, not the mean of 10 % and 1 %
        assertThat(year.rate()).isEqualByComparingTo("1.9");
    }

    @Test
    void theDenominatorMayBeTheStartOfTheTerm() {
        Given given = Given.committees("a", "b", "c")
                .term(2015, 2020)
                .denominator(Denominator.DAU_NHIEM_KY)
                .filed("2015-12", "a", "1.A", "500", "1.B1", "1")
                .filed("2015-12", "c", "1.A", "700", "1.B1", "1")
                .filed("2018-12", "a", "1.A", "1000", "1.B1", "30")
                .filed("2018-12", "b", "1.A", "1000", "1.B1", "30");

        assertThat(given.committee("a", "2018-12").year().rate()).isEqualByComparingTo("6");
        // b filed no first year, c not this one
        assertThat(given.committee("b", "2018-12").year().rate()).isNull();
        assertThat(given.province("2018-12").year().opening()).isEqualByComparingTo("500");
        assertThat(given.province("2018-12").year().rate()).isEqualByComparingTo("6");
        assertThat(given.province("2018-12").year().admitted()).isEqualByComparingTo("60");
        assertThat(given.province("2018-12").coverages().admitted()).hasToString("2/3");
        assertThat(given.province("2018-12").coverages().rated()).hasToString("1/3");
    }

    @Test
    void inTheTermsFirstYearItsStartIsThePeriodsOwnOpening() {
        Given given = Given.committees("a")
                .term(2015, 2020)
                .denominator(Denominator.DAU_NHIEM_KY)
                .filed("2015-06", "a", "1.A", "500", "1.B1", "10")
                .filed("2014-12", "a", "1.A", "400", "1.B1", "10");

        assertThat(given.committee("a", "2015-06").year().rate()).isEqualByComparingTo("2");
        // no term contains 2014, so nothing is known of its start
        assertThat(given.committee("a", "2014-12").year().rate()).isNull();
    }
}

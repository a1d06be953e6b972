package vn.tonghop.consolidation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.committee.Period;
import vn.tonghop.template.Settings.Denominator;

class TermResultTest {
    private static final BigDecimal MILLIONTH = new BigDecimal("0.000001");

    private static Given haLong() {
        return Given.committees("ha-long")
                .term(2015, 2020)
                .persons("ha-long", "2015-2020", "350")
                .filed("2015-12", "ha-long", "1.A", "7000", "1.B1", "360", "2.I.5", "2")
                .filed("2016-12", "ha-long", "1.A", "7200", "1.B1", "370", "2.I.5", "3")
                .filed("2017-12", "ha-long", "1.A", "7400", "1.B1", "364", "2.I.5", "1")
                .filed("2018-12", "ha-long", "1.A", "7600", "1.B1", "370", "2.I.5", "2")
                .filed("2019-09", "ha-long", "1.A", "8000", "1.B1", "263", "2.I.5", "2");
    }

    private static TermResult term(UnitResult unit) {
        return requireNonNull(unit.term());
    }

    @Test
    void haLongExceedsItsTargetInTheCompleteYears() {
        TermResult term = term(haLong().committee("ha-long", "2019-09"));

        assertThat(term.admitted()).isEqualByComparingTo("1727");
        assertThat(term.completeYears()).isEqualTo(4);
        assertThat(term.completeAdmitted()).isEqualByComparingTo("1464");
        assertThat(term.averageAdmitted()).isEqualByComparingTo("366");
        assertThat(term.completion()).isCloseTo(new BigDecimal("104.571428"), within(MILLIONTH));
        assertThat(term.verdict()).isEqualTo(Verdict.EXCEEDED);
        assertThat(term.gap()).isNull();
        assertThat(term.yearsKnown()).hasToString("5/5");
    }

    @Test
    void markedFlowsAddUpOverTheTermAndStocksDoNot() {
        TermResult term = term(haLong().committee("ha-long", "2019-09"));

        assertThat(term.flows().keySet()).containsExactly("1.B1", "2.I.5");
        assertThat(requireNonNull(term.flows().get("1.B1")).sum()).isEqualByComparingTo("1727");
        assertThat(requireNonNull(term.flows().get("2.I.5")).sum()).isEqualByComparingTo("10");
    }

    @Test
    void mongCaiIsHalfAPointOverItsTarget() {
        Given given = Given.committees("mong-cai").term(2015, 2020).percent("mong-cai", "2015-2020", "5");
        for (int year = 2015; year <= 2018; year++) {
            given.filed(year + "-12", "mong-cai", "1.A", "3400", "1.B1", "190");
        }
        given.filed("2019-09", "mong-cai", "1.A", "3800", "1.B1", "146");
        TermResult term = term(given.committee("mong-cai", "2019-09"));

        assertThat(term.admitted()).isEqualByComparingTo("906");
        // member-years 4 × 3400 + 3800 × 9/12 = 16450; 906/16450 = 5.507598 %
        assertThat(term.averageRate()).isCloseTo(new BigDecimal("5.507599"), within(MILLIONTH));
        assertThat(term.gap()).isCloseTo(new BigDecimal("0.507599"), within(MILLIONTH));
        assertThat(term.completion()).isCloseTo(new BigDecimal("110.151976"), within(MILLIONTH));
        assertThat(term.verdict()).isEqualTo(Verdict.EXCEEDED);
    }

    @ParameterizedTest
    @CsvSource({"39, MISSED", "40, MET", "50, MET", "51, EXCEEDED"})
    void theAverageRateIsHeldAgainstTheRange(String admitted, Verdict verdict) {
        // two years of 600 and 400 members; 10 admitted in the second
        Given given = Given.committees("a")
                .term(2017, 2020)
                .range("a", "2017-2020", "4", "5")
                .filed("2017-12", "a", "1.A", "600", "1.B1", "10")
                .filed(
                        "2018-12",
                        "a",
                        "1.A",
                        "400",
                        "1.B1",
                        new BigDecimal(admitted).subtract(BigDecimal.TEN).toString());

        assertThat(term(given.committee("a", "2018-12")).verdict()).isEqualTo(verdict);
    }

    @Test
    void anAverageWithoutAnEndInDecimalsMeetsItsTargetExactly() {
        // 1200 × 7/12 member-years; 35 are 5 % of these 700
        Given given = Given.committees("a")
                .term(2019, 2020)
                .percent("a", "2019-2020", "5")
                .filed("2019-07", "a", "1.A", "1200", "1.B1", "35");
        TermResult term = term(given.committee("a", "2019-07"));

        assertThat(term.averageRate()).isEqualByComparingTo("5");
        assertThat(term.gap()).isEqualByComparingTo("0");
        assertThat(term.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void missingYearsAreLeftOutAndTold() {
        Given given = Given.committees("a", "b")
                .term(2015, 2020)
                .filed("2016-12", "a", "1.A", "1000", "1.B1", "40")
                .filed("2018-12", "a", "1.A", "1000", "1.B1", "60")
                .filed("2019-06", "b", "1.A", "400", "1.B1", "9");
        TermResult own = term(given.committee("a", "2019-06"));
        TermResult province = term(given.province("2019-06"));

        assertThat(own.yearsKnown()).hasToString("2/5");
        assertThat(own.admitted()).isEqualByComparingTo("100");
        assertThat(own.averageRate()).isEqualByComparingTo("5");
        assertThat(own.averageAdmitted()).isEqualByComparingTo("50");
        assertThat(own.years().get(4).coverages().filed()).hasToString("0/1");
        assertThat(province.yearsKnown()).hasToString("3/5");
        assertThat(province.admitted()).isEqualByComparingTo("109");
        assertThat(province.completeYears()).isEqualTo(2);
        // 109 / (1000 + 1000 + 200)
        assertThat(province.averageRate()).isCloseTo(new BigDecimal("4.954545"), within(MILLIONTH));
    }

    @Test
    void theAverageRateComesFromTheUnitsAndYearsThatGaveBothSides() {
        Given given = Given.committees("a", "b")
                .term(2018, 2020)
                .filed("2018-12", "a", "1.A", "1000", "1.B1", "40")
                .filed("2018-12", "b", "1.B1", "500")
                .filed("2019-12", "a", "1.A", "1000")
                .filed("2019-12", "b", "1.A", "1000", "1.B1", "60");
        TermResult province = term(given.province("2019-12"));

        assertThat(province.averageRate()).isEqualByComparingTo("5");
        assertThat(province.admitted()).isEqualByComparingTo("600");
        assertThat(province.averageAdmitted()).isEqualByComparingTo("300");
    }

    @Test
    void eachYearHasItsCoverageRateAndFulfilment() {
        Given given = Given.committees("a", "b")
                .term(2018, 2020)
                .filed("2018-12", "a", "1.A", "1000", "1.B1", "40", "6.1", "200", "6.2", "150", "6.4", "49")
                .filed("2019-03", "a", "1.A", "1000", "1.B1", "10")
                .filed("2019-03", "b", "1.A", "3000", "1.B1", "50");

        Coverage one = new Coverage(1, 2);
        Coverage both = new Coverage(2, 2);
        assertThat(term(given.province("2019-03")).years())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(java.util.List.of(
                        new TermYear(
                                Period.get("2018-12"),
                                new Coverages(one, one, one, one),
                                new BigDecimal("40"),
                                new BigDecimal("4"),
                                new BigDecimal("99.5")),
                        new TermYear(
                                Period.get("2019-03"),
                                new Coverages(both, both, both, new Coverage(0, 2)),
                                new BigDecimal("60"),
                                new BigDecimal("1.5"),
                                null)));
    }

    @Test
    void aSumOverTheTermSaysFromHowManyReportsItComes() {
        Given given = Given.committees("a", "b", "c")
                .term(2018, 2020)
                .filed("2018-12", "a", "1.A", "1000", "1.B1", "40", "2.I.5", "3")
                .filed("2018-12", "b", "1.B1", "50")
                .filed("2018-12", "c", "1.A", "800")
                .filed("2019-03", "a", "1.A", "1000", "1.B1", "10", "2.I.5", "1")
                .filed("2019-03", "b", "1.A", "900", "1.B1", "5", "2.I.5", "0");
        TermResult term = term(given.province("2019-03"));

        // 2018 a and b, 2019 a and b; 2018 a, 2019 a and b; 2018 a, 2019 a and b
        assertThat(term.reportsKnown()).hasToString("4/6");
        assertThat(term.completeReportsKnown()).hasToString("2/3");
        assertThat(term.reportsRated()).hasToString("3/6");
        assertThat(term.flows().get("2.I.5"))
                .isEqualTo(new TermFlow(new BigDecimal("4"), new Coverage(2, 2), new Coverage(3, 6)));
        assertThat(term.years()).extracting(TermYear::words).containsExactly("2/3; tỷ lệ: 1/3", "2/3");
    }

    @Test
    void aMergedUnitCountsForTheProvinceInItsOwnYears() {
        Given given = Given.committees("ha-long")
                .committee("hoanh-bo", null, LocalDate.of(2019, 12, 31))
                .committee("new", LocalDate.of(2020, 1, 1), null)
                .term(2018, 2020)
                .filed("2018-12", "ha-long", "1.A", "1000", "1.B1", "40")
                .filed("2018-12", "hoanh-bo", "1.A", "500", "1.B1", "20")
                .filed("2019-12", "ha-long", "1.A", "1000", "1.B1", "40")
                .filed("2019-12", "hoanh-bo", "1.A", "500", "1.B1", "15")
                .filed("2020-12", "ha-long", "1.A", "1500", "1.B1", "55")
                .filed("2020-12", "new", "1.A", "500", "1.B1", "30");
        TermResult province = term(given.province("2020-12"));

        // 60 + 55 + 85, over 1500 + 1500 + 2000 member-years
        assertThat(province.admitted()).isEqualByComparingTo("200");
        assertThat(province.averageRate()).isEqualByComparingTo("4");
        assertThat(province.years())
                .extracting(year -> year.coverages().filed().toString())
                .containsExactly("2/2", "2/2", "2/2");
        TermResult newcomer = term(given.committee("new", "2020-12"));
        assertThat(newcomer.years())
                .extracting(year -> year.coverages().filed().toString())
                .containsExactly("0/0", "0/0", "1/1");
        assertThat(newcomer.averageAdmitted()).isEqualByComparingTo("30");
    }

    @Test
    void aCommitteeThatHasNotFiledKeepsItsTerm() {
        UnitResult unit = haLong().filed("2020-03", "nobody").committee("ha-long", "2020-03");

        assertThat(unit.filed()).isFalse();
        assertThat(unit.year().verdict()).isEqualTo(Verdict.NO_FIGURES);
        // 2019 is known to September only, and that is no year of the term to date
        assertThat(term(unit).admitted()).isEqualByComparingTo("1464");
        assertThat(term(unit).yearsKnown()).hasToString("4/6");
    }

    @Test
    void aDecemberIsItselfACompleteYear() {
        TermResult term = term(haLong().committee("ha-long", "2018-12"));

        assertThat(term.completeYears()).isEqualTo(4);
        assertThat(term.admitted()).isEqualByComparingTo("1464");
        assertThat(term.completeAdmitted()).isEqualByComparingTo("1464");
    }

    @Test
    void beforeTheFirstYearsEndThereIsNoAverageOfPersons() {
        Given given = Given.committees("a")
                .term(2015, 2020)
                .persons("a", "2015-2020", "10")
                .filed("2015-06", "a", "1.A", "200", "1.B1", "8");
        TermResult term = term(given.committee("a", "2015-06"));

        assertThat(term.completeYears()).isZero();
        assertThat(term.completeAdmitted()).isNull();
        assertThat(term.averageAdmitted()).isNull();
        assertThat(term.verdict()).isEqualTo(Verdict.NO_COMPLETE_YEAR);
        // 8 of 100 member-years
        assertThat(term.averageRate()).isEqualByComparingTo("8");
    }

    @Test
    void aYearsTargetIsNotTheTerms() {
        Given given = Given.committees("a")
                .term(2015, 2020)
                .persons("a", "2019", "10")
                .filed("2019-12", "a", "1.A", "200", "1.B1", "8");
        TermResult term = term(given.committee("a", "2019-12"));

        assertThat(term.target()).isNull();
        assertThat(term.verdict()).isEqualTo(Verdict.NO_TARGET);
        assertThat(term.completion()).isNull();
    }

    @Test
    void nothingKnownIsNothingAndNotZero() {
        TermResult term = term(Given.committees("a")
                .term(2015, 2020)
                .percent("a", "2015-2020", "5")
                .committee("a", "2016-12"));

        assertThat(term.admitted()).isNull();
        assertThat(term.flows()).isEmpty();
        assertThat(term.averageRate()).isNull();
        assertThat(term.verdict()).isEqualTo(Verdict.NO_FIGURES);
        assertThat(term.yearsKnown()).hasToString("0/2");
    }

    @Test
    void outsideEveryTermThereIsNoTerm() {
        assertThat(haLong().filed("2021-12", "ha-long", "1.B1", "5")
                        .committee("ha-long", "2021-12")
                        .term())
                .isNull();
    }

    @Test
    void memberYearsMayBeCountedFromTheTermsStart() {
        Given given = Given.committees("a")
                .term(2018, 2020)
                .denominator(Denominator.DAU_NHIEM_KY)
                .filed("2018-12", "a", "1.A", "1000", "1.B1", "40")
                .filed("2019-06", "a", "1.A", "5000", "1.B1", "35");
        TermResult term = term(given.committee("a", "2019-06"));

        // 75 of 1000 + 1000 × 6/12
        assertThat(term.averageRate()).isEqualByComparingTo("5");
        assertThat(term.years().get(1).rate()).isEqualByComparingTo("3.5");
    }
}

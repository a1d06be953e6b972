package vn.tonghop.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConsolidationTest {
    private static final Given THREE = Given.committees("a", "b", "c")
            .filed("2019-09", "c", "1.B1", "7", "1.A", "200")
            .filed("2019-09", "a", "1.A", "100", "1.B1", "5", "1.B3", "0");

    @Test
    void flowsAndStocksSumOverTheUnitsThatFiled() {
        UnitResult province = THREE.province("2019-09");

        assertThat(province.figure("1.A")).isEqualByComparingTo("300");
        assertThat(province.figure("1.B1")).isEqualByComparingTo("12");
        assertThat(province.coverage()).hasToString("2/3");
        assertThat(province.code()).isEqualTo("toan-tinh");
        assertThat(province.name()).isEqualTo("Toàn tỉnh");
    }

    @Test
    void whatChangedIsOfTheUnitsThatFiledBothTimes() {
        UnitResult province = Given.committees("a", "b", "c")
                .filed("2019-09", "a", "1.B1", "5", "1.D", "105")
                .filed("2019-09", "b", "1.B1", "7")
                .filed("2018-09", "a", "1.B1", "6", "1.D", "100")
                .filed("2018-09", "b", "1.B1", "4", "1.D", "70")
                .filed("2018-09", "c", "1.B1", "9", "1.B3", "1")
                .province("2019-09");

        assertThat(province.lastYear("1.B1")).isEqualByComparingTo("19");
        assertThat(province.change("1.B1")).isEqualTo(new Change(n("12"), n("10"), 2, false));
        assertThat(province.change("1.D")).isEqualTo(new Change(n("105"), n("100"), 1, false));
        assertThat(province.change("1.B3")).isNull();
    }

    @Test
    void wholeProvincesAreComparedHoweverManyUnitsTheyHave() {
        UnitResult merged = Given.committees("a")
                .committee("b", null, LocalDate.of(2019, 12, 31))
                .filed("2020-12", "a", "1.D", "300")
                .filed("2019-12", "a", "1.D", "200")
                .filed("2019-12", "b", "1.D", "90")
                .province("2020-12");

        assertThat(merged.change("1.D")).isEqualTo(new Change(n("300"), n("290"), 1, true));
        assertThat(Given.committees("a", "b")
                        .filed("2020-12", "a", "1.D", "300")
                        .filed("2019-12", "a", "1.D", "200")
                        .province("2020-12")
                        .change("1.D"))
                .isEqualTo(new Change(n("300"), n("200"), 1, true));
    }

    @Test
    void zeroIsAFigureAndMissingIsNone() {
        UnitResult province = THREE.province("2019-09");

        assertThat(province.figure("1.B3")).isEqualByComparingTo("0");
        assertThat(province.figures()).doesNotContainKey("1.C1");
    }

    @Test
    void figuresStandInTheFormsOrder() {
        assertThat(THREE.province("2019-09").figures().keySet()).containsExactly("1.A", "1.B1", "1.B3");
        assertThat(THREE.committee("c", "2019-09").figures().keySet()).containsExactly("1.A", "1.B1");
    }

    @Test
    void committeesStandInOfficialOrderFiledOrNot() {
        assertThat(THREE.consolidated("2019-09").committees())
                .extracting(UnitResult::code)
                .containsExactly("a", "b", "c");
        UnitResult missing = THREE.committee("b", "2019-09");
        assertThat(missing.coverage()).hasToString("0/1");
        assertThat(missing.filed()).isFalse();
        assertThat(missing.figures()).isEmpty();
        assertThat(missing.year().admitted()).isNull();
        assertThat(missing.name()).isEqualTo("Đảng bộ b");
    }

    @Test
    void aCommitteeThatFiledNothingButBlanksHasFiled() {
        UnitResult blank = Given.committees("a").filed("2019-09", "a").committee("a", "2019-09");

        assertThat(blank.coverage()).hasToString("1/1");
        assertThat(blank.figures()).isEmpty();
        assertThat(blank.year().admitted()).isNull();
    }

    @Test
    void aMeanIsWeighted() {
        Given given = Given.committees("a", "b", "c", "d")
                .filed("2019-09", "a", "2.I", "2", "2.II.2.9", "30.0")
                .filed("2019-09", "b", "2.I", "6", "2.II.2.9", "34.0")
                .filed("2019-09", "c", "2.II.2.9", "50.0")
                .filed("2019-09", "d", "2.I", "9");

        // (2 × 30 + 6 × 34) / 8; c says no weight, d no mean
        assertThat(given.province("2019-09").figure("2.II.2.9")).isEqualByComparingTo("33");
    }

    @Test
    void aMeanOfNobodyIsNone() {
        Given given = Given.committees("a", "b")
                .filed("2019-09", "a", "2.I", "0", "2.II.2.9", "31.5")
                .filed("2019-09", "b", "2.I", "0");

        assertThat(given.province("2019-09").figures()).doesNotContainKey("2.II.2.9");
        assertThat(given.committee("a", "2019-09").figure("2.II.2.9")).isEqualTo(new BigDecimal("31.5"));
    }

    @Test
    void lastYearHasItsOwnUnits() {
        Given given = Given.committees("a")
                .committee("gone", null, LocalDate.of(2018, 12, 31))
                .committee("new", LocalDate.of(2019, 1, 1), null)
                .filed("2019-09", "a", "1.B1", "10")
                .filed("2019-09", "new", "1.B1", "20")
                .filed("2018-09", "a", "1.B1", "1")
                .filed("2018-09", "gone", "1.B1", "2");
        UnitResult province = given.province("2019-09");

        assertThat(province.figure("1.B1")).isEqualByComparingTo("30");
        assertThat(province.coverage()).hasToString("2/2");
        assertThat(province.lastYear("1.B1")).isEqualByComparingTo("3");
        assertThat(province.lastYearCoverage()).hasToString("2/2");
        assertThat(given.committee("new", "2019-09").lastYearCoverage()).hasToString("0/0");
        assertThat(given.consolidated("2019-09").committees())
                .extracting(UnitResult::code)
                .containsExactly("a", "new");
    }

    @Test
    void withoutLastYearThereIsNothingToCompare() {
        UnitResult province = THREE.province("2019-09");

        assertThat(province.lastYearCoverage()).hasToString("0/3");
        assertThat(province.lastYear()).isEmpty();
    }

    @Test
    void whatAUnitFiledThatDoesNotHaveToIsNotCounted() {
        Given given = Given.committees("a")
                .committee("gone", null, LocalDate.of(2019, 9, 29))
                .filed("2019-09", "a", "1.B1", "10")
                .filed("2019-09", "gone", "1.B1", "20")
                .filed("2019-09", "stranger", "1.B1", "40");

        assertThat(given.province("2019-09").figure("1.B1")).isEqualByComparingTo("10");
        assertThat(given.province("2019-09").coverage()).hasToString("1/1");
    }

    @Test
    void membersThatFulfilledAreARatioOfSums() {
        Given given = Given.committees("a", "b", "c")
                .filed("2018-12", "a", "6.1", "100", "6.2", "20", "6.3", "60", "6.4", "10", "6.5", "10")
                .filed("2018-12", "b", "6.1", "300", "6.2", "300")
                .filed("2018-12", "c", "6.1", "50");

        // (90 + 300) / (100 + 300); c says nothing of the grades
        assertThat(given.province("2018-12").fulfilled()).isEqualByComparingTo("97.5");
        assertThat(given.committee("a", "2018-12").fulfilled()).isEqualByComparingTo("90");
        assertThat(given.committee("c", "2018-12").fulfilled()).isNull();
    }

    @Test
    void whereNobodyWasRatedNobodyFulfilled() {
        Given given = Given.committees("a").filed("2018-12", "a", "6.1", "0", "6.2", "0");

        assertThat(given.province("2018-12").fulfilled()).isNull();
        assertThat(given.province("2019-09").fulfilled()).isNull();
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }
}

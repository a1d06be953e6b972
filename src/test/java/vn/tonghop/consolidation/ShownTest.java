package vn.tonghop.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void countsAreGroupedByDots() {
        assertThat(Shown.count(n("0"))).isEqualTo("0");
        assertThat(Shown.count(n("906"))).isEqualTo("906");
        assertThat(Shown.count(n("1464"))).isEqualTo("1.464");
        assertThat(Shown.count(n("-1234567"))).isEqualTo("-1.234.567");
    }

    @Test
    void percentagesHaveOneDecimalHalfUp() {
        assertThat(Shown.percent(n("5.45"))).isEqualTo("5,5%");
        assertThat(Shown.percent(n("100"))).isEqualTo("100,0%");
        assertThat(Shown.percent(n("1234.56"))).isEqualTo("1.234,6%");
    }

    @Test
    void aValueIsSeenToLieOnItsSideOfALevel() {
        assertThat(Shown.decimals(n("4.6"), List.of(n("5")))).isEqualTo(1);
        assertThat(Shown.decimals(n("2.97"), List.of(n("3")))).isEqualTo(2);
        assertThat(Shown.decimals(n("3"), List.of(n("3")))).isEqualTo(1);
        assertThat(Shown.decimals(n("4.128"), List.of(n("5"), n("4.125")))).isEqualTo(3);
    }

    @Test
    void onlyTheWholeIsAHundredPercent() {
        assertThat(Shown.completion(n("100.00"))).isEqualTo("100%");
        assertThat(Shown.completion(n("99.96"))).isEqualTo("99,96%");
        assertThat(Shown.completion(n("104.571"))).isEqualTo("104,6%");
    }

    @Test
    void gapsHaveASignAndAreNeverShownAsNone() {
        assertThat(Shown.signed(n("0.46"))).isEqualTo("+0,5");
        assertThat(Shown.signed(n("-0.46"))).isEqualTo("-0,5");
        assertThat(Shown.signed(n("-0.04"))).isEqualTo("-0,04");
        assertThat(Shown.signed(n("0"))).isEqualTo("0,0");
    }

    @Test
    void numbersLoseTrailingZeros() {
        assertThat(Shown.number(n("262.50"), 2)).isEqualTo("262,5");
        assertThat(Shown.number(n("350.00"), 2)).isEqualTo("350");
        assertThat(Shown.number(n("1000"), 1)).isEqualTo("1.000");
    }

    @Test
    void roundWordsNeverSayMore() {
        assertThat(Shown.round(n("14321"))).isEqualTo("trên 14.000");
        assertThat(Shown.round(n("14000"))).isEqualTo("14.000");
        assertThat(Shown.round(n("906"))).isEqualTo("906");
        assertThat(Shown.round(n("101000"))).isEqualTo("101.000");
        assertThat(Shown.round(n("1999999"))).isEqualTo("trên 1.990.000");
    }

    @Test
    void daysHaveTwoDigits() {
        assertThat(Shown.date(LocalDate.of(2019, 10, 5))).isEqualTo("05/10/2019");
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }
}

package vn.tonghop.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DerivedFiguresTest {

    @Test
    void everyFigureStandsInItsPlaceWithFourDecimals() {
        Given given = Given.committees("a")
                .term(2017, 2020)
                .persons("a", "2019", "350")
                .filed("2017-12", "a", "1.A", "900", "1.B1", "40", "2.I.5", "1")
                .filed("2018-12", "a", "1.A", "900", "1.B1", "41", "2.I.5", "2")
                .filed("2019-09", "a", "1.A", "1200", "1.B1", "263", "2.I.5", "0", "6.1", "3", "6.2", "2");

        assertThat(DerivedFigures.of(given.committee("a", "2019-09")))
                .containsExactly(
                        // 263/1200
                        entry("ty_le_ket_nap", new BigDecimal("21.9167")),
                        entry("luy_ke_nhiem_ky", new BigDecimal("344")),
                        entry("luy_ke_nhiem_ky/1.B1", new BigDecimal("344")),
                        entry("luy_ke_nhiem_ky/2.I.5", new BigDecimal("3")),
                        entry("binh_quan_nguoi_nam", new BigDecimal("40.5000")),
                        // 344/(900 + 900 + 900)
                        entry("binh_quan_nhiem_ky", new BigDecimal("12.7407")),
                        // 263/350
                        entry("hoan_thanh_chi_tieu", new BigDecimal("75.1429")),
                        entry("ty_le_hoan_thanh_nhiem_vu", new BigDecimal("66.6667")));
    }

    @Test
    void whatIsUnknownIsNotThere() {
        Given given = Given.committees("a").term(2019, 2020).filed("2019-09", "a", "1.B1", "3");

        assertThat(DerivedFigures.of(given.committee("a", "2019-09")))
                .containsExactly(
                        entry("luy_ke_nhiem_ky", new BigDecimal("3")),
                        entry("luy_ke_nhiem_ky/1.B1", new BigDecimal("3")));
        assertThat(DerivedFigures.of(given.committee("a", "2018-09"))).isEmpty();
    }
}

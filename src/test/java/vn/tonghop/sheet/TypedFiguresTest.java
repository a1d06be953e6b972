package vn.tonghop.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and dates typed as text. */
class TypedFiguresTest {
    @ParameterizedTest
    @CsvSource({
        "58, 58",
        "1.464, 1464",
        "1 464, 1464",
        "1\u00A0464, 1464",
        "1\u202F464, 1464",
        "1464, 1464",
        "1.234.567, 1234567",
        "-5, -5",
        "–5, -5",
        "1O, 10",
        "l5, 15",
        "'5,5', 5.5",
        "'5,0', 5.0",
        "'7,100', 7.100",
        "'12,345', 12.345",
        "'1.464,5', 1464.5",
        "' 7 ', 7",
        "0, 0",
        "1000, 1000"
    })
    void counts(String typed, BigDecimal value) {
        assertThat(Numbers.count(typed)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.46",
                "trên 14.000",
                "5,5%",
                "",
                "-",
                "lO",
                "1.4640",
                "0.123",
                "1 46",
                "1.464 000",
                "1,464,000",
                "1e5",
                "5,",
                ",5",
                "58 người",
                "1.464.00",
                "٣"
            })
    void noCounts(String typed) {
        assertThat(Numbers.count(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'32,5', 32.5",
        "32.5, 32.5",
        "'1.464,5', 1464.5",
        "1.464.000, 1464000",
        "0.125, 0.125",
        "32.50, 32.50",
        "32, 32",
        "-1.5, -1.5"
    })
    void decimals(String typed, BigDecimal value) {
        assertThat(Numbers.decimal(typed)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"32.5.1", "1.464", "tuổi 32", "32,5,1", "32.", "."})
    void noDecimals(String typed) {
        assertThat(Numbers.decimal(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "—", " - ", "--", "không", "Không có", "KHÔNG CÓ."})
    void dashes(String typed) {
        assertThat(Numbers.isDash(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "", " ", "-5", "không rõ", "khong"})
    void noDashes(String typed) {
        assertThat(Numbers.isDash(typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "25/11/2019, 2019-11-25",
        "25-11-2019, 2019-11-25",
        "25.11.2019, 2019-11-25",
        "5/1/19, 2019-01-05",
        "5/1/29, 2029-01-05",
        "5/1/30, 1930-01-05",
        "' 05 / 01 / 2019 ', 2019-01-05",
        "29/2/2020, 2020-02-29"
    })
    void dates(String typed, LocalDate date) {
        assertThat(DateText.parse(typed).map(DateText::date)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019",
                "11/25/2019",
                "29/2/2019",
                "25/11-2019",
                "2019-11-25",
                "25/11/201",
                "ngày 25/11/2019",
                "25/11/2019 8:00",
                "0/1/2019",
                "1/1/0019"
            })
    void noDates(String typed) {
        assertThat(DateText.parse(typed)).isEmpty();
    }
}

package vn.tonghop.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "Hoà Bình, hòa bình",
        "Thành uỷ, thành ủy",
        "khoẻ, khỏe",
        "ĐẢNG UỶ HOẰNG QUẾ, đảng ủy hoằng quế",
        "quý, quý",
        "quỳ quỵ, quỳ quỵ",
        "hoàn thuỷ khuỷu, hoàn thủy khuỷu",
        "toạ hoạ loà xoã choá, tọa họa lòa xõa chóa",
        "uỳ uý uỹ uỵ, ùy úy ũy ụy",
        "1.B1, 1 b1",
        "' - Trong đó:  Nữ (%) ', trong đó nữ",
        "TP. Móng Cái, tp móng cái",
        "a\u00A0b\u202Fc–d, a b c d",
        "a\u200Bb\u202Ec, abc",
        "'', ''"
    })
    void comparisonForm(String written, String compared) {
        assertThat(Wording.normalise(written)).isEqualTo(compared);
        assertThat(Wording.normalise(Normalizer.normalize(written, Normalizer.Form.NFD)))
                .isEqualTo(compared);
        assertThat(Wording.normalise(compared)).isEqualTo(compared);
    }

    @ParameterizedTest
    @CsvSource({
        "'  Thành uỷ   Hạ Long ', Thành uỷ Hạ Long",
        "Móng Cái, Móng Cái",
        "'a\tb\r\nc', a b c",
        "'\u202Egnod\u202C\u0007', gnod",
        "1.464 (%) – ok, 1.464 (%) – ok",
        "' ', ''"
    })
    void shownForm(String written, String shown) {
        assertThat(Wording.clean(written)).isEqualTo(shown);
        assertThat(Wording.clean(Normalizer.normalize(written, Normalizer.Form.NFD)))
                .isEqualTo(shown);
    }
}

package vn.tonghop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.tonghop.committee.Period;

class FormTest {
    private static final Form FORM =
            Form.read(Path.of("templates/forms/thong-ke.yaml"), "templates/forms/thong-ke.yaml");

    @Test
    void theOfficesFormIsRead() {
        assertThat(FORM.toString()).isEqualTo("thong-ke 2012");
        assertThat(FORM.validFor(Period.get("2019-09"))).isTrue();
        assertThat(FORM.validFor(Period.get("2011-12"))).isFalse();
        assertThat(FORM.indicator("2.II.1.7a").label()).isEqualTo("Lãnh đạo, quản lý");
        assertThat(FORM.indicator("5.10/dang_vien").label()).isEqualTo("Doanh nghiệp có vốn Nhà nước, Đảng viên");
        assertThat(FORM.code(Meaning.ADMITTED)).isEqualTo("1.B1");
    }

    @Test
    void anEachIsWrittenOutAndPutIntoWords() {
        assertThat(FORM.rules())
                .filteredOn(rule -> rule.id().equals("CS-04"))
                .hasSize(16)
                .first()
                .satisfies(rule -> {
                    assertThat(rule.leftShown()).isEqualTo("Số tổ chức loại hình 5.1");
                    assertThat(rule.rightShown()).isEqualTo("5.1 [TCCSĐ tổng số]");
                });
    }
}

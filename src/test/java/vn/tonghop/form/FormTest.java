package vn.tonghop.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.committee.Period;
import vn.tonghop.finding.SetupProblem;

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
    void theListOfOrganisationsTellsItsCandidates() {
        assertThat(FORM.organisations())
                .contains(new FormSheet.Organisations(
                        "ten",
                        "loai_hinh",
                        "nguon",
                        "chi_tieu",
                        "ket_nap",
                        "dau_ky",
                        "cuoi_ky",
                        List.of("ma", "ten", "loai_hinh", "hinh_thuc")));
    }

    @Test
    void candidatesThatAreNoCountAreToldWithTheirLine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("form.yaml");
        String form = Files.readString(Path.of("templates/forms/thong-ke.yaml"));
        Files.writeString(file, form.replace("candidates: nguon", "candidates: ten"));
        int line = (int)
                form.substring(0, form.indexOf("candidates: nguon")).lines().count();

        assertThatThrownBy(() -> Form.read(file, "form.yaml"))
                .isInstanceOf(SetupProblem.class)
                .hasMessage("form.yaml, dòng " + line + ": cột \"ten\" phải có type: count.");
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

package vn.tonghop.form;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.finding.SetupProblem;
import vn.tonghop.template.Settings;

/** Mistakes in the office's YAML are told with file and line. */
class FormMistakesTest {
    @TempDir
    private Path folder = Path.of("");

    /** The office's file with one line replaced; its number is that of the line. */
    private Path changed(String file, String from, String to) throws IOException {
        Path changed = folder.resolve("changed.yaml");
        Files.writeString(changed, Files.readString(Path.of(file)).replace(from, to));
        return changed;
    }

    private static int line(String file, String text) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(file));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new AssertionError("no line with " + text);
    }

    private void formSays(String from, String to, String message) throws IOException {
        String file = "templates/forms/thong-ke.yaml";
        Path changed = changed(file, from, to);
        assertThatThrownBy(() -> Form.read(changed, "f.yaml"))
                .isInstanceOf(SetupProblem.class)
                .hasMessage("f.yaml, dòng " + line(file, from) + ": " + message);
    }

    @Test
    void aRuleOverAnUnknownCode() throws IOException {
        formSays(
                "check: 1.B2 = 1.B2a + 1.B2b",
                "check: 1.B2 = 1.B2a + 1.B9",
                "quy tắc B1-03: không có chỉ tiêu \"1.B9\" trong biểu mẫu.");
    }

    @Test
    void aCodeThatLooksLikeANumberIsACode() throws IOException {
        formSays(
                "check: 6.1 = 6.2 + 6.3 + 6.4 + 6.5",
                "check: 6.1 = 6.2 + 6.3 + 6.4 + 6.7",
                "quy tắc B6-01: không có chỉ tiêu \"6.7\" trong biểu mẫu.");
    }

    @Test
    void aCodeTwiceEvenOfALineWithoutFigures() throws IOException {
        formSays(
                "{code: 2.II.4.6, label: Tiến sĩ}",
                "{code: 2.II.4, label: Tiến sĩ}",
                "mã \"2.II.4\" được dùng hai lần.");
    }

    @Test
    void aRuleWithoutAComparison() throws IOException {
        formSays(
                "check: 1.B2 = 1.B2a + 1.B2b",
                "check: 1.B2a + 1.B2b",
                "quy tắc phải có =, <= hoặc >= với dấu cách hai bên.");
    }

    @Test
    void aMisspeltOption() throws IOException {
        formSays(
                "{code: 1.C1, label: Từ trần}",
                "{code: 1.C1, label: Từ trần, totl: true}",
                "không có mục \"totl\"; các mục được dùng: aliases, code, kind, label, note, rows, term, total, watch,"
                        + " weight.");
    }

    @Test
    void aMisspeltGroupIsToldWithItsOwnLine() throws IOException {
        formSays(
                "figures:",
                "figure:",
                "không có mục \"figure\"; các mục được dùng: cover, figures, form, rules, sheets, title, valid,"
                        + " version.");
    }

    @Test
    void anUnknownKind() throws IOException {
        formSays(
                "{code: 1.C1, label: Từ trần}",
                "{code: 1.C1, label: Từ trần, kind: dòng}",
                "\"dòng\" không hợp lệ; cần một trong: flow, stock, mean, heading.");
    }

    @Test
    void aMeanThatNothingWeighs() throws IOException {
        String mean = "kind: mean, weight: 2.I,";
        formSays(mean, "kind: mean, weight: 2.X,", "không có chỉ tiêu \"2.X\" trong biểu mẫu.");
        formSays(mean, "kind: mean, weight: 2.II.2.9,", "weight phải là một số đếm, \"2.II.2.9\" là số bình quân.");
        formSays(mean, "kind: mean,", "thiếu mục \"weight\".");
        formSays(mean, "weight: 2.I,", "weight chỉ đi với kind: mean.");
    }

    @Test
    void aMeanOfWhatHasNone() throws IOException {
        formSays("{mean: age, label", "{mean: tuoi, label", "mean chỉ có thể là age (tuổi bình quân).");
        formSays("{mean: age, label", "{mean: age, ages: 18-30, label", "mean không đi cùng ages.");
        formSays("{ages: 18-30, label", "{ages: 30-18, label", "ages phải có dạng 18-30.");
        formSays(
                "      ket_nap: {sum: ket_nap}",
                "      ket_nap: {sum: ket_nap, ages: 18-30}",
                "trang \"Cơ sở\" không có mục persons nên không tính được tuổi.");
    }

    @Test
    void aMeaningOfNoFigureOrOfTooMany() throws IOException {
        formSays("opening: 1.A", "opening: []", "mục \"opening\" để trống.");
        formSays("opening: 1.A", "opening: [1.A, 1.D]", "mục \"opening\" chỉ nhận một chỉ tiêu.");
        formSays("fulfilled: [6.2, 6.3, 6.4]", "fulfilled: []", "mục \"fulfilled\" để trống.");
    }

    @Test
    void organisationsThatNothingTellsApart() throws IOException {
        String file = "templates/forms/thong-ke.yaml";
        Path changed = changed(file, "required: true, unique: true", "required: true");
        assertThatThrownBy(() -> Form.read(changed, "f.yaml"))
                .isInstanceOf(SetupProblem.class)
                .hasMessage("f.yaml, dòng " + line(file, "organisations: {name: ten")
                        + ": trang này cần một cột unique: true để phân biệt các tổ chức.");
    }

    @Test
    void aFormThatEndsBeforeItBegins() throws IOException {
        formSays(
                "valid: {from: 2012-01, to: 2099-12}",
                "valid: {from: 2012-01, to: 2011-12}",
                "kỳ cuối 2011-12 trước kỳ đầu 2012-01.");
    }

    @Test
    void twoFormsForOnePeriodWhateverTheirNames() throws IOException {
        Path form = Path.of("templates/forms/thong-ke.yaml");
        Files.copy(form, folder.resolve("a.yaml"));
        Files.writeString(folder.resolve("b.yaml"), Files.readString(form).replace("form: thong-ke", "form: khac"));
        assertThatThrownBy(() -> Forms.read(folder, "templates/forms"))
                .isInstanceOf(SetupProblem.class)
                .hasMessage("templates/forms: biểu mẫu thong-ke 2012 và khac 2012 cùng áp dụng cho kỳ 2012-01;"
                        + " mỗi kỳ chỉ một biểu mẫu.");
    }

    @Test
    void brokenSyntaxOfYaml() throws IOException {
        Path changed = changed("templates/forms/thong-ke.yaml", "form: thong-ke", "form: [thong-ke");
        assertThatThrownBy(() -> Form.read(changed, "f.yaml"))
                .isInstanceOf(SetupProblem.class)
                .hasMessageStartingWith("f.yaml, dòng ")
                .hasMessageContaining("sai cú pháp YAML");
    }

    @Test
    void settingsOutOfRange() throws IOException {
        String file = "templates/settings.yaml";
        Path changed = changed(file, "  megabytes: 25", "  megabytes: 0");
        assertThatThrownBy(() -> Settings.read(changed, "s.yaml"))
                .hasMessage("s.yaml, dòng " + line(file, "megabytes: 25")
                        + ": mục \"megabytes\" phải là số nguyên từ 1 đến 1024, đang là \"0\".");
    }

    @Test
    void aColumnThatMakesNoOrganisation() throws IOException {
        formSays("name: ten, type: loai_hinh", "name: tenn, type: loai_hinh", "không có cột \"tenn\" ở trang này.");
        formSays("name: ten, type: loai_hinh", "name: nguon, type: loai_hinh", "cột \"nguon\" phải có type: text.");
        formSays("name: ten, type: loai_hinh", "name: ten, type: ten", "cột \"ten\" phải có type: choice.");
        formSays("target: chi_tieu", "target: ghi_chu", "cột \"ghi_chu\" phải có type: count.");
    }
}

package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.finding.SetupProblem;

class ReportTemplateTest {
    private static final Path REPORTS = Path.of("templates/reports");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyCodeOfTheTemplateStandsInTheForm() {
        assertThatCode(() -> new Templates(REPORTS).check(SampleRelease.FORM)).doesNotThrowAnyException();
    }

    @Test
    void aCodeThatTheFormDoesNotHave() throws IOException {
        Path changed = changed("against('1.B1')", "against('1.B9')");

        assertThatThrownBy(() -> new Templates(changed).check(SampleRelease.FORM))
                .isInstanceOf(SetupProblem.class)
                .hasMessageMatching(
                        "templates/reports/bao-cao.html, dòng \\d+: biểu mẫu thong-ke 2012 không có chỉ tiêu"
                                + " \"1.B9\"; sửa lại mã trong tệp mẫu.");
        assertThatThrownBy(() -> print(changed))
                .isInstanceOf(SetupProblem.class)
                .hasMessageMatching(
                        "templates/reports/bao-cao.html, dòng \\d+: biểu mẫu thong-ke 2012 không có chỉ tiêu"
                                + " \"1.B9\"; sửa lại chỗ này trong tệp mẫu.");
    }

    @Test
    void anExpressionThatMeansNothing() throws IOException {
        Path changed = changed("${report.asOf()}", "${report.asoff()}");

        assertThatThrownBy(() -> print(changed))
                .isInstanceOf(SetupProblem.class)
                .hasMessageMatching("(?s)templates/reports/bao-cao.html, dòng \\d+: mẫu sai \\(.*asoff.*");
    }

    @Test
    void aTagThatIsNotClosed() throws IOException {
        Path changed = changed("<h1>BÁO CÁO</h1>", "<h1>BÁO CÁO");

        assertThatThrownBy(() -> print(changed))
                .isInstanceOf(SetupProblem.class)
                .hasMessageMatching("templates/reports/bao-cao.html, dòng \\d+: mẫu không đúng XML .*");
    }

    @Test
    void aStyleSheetThatIsNotThere() throws IOException {
        Path changed = changed("href=\"van-ban.css\"", "href=\"../van-ban.css\"");

        assertThatThrownBy(() -> print(changed))
                .isInstanceOf(SetupProblem.class)
                .hasMessageStartingWith("templates/reports/bao-cao.html: không có tệp \"../van-ban.css\"");
    }

    @Test
    void aFontThatIsNotEmbedded() throws IOException {
        Path changed = copy();
        Files.writeString(
                changed.resolve("van-ban.css"),
                Files.readString(changed.resolve("van-ban.css")) + "\nh1 { font-family: Arial; }\n");

        assertThatThrownBy(() -> print(changed))
                .isInstanceOf(SetupProblem.class)
                .hasMessageContaining("'Liberation Serif'");
    }

    private static void print(Path reports) throws IOException {
        new ProvincialReport(reports).print(SampleRelease.article().release(), OutputStream.nullOutputStream());
    }

    private Path changed(String from, String to) throws IOException {
        Path copy = copy();
        Path template = copy.resolve("bao-cao.html");
        Files.writeString(template, Files.readString(template).replace(from, to));
        return copy;
    }

    private Path copy() throws IOException {
        try (Stream<Path> files = Files.list(REPORTS)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return folder;
    }
}

package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.finding.SetupProblem;

class ReportTemplateTest {
    private static final Path REPORTS = Path.of("templates/reports");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyCodeOfTheTemplateStandsInTheForm() {
        assertThatCode(() -> new ReportTemplates(REPORTS)
                        .check(SampleRelease.FORM, SampleRelease.REGISTRY, SampleRelease.SETTINGS))
                .doesNotThrowAnyException();
    }

    @Test
    void aCodeThatTheFormDoesNotHave() throws IOException {
        Path changed = changed("against('1.B1')", "against('1.B9')");

        assertThatThrownBy(() -> new ReportTemplates(changed)
                        .check(SampleRelease.FORM, SampleRelease.REGISTRY, SampleRelease.SETTINGS))
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

    @Test
    void aLogoIsAnImageBesideTheTemplates() throws Exception {
        BufferedImage logo = new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB);
        Path changed = copy();
        ImageIO.write(logo, "png", changed.resolve("bieu-trung.png").toFile());
        replace("van-ban.html", "<div>*</div>", "<div><img src=\"bieu-trung.png\" alt=\"\"/></div>");
        check();
        var release = SampleRelease.article().release();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ProvincialReport(folder).of(release).print(release.asOf(), out);

        assertThat(out.toString(StandardCharsets.ISO_8859_1))
                .contains("/Subtype/Image")
                .doesNotContain("/SMask");
    }

    @Test
    void anImageThatIsNotThereIsToldWithItsLine() throws IOException {
        copy();
        replace("van-ban.html", "<div>*</div>", "<div><img src=\"logo.png\" alt=\"\"/></div>");

        assertMistake(
                "templates/reports/van-ban\\.html, dòng 11: không có tệp \"logo\\.png\" trong templates/reports; .*");
    }

    @Test
    void aFileThatIsNoImage() throws IOException {
        Files.writeString(copy().resolve("logo.png"), "x");

        assertMistake("templates/reports/logo\\.png: không đọc được ảnh; .*");
    }

    @Test
    void aCharacterThatTheTypefaceLacksIsToldWithItsLine() throws IOException {
        copy();
        replace("van-ban.html", "<div>*</div>", "<div>☑</div>");

        assertMistake("templates/reports/van-ban\\.html, dòng 11: phông chữ không có ký tự \"☑\" \\(U\\+2611\\); .*");
    }

    @Test
    void aStyleThatIsNoneIsToldWithItsLine() throws IOException {
        copy();
        replace("van-ban.css", "  margin: 20mm 15mm 20mm 30mm;", "  margin: hai mươi;");

        assertMistake("templates/reports/van-ban\\.css, dòng 4: kiểu trình bày sai .*");
    }

    @Test
    void anotherTypefaceIsToldWithItsLine() throws IOException {
        copy();
        replace("van-ban.css", "html, body {", "html, body { font-family: Arial;");

        assertMistake("templates/reports/van-ban\\.css, dòng \\d+: không có phông Arial; .*");
    }

    @Test
    void aChartThatThereIsNot() throws IOException {
        copy();
        replace("phan-hoi.html", "bieu-do:nhiem-ky", "bieu-do:nhiemky");

        assertMistake(
                "templates/reports/phan-hoi\\.html, dòng \\d+: không có biểu đồ \"bieu-do:nhiemky\"; .*nhiem-ky.*");
    }

    @Test
    void anExpressionThatMeansNothingIsFoundBeforeTheNight() throws IOException {
        copy();
        replace("tra-lai.html", "${notice.copy()}", "${notice.coppy()}");

        assertMistake("(?s)templates/reports/tra-lai\\.html, dòng \\d+: mẫu sai \\(.*coppy.*");
    }

    private void replace(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    private void check() {
        new ReportTemplates(folder).check(SampleRelease.FORM, SampleRelease.REGISTRY, SampleRelease.SETTINGS);
    }

    private void assertMistake(String message) {
        assertThatThrownBy(this::check).isInstanceOf(SetupProblem.class).hasMessageMatching(message);
    }

    private static void print(Path reports) throws IOException {
        var release = SampleRelease.article().release();
        new ProvincialReport(reports).of(release).print(release.asOf(), OutputStream.nullOutputStream());
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

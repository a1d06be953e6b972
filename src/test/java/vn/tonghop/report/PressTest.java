package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PressTest {
    @Test
    void theReportIsPdfA1b() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] pdf = ProvincialReportTest.print(SampleRelease.article());
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_1_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_1_B, false)) {
            assertThat(validator.validate(parser).isCompliant()).isTrue();
        }
    }

    @Test
    void titleLanguageBookmarksAndDatesAreThere() throws IOException {
        PdfReader reader = new PdfReader(ProvincialReportTest.print(SampleRelease.article()));

        assertThat(reader.getInfo())
                .containsEntry("Title", "Báo cáo kết quả công tác kết nạp đảng viên 9 tháng năm 2019")
                .containsEntry("Author", "Ban Tổ chức Tỉnh ủy Quảng Ninh")
                .containsEntry("CreationDate", "D:20191005000000+00'00'")
                .containsEntry("ModDate", "D:20191005000000+00'00'");
        assertThat(reader.getCatalog().getAsString(PdfName.LANG)).hasToString("vi-VN");
        assertThat(SimpleBookmark.getBookmarkList(reader).toString())
                .contains("I. KẾT QUẢ KẾT NẠP ĐẢNG VIÊN", "2. Cơ cấu đảng viên mới kết nạp", "Phụ lục 2");
        assertThat(reader.getPageSize(1).getWidth()).isEqualTo(595.28f, org.assertj.core.api.Assertions.within(0.5f));
    }

    @Test
    void onlyEmbeddedSubsetsOfOneFamilyAreUsed() throws IOException {
        String raw = new String(ProvincialReportTest.print(SampleRelease.article()), StandardCharsets.ISO_8859_1);

        assertThat(raw).containsPattern("/BaseFont/[A-Z]{6}\\+LiberationSerif");
        assertThat(raw.split("/FontFile2", -1)).hasSize(4);
        assertThat(raw).doesNotContain("/BaseFont/Times", "/BaseFont/Helvetica");
    }

    @Test
    void noRowIsBrokenBetweenPagesWhereverItsTableBegins(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("thu.css"), Files.readString(Path.of("templates/reports/van-ban.css")));
        Press press = new Press(new ReportTemplates(folder));
        for (int lines = 44; lines < 54; lines++) {
            StringBuilder page = new StringBuilder("<html xmlns='http://www.w3.org/1999/xhtml'><head><title>Thử</title>"
                    + "<link rel='stylesheet' type='text/css' href='thu.css'/></head><body>");
            page.append("<div>Dòng</div>".repeat(lines - 12));
            page.append("<table class='bang'><thead><tr><th>Đầu bảng</th></tr></thead><tbody>");
            for (int row = 100; row < 170; row++) {
                page.append("<tr><td>Trên")
                        .append(row)
                        .append("<br/>Dưới")
                        .append(row)
                        .append("</td></tr>");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            press.print(
                    press.manuscript(
                            "thu.html", page + "</tbody></table></body></html>", Map.of(), LocalDate.of(2019, 10, 5)),
                    out);

            for (String text : PdfText.pages(out.toByteArray())) {
                for (int row = 100; row < 170; row++) {
                    assertThat(text.contains("Trên" + row)).isEqualTo(text.contains("Dưới" + row));
                }
                assertThat(text.contains("Đầu bảng") || !text.contains("Trên1"))
                        .as(text)
                        .isTrue();
            }
        }
    }

    @Test
    void aNumberStaysWithItsUnitWhereverTheLineEnds() throws IOException {
        Press press = new Press(new ReportTemplates(Path.of("templates/reports")));
        StringBuilder page = new StringBuilder("<html xmlns='http://www.w3.org/1999/xhtml'><head><title>Thử</title>"
                + "<link rel='stylesheet' type='text/css' href='van-ban.css'/></head><body>");
        for (int width = 30; width < 75; width++) {
            page.append("<div style='width: ")
                    .append(width)
                    .append(
                            "mm'>Kết nạp 92 đảng viên trong 9 tháng, cao hơn là 0,5 điểm % so với 4 % năm 2018 ở 18/21 đơn vị;")
                    .append(" còn 3 tháng.</div>");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        press.print(press.manuscript("thu.html", page + "</body></html>", Map.of(), LocalDate.of(2019, 10, 5)), out);

        assertThat(PdfText.lines(out.toByteArray()))
                .hasSizeGreaterThan(100)
                .noneMatch(line -> line.matches(".*(\\d|điểm|năm) ?")
                        && !line.strip().endsWith("2018")
                        && !line.strip().matches("\\d"))
                .noneMatch(line -> line.startsWith("%"));
    }

    @Test
    void theSameReleaseIsTheSameBytesInAnotherVirtualMachineElsewhere() throws Exception {
        Path here = Files.createTempFile("here", ".pdf");
        Path there = Files.createTempFile("there", ".pdf");
        main(here.toString());
        Process process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Duser.language=tr",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PressTest.class.getName(),
                        there.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(process.waitFor()).isZero();
        assertThat(there).hasSameBinaryContentAs(here);
        Files.delete(here);
        Files.delete(there);
        assertThat(Locale.getDefault().getLanguage()).isNotEqualTo("tr");
    }

    /** Prints a report into a file: the other virtual machine. */
    public static void main(String... file) throws IOException {
        Files.write(Path.of(file[0]), ProvincialReportTest.print(SampleRelease.article()));
    }
}

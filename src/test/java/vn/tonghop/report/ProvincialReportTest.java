package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import vn.tonghop.consolidation.Release;

class ProvincialReportTest {
    private static final ProvincialReport REPORT = new ProvincialReport(Path.of("templates/reports"));

    @Test
    void statesWhatTheArticleStates() throws IOException {
        String text = text(SampleRelease.article().release());

        assertThat(text)
                .contains("Thành ủy Hạ Long kết nạp 1.464 đảng viên trong 4 năm 2015-2018, bình quân 366 đảng viên/năm,"
                        + " đạt 104,6% chỉ tiêu 350 đảng viên/năm; 9 tháng năm 2019 kết nạp 263 đảng viên, đạt 75,1%"
                        + " chỉ tiêu năm, 100,2% chỉ tiêu theo tiến độ (262,5), đạt tiến độ")
                .contains(
                        "Từ đầu nhiệm kỳ đến nay, Thành ủy Móng Cái kết nạp 906 đảng viên, bình quân 5,5%/năm, cao hơn"
                                + " chỉ tiêu 5% là 0,5 điểm %")
                .contains("99,5% năm 2018");
    }

    static byte[] print(Release release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        REPORT.print(release, out);
        return out.toByteArray();
    }

    static String text(Release release) throws IOException {
        byte[] pdf = print(release);
        String keep = System.getProperty("report.keep");
        if (keep != null) {
            Files.write(Path.of(keep), pdf);
        }
        PdfReader reader = new PdfReader(pdf);
        PdfTextExtractor extractor = new PdfTextExtractor(reader);
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(extractor.getTextFromPage(page)).append(' ');
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ");
    }
}

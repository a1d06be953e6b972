package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.tonghop.committee.Target.Kind;

class FeedbackTest {
    private static final Feedback FEEDBACK = new Feedback(Path.of("templates/reports"));

    @Test
    void toACleanUnit() throws IOException {
        List<String> pages = PdfText.pages(print(SampleRelease.article(), "HA_LONG"));

        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst())
                .startsWith("TỈNH ỦY QUẢNG NINH BAN TỔ CHỨC")
                .contains("-TB/BTCTU", "Hạ Long, ngày 05 tháng 10 năm 2019")
                .contains("THÔNG BÁO về báo cáo thống kê đảng viên 9 tháng năm 2019 ----- Kính gửi: Thành ủy Hạ Long")
                .contains(
                        "Ban Tổ chức Tỉnh ủy Quảng Ninh đã nhận báo cáo thống kê 9 tháng năm 2019 của Thành ủy Hạ Long,"
                                + " lần 1 (tệp \"HA_LONG.xlsx\"), ngày 02/10/2019 (hạn nộp 03/10/2019): đúng hạn. Số liệu của bản"
                                + " này được tính vào số liệu toàn tỉnh. Báo cáo không có lỗi hoặc cảnh báo.")
                .contains("Kết nạp trong kỳ263263100,035075,1", "– Chủ doanh nghiệp tư nhân104323,3")
                .contains("Đảng viên cuối kỳ12.06311.963100,8")
                .contains("Thành ủy Hạ Long kết nạp 1.464 đảng viên trong 4 năm 2015-2018, bình quân 366 đảng viên/năm,"
                        + " đạt 104,6% chỉ tiêu 350 đảng viên/năm; 9 tháng năm 2019 kết nạp 263 đảng viên, đạt 75,1% chỉ"
                        + " tiêu năm, 100,2% chỉ tiêu theo tiến độ (262,5), đạt tiến độ; còn phải kết nạp 87 đảng viên"
                        + " trong 3 tháng còn lại, bình quân 29 đảng viên/tháng.")
                .contains("Kết nạp từng năm của nhiệm kỳ 2015-2020 (người)", "361", "372", "9 tháng 2019")
                .contains(
                        "Trong các đơn vị đã nộp báo cáo (2/3 đơn vị), Thành ủy Hạ Long xếp thứ 2/2 về tỷ lệ hoàn thành"
                                + " chỉ tiêu năm, thứ 2/2 về tỷ lệ kết nạp.")
                .contains("Nơi nhận: - Như trên, - Lưu BTCTU. K/T TRƯỞNG BAN PHÓ TRƯỞNG BAN")
                .doesNotContain("2. Các mục cần sửa", "bị trả lại", "null");
    }

    @Test
    void toAUnitThatIsMissing() throws IOException {
        List<String> pages = PdfText.pages(print(SampleRelease.article(), "CO_TO"));

        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst())
                .contains(
                        "Đến ngày 05/10/2019, Ban Tổ chức Tỉnh ủy Quảng Ninh chưa nhận được báo cáo thống kê 9 tháng năm"
                                + " 2019 của Huyện ủy Cô Tô; hiện đã có 2/3 đơn vị nộp báo cáo được chấp nhận. Số liệu toàn tỉnh"
                                + " vì vậy chưa có phần của đơn vị.")
                .contains("Ban Tổ chức Tỉnh ủy Quảng Ninh trân trọng đề nghị Huyện ủy Cô Tô quan tâm gửi báo cáo trong"
                        + " thời gian sớm nhất (hạn nộp là ngày 03/10/2019, nay đã quá hạn).")
                .doesNotContain("Kết quả của đơn vị", "xếp thứ", "null");
    }

    @Test
    void toAUnitThatWasWarned() throws IOException {
        SampleRelease release = SampleRelease.article();
        for (int i = 1; i <= 32; i++) {
            release.warning("MONG_CAI", "1.B1 = 150, mục " + i + ".");
        }

        assertThat(text(release, "MONG_CAI"))
                .contains("2. Các mục cần sửa, cần kiểm tra Bản đã nhận, lần 1 (tệp \"MONG_CAI.xlsx\")")
                .contains("Biểu 1!C7", "1.B1 = 150, mục 30.", "Và 2 mục khác.")
                .contains("Đề nghị đơn vị kiểm tra lại các cảnh báo: số liệu đúng thì không phải gửi lại; nếu sai thì"
                        + " sửa, ghi Lần nộp là 2 rồi gửi lại.")
                .contains("3. Kết quả của đơn vị")
                .doesNotContain("mục 31.", "Báo cáo không có lỗi");
        assertThat(text(release, "HA_LONG")).doesNotContain("1.B1 = 150, mục 1.");
    }

    @Test
    void toAUnitWhoseResubmissionWentBack() throws IOException {
        SampleRelease release = SampleRelease.of("2019-09")
                .haLong()
                .resubmissionReturned(2)
                .error("HA_LONG", "1.B = 58 nhưng 1.B1 + 1.B2 + 1.B3 = 57 (lệch 1). Kiểm tra lại.");

        assertThat(text(release, "HA_LONG"))
                .contains(
                        "Bản gửi sau, lần 2 (tệp \"lan 2.xlsx\", ngày 04/10/2019), bị trả lại vì có 1 lỗi nêu tại mục 2;"
                                + " số liệu vẫn lấy theo bản lần 1 đã nhận. Đề nghị đơn vị sửa các lỗi, ghi Lần nộp là 3 rồi gửi"
                                + " lại.")
                .contains("Bản bị trả lại, lần 2 (tệp \"lan 2.xlsx\")")
                .contains("Biểu 1!C7", "1.B = 58 nhưng 1.B1 + 1.B2 + 1.B3 = 57 (lệch 1). Kiểm tra lại.")
                .contains("Kết nạp trong kỳ263");
    }

    @Test
    void toAUnitAllOfWhoseFilesWentBack() throws IOException {
        SampleRelease release = SampleRelease.article()
                .returned("BA_CHE", "Huyện ủy Ba Chẽ")
                .error("BA_CHE", "1.B = 58 nhưng 1.B1 + 1.B2 + 1.B3 = 57 (lệch 1). Kiểm tra lại.");

        assertThat(text(release, "BA_CHE"))
                .contains("Ban Tổ chức Tỉnh ủy Quảng Ninh đã nhận được tệp \"BA_CHE.xlsx\" (lần 1, ngày 02/10/2019) của"
                        + " Huyện ủy Ba Chẽ nhưng phải trả lại để sửa, vì có 1 lỗi nêu tại mục 2.")
                .contains(
                        "Huyện ủy Ba Chẽ chưa có báo cáo 9 tháng năm 2019 được chấp nhận, nên chưa có trong số liệu toàn"
                                + " tỉnh. Đề nghị đơn vị sửa các lỗi, ghi Lần nộp là 2 và gửi lại trong thời gian sớm nhất")
                .contains("1.B = 58 nhưng")
                .doesNotContain("chưa nhận được", "xếp thứ");
    }

    @Test
    void whatWasReplacedAndWhatLayThereTwiceIsTold() throws IOException {
        SampleRelease release =
                SampleRelease.of("2019-09").haLong().superseding().copied("thang 9/ban sao.xlsx");

        assertThat(text(release, "HA_LONG"))
                .contains("lần 2 (tệp \"HA_LONG.xlsx\"), ngày 02/10/2019, bản đầu tiên ngày 01/10/2019 (hạn nộp"
                        + " 03/10/2019): đúng hạn.")
                .contains(
                        "Bản lần 1 (tệp \"lan 1.xlsx\", ngày 01/10/2019) đã được thay bằng bản lần 2, không tính vào số"
                                + " liệu.")
                .contains("Tệp \"thang 9/ban sao.xlsx\" có nội dung giống hệt tệp đã gửi nên không tính thêm.");
    }

    @Test
    void whatThereIsNotIsBlank() throws IOException {
        assertThat(text(
                        SampleRelease.of("2019-03")
                                .withoutLastYear()
                                .withoutTerm()
                                .withoutTargets()
                                .committee("KY", "Thị ủy Quảng Yên", null, 12, 7000, new int[] {1, 2, 3, 4}, 0),
                        "KY"))
                .contains("Đảng viên đầu kỳ7.000 Kết nạp trong kỳ12 – Nữ2 –")
                .contains(
                        "Thị ủy Quảng Yên: quý I năm 2019 kết nạp 12 đảng viên; không có chỉ tiêu năm trong danh mục.")
                .contains("toàn tỉnh có 1/1 đơn vị đã nộp báo cáo được chấp nhận.")
                .doesNotContain("xếp thứ", "null", "…");
    }

    @Test
    void equalsShareAPlace() throws IOException {
        SampleRelease release = SampleRelease.of("2019-12");
        for (String code : List.of("A", "B", "C")) {
            int admitted = code.equals("C") ? 5 : 10;
            release.committee(
                    code,
                    "Đơn vị " + code,
                    SampleRelease.target(code, Kind.SO_LUONG_NAM, "10", "10", ""),
                    admitted,
                    1000,
                    new int[] {1, 2, 3, 4},
                    0);
        }

        assertThat(text(release, "B")).contains("Đơn vị B xếp thứ 1/3 về tỷ lệ hoàn thành");
        assertThat(text(release, "C")).contains("Đơn vị C xếp thứ 3/3 về tỷ lệ hoàn thành");
    }

    @Test
    void everyKindIsPdfA1bAndHasNoBlankPage() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (FeedbackText text : FeedbackText.of(Letters.everyKind().release())) {
            byte[] pdf = Letters.print(FEEDBACK, text);
            try (PDFAParser parser = Foundries.defaultInstance()
                            .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_1_B);
                    PDFAValidator validator =
                            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_1_B, false)) {
                assertThat(validator.validate(parser).isCompliant())
                        .as(text.committee())
                        .isTrue();
            }
            assertThat(PdfText.pages(pdf))
                    .hasSizeLessThanOrEqualTo(2)
                    .allSatisfy(page -> assertThat(page).hasSizeGreaterThan(60));
        }
    }

    @Test
    void theSameLetterIsTheSameBytesFromAnyThread() throws IOException {
        List<FeedbackText> texts = FeedbackText.of(Letters.everyKind().release());
        List<byte[]> alone = texts.stream().map(FeedbackTest::printed).toList();

        assertThat(texts.parallelStream().map(FeedbackTest::printed).toList()).containsExactlyElementsOf(alone);
        PdfReader reader = new PdfReader(alone.getFirst());
        assertThat(reader.getInfo())
                .containsEntry("Title", "Phản hồi báo cáo thống kê đảng viên 9 tháng năm 2019 của Thành ủy Hạ Long");
    }

    private static byte[] printed(FeedbackText text) {
        try {
            return Letters.print(FEEDBACK, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] print(SampleRelease release, String committee) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (FeedbackText text : FeedbackText.of(release.release())) {
            if (text.committee().equals(committee)) {
                FEEDBACK.of(text).print(text.dated(), out);
            }
        }
        return out.toByteArray();
    }

    private static String text(SampleRelease release, String committee) throws IOException {
        return PdfText.of(print(release, committee));
    }
}

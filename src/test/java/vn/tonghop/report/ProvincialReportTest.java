package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.report.SampleRelease.target;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.committee.Target.Kind;

class ProvincialReportTest {
    private static final ProvincialReport REPORT = new ProvincialReport(Path.of("templates/reports"));

    @Test
    void statesWhatTheArticleStates() throws IOException {
        assertThat(text(SampleRelease.article()))
                .contains("Thành ủy Hạ Long kết nạp 1.464 đảng viên trong 4 năm 2015-2018, bình quân 366 đảng viên/năm,"
                        + " đạt 104,6% chỉ tiêu 350 đảng viên/năm; 9 tháng năm 2019 kết nạp 263 đảng viên, đạt 75,1%"
                        + " chỉ tiêu năm, 100,2% chỉ tiêu theo tiến độ (262,5), đạt tiến độ; còn phải kết nạp 87 đảng"
                        + " viên trong 3 tháng còn lại, bình quân 29 đảng viên/tháng. Từ đầu nhiệm kỳ, đơn vị kết nạp 10"
                        + " chủ doanh nghiệp tư nhân.")
                .contains(
                        "Từ đầu nhiệm kỳ đến nay, Thành ủy Móng Cái kết nạp 906 đảng viên, bình quân 5,5%/năm, cao hơn"
                                + " chỉ tiêu 5% là 0,5 điểm %")
                .contains(
                        "Từ đầu nhiệm kỳ 2015-2020 đến hết 9 tháng năm 2019 (số liệu 5/5 năm, 10/15 báo cáo), toàn tỉnh kết nạp trên 2.600 đảng viên"
                                + " (2.633), bình quân 3,6%/năm tính trên đảng viên có đến 31/12 năm trước, thấp hơn mức"
                                + " tối thiểu của chỉ tiêu 4-5% là 0,4 điểm %. Đối chiếu chỉ tiêu nhiệm kỳ 4-5%/năm (Nghị quyết"
                                + " Đại hội Đảng bộ tỉnh lần thứ XIV): chưa đạt.")
                .contains("Đến 30/09/2019, toàn tỉnh có 15.773 đảng viên (2/3 đơn vị), tăng 199 đảng viên (1,3%) so với"
                        + " cùng kỳ năm 2018, sinh hoạt tại 117 tổ chức cơ sở đảng và 768 chi bộ trực thuộc.")
                .contains("hằng năm đều đạt từ 99% trở lên: 99,2% năm 2015")
                .contains("99,5% năm 2018 (2/3 đơn vị mỗi năm).")
                .contains("toàn tỉnh kết nạp 13 chủ doanh nghiệp tư nhân.")
                .contains("Huyện ủy Cô Tô: 9 tháng năm 2019 chưa có số liệu (chưa có báo cáo được chấp nhận).");
    }

    @Test
    void theProvinceIsBehindOnPaceOrShortOfItsTargetInWordsOfEach() throws IOException {
        // 413 of 15.360 are 2,69 %: 67,2 % of 4 %, 89,6 % of 3 %; 4 % of 15.360 are 614,4
        assertThat(text(SampleRelease.article()))
                .contains(
                        "Chỉ tiêu của năm là 4-5% (Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIV). Kết quả trên đạt 67,2% mức"
                                + " tối thiểu của cả năm; so với mức tối thiểu theo tiến độ (3%) thì đạt 89,6%, thấp hơn 0,3 điểm %:"
                                + " chậm tiến độ. Để đạt mức tối thiểu của chỉ tiêu, trong 3 tháng còn lại toàn tỉnh phải kết nạp"
                                + " thêm 202 đảng viên, bình quân 68 đảng viên/tháng.");
        // 263 of 11.800 are 2,23 %; 4 % of these are 472
        assertThat(text(SampleRelease.of("2019-12").haLong()))
                .contains(
                        "Kết quả trên đạt 55,7% mức tối thiểu, thấp hơn 1,8 điểm %: chưa đạt chỉ tiêu, còn thiếu 209 đảng"
                                + " viên so với mức tối thiểu.");
        // 500 of 10.000 are 5 %
        assertThat(text(SampleRelease.of("2019-09").committee("A", "Đảng ủy A", null, 500, 10_000, new int[] {1}, 0)))
                .contains(
                        "thì đạt 166,7%, cao hơn 2,0 điểm %: đạt tiến độ. Như vậy, toàn tỉnh đã đạt mức tối thiểu của chỉ"
                                + " tiêu cả năm trước thời hạn.")
                .contains("có báo cáo được chấp nhận, đúng hạn.");
    }

    /** One of two committees filed, 500 of 10.000: that is no verdict on the province, and the report does not say one. */
    @Test
    void whatSomeHaveReachedIsNotSaidOfTheProvince() throws IOException {
        String one = text(SampleRelease.of("2019-09")
                .committee("A", "Đảng ủy A", null, 500, 10_000, new int[] {1}, 0)
                .missing("B", "Đảng ủy B"));
        assertThat(one)
                .contains("Như vậy, các đơn vị có số liệu đã đạt mức tối thiểu của chỉ tiêu cả năm trước thời hạn."
                        + " Đánh giá này chỉ tính trên 1/2 đơn vị có số liệu, chưa phải kết quả của toàn tỉnh.")
                .doesNotContain("toàn tỉnh đã đạt");
        assertThat(one.split("chưa phải kết quả của toàn tỉnh", -1)).hasSize(3);
        assertThat(text(SampleRelease.of("2019-09").committee("A", "Đảng ủy A", null, 500, 10_000, new int[] {1}, 0)))
                .doesNotContain("Đánh giá này chỉ tính trên 1/1");
    }

    @Test
    void chartsSayTheirFigures() throws IOException {
        // 5 % of 3.560 are 178
        assertThat(text(SampleRelease.article()))
                .contains("263/350", "150/178", "112,4%")
                .contains("Xếp thứ tự theo tỷ lệ hoàn thành chỉ tiêu theo tiến độ (%)");
    }

    @Test
    void hasTheFaceOfAPartyDocument() throws IOException {
        assertThat(text(SampleRelease.article()))
                .startsWith("TỈNH ỦY QUẢNG NINH BAN TỔ CHỨC")
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "Hạ Long, ngày 05 tháng 10 năm 2019", "-BC/BTCTU")
                .contains("BÁO CÁO kết quả công tác kết nạp đảng viên 9 tháng năm 2019")
                .contains("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Nơi nhận:", "- Lưu BTCTU.");
    }

    @Test
    void aTotalSaysFromHowManyUnitsItComesAndAShareIsOfThese() throws IOException {
        // Hạ Long 263 admitted and no word of women; Móng Cái 150, of them 48 women: 32 %
        SampleRelease release = SampleRelease.article()
                .leaving("HA_LONG", "2.I.1", "2.I.5", "1.A")
                .leavingIn(2018, "HA_LONG", "2.I.5")
                .figure("MONG_CAI", "2.I.1", 48);

        assertThat(text(release))
                .contains(
                        "Trong 413 đảng viên mới kết nạp 9 tháng năm 2019 (2/3 đơn vị): 48 nữ (32,0%, số liệu 1/3 đơn vị);")
                .contains("3 chủ doanh nghiệp tư nhân (2,0%, số liệu 1/3 đơn vị).")
                .contains("Từ đầu nhiệm kỳ 2015-2020 đến nay (số liệu 5/5 năm, 8/15 báo cáo), toàn tỉnh kết nạp 3 chủ")
                .contains("toàn tỉnh (2/3 đơn vị) kết nạp 413 đảng viên")
                .contains("tỷ lệ kết nạp bằng 4,2% đảng viên có đến 31/12 năm trước (số liệu 1/3 đơn vị)")
                .contains("9 tháng năm 20192/3; tỷ lệ: 1/34134,2")
                .contains("Toàn tỉnh (2/3 đơn vị; tỷ lệ: 1/3)")
                .contains("Có đơn vị để trống nên kỳ này chỉ có số liệu: 2.I.1, 2.I.5: 1/3 đơn vị");
    }

    @Test
    void aTargetReachedBeforeTheYearEndsIsOnPaceAndToldSo() throws IOException {
        assertThat(text(SampleRelease.of("2019-09")
                        .committee(
                                "CAM_PHA",
                                "Thành ủy Cẩm Phả",
                                target("CAM_PHA", Kind.SO_LUONG_NAM, "100", "100", ""),
                                120,
                                3000,
                                new int[] {100, 100, 100, 100},
                                1)))
                .contains(
                        "kết nạp 120 đảng viên, đạt 120,0% chỉ tiêu năm, 160,0% chỉ tiêu theo tiến độ (75), đạt tiến độ"
                                + " (đã đạt chỉ tiêu cả năm).")
                .contains("- Đạt tiến độ (1 đơn vị): Thành ủy Cẩm Phả (đạt 160,0%).");
    }

    @Test
    void inATermsFirstYearThereIsNoWholeYearToJudge() throws IOException {
        assertThat(text(SampleRelease.of("2015-06")
                        .committee(
                                "CAM_PHA",
                                "Thành ủy Cẩm Phả",
                                target("CAM_PHA", Kind.SO_LUONG_NAM, "100", "100", ""),
                                50,
                                3000,
                                new int[0],
                                1)))
                .contains("- Chưa có năm trọn vẹn (1 đơn vị): Thành ủy Cẩm Phả.")
                .doesNotContain("Chưa có số liệu (1 đơn vị)");
    }

    @Test
    void aWarningNamesWhoseItIs() throws IOException {
        assertThat(text(SampleRelease.article()
                        .ended("HOANH_BO", "Huyện ủy Hoành Bồ")
                        .warningOf("HOANH_BO", "câu một")
                        .warningOf("la", "câu hai")
                        .warningOf("", "câu ba")
                        .warningOf("toan-tinh", "câu bốn")))
                .contains("Huyện ủy Hoành Bồx.xlsxcâu một")
                .contains("la x.xlsx câu hai")
                .contains("không rõ đơn vịx.xlsxcâu ba")
                .contains("Toàn tỉnhx.xlsxcâu bốn");
    }

    @Test
    void whoLeadsAndWhoLagsIsToldByHowMuch() throws IOException {
        assertThat(text(SampleRelease.article()))
                .contains(
                        "- Đạt tiến độ (2 đơn vị): Thành ủy Móng Cái (đạt 112,4%, cao hơn 0,5 điểm %), Thành ủy Hạ Long (đạt"
                                + " 100,2%).")
                .contains("- Vượt (2 đơn vị): Thành ủy Móng Cái (đạt 109,8%, cao hơn 0,5 điểm %), Thành ủy Hạ Long (đạt"
                        + " 104,6%).");
        assertThat(text(SampleRelease.of("2019-09")
                        .committee(
                                "UONG_BI",
                                "Thành ủy Uông Bí",
                                target("UONG_BI", Kind.TY_LE_NAM, "3", "3", ""),
                                129,
                                7044,
                                new int[] {180, 190, 192, 186},
                                0)))
                .contains("- Chậm tiến độ (1 đơn vị): Thành ủy Uông Bí (đạt 81,4%, thấp hơn 0,4 điểm %).")
                .contains("bình quân 2,7%/năm, thấp hơn chỉ tiêu 3% là 0,3 điểm %");
    }

    @Test
    void aFallIsToldWithoutASign() throws IOException {
        assertThat(text(SampleRelease.article()))
                .contains(
                        "toàn tỉnh (2/3 đơn vị) kết nạp 413 đảng viên, giảm 1 đảng viên (0,2%) so với cùng kỳ năm 2018")
                .doesNotContain("giảm -", "tăng -");
    }

    @Test
    void whoHasNotFiledYetIsNoFall() throws IOException {
        assertThat(text(SampleRelease.article().missingNow("BA_CHE", "Huyện ủy Ba Chẽ", 196, 4000)))
                .contains("Trong 9 tháng năm 2019, toàn tỉnh (2/4 đơn vị) kết nạp 413 đảng viên; tỷ lệ kết nạp")
                .contains("Tính riêng 2 đơn vị có số liệu của cả hai kỳ, số kết nạp là 413, giảm 1 đảng viên (0,2%) so"
                        + " với cùng kỳ năm 2018.")
                .contains("Đến 30/09/2019, toàn tỉnh có 15.773 đảng viên (2/4 đơn vị), sinh hoạt tại")
                .contains("Tính riêng 2 đơn vị có số liệu của cả hai kỳ, số đảng viên là 15.773, tăng 199 đảng viên"
                        + " (1,3%) so với cùng kỳ năm 2018.")
                .contains("cùng kỳ năm 2018 (3/4 đơn vị). Cột % chỉ tính các đơn vị có số liệu của cả hai kỳ.")
                .contains("1.B1 Kết nạp41361099,8")
                .doesNotContain("giảm 197", "67,7");
    }

    @Test
    void nobodyCanBeComparedWhereOthersFiledLastYear() throws IOException {
        assertThat(text(SampleRelease.of("2019-09")
                        .withoutLastYear()
                        .haLong()
                        .missingNow("BA_CHE", "Huyện ủy Ba Chẽ", 196, 4000)))
                .contains("Không có đơn vị nào có số liệu của cả kỳ này và cùng kỳ năm 2018 để so sánh.");
    }

    @Test
    void aResultThatMissesItsTargetByLittleNeverReadsAsTheTarget() throws IOException {
        assertThat(text(SampleRelease.of("2019-12")
                        .committee(
                                "UONG_BI",
                                "Thành ủy Uông Bí",
                                target("UONG_BI", Kind.TY_LE_NAM, "3", "3", ""),
                                2999,
                                100_000,
                                new int[] {3000, 3000, 3000, 3000},
                                0)
                        .committee(
                                "CAM_PHA",
                                "Thành ủy Cẩm Phả",
                                target("CAM_PHA", Kind.SO_LUONG_NAM, "3000", "3000", ""),
                                3001,
                                100_000,
                                new int[] {3000, 3000, 3000, 3000},
                                0)
                        .committee(
                                "TIEN_YEN",
                                "Huyện ủy Tiên Yên",
                                target("TIEN_YEN", Kind.SO_LUONG_NAM, "105", "105", ""),
                                105,
                                3000,
                                new int[] {105, 105, 105, 105},
                                0)))
                .contains("bằng 2,999% đảng viên có đến 31/12 năm trước, đạt 99,97% chỉ tiêu năm, chưa đạt")
                .contains("- Chưa đạt (1 đơn vị): Thành ủy Uông Bí (đạt 99,97%, thấp hơn 0,001 điểm %).")
                .contains("kết nạp 3.001 đảng viên, đạt 100,03% chỉ tiêu năm, vượt")
                .contains("kết nạp 105 đảng viên, đạt 100% chỉ tiêu năm, đạt.")
                .contains("3 Huyện ủy Tiên Yên3.0001053,5105100,0đạt");
    }

    @Test
    void aTermAboveItsRangeIsMeasuredFromItsLeast() throws IOException {
        assertThat(text(SampleRelease.of("2019-09")
                        .committee(
                                "CONG_AN",
                                "Đảng ủy Công an tỉnh",
                                target("CONG_AN", Kind.KHOANG_TY_LE_NAM, "3", "4", ""),
                                45,
                                1100,
                                new int[] {60, 60, 60, 60},
                                0)))
                .contains("bình quân 5,9%/năm, vượt khoảng chỉ tiêu 3-4%, cao hơn mức tối thiểu là 2,9 điểm %")
                .contains("- Vượt (1 đơn vị): Đảng ủy Công an tỉnh (đạt 196,9%, cao hơn 2,9 điểm %).")
                .contains("5,93-4%196,9+2,9vượt");
    }

    @Test
    void whoIsMissingIsSpokenOfInTheRightNumber() throws IOException {
        assertThat(text(SampleRelease.article()))
                .contains(
                        "Huyện ủy Cô Tô (quá hạn 03/10/2019). Số liệu 9 tháng năm 2019 của đơn vị này không có trong số"
                                + " toàn tỉnh; số lũy kế nhiệm kỳ chỉ có số liệu các năm mà đơn vị đã báo cáo.");
        assertThat(text(SampleRelease.article().missing("BA_CHE", "Huyện ủy Ba Chẽ")))
                .contains("Số liệu 9 tháng năm 2019 của các đơn vị này không có");
    }

    @Test
    void nobodyFiled() throws IOException {
        String text = text(SampleRelease.of("2019-06")
                .missing("HA_LONG", "Thành ủy Hạ Long")
                .missing("CO_TO", "Huyện ủy Cô Tô"));

        assertThat(text)
                .contains(
                        "Đến ngày 05/10/2019, chưa có đơn vị nào nộp báo cáo thống kê 6 tháng đầu năm 2019 được chấp nhận"
                                + " (0/2 đơn vị)")
                .contains("Kết nạp trong 6 tháng đầu năm 2019: chưa có số liệu (0/2 đơn vị).")
                .contains("Từ đầu nhiệm kỳ 2015-2020 đến hết 6 tháng đầu năm 2019: chưa có số liệu.")
                .contains("Chưa có báo cáo (2 đơn vị): Thành ủy Hạ Long; Huyện ủy Cô Tô; đều quá hạn 03/10/2019.")
                .doesNotContain("kết nạp 0", "null");
    }

    @Test
    void aYearThatHasEndedIsMeasuredAgainstItsWholeTarget() throws IOException {
        assertThat(text(SampleRelease.of("2019-12").haLong()))
                .contains(
                        "năm 2019 kết nạp 263 đảng viên, đạt 75,1% chỉ tiêu năm, chưa đạt; thiếu 87 đảng viên so với chỉ"
                                + " tiêu.")
                .contains(
                        "So với chỉ tiêu năm (chỉ tiêu khoảng: so với mức tối thiểu), kết quả của các đơn vị như sau:")
                .contains(
                        "Trong năm 2019, toàn tỉnh (1/1 đơn vị) kết nạp 263 đảng viên, giảm 103 đảng viên (28,1%) so với năm 2018;")
                .doesNotContain("theo tiến độ", "tháng còn lại");
    }

    @Test
    void withoutTermTargetAndPreviousYear() throws IOException {
        assertThat(text(SampleRelease.of("2019-03")
                        .withoutTerm()
                        .withoutLastYear()
                        .withoutTargets()
                        .committee("BA_CHE", "Huyện ủy Ba Chẽ", null, 0, 1500, new int[] {1, 2, 3, 4}, 0)))
                .contains("Năm của kỳ báo cáo không thuộc nhiệm kỳ nào trong danh mục")
                .contains(
                        "Trong quý I năm 2019, toàn tỉnh (1/1 đơn vị) chưa kết nạp đảng viên nào. Cùng kỳ năm 2018 chưa có"
                                + " số liệu để so sánh.")
                .contains("Huyện ủy Ba Chẽ: quý I năm 2019 chưa kết nạp đảng viên nào; không có chỉ tiêu năm trong danh"
                        + " mục.")
                .contains("Trong quý I năm 2019 (1/1 đơn vị) không có đảng viên mới kết nạp.")
                .doesNotContain("đạt chưa có", "chiếm chưa có", "null");
    }

    @Test
    void aRangeIsToldByItsLeast() throws IOException {
        assertThat(text(SampleRelease.of("2019-09")
                        .committee(
                                "CAM_PHA",
                                "Thành ủy Cẩm Phả",
                                target("CAM_PHA", Kind.KHOANG_TY_LE_NAM, "3", "4", ""),
                                67,
                                2931,
                                new int[] {101, 109, 107, 108},
                                1)))
                .contains(
                        "bình quân 3,6%/năm, trong khoảng chỉ tiêu 3-4%, cao hơn mức tối thiểu là 0,6 điểm %; 9 tháng năm 2019 kết nạp 67 đảng viên, bằng 2,29%"
                                + " đảng viên có đến 31/12 năm trước, đạt 76,2% mức tối thiểu của chỉ tiêu năm, 101,6% mức tối"
                                + " thiểu chỉ tiêu theo tiến độ (2,25%), đạt tiến độ");
    }

    @Test
    void lateReturnedWaitingAndWarned() throws IOException {
        SampleRelease release =
                SampleRelease.of("2019-09").haLong().filedLate().mongCai().resubmissionReturned(2);
        for (int i = 1; i <= 32; i++) {
            release.waiting("HA_LONG", "Chi bộ Công ty số " + i, 3);
        }
        for (int i = 1; i <= 51; i++) {
            release.warning("MONG_CAI", "1.B1 = " + i + ", kiểm tra lại.");
        }

        assertThat(text(release))
                .contains("Nộp muộn: Thành ủy Hạ Long (nộp lần đầu ngày 04/10/2019, hạn 03/10/2019).")
                .contains(
                        "Bản nộp lại bị trả, số liệu vẫn lấy theo bản đã chấp nhận: Thành ủy Móng Cái (trả lại lần 2, dùng"
                                + " số liệu lần 1).")
                .contains("có 32 tổ chức cơ sở đảng thuộc 1 đơn vị có nguồn kết nạp (96 quần chúng ưu tú)")
                .contains("Chi bộ Công ty số 30", "Và 2 tổ chức khác")
                .doesNotContain("Chi bộ Công ty số 31")
                .contains("Có 51 cảnh báo", "Phụ lục 5 Cảnh báo về số liệu", "MONG_CAI 9T.xlsx, Biểu 1!C7")
                .contains("Và 1 cảnh báo khác");
    }

    /** That all who filed have filed says nothing, and reads as if nobody were missing. */
    @Test
    void withoutADeadlineNothingIsSaidOfPunctuality() throws IOException {
        assertThat(text(SampleRelease.article().withoutDeadline()))
                .contains("Đến ngày 05/10/2019, 2/3 đơn vị có báo cáo được chấp nhận. ");
        assertThat(text(SampleRelease.article()))
                .contains("Đến ngày 05/10/2019, 2/3 đơn vị có báo cáo được chấp nhận, đều đúng hạn.");
    }

    @Test
    void aReturnedFileWithoutAReadableNumber() throws IOException {
        assertThat(text(SampleRelease.of("2019-09").haLong().resubmissionReturned(0)))
                .contains("Thành ủy Hạ Long (trả lại bản không rõ lần nộp, dùng số liệu lần 1).")
                .doesNotContain("lần 0");
    }

    @Test
    void noPageIsBlank() throws IOException {
        List<SampleRelease> releases = new ArrayList<>(List.of(
                SampleRelease.of("2019-06").missing("CO_TO", "Huyện ủy Cô Tô"),
                SampleRelease.article(),
                SampleRelease.of("2019-12").haLong().filedLate().mongCai().resubmissionReturned(2)));
        for (int units = 1; units <= 40; units += 3) {
            SampleRelease release = SampleRelease.article();
            for (int i = 0; i < units; i++) {
                release.committee("X" + i, "Đảng ủy xã " + "xa ".repeat(i), null, 9, 900, new int[] {1, 2, 3, 4}, 1)
                        .waiting("X" + i, "Chi bộ số " + i, 2)
                        .warning("X" + i, "1.B1 = 9, kiểm tra lại.");
            }
            releases.add(release);
        }
        for (SampleRelease release : releases) {
            assertThat(PdfText.pages(print(release)))
                    .allSatisfy(page -> assertThat(page).hasSizeGreaterThan(40));
        }
    }

    @Test
    void namesFromSendersArePrintedAsTheyAreOrWithAQuestionMark() throws IOException {
        String name = "Đảng bộ Liên cơ quan quản lý các khu công nghiệp, khu kinh tế cửa khẩu và các đơn vị sự nghiệp "
                + "công lập của tỉnh, thành phố";
        assertThat(text(SampleRelease.of("2019-09")
                        .committee("A", name, null, 1_234_567, 9_876_543, new int[] {1, 2, 3, 4}, 0)
                        .committee("B", "Chi bộ <b>&amp; ☑\u202E 😀", null, 5, 1000, new int[] {1, 2, 3, 4}, 0)))
                .contains(name + " kết nạp 1.234.577 đảng viên")
                .contains("Chi bộ <b>&amp; ? ?");
    }

    @Test
    void theDenominatorStandsBesideTheRates() throws IOException {
        assertThat(text(SampleRelease.article()).split("đảng viên có đến 31/12 năm trước", -1))
                .hasSizeGreaterThan(6);
    }

    static byte[] print(SampleRelease release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var made = release.release();
        REPORT.of(made).print(made.asOf(), out);
        return out.toByteArray();
    }

    private static String text(SampleRelease release) throws IOException {
        return PdfText.of(print(release));
    }
}

package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.rule.Desk;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.DraftWorkbook;

/** Who files, for when, which version. */
class CoverTest {
    private static final Draft CLEAN = Draft.clean();
    private static final Draft NAMELESS = CLEAN.withCover("code", "");

    private static Identity identity(Draft draft) {
        return Desk.submission(draft).identity();
    }

    private static List<String> told(Draft draft) {
        return Desk.findings(draft).stream()
                .map(statement -> statement.severity() + " " + statement)
                .toList();
    }

    private static String at(String field) {
        return " " + Desk.FILE + ", " + DraftWorkbook.of(CLEAN).coverPlace(field) + ": ";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TP Móng Cái",
                "TP. Móng Cái",
                "Thành phố Móng Cái",
                "Thành ủy Móng Cái",
                "Thành uỷ Móng Cái",
                "Đảng bộ thành phố Móng Cái",
                "BTC Thành uỷ Móng Cái",
                "  thành\u00a0ủy   MÓNG CÁI "
            })
    void aCommitteeIsRecognisedByEachOfItsNames(String name) {
        assertThat(identity(NAMELESS.withCover("committee", name)).committee())
                .hasValueSatisfying(committee -> assertThat(committee.code()).isEqualTo("mong-cai"));
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        assertThat(identity(NAMELESS.withCover("committee", decomposed)).committee())
                .hasValueSatisfying(committee -> assertThat(committee.code()).isEqualTo("mong-cai"));
    }

    @Test
    void withoutAccentsANameIsOnlySuggested() {
        assertThat(told(NAMELESS.withCover("committee", "Thành ủy Mong Cai")))
                .containsExactly(
                        "ERROR" + at("committee")
                                + "Không nhận ra đơn vị \"Thành ủy Mong Cai\" trong danh mục; có phải là Thành ủy Móng Cái (mong-cai)? Ghi đúng mã hoặc tên đơn vị như trong danh mục của Ban rồi gửi lại.");
    }

    @Test
    void codeAndNameMustNotPointToTwoCommittees() {
        assertThat(told(CLEAN.withCover("code", "ha-long")))
                .containsExactly(
                        "ERROR" + at("code")
                                + "Mã đơn vị \"ha-long\" là của Thành ủy Hạ Long nhưng tên \"Thành ủy Móng Cái\" là của Thành ủy Móng Cái. Sửa mã hoặc tên cho khớp nhau rồi gửi lại.");
    }

    @Test
    void anUnknownCodeBesideAKnownNameIsTold() {
        assertThat(told(CLEAN.withCover("code", "MC")))
                .containsExactly(
                        "WARNING" + at("code")
                                + "Mã đơn vị \"MC\" không có trong danh mục; đã nhận theo tên là Thành ủy Móng Cái. Lần sau ghi đúng mã đơn vị.");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-09,2019-09",
        "9 tháng năm 2019,2019-09",
        "9 tháng đầu năm 2019,2019-09",
        "9 THÁNG ĐẦU NĂM 2019,2019-09",
        "09/2019,2019-09",
        "Tháng 9/2019,2019-09",
        "Tháng 9 năm 2019,2019-09",
        "quý I năm 2019,2019-03",
        "6 tháng đầu năm 2019,2019-06",
        "năm 2019,2019-12",
        "2019,2019-12"
    })
    void aPeriodIsUnderstoodInAClerksWords(String words, String period) {
        assertThat(identity(CLEAN.withCover("period", words)).period())
                .hasValueSatisfying(read -> assertThat(read).hasToString(period));
    }

    @Test
    void aPeriodThatExcelMadeADateIsUnderstood() {
        assertThat(identity(CLEAN.withCover("period", LocalDate.of(2019, 9, 1))).period())
                .hasValueSatisfying(read -> assertThat(read).hasToString("2019-09"));
    }

    @Test
    void aDateBeforeTheFirstPeriodIsNoPeriod() {
        assertThat(told(CLEAN.withCover("period", LocalDate.of(1929, 9, 1))))
                .containsExactly(
                        "ERROR" + at("period")
                                + "Không hiểu kỳ báo cáo \"01/09/1929\". Ghi kỳ báo cáo dạng 2019-09 hoặc \"9 tháng năm 2019\" rồi gửi lại.");
    }

    @Test
    void aDayThatIsNoPeriodIsToldAsTheCellShowsIt() {
        assertThat(told(CLEAN.withCover("period", LocalDate.of(2019, 10, 31))))
                .containsExactly(
                        "ERROR" + at("period")
                                + "Không hiểu kỳ báo cáo \"31/10/2019\". Ghi kỳ báo cáo dạng 2019-09 hoặc \"9 tháng năm 2019\" rồi gửi lại.");
    }

    @Test
    void aPeriodThatCannotBeToldSendsBack() {
        assertThat(told(CLEAN.withCover("period", "quý vừa qua")))
                .containsExactly(
                        "ERROR" + at("period")
                                + "Không hiểu kỳ báo cáo \"quý vừa qua\". Ghi kỳ báo cáo dạng 2019-09 hoặc \"9 tháng năm 2019\" rồi gửi lại.");
        assertThat(told(CLEAN.withCover("period", "")))
                .singleElement()
                .asString()
                .contains("Không tìm thấy \"Kỳ báo cáo\" ở trang thông tin.");
        assertThat(told(CLEAN.withCover("period", "2011-12")))
                .singleElement()
                .asString()
                .contains("Không có biểu mẫu nào hợp với tệp này (kỳ năm 2011).");
    }

    @Test
    void aBodyUnderTheCommitteeDoesNotFileUnderItsCode() {
        assertThat(told(CLEAN.withCover("committee", "Đảng ủy phường Mẫu")))
                .containsExactly("ERROR" + at("committee")
                        + "Không nhận ra đơn vị \"Đảng ủy phường Mẫu\" trong danh mục. Ghi đúng mã hoặc tên đơn vị như"
                        + " trong danh mục của Ban rồi gửi lại.");
        assertThat(identity(CLEAN.withCover("committee", "Ban Tổ chức TPMC")).committee())
                .isPresent();
    }

    @Test
    void theSubmissionNumberIsOneWhereMissing() {
        assertThat(told(CLEAN.withCover("number", "")))
                .containsExactly("NOTE" + at("number") + "Không ghi Lần nộp, coi là lần 1. Lần sau hãy ghi Lần nộp.");
        assertThat(identity(CLEAN.withCover("number", "")).number()).isEqualTo(1);
        assertThat(identity(CLEAN.withCover("number", 3)).number()).isEqualTo(3);
        assertThat(identity(CLEAN.withCover("number", "Lần 2")).number()).isEqualTo(2);
        assertThat(told(CLEAN.withCover("number", "lần hai")))
                .containsExactly(
                        "ERROR" + at("number")
                                + "Lần nộp \"lần hai\" không phải là số nguyên từ 1 đến 999. Ghi Lần nộp là 1, 2, 3… rồi gửi lại.");
    }

    @Test
    void aCommitteeThatIsNoMoreDoesNotFile() {
        Draft late = CLEAN.withCover("code", "hoanh-bo")
                .withCover("committee", "Huyện ủy Hoành Bồ")
                .withCover("period", "2020-06");
        assertThat(told(late))
                .contains(
                        "ERROR" + at("committee")
                                + "Huyện ủy Hoành Bồ không hoạt động trong kỳ 6 tháng đầu năm 2020 theo danh mục đơn vị. Kiểm tra lại đơn vị và kỳ báo cáo; nếu danh mục sai, đề nghị Ban sửa danh mục.");
    }
}

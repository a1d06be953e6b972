package vn.tonghop.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Statement;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.DraftWorkbook;

/** One cause, one finding: what follows from a mistake already told is not told again. */
class OneCauseTest {
    private static final Draft CLEAN = Draft.clean();

    private static List<String> told(Draft draft) {
        return Desk.findings(draft).stream().map(Statement::toString).toList();
    }

    private static List<String> codes(Draft draft) {
        return Desk.findings(draft).stream().map(Statement::code).toList();
    }

    private static String at(int person, String column) {
        return Desk.FILE + ", " + DraftWorkbook.of(CLEAN).personPlace(person, column) + ": ";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.A",
                "1.B",
                "1.B1",
                "1.B2",
                "1.C",
                "1.C5",
                "1.D",
                "2.I",
                "5.T/dang_vien",
                "5.T/ket_nap",
                "5.T/tccsd"
            })
    void aTotalThatCannotBeReadIsToldOnce(String code) {
        assertThat(codes(CLEAN.with(code, "nhiều"))).containsExactly("text-where-number-belongs");
        assertThat(codes(CLEAN.with(code, ""))).containsExactly("blank-total");
        assertThat(codes(CLEAN.with(code, -1))).containsExactly("negative-count");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void aPersonMissingFromTheListIsToldOnce(int left) {
        List<Map<String, Object>> persons = new ArrayList<>(CLEAN.persons());
        persons.remove(left);
        assertThat(told(CLEAN.withPersons(persons)))
                .containsExactly(
                        Desk.FILE
                                + ", Danh sách!A3: Số người trong danh sách = 4 nhưng 1.B1 = 5 (lệch 1). Danh sách phải có đủ, và chỉ có, những người đã kết nạp trong kỳ.");
    }

    @Test
    void aPersonListedTwiceIsToldOnce() {
        List<Map<String, Object>> persons = new ArrayList<>(CLEAN.persons());
        persons.add(persons.getFirst());
        Draft draft = CLEAN.withPersons(persons);
        assertThat(told(draft))
                .containsExactly(
                        Desk.FILE + ", " + DraftWorkbook.of(draft).personPlace(5, "ho_ten")
                                + ": Người ở hàng này trùng họ tên, ngày sinh, giới tính với hàng 4. Xóa dòng trùng, hoặc sửa ngày sinh nếu là hai người.");
    }

    @Test
    void aPersonTooYoungIsToldOnce() {
        assertThat(told(CLEAN.withPerson(0, "ngay_sinh", LocalDate.of(2001, 2, 4))))
                .containsExactly(
                        at(0, "ngay_sinh")
                                + "Người ở hàng này mới 17 tuổi vào ngày kết nạp, cần đủ 18 tuổi. Kiểm tra lại ngày sinh và ngày kết nạp.");
    }

    @Test
    void anAdmissionOutsideThePeriodIsToldOnceAtItsDate() {
        assertThat(told(CLEAN.withPerson(0, "ngay_ket_nap", LocalDate.of(2018, 12, 31))))
                .containsExactly(
                        at(0, "ngay_ket_nap")
                                + "Cột \"Ngày kết nạp\" nằm ngoài kỳ báo cáo 9 tháng năm 2019. Sửa ngày, hoặc chuyển dòng này sang báo cáo của kỳ đúng.");
    }

    @Test
    void anOrganisationOfAnotherFormIsToldOnce() {
        assertThat(codes(CLEAN.withOrganisation(1, "hinh_thuc", "dbcs"))).containsExactly("CS-05");
    }

    @Test
    void anOrganisationMissingIsToldOnceForItsTypeAndOnceForEachSum() {
        assertThat(codes(CLEAN.withOrganisations(CLEAN.organisations().subList(0, 2))))
                .containsExactly("CS-01", "CS-02", "CS-03", "CS-04");
    }

    @Test
    void otherColumnsOfAListWithAnUnknownChoiceAreStillCounted() {
        assertThat(codes(CLEAN.withPerson(0, "nghe_nghiep", "thợ mỏ").with("2.I.1", 3)))
                .containsExactly("unknown-choice", "DS-02");
    }

    @Test
    void whatIsOnlyAWarningKeepsNoRuleFromBeingChecked() {
        assertThat(codes(CLEAN.with(Map.of("2.I.2", 2, "1.D", 41)))).containsExactly("B1-01", "DS-16");
    }

    @Test
    void twoMistakesAreToldBoth() {
        assertThat(codes(CLEAN.with(Map.of("1.B", 9, "1.C", 5)))).containsExactly("B1-02", "B1-04");
    }

    @Test
    void eighteenYearsToTheDayAreEnough() {
        Draft draft = CLEAN.withPerson(3, "ngay_sinh", LocalDate.of(2001, 6, 1));
        assertThat(told(draft.with("2.II.2.9", new BigDecimal("29.6")))).isEmpty();
    }

    @Test
    void aDashInAColumnOfPeoplesIsNoMinority() {
        assertThat(told(CLEAN.withPerson(0, "ton_giao", "-").withPerson(2, "dan_toc", "Kinh")))
                .isEmpty();
    }
}

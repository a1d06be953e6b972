package vn.tonghop.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.Statement;
import vn.tonghop.form.FormRule;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.DraftWorkbook;

/** Every arithmetic rule of the form: a case that breaks it, told whole, and a case at its edge. */
class FormRulesTest {
    private static final Draft CLEAN = Draft.clean();
    private static final Draft UNLISTED = CLEAN.without("danh_sach");
    private static final Draft RATED = CLEAN.with(Map.of("6.1", 40, "6.2", 5, "6.3", 30, "6.4", 4, "6.5", 1, "6.6", 0));
    private static final String PARTS_OF_ADMITTED = "Số trong đó không thể lớn hơn tổng số mới kết nạp.";
    private static final String ORGANISATIONS =
            "Số tổ chức cơ sở đảng phải bằng số đảng bộ cơ sở cộng số chi bộ cơ sở.";
    private static final String OCCUPATION = "Đối chiếu cột nghề nghiệp của danh sách với Biểu 2.";
    private static final String AGE =
            "Đối chiếu ngày sinh, ngày kết nạp của danh sách với các dòng tuổi đời của Biểu 2.";
    private static final String SCHOOLING = "Đối chiếu cột giáo dục phổ thông của danh sách với Biểu 2.";
    private static final String QUALIFICATION = "Đối chiếu cột chuyên môn của danh sách với Biểu 2.";

    /** A draft that breaks a rule, and what is said of it by that rule. */
    private record Case(String rule, Draft draft, String place, String message) {}

    private static List<Case> broken() {
        return List.of(
                at(
                        "B1-01",
                        "1.D",
                        CLEAN.with("1.D", 41),
                        "1.D = 41 nhưng 1.A + 1.B - 1.C = 40 (lệch 1). Kiểm tra lại số đầu kỳ, số tăng và số giảm."),
                at(
                        "B1-02",
                        "1.B",
                        CLEAN.with("1.B", 9),
                        "1.B = 9 nhưng 1.B1 + 1.B2 + 1.B3 = 8 (lệch 1). Kiểm tra lại các dòng kết nạp, chuyển đến, phục hồi."),
                at(
                        "B1-03",
                        "1.B2",
                        CLEAN.with("1.B2a", 2),
                        "1.B2 = 3 nhưng 1.B2a + 1.B2b = 4 (lệch 1). Kiểm tra lại hai dòng chuyển đến."),
                at(
                        "B1-04",
                        "1.C",
                        CLEAN.with("1.C", 5),
                        "1.C = 5 nhưng 1.C1 + 1.C2 + 1.C3 + 1.C4 + 1.C5 = 4 (lệch 1). Kiểm tra lại các dòng từ trần, khai trừ, xóa tên, xin ra, chuyển đi."),
                at(
                        "B1-05",
                        "1.C5",
                        CLEAN.with("1.C5a", 2),
                        "1.C5 = 2 nhưng 1.C5a + 1.C5b = 3 (lệch 1). Kiểm tra lại hai dòng chuyển đi."),
                at(
                        "B1-06",
                        "1.C3a",
                        CLEAN.with("1.C3a", 2),
                        "1.C3a = 2 nhưng 1.C3 = 1. Số trong đó không thể lớn hơn số xóa tên."),
                at(
                        "B2-01",
                        "2.I",
                        CLEAN.with("2.I", 6),
                        "2.I = 6 nhưng 1.B1 = 5 (lệch 1). Tổng số mới kết nạp của Biểu 2 phải bằng dòng kết nạp của Biểu 1."),
                at("B2-02", "2.I.6", CLEAN.with("2.I.6", 6), "2.I.6 = 6 nhưng 2.I = 5. " + PARTS_OF_ADMITTED),
                at("B2-02", "2.I.1", CLEAN.with("2.I.1", 7), "2.I.1 = 7 nhưng 2.I = 5. " + PARTS_OF_ADMITTED),
                at(
                        "B2-03",
                        "2.II.1.1",
                        CLEAN.with("2.II.1.12", 1),
                        "Tổng các dòng 2.II.1.1 đến 2.II.1.12 = 6 nhưng 2.I = 5 (lệch 1). Kiểm tra lại các dòng nghề nghiệp: cộng lại phải bằng tổng số mới kết nạp."),
                at(
                        "B2-04",
                        "2.II.1.7",
                        CLEAN.with("2.II.1.7b", 1),
                        "2.II.1.7 = 1 nhưng 2.II.1.7a + 2.II.1.7b + 2.II.1.7c = 2 (lệch 1). Kiểm tra lại ba dòng của doanh nghiệp."),
                at(
                        "B2-05",
                        "2.II.2.1",
                        CLEAN.with("2.II.2.8", 1),
                        "Tổng các dòng 2.II.2.1 đến 2.II.2.8 = 6 nhưng 2.I = 5 (lệch 1). Kiểm tra lại các dòng tuổi đời: cộng lại phải bằng tổng số mới kết nạp."),
                at(
                        "B2-06",
                        "2.II.3.1",
                        CLEAN.with("2.II.3.1", 1),
                        "Tổng các dòng 2.II.3.1 đến 2.II.3.4 = 6 nhưng 2.I = 5 (lệch 1). Kiểm tra lại các dòng giáo dục phổ thông: cộng lại phải bằng tổng số mới kết nạp."),
                at(
                        "B2-07",
                        "2.II.4.1",
                        CLEAN.with("2.II.4.6", 3),
                        "Tổng các dòng 2.II.4.1 đến 2.II.4.6 = 6 nhưng 2.I = 5. Các dòng chuyên môn cộng lại không thể lớn hơn tổng số mới kết nạp."),
                at(
                        "B5-01",
                        "5.6/tccsd",
                        CLEAN.with("5.6/tccsd", 2),
                        "5.6 [TCCSĐ tổng số] = 2 nhưng 5.6 [Đảng bộ cơ sở] + 5.6 [Chi bộ cơ sở] = 1 (lệch 1). "
                                + ORGANISATIONS),
                at(
                        "B5-01",
                        "5.T/tccsd",
                        CLEAN.with("5.T/tccsd", 4),
                        "5.T [TCCSĐ tổng số] = 4 nhưng 5.T [Đảng bộ cơ sở] + 5.T [Chi bộ cơ sở] = 3 (lệch 1). "
                                + ORGANISATIONS),
                at(
                        "B5-02",
                        "5.T/cbtt",
                        CLEAN.with("5.T/cbtt", 4),
                        "5.T [Chi bộ trực thuộc] = 4 nhưng tổng các dòng 5.1 đến 5.16 = 3 (lệch 1). Cộng lại cột này."),
                at(
                        "B5-02",
                        "5.T/dbbp",
                        CLEAN.with("5.16/dbbp", 2).with("5.T/dbbp", 3),
                        "5.T [Đảng bộ bộ phận] = 3 nhưng tổng các dòng 5.1 đến 5.16 = 2 (lệch 1). Cộng lại cột này."),
                at(
                        "B5-03",
                        "5.T/dang_vien",
                        CLEAN.with("5.12/dang_vien", 6).with("5.T/dang_vien", 41),
                        "5.T [Đảng viên] = 41 nhưng 1.D = 40 (lệch 1). Tổng đảng viên của Biểu 5 phải bằng đảng viên có đến cuối kỳ của Biểu 1."),
                at(
                        "B5-04",
                        "5.T/ket_nap",
                        CLEAN.with("5.12/ket_nap", 2).with("5.T/ket_nap", 6),
                        "5.T [Kết nạp trong kỳ] = 6 nhưng 1.B1 = 5 (lệch 1). Tổng kết nạp của Biểu 5 phải bằng dòng kết nạp của Biểu 1."),
                at(
                        "B6-01",
                        "6.1",
                        RATED.with("6.1", 41),
                        "6.1 = 41 nhưng 6.2 + 6.3 + 6.4 + 6.5 = 40 (lệch 1). Kiểm tra lại các mức xếp loại: cộng lại phải bằng số được đánh giá."),
                heading(
                        "CS-01",
                        "ket_nap",
                        CLEAN.withOrganisation(0, "ket_nap", 4),
                        "Tổng cột Kết nạp trong kỳ của trang Cơ sở = 6 nhưng 1.B1 = 5 (lệch 1). Cộng lại cột kết nạp trong kỳ của trang Cơ sở."),
                heading(
                        "CS-02",
                        "cuoi_ky",
                        CLEAN.withOrganisation(0, "cuoi_ky", 28),
                        "Tổng cột Đảng viên cuối kỳ của trang Cơ sở = 41 nhưng 1.D = 40 (lệch 1). Cộng lại cột đảng viên cuối kỳ của trang Cơ sở."),
                heading(
                        "CS-03",
                        "dau_ky",
                        CLEAN.withOrganisation(0, "dau_ky", 25),
                        "Tổng cột Đảng viên đầu kỳ của trang Cơ sở = 37 nhưng 1.A = 36 (lệch 1). Cộng lại cột đảng viên đầu kỳ của trang Cơ sở."),
                heading(
                        "CS-04",
                        "loai_hinh",
                        twoMore("5.1", "dbcs"),
                        "Số tổ chức loại hình 5.1 = 1 nhưng 5.1 [TCCSĐ tổng số] = 3 (lệch 2). Đối chiếu cột loại hình của trang Cơ sở với Biểu 5."),
                heading(
                        "CS-05",
                        "hinh_thuc",
                        CLEAN.withOrganisation(1, "hinh_thuc", "dbcs"),
                        "Số đảng bộ cơ sở loại hình 5.6 = 1 nhưng 5.6 [Đảng bộ cơ sở] = 0 (lệch 1). Đối chiếu cột hình thức của trang Cơ sở với Biểu 5."),
                list(
                        "DS-01",
                        CLEAN.withPersons(CLEAN.persons().subList(0, 4)),
                        "Số người trong danh sách = 4 nhưng 1.B1 = 5 (lệch 1). Danh sách phải có đủ, và chỉ có, những người đã kết nạp trong kỳ."),
                person(
                        "DS-02",
                        "gioi_tinh",
                        CLEAN.with("2.I.1", 3),
                        "Số nữ trong danh sách = 2 nhưng 2.I.1 = 3 (lệch 1). Đối chiếu cột giới tính của danh sách với Biểu 2."),
                person(
                        "DS-03",
                        "doan_vien",
                        CLEAN.with("2.I.4", 2),
                        "Số đoàn viên trong danh sách = 3 nhưng 2.I.4 = 2 (lệch 1). Đối chiếu cột đoàn viên của danh sách với Biểu 2."),
                person(
                        "DS-04",
                        "chu_dntn",
                        CLEAN.with("2.I.5", 0),
                        "Số chủ doanh nghiệp tư nhân trong danh sách = 1 nhưng 2.I.5 = 0 (lệch 1). Đối chiếu cột chủ doanh nghiệp tư nhân của danh sách với Biểu 2."),
                person(
                        "DS-05",
                        "nghe_nghiep",
                        moved("2.II.1.8", "2.II.1.3"),
                        List.of(
                                "Số người trong danh sách có nghề nghiệp 2.II.1.3 = 1 nhưng 2.II.1.3 = 2 (lệch 1). "
                                        + OCCUPATION,
                                "Số người trong danh sách có nghề nghiệp 2.II.1.8 = 1 nhưng 2.II.1.8 = 0 (lệch 1). "
                                        + OCCUPATION)),
                person(
                        "DS-06",
                        "nghe_nghiep",
                        moved("2.II.1.7a", "2.II.1.7b"),
                        List.of("Số người trong danh sách có nghề nghiệp 2.II.1.7a = 1 nhưng 2.II.1.7a = 0. "
                                + OCCUPATION)),
                list(
                        "DS-07",
                        moved("2.II.2.1", "2.II.2.3"),
                        "Số người trong danh sách 18-30 tuổi = 3 nhưng 2.II.2.1 = 2 (lệch 1). " + AGE),
                list(
                        "DS-08",
                        moved("2.II.2.2", "2.II.2.3"),
                        "Số người trong danh sách 31-35 tuổi = 1 nhưng 2.II.2.2 = 0 (lệch 1). " + AGE),
                list(
                        "DS-09",
                        moved("2.II.2.2", "2.II.2.3"),
                        "Số người trong danh sách 36-40 tuổi = 0 nhưng 2.II.2.3 = 1 (lệch 1). " + AGE),
                list(
                        "DS-10",
                        moved("2.II.2.4", "2.II.2.5"),
                        "Số người trong danh sách 41-45 tuổi = 1 nhưng 2.II.2.4 = 0 (lệch 1). " + AGE),
                list(
                        "DS-11",
                        moved("2.II.2.4", "2.II.2.5"),
                        "Số người trong danh sách 46-50 tuổi = 0 nhưng 2.II.2.5 = 1 (lệch 1). " + AGE),
                list(
                        "DS-12",
                        moved("2.II.2.4", "2.II.2.6"),
                        "Số người trong danh sách 51-55 tuổi = 0 nhưng 2.II.2.6 = 1 (lệch 1). " + AGE),
                list(
                        "DS-13",
                        moved("2.II.2.4", "2.II.2.7"),
                        "Số người trong danh sách 56-60 tuổi = 0 nhưng 2.II.2.7 = 1 (lệch 1). " + AGE),
                list(
                        "DS-14",
                        moved("2.II.2.4", "2.II.2.8"),
                        "Số người trong danh sách trên 60 tuổi = 0 nhưng 2.II.2.8 = 1 (lệch 1). " + AGE),
                list(
                        "DS-15",
                        CLEAN.with("2.II.2.9", 30.5),
                        "Tuổi bình quân của danh sách = 30,2 nhưng 2.II.2.9 = 30,5 (lệch 0,3). Tính lại tuổi bình quân từ danh sách."),
                person(
                        "DS-16",
                        "dan_toc",
                        CLEAN.with("2.I.2", 2),
                        "Số người dân tộc thiểu số trong danh sách = 1 nhưng 2.I.2 = 2 (lệch 1). Đối chiếu cột dân tộc của danh sách với Biểu 2."),
                person(
                        "DS-17",
                        "ton_giao",
                        CLEAN.with("2.I.3", 0),
                        "Số người theo tôn giáo trong danh sách = 1 nhưng 2.I.3 = 0 (lệch 1). Đối chiếu cột tôn giáo của danh sách với Biểu 2."),
                person(
                        "DS-18",
                        "giao_duc",
                        moved("2.II.3.3", "2.II.3.4"),
                        List.of(
                                "Số người trong danh sách có giáo dục phổ thông 2.II.3.3 = 1 nhưng 2.II.3.3 = 0 (lệch 1). "
                                        + SCHOOLING,
                                "Số người trong danh sách có giáo dục phổ thông 2.II.3.4 = 4 nhưng 2.II.3.4 = 5 (lệch 1). "
                                        + SCHOOLING)),
                person(
                        "DS-19",
                        "chuyen_mon",
                        moved("2.II.4.2", "2.II.4.3"),
                        List.of(
                                "Số người trong danh sách có chuyên môn 2.II.4.2 = 1 nhưng 2.II.4.2 = 0 (lệch 1). "
                                        + QUALIFICATION,
                                "Số người trong danh sách có chuyên môn 2.II.4.3 = 0 nhưng 2.II.4.3 = 1 (lệch 1). "
                                        + QUALIFICATION)));
    }

    /** Cases that come as near as a rule allows. */
    private static List<Case> kept() {
        return List.of(
                edge("B1-06", CLEAN.with("1.C3a", 1)),
                edge("B2-02", CLEAN.with("2.I.6", 5)),
                edge("B2-07", UNLISTED.with("2.II.4.6", 2)),
                edge("B6-01", RATED.with("6.6", 7)),
                edge("DS-15", CLEAN.with("2.II.2.9", 30.3)),
                edge("DS-15", CLEAN.with("2.II.2.9", 30.1)),
                edge("DS-06", CLEAN),
                edge("B1-01", CLEAN.with("1.B3", "").with("1.C2", "-")));
    }

    /** One person counted under another row of Biểu 2 than the list has it. */
    private static Draft moved(String from, String to) {
        return CLEAN.with(from, CLEAN.count(from) - 1).with(to, CLEAN.count(to) + 1);
    }

    /** Two more organisations of a type in Biểu 5 than the list has. */
    private static Draft twoMore(String type, String form) {
        Draft draft = CLEAN;
        for (String column : List.of("tccsd", form)) {
            for (String row : List.of(type, "5.T")) {
                String code = row + "/" + column;
                draft = draft.with(code, draft.count(code) + 2);
            }
        }
        return draft;
    }

    private static Case at(String rule, String code, Draft draft, String message) {
        return new Case(rule, draft, DraftWorkbook.of(draft).place(code), message);
    }

    private static Case list(String rule, Draft draft, String message) {
        return new Case(rule, draft, "Danh sách!A3", message);
    }

    private static Case heading(String rule, String column, Draft draft, String message) {
        return new Case(rule, draft, above(DraftWorkbook.of(draft).organisationPlace(0, column)), message);
    }

    private static Case person(String rule, String column, Draft draft, String message) {
        return new Case(rule, draft, above(DraftWorkbook.of(draft).personPlace(0, column)), message);
    }

    private static Case person(String rule, String column, Draft draft, List<String> messages) {
        return person(rule, column, draft, String.join("\n", messages));
    }

    private static Case edge(String rule, Draft draft) {
        return new Case(rule, draft, "", "");
    }

    /** The cell above: of a list's first row, its heading. */
    private static String above(String place) {
        int digits = place.length();
        while (Character.isDigit(place.charAt(digits - 1))) {
            digits--;
        }
        return place.substring(0, digits) + (Integer.parseInt(place.substring(digits)) - 1);
    }

    @TestFactory
    Stream<DynamicTest> aBrokenRuleIsToldWithItsCell() {
        return broken().stream()
                .map(each -> DynamicTest.dynamicTest(each.rule() + " at " + each.place(), () -> {
                    Severity severity = severity(each.rule());
                    List<Statement> told = Desk.findings(each.draft()).stream()
                            .filter(statement -> statement.code().equals(each.rule()))
                            .toList();
                    assertThat(told)
                            .allSatisfy(statement ->
                                    assertThat(statement.severity()).isEqualTo(severity));
                    assertThat(told)
                            .extracting(Statement::toString)
                            .containsExactly(each.message()
                                    .lines()
                                    .map(line -> Desk.FILE + ", " + each.place() + ": " + line)
                                    .toArray(String[]::new));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aRuleIsKeptAtItsEdge() {
        return kept().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.rule(),
                        () -> assertThat(Desk.findings(each.draft())).isEmpty()));
    }

    @Test
    void theCleanDraftBreaksNothing() {
        assertThat(Desk.findings(CLEAN)).isEmpty();
        assertThat(Desk.findings(RATED)).isEmpty();
    }

    @Test
    void everyRuleOfTheFormHasACase() {
        assertThat(broken().stream().map(Case::rule))
                .containsAll(
                        DraftWorkbook.FORM.rules().stream().map(FormRule::id).toList());
    }

    private static Severity severity(String rule) {
        return List.of("DS-15", "DS-16", "DS-17", "DS-18", "DS-19").contains(rule) ? Severity.WARNING : Severity.ERROR;
    }

    @Test
    void oneCauseIsOneFinding() {
        assertThat(Desk.findings(CLEAN.with("1.B", 9))).hasSize(1);
        assertThat(Desk.findings(CLEAN.with("1.B2", 4))).hasSize(1);
        assertThat(Desk.findings(CLEAN.with("1.D", 41))).hasSize(1);
        assertThat(Desk.findings(CLEAN.with("2.I", 6))).hasSize(1);
        assertThat(Desk.findings(CLEAN.with("5.6/tccsd", 2))).hasSize(1);
    }

    @Test
    void aRuleWithAnUnreadableOperandIsLeftOut() {
        assertThat(Desk.findings(CLEAN.with("1.B", "chín")))
                .extracting(Statement::code)
                .containsExactly("text-where-number-belongs");
        assertThat(Desk.findings(CLEAN.withOrganisation(1, "ket_nap", "một")))
                .extracting(Statement::code)
                .containsExactly("text-where-number-belongs");
    }
}

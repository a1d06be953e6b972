package vn.tonghop.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tonghop.committee.Period;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.Severity;
import vn.tonghop.form.Form;
import vn.tonghop.sample.DraftWorkbook;
import vn.tonghop.submission.Entry;
import vn.tonghop.submission.Figure;
import vn.tonghop.submission.PersonMark;

class ComparisonsTest {
    private static final Form FORM = DraftWorkbook.FORM;
    private static final Place FILE = Place.of("a.xlsx");
    private static final Place CELL = Place.of("a.xlsx", "Biểu 1", "C4");
    private static final Period PERIOD = Period.get("2019-09");
    private static final Background NOTHING = new Background(null, false, false, List.of(), null);

    private static List<String> told(Map<String, Integer> values, Background background, boolean accepted) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        values.forEach(
                (code, value) -> figures.put(code, new Figure(BigDecimal.valueOf(value), Entry.NUMBER, CELL, false)));
        return Comparisons.check(FILE, FORM, PERIOD, figures, Map.of(), background, accepted).stream()
                .map(finding -> finding.severity() + " " + finding.statement())
                .toList();
    }

    private static Filed filed(String period, String code, int value) {
        return new Filed(Period.get(period), Map.of(code, BigDecimal.valueOf(value)));
    }

    private static Background december(@Nullable Filed december, boolean others, boolean changed) {
        return new Background(december, others, changed, List.of(), null);
    }

    private static Background lastYear(String code, int value) {
        return new Background(null, false, false, List.of(), filed("2018-09", code, value));
    }

    @Test
    void openingThatIsNotDecembersClosingSendsBack() {
        String sentence =
                " a.xlsx, Biểu 1!C4: 1.A = 36 nhưng 1.D của kỳ năm 2018 = 35. Lấy đúng số cuối kỳ của tháng 12 năm trước, hoặc nộp lại báo cáo năm trước nếu số đó sai.";
        Filed december = filed("2018-12", "1.D", 35);
        assertThat(told(Map.of("1.A", 36), december(december, true, false), false))
                .containsExactly(Severity.ERROR + sentence);
        assertThat(told(Map.of("1.A", 36), december(december, true, false), true))
                .as("an acceptance is never revoked")
                .containsExactly(Severity.WARNING + sentence);
        assertThat(told(Map.of("1.A", 36), december(december, true, true), false))
                .as("an event touches the unit")
                .containsExactly(Severity.WARNING + sentence);
        assertThat(told(Map.of("1.A", 35), december(december, true, false), false))
                .isEmpty();
    }

    @Test
    void aMissingDecemberIsToldWhereOthersFiledIt() {
        assertThat(told(Map.of("1.A", 36), december(null, true, false), false))
                .containsExactly(
                        "NOTE a.xlsx, Biểu 1!C4: Chưa có báo cáo kỳ năm 2018 của đơn vị để đối chiếu số đầu kỳ. Nộp bổ sung báo cáo kỳ năm 2018.");
        assertThat(told(Map.of("1.A", 36), NOTHING, false)).isEmpty();
    }

    @Test
    void aCumulativeFlowDoesNotFall() {
        Background june = new Background(null, false, false, List.of(filed("2019-06", "1.B1", 6)), null);
        assertThat(told(Map.of("1.B1", 5), june, false))
                .containsExactly(
                        "WARNING a.xlsx, Biểu 1!C4: 1.B1 = 5 nhỏ hơn kỳ 6 tháng đầu năm 2019 (6) dù là số lũy kế. Kiểm tra lại: số phải tính lũy kế từ 01/01.");
        assertThat(told(Map.of("1.B1", 6), june, false)).isEmpty();
        Background many = new Background(null, false, false, List.of(filed("2019-06", "5.T/ket_nap", 1250)), null);
        assertThat(told(Map.of("5.T/ket_nap", 1249), many, false))
                .as("in the words of the form's rules, and numbers as documents print them")
                .containsExactly(
                        "WARNING a.xlsx, Biểu 1!C4: 5.T [Kết nạp trong kỳ] = 1.249 nhỏ hơn kỳ 6 tháng đầu năm 2019"
                                + " (1.250) dù là số lũy kế. Kiểm tra lại: số phải tính lũy kế từ 01/01.");
        Background stock = new Background(null, false, false, List.of(filed("2019-06", "1.D", 60)), null);
        assertThat(told(Map.of("1.D", 50), stock, false)).as("a stock may fall").isEmpty();
    }

    @Test
    void aWatchedFigureDoesNotJump() {
        assertThat(told(Map.of("1.B1", 31), lastYear("1.B1", 10), false))
                .containsExactly(
                        "WARNING a.xlsx, Biểu 1!C4: 1.B1 = 31 khác xa cùng kỳ 9 tháng năm 2018 (10). Kiểm tra lại; nếu đúng, ghi rõ lý do khi Ban hỏi.");
        assertThat(told(Map.of("1.B1", 30), lastYear("1.B1", 10), false))
                .as("three times exactly")
                .isEmpty();
        assertThat(told(Map.of("1.B1", 14), lastYear("1.B1", 4), false))
                .as("a difference of ten")
                .isEmpty();
        assertThat(told(Map.of("1.B1", 15), lastYear("1.B1", 4), false)).hasSize(1);
        assertThat(told(Map.of("1.B1", 10), lastYear("1.B1", 31), false)).hasSize(1);
        assertThat(told(Map.of("1.B1", 10), lastYear("1.B1", 30), false)).isEmpty();
        assertThat(told(Map.of("1.C1", 90), lastYear("1.C1", 10), false))
                .as("not watched")
                .isEmpty();
    }

    @Test
    void theSendersOwnLastYearColumnIsCompared() {
        Map<String, Figure> figures = Map.of("1.B1", new Figure(BigDecimal.valueOf(5), Entry.NUMBER, CELL, false));
        List<Finding> findings = Comparisons.check(
                FILE, FORM, PERIOD, figures, Map.of("1.B1", BigDecimal.valueOf(7)), lastYear("1.B1", 6), false);
        assertThat(findings)
                .extracting(finding -> finding.statement().toString())
                .containsExactly(
                        "a.xlsx, Biểu 1!C4: Cột cùng kỳ của 1.B1 ghi 7 nhưng báo cáo kỳ 9 tháng năm 2018 là 6. Kiểm tra lại cột cùng kỳ; số đã nộp năm trước được giữ nguyên.");
    }

    @Test
    void transfersWithinTheProvinceMeet() {
        Map<String, Map<String, BigDecimal>> filed = new LinkedHashMap<>();
        filed.put("a", Map.of("1.B2b", BigDecimal.valueOf(3)));
        filed.put("b", Map.of("1.C5b", BigDecimal.valueOf(2)));
        filed.put("c", Map.of());
        assertThat(ProvinceRules.transfersMeet(Place.of("Toàn tỉnh"), FORM, filed, code -> "Đơn vị " + code))
                .map(finding -> finding.severity() + " " + finding.statement())
                .contains(
                        "WARNING Toàn tỉnh: Chuyển đến từ đơn vị khác trong tỉnh (1.B2b) = 3 nhưng chuyển đi đơn vị khác trong tỉnh (1.C5b) = 2. Đối chiếu giấy giới thiệu sinh hoạt đảng đang chuyển của: Đơn vị a (đến 3, đi 0); Đơn vị b (đến 0, đi 2).");
        filed.put("c", Map.of("1.C5b", BigDecimal.ONE));
        assertThat(ProvinceRules.transfersMeet(Place.of("Toàn tỉnh"), FORM, filed, code -> code))
                .isEmpty();
    }

    @Test
    void onlyTheCommitteesWhoseTransfersDifferMostAreNamed() {
        Map<String, Map<String, BigDecimal>> filed = new LinkedHashMap<>();
        filed.put("cân", Map.of("1.B2b", BigDecimal.valueOf(50), "1.C5b", BigDecimal.valueOf(50)));
        for (int i = 1; i <= 12; i++) {
            filed.put("v" + i, Map.of("1.B2b", BigDecimal.valueOf(i), "1.C5b", BigDecimal.ZERO));
        }
        assertThat(ProvinceRules.transfersMeet(Place.of("Toàn tỉnh"), FORM, filed, code -> code))
                .map(finding -> finding.statement().message())
                .hasValueSatisfying(message -> assertThat(message)
                        .contains("(1.B2b) = 128 nhưng")
                        .endsWith(
                                "đang chuyển của: v12 (đến 12, đi 0); v11 (đến 11, đi 0); v10 (đến 10, đi 0); v9 (đến 9,"
                                        + " đi 0); v8 (đến 8, đi 0); v7 (đến 7, đi 0); v6 (đến 6, đi 0); v5 (đến 5, đi 0); v4 (đến"
                                        + " 4, đi 0); v3 (đến 3, đi 0) và 2 đơn vị khác."));
    }

    @Test
    void aPersonInTwoCommitteesIsToldToBothByRow() {
        PersonMark same = new PersonMark(1, 2);
        Place sheet = FILE.in("Danh sách");
        Map<Long, List<Finding>> findings = ProvinceRules.personsAreDistinct(
                List.of(
                        new ProvinceRules.Listed("a", 1, sheet, 5, same),
                        new ProvinceRules.Listed("a", 1, sheet, 6, new PersonMark(3, 4)),
                        new ProvinceRules.Listed("b", 2, sheet, 9, same)),
                code -> "Đơn vị " + code);
        assertThat(findings.get(1L))
                .extracting(finding -> finding.statement().toString())
                .containsExactly(
                        "a.xlsx, Danh sách!A5: Người ở hàng 5 cũng có trong danh sách của Đơn vị b (hàng 9). Hai đơn vị đối chiếu; chỉ đơn vị kết nạp kê khai.");
        assertThat(findings.get(2L)).hasSize(1);
    }
}

package vn.tonghop.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.SetupProblem;

class RegistryTest {
    @TempDir
    private Path folder = Path.of("");

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>(Map.of(
            "Đơn vị",
            List.of(
                    List.of("Mã", "Tên", "Tên gọi khác", "Loại", "Từ ngày", "Đến ngày"),
                    List.of("a-mot", "Huyện ủy A Một", "A1; Đảng bộ A-Một", "Huyện ủy", "", ""),
                    List.of("b-hai", "Huyện ủy B Hai", "", "Huyện ủy", "01/01/2016", "31/12/2019")),
            "Nhiệm kỳ",
            List.of(List.of("Tên", "Năm đầu", "Năm cuối"), List.of("2015-2020", "2015", "2020")),
            "Chỉ tiêu",
            List.of(
                    List.of("Mã đơn vị", "Năm hoặc nhiệm kỳ", "Loại", "Tối thiểu", "Tối đa", "Căn cứ"),
                    List.of("toan-tinh", "2015-2020", "khoang_ty_le_nam", "4", "5", "NQ"),
                    List.of("a-mot", "2019", "so_luong_nam", "30", "", "")),
            "Hạn nộp",
            List.of(List.of("Kỳ", "Hạn nộp"), List.of("2019-09", "05/10/2019")),
            "Sự kiện",
            List.of(List.of("Ngày", "Loại", "Từ đơn vị", "Đến đơn vị", "Số đảng viên", "Ghi chú")),
            "Nhận báo cáo",
            List.of(List.of("Mã đơn vị", "Họ tên", "Thư điện tử", "Vai trò"))));

    private Registry read() {
        Path file = folder.resolve("registry.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            sheets.forEach((name, rows) -> {
                var sheet = workbook.createSheet(name);
                for (int r = 0; r < rows.size(); r++) {
                    for (int c = 0; c < rows.get(r).size(); c++) {
                        if (sheet.getRow(r) == null) {
                            sheet.createRow(r);
                        }
                        sheet.getRow(r).createCell(c).setCellValue(rows.get(r).get(c));
                    }
                }
            });
            workbook.write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return Registry.read(file, "templates/registry.xlsx");
    }

    private void replace(String sheet, int row, List<String> cells) {
        List<List<String>> rows = new java.util.ArrayList<>(sheets.getOrDefault(sheet, List.of()));
        if (row < rows.size()) {
            rows.set(row, cells);
        } else {
            rows.add(cells);
        }
        sheets.put(sheet, rows);
    }

    private void refuses(String message) {
        assertThatThrownBy(this::read)
                .isInstanceOf(SetupProblem.class)
                .hasMessage("templates/registry.xlsx, " + message);
    }

    @Test
    void aRegistryIsReadInOfficialOrder() {
        Registry registry = read();
        assertThat(registry.committees().keySet()).containsExactly("a-mot", "b-hai");
        assertThat(registry.filingFor(Period.get("2015-12")))
                .extracting(Committee::code)
                .containsExactly("a-mot");
        assertThat(registry.filingFor(Period.get("2019-12"))).hasSize(2);
        assertThat(registry.filingFor(Period.get("2020-03"))).hasSize(1);
        assertThat(registry.target("a-mot", 2019)).map(Target::least).contains(new BigDecimal("30"));
        assertThat(registry.target("a-mot", 2018)).isEmpty();
        assertThat(registry.target(Registry.PROVINCE, 2018)).map(Target::most).contains(new BigDecimal("5"));
        assertThat(registry.deadline(Period.get("2019-09"))).contains(LocalDate.of(2019, 10, 5));
        assertThat(registry.names().byName("Đảng bộ A Một"))
                .map(Committee::code)
                .contains("a-mot");
        assertThat(registry.withdrawals()).isEmpty();
    }

    @Test
    void twoCommitteesMayNotShareAName() {
        replace("Đơn vị", 2, List.of("b-hai", "Thị ủy  A  Một", "", "", "", ""));
        refuses("Đơn vị!B3: tên \"Thị ủy A Một\" trùng với tên của đơn vị a-mot; mỗi tên chỉ thuộc một đơn vị.");
    }

    @Test
    void aCodeMustBeFitForAFolder() {
        replace("Đơn vị", 1, List.of("A Một", "Huyện ủy A Một", "", "", "", ""));
        refuses("Đơn vị!A2: mã đơn vị \"A Một\" phải gồm chữ thường không dấu, số và gạch nối, ví dụ ha-long.");
    }

    @Test
    void aYearStandsInOneTerm() {
        replace("Nhiệm kỳ", 2, List.of("2020-2025", "2020", "2025"));
        refuses("Nhiệm kỳ!B3: năm của nhiệm kỳ này trùng với nhiệm kỳ 2015-2020; mỗi năm thuộc một nhiệm kỳ.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bantochuc", "an,binh@example.vn", "an@example.vn;binh@example.vn", "An <an@example.vn>"})
    void whoReceivesReportsHasOneAddress(String typed) {
        replace("Nhận báo cáo", 1, List.of("a-mot", "Nguyễn Văn A", typed, ""));
        refuses("Nhận báo cáo!C2: \"" + typed + "\" không phải là địa chỉ thư.");
    }

    @Test
    void aTargetNamesAKnownUnitKindAndSpan() {
        replace("Chỉ tiêu", 2, List.of("a-mot", "2019", "phan_tram", "30", "", ""));
        refuses("Chỉ tiêu!C3: \"phan_tram\" không hợp lệ; cần một trong: ty_le_nam, so_luong_nam, khoang_ty_le_nam.");
        replace("Chỉ tiêu", 2, List.of("c-ba", "2019", "so_luong_nam", "30", "", ""));
        refuses("Chỉ tiêu!A3: không có đơn vị \"c-ba\" ở trang Đơn vị.");
        replace("Chỉ tiêu", 2, List.of("a-mot", "2016-2021", "so_luong_nam", "30", "", ""));
        refuses("Chỉ tiêu!B3: \"2016-2021\" không phải là năm hoặc tên nhiệm kỳ ở trang Nhiệm kỳ.");
        replace("Chỉ tiêu", 2, List.of("a-mot", "2019", "so_luong_nam", "nhiều", "", ""));
        refuses("Chỉ tiêu!D3: \"nhiều\" phải là số lớn hơn 0.");
    }

    @Test
    void aDateMustBeOne() {
        replace("Hạn nộp", 1, List.of("2019-09", "31/02/2019"));
        refuses("Hạn nộp!B2: \"31/02/2019\" không phải là ngày; ghi dạng 25/11/2019.");
    }

    @Test
    void sheetsAndColumnsMustBeThere() {
        sheets.put("Hạn nộp", List.of(List.of("Kỳ", "Ngày")));
        refuses("Hạn nộp!A1: thiếu cột \"Hạn nộp\" ở hàng tiêu đề.");
        sheets.remove("Hạn nộp");
        assertThatThrownBy(this::read)
                .hasMessage(
                        "templates/registry.xlsx: thiếu trang \"Hạn nộp\"; thêm trang này với hàng tiêu đề: Kỳ | Hạn nộp.");
    }

    @Test
    void aWithdrawalNamesAFileOrItsContent() {
        sheets.put("Rút báo cáo", List.of(List.of("Tập tin", "Lý do", "Ngày"), List.of("a.xlsx", "nộp nhầm", "")));
        Withdrawal withdrawal = read().withdrawals().getFirst();
        LocalDate filedOn = LocalDate.of(2019, 10, 5);
        assertThat(withdrawal.takes(Set.of("cũ.xlsx", "a.xlsx"), "00ff", filedOn))
                .isTrue();
        assertThat(withdrawal.takes(Set.of("b.xlsx"), "00ff", filedOn)).isFalse();
        assertThat(new Withdrawal(withdrawal.place(), "00FF", "", null).takes(Set.of("b.xlsx"), "00ff", filedOn))
                .isTrue();
        assertThat(new Withdrawal(withdrawal.place(), "a.xlsx", "", filedOn.minusDays(1))
                        .takes(Set.of("a.xlsx"), "00ff", filedOn))
                .isFalse();
    }
}

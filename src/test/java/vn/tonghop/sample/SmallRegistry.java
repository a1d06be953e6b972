package vn.tonghop.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The registry of a small province, for tests that need no more. Immutable: every {@code with…} gives a changed copy, and
 * the same content the same bytes.
 *
 * @param rows sheet → its rows, the heading first
 */
public record SmallRegistry(Map<String, List<List<Object>>> rows) {
    private static final Map<String, List<Object>> HEADINGS = headings();

    public SmallRegistry {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    /** A province of these committees, by code and name in turn, with the term 2015-2020. */
    public static SmallRegistry of(String... codesAndNames) {
        Map<String, List<List<Object>>> rows = new LinkedHashMap<>();
        HEADINGS.forEach((sheet, heading) -> rows.put(sheet, List.of(heading)));
        SmallRegistry registry = new SmallRegistry(rows).with("Nhiệm kỳ", "2015-2020", 2015, 2020);
        for (int i = 0; i < codesAndNames.length; i += 2) {
            registry = registry.with("Đơn vị", codesAndNames[i], codesAndNames[i + 1], "", "", "", "");
        }
        return registry;
    }

    /** A row added to a sheet. */
    public SmallRegistry with(String sheet, Object... cells) {
        Map<String, List<List<Object>>> changed = new LinkedHashMap<>(rows);
        List<List<Object>> table = new ArrayList<>(changed.getOrDefault(sheet, List.of()));
        table.add(List.of(cells));
        changed.put(sheet, table);
        return new SmallRegistry(changed);
    }

    public SmallRegistry withAlias(String committee, String alias) {
        Map<String, List<List<Object>>> changed = new LinkedHashMap<>(rows);
        changed.computeIfPresent(
                "Đơn vị",
                (sheet, table) -> table.stream()
                        .map(row -> row.getFirst().equals(committee) ? named(row, alias) : row)
                        .toList());
        return new SmallRegistry(changed);
    }

    private static List<Object> named(List<Object> row, String alias) {
        List<Object> changed = new ArrayList<>(row);
        changed.set(2, alias);
        return changed;
    }

    public SmallRegistry withDeadline(String period, LocalDate deadline) {
        return with("Hạn nộp", period, deadline);
    }

    public SmallRegistry withWithdrawal(String file, String reason) {
        return with("Rút báo cáo", file, reason, LocalDate.of(2019, 10, 6));
    }

    public SmallRegistry without(String committee) {
        Map<String, List<List<Object>>> changed = new LinkedHashMap<>(rows);
        changed.computeIfPresent(
                "Đơn vị",
                (sheet, table) -> table.stream()
                        .filter(row -> !row.getFirst().equals(committee))
                        .toList());
        return new SmallRegistry(changed);
    }

    public SmallRegistry withoutTerms() {
        Map<String, List<List<Object>>> changed = new LinkedHashMap<>(rows);
        changed.computeIfPresent("Nhiệm kỳ", (sheet, table) -> table.subList(0, 1));
        return new SmallRegistry(changed);
    }

    public byte[] xlsx() {
        List<Grid> grids = new ArrayList<>();
        rows.forEach((sheet, table) -> {
            Grid grid = new Grid(sheet, Collections.nCopies(table.getFirst().size(), 20));
            grid.add(Grid.Look.HEADING, table.getFirst());
            table.stream().skip(1).forEach(row -> grid.add(Grid.Look.BODY, row));
            grids.add(grid);
        });
        return new Press("Times New Roman").xlsx(grids);
    }

    private static Map<String, List<Object>> headings() {
        Map<String, List<Object>> headings = new LinkedHashMap<>();
        put(headings, "Đơn vị", "Mã|Tên|Tên gọi khác|Loại|Từ ngày|Đến ngày");
        put(headings, "Nhiệm kỳ", "Tên|Năm đầu|Năm cuối");
        put(headings, "Chỉ tiêu", "Mã đơn vị|Năm hoặc nhiệm kỳ|Loại|Tối thiểu|Tối đa|Căn cứ");
        put(headings, "Hạn nộp", "Kỳ|Hạn nộp");
        put(headings, "Sự kiện", "Ngày|Loại|Từ đơn vị|Đến đơn vị|Số đảng viên|Ghi chú");
        put(headings, "Nhận báo cáo", "Mã đơn vị|Họ tên|Thư điện tử|Vai trò");
        put(headings, "Rút báo cáo", "Tập tin|Lý do|Ngày");
        return headings;
    }

    private static void put(Map<String, List<Object>> headings, String sheet, String heading) {
        headings.put(sheet, Arrays.asList((Object[]) heading.split("\\|")));
    }
}

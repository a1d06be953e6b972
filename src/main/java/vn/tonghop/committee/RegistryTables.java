package vn.tonghop.committee;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.SetupProblem;
import vn.tonghop.sheet.Cell;
import vn.tonghop.sheet.DateSystem;
import vn.tonghop.sheet.Limits;
import vn.tonghop.sheet.Row;
import vn.tonghop.sheet.Rows;
import vn.tonghop.sheet.Sheet;
import vn.tonghop.sheet.UnreadableWorkbook;
import vn.tonghop.sheet.Wording;
import vn.tonghop.sheet.Workbook;
import vn.tonghop.sheet.Workbooks;

/** The registry's sheets as tables: rows by heading, blank rows dropped. */
final class RegistryTables {
    private final String shown;
    private final Map<String, List<Row>> sheets;
    private final DateSystem dates;

    private RegistryTables(String shown, Map<String, List<Row>> sheets, DateSystem dates) {
        this.shown = shown;
        this.sheets = sheets;
        this.dates = dates;
    }

    static RegistryTables read(Path file, String shown) {
        if (!Files.isRegularFile(file)) {
            throw new SetupProblem(shown + ": không có tệp này; khôi phục danh mục đơn vị.");
        }
        try (Workbook workbook = Workbooks.read(file, shown, Limits.DEFAULT)) {
            Map<String, List<Row>> sheets = new LinkedHashMap<>();
            for (Sheet sheet : workbook.sheets()) {
                sheets.put(Wording.clean(sheet.name()), rows(sheet));
            }
            return new RegistryTables(shown, sheets, workbook.dateSystem());
        } catch (UnreadableWorkbook e) {
            throw new SetupProblem(
                    e.finding().place() + ": " + e.finding().fault()
                            + " Khôi phục danh mục từ bản sao lưu, hoặc mở bằng Excel, lưu lại dạng .xlsx không mật khẩu,"
                            + " rồi chạy lại.",
                    e);
        }
    }

    private static List<Row> rows(Sheet sheet) throws UnreadableWorkbook {
        List<Row> all = new ArrayList<>();
        try (Rows rows = sheet.rows()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }

    Place place(String sheet) {
        return Place.of(shown).in(sheet);
    }

    List<RegistryRow> table(String sheet, String... headings) {
        List<RegistryRow> table = optionalTable(sheet, headings);
        if (table == null) {
            throw SetupProblem.at(
                    Place.of(shown),
                    "thiếu trang \"" + sheet + "\"; thêm trang này với hàng tiêu đề: " + String.join(" | ", headings)
                            + ".");
        }
        return table;
    }

    @Nullable
    List<RegistryRow> optionalTable(String sheet, String... headings) {
        List<Row> rows = sheets.get(sheet);
        if (rows == null) {
            return null;
        }
        Place place = place(sheet);
        if (rows.isEmpty()) {
            throw SetupProblem.at(place, "thiếu hàng tiêu đề: " + String.join(" | ", headings) + ".");
        }
        Map<String, Integer> columns = new HashMap<>();
        for (Cell cell : rows.getFirst().cells()) {
            if (cell instanceof Cell.Text text) {
                columns.put(Wording.clean(text.value()), cell.column());
            }
        }
        for (String heading : headings) {
            if (!columns.containsKey(heading)) {
                throw SetupProblem.at(
                        place.at(rows.getFirst().number(), 1), "thiếu cột \"" + heading + "\" ở hàng tiêu đề.");
            }
        }
        return rows.stream()
                .skip(1)
                .map(row -> new RegistryRow(place, row, columns, dates))
                .filter(row -> columns.keySet().stream()
                        .anyMatch(heading -> !row.optional(heading).isEmpty()))
                .toList();
    }
}

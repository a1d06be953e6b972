package vn.tonghop.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.finding.Place;
import vn.tonghop.form.Cover;
import vn.tonghop.form.Form;
import vn.tonghop.form.FormSheet;

/**
 * The workbook a clerk would make of a {@link Draft}, laid out as the form says: one or more title lines and an empty
 * row above each table, the heading row, then the rows; codes as text.
 *
 * <p>The same draft and habits give the same bytes. A code's cell can be asked for without writing.
 */
public final class DraftWorkbook {
    /** The office's form, as it stands in {@code templates/}. */
    public static final Form FORM =
            Form.read(Path.of("templates/forms/thong-ke.yaml"), "templates/forms/thong-ke.yaml");

    private final HouseStyle style;
    private final List<Grid> grids = new ArrayList<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    private DraftWorkbook(Draft draft, Form form, HouseStyle style) {
        this.style = style;
        layCover(draft, form);
        for (FormSheet sheet : form.sheets()) {
            if (!draft.leftOut().contains(sheet.key())) {
                Table table = Table.of(sheet, draft, style);
                grids.add(table.grid());
                table.cells().forEach((key, cell) -> places.put(key, sheet.name() + "!" + cell));
            }
        }
    }

    /** As the office's form and the plain habits have it. */
    public static DraftWorkbook of(Draft draft) {
        return of(draft, FORM, HouseStyle.PLAIN);
    }

    public static DraftWorkbook of(Draft draft, Form form, HouseStyle style) {
        return new DraftWorkbook(draft, form, style);
    }

    public byte[] xlsx() {
        return new Press(style.font()).xlsx(grids);
    }

    public byte[] xls() {
        return new Press(style.font()).xls(grids);
    }

    /** Where a figure stands: {@code 1.B} → {@code Biểu 1!C7}. */
    public String place(String code) {
        return Optional.ofNullable(places.get(code))
                .orElseThrow(() -> new IllegalArgumentException("no cell for " + code));
    }

    /** The cell alone: {@code 1.B} → {@code C7}. */
    public String cell(String code) {
        String place = place(code);
        return place.substring(place.indexOf('!') + 1);
    }

    /** Where a cover field stands: {@code number} → {@code Thông tin!B6}. */
    public String coverPlace(String field) {
        return place("cover/" + field);
    }

    /** Where a cell of Cơ sở stands; rows count from 0. */
    public String organisationPlace(int row, String column) {
        return place("co_so/" + row + "/" + column);
    }

    /** Where a cell of Danh sách stands; rows count from 0. */
    public String personPlace(int row, String column) {
        return place("danh_sach/" + row + "/" + column);
    }

    private void layCover(Draft draft, Form form) {
        Grid grid = new Grid(form.cover().name(), List.of(28, 44));
        style.titles().forEach(line -> grid.add(Grid.Look.TITLE, List.of(line)));
        grid.add(Grid.Look.TITLE, List.of(form.title().toUpperCase(java.util.Locale.ROOT)));
        grid.add(Grid.Look.FIELD, List.of());
        for (Map.Entry<Cover.Field, String> field : form.cover().fields().entrySet()) {
            String key = field.getKey().name().toLowerCase(java.util.Locale.ROOT);
            int row = grid.add(
                    Grid.Look.FIELD, List.of(field.getValue(), draft.cover().getOrDefault(key, "")));
            places.put("cover/" + key, form.cover().name() + "!" + Place.columnLetters(2) + (row + 1));
        }
        grids.add(grid);
    }
}

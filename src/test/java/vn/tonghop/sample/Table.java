package vn.tonghop.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tonghop.committee.Period;
import vn.tonghop.finding.Place;
import vn.tonghop.form.FormColumn;
import vn.tonghop.form.FormRow;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.Kind;
import vn.tonghop.form.ListColumn;

/** One sheet of a draft laid out as a table, and where each of its figures came to stand. */
final class Table {
    private final Draft draft;
    private final HouseStyle style;
    private final Grid grid;
    private final Map<String, String> cells = new LinkedHashMap<>();

    private Table(FormSheet sheet, Draft draft, HouseStyle style, List<Integer> widths) {
        this.draft = draft;
        this.style = style;
        this.grid = new Grid(sheet.name(), widths);
        style.titles().forEach(line -> grid.add(Grid.Look.TITLE, List.of(line)));
        String period = draft.cover().getOrDefault("period", "").toString();
        String spoken = Period.recognise(period).map(Period::title).orElse(period);
        grid.add(Grid.Look.TITLE, List.of(sheet.name() + ". " + sheet.title() + ", " + spoken));
        grid.add(Grid.Look.TITLE, List.of());
    }

    static Table of(FormSheet sheet, Draft draft, HouseStyle style) {
        return switch (sheet) {
            case FormSheet.Matrix matrix -> {
                List<FormColumn> columns = matrix.columns().stream()
                        .filter(column -> !column.role().mayBeAbsent()
                                || column.role() == FormColumn.Role.LAST_YEAR
                                        && !draft.lastYear().isEmpty())
                        .toList();
                Table table = new Table(
                        sheet, draft, style, columns.stream().map(Table::width).toList());
                table.layMatrix(matrix, columns);
                yield table;
            }
            case FormSheet.Listing listing -> {
                Table table = new Table(
                        sheet,
                        draft,
                        style,
                        listing.columns().stream().map(Table::width).toList());
                table.layList(listing, listing.persons().isPresent() ? draft.persons() : draft.organisations());
                yield table;
            }
        };
    }

    Grid grid() {
        return grid;
    }

    /** A1 addresses by code, or by {@code sheet/row/column} in a list. */
    Map<String, String> cells() {
        return cells;
    }

    private void layMatrix(FormSheet.Matrix sheet, List<FormColumn> columns) {
        grid.add(
                Grid.Look.HEADING,
                columns.stream()
                        .map(column -> heading(column.name(), column.aliases()))
                        .toList());
        for (FormRow row : sheet.rows()) {
            List<Object> line =
                    columns.stream().map(column -> cell(sheet, row, column)).toList();
            int index = grid.add(row.total() || row.kind() == Kind.HEADING ? Grid.Look.TOTAL : Grid.Look.BODY, line);
            for (int column = 0; column < columns.size(); column++) {
                if (columns.get(column).role() == FormColumn.Role.VALUE && row.kind() != Kind.HEADING) {
                    cells.put(sheet.figure(row, columns.get(column)), Place.columnLetters(column + 1) + (index + 1));
                }
            }
        }
    }

    private Object cell(FormSheet.Matrix sheet, FormRow row, FormColumn column) {
        return switch (column.role()) {
            case CODE -> row.code();
            case LABEL -> style.aliases() ? last(row.label(), row.aliases()) : row.label();
            case VALUE -> draft.figures().getOrDefault(sheet.figure(row, column), "");
            case LAST_YEAR -> draft.lastYear().getOrDefault(row.code(), "");
            case PERCENT -> "";
        };
    }

    private void layList(FormSheet.Listing sheet, List<Map<String, Object>> rows) {
        grid.add(
                Grid.Look.HEADING,
                sheet.columns().stream()
                        .map(column -> heading(column.name(), column.aliases()))
                        .toList());
        for (int number = 0; number < rows.size(); number++) {
            List<Object> line = new ArrayList<>();
            for (ListColumn column : sheet.columns()) {
                Object value = column.type() == ListColumn.Type.IGNORED
                        ? number + 1
                        : rows.get(number).getOrDefault(column.key(), "");
                String label = style.labels() ? column.choices().get(value.toString()) : null;
                line.add(label == null ? value : label);
            }
            int index = grid.add(Grid.Look.BODY, line);
            for (int column = 0; column < line.size(); column++) {
                cells.put(
                        sheet.key() + "/" + number + "/"
                                + sheet.columns().get(column).key(),
                        Place.columnLetters(column + 1) + (index + 1));
            }
        }
    }

    private String heading(String name, List<String> aliases) {
        String heading = style.aliases() ? last(name, aliases) : name;
        return style.capitals() ? heading.toUpperCase(Locale.ROOT) : heading;
    }

    private static String last(String name, List<String> aliases) {
        return aliases.isEmpty() ? name : aliases.getLast();
    }

    private static int width(FormColumn column) {
        return switch (column.role()) {
            case CODE -> 11;
            case LABEL -> 58;
            case VALUE, LAST_YEAR, PERCENT -> 13;
        };
    }

    private static int width(ListColumn column) {
        return switch (column.type()) {
            case IGNORED -> 6;
            case TEXT -> column.required() ? 48 : 20;
            case CODE -> 12;
            case COUNT -> 11;
            case DATE -> 13;
            case CHOICE -> 18;
            case FLAG -> 10;
        };
    }
}

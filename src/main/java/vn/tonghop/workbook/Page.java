package vn.tonghop.workbook;

import java.util.List;

/**
 * A sheet before it is drawn.
 *
 * @param captions the lines over its tables, the title first
 * @param tables one under another; they share the sheet's columns
 * @param frozen how many columns stay in sight, and stand on every printed page
 * @param sections 0-based columns that begin a new printed page; empty fits all columns on one
 */
record Page(
        String name, List<String> captions, List<Table> tables, boolean landscape, int frozen, List<Integer> sections) {

    static Page portrait(String name, List<String> captions, Table... tables) {
        return new Page(name, captions, List.of(tables), false, 0, List.of());
    }

    static Page landscape(String name, List<String> captions, int frozen, Table table) {
        return new Page(name, captions, List.of(table), true, frozen, List.of());
    }

    Page inSections(List<Integer> columns) {
        return new Page(name, captions, tables, landscape, frozen, columns);
    }

    /** 0-based row of the first row of its first table, under the captions as they break and the table's head. */
    int firstRow() {
        int lines = captions.stream()
                .mapToInt(caption -> Wrapping.broken(caption, Paper.room(this)).size())
                .sum();
        Table first = tables.getFirst();
        return lines + 1 + (first.heading().isEmpty() ? 0 : 1) + first.tiers();
    }

    /** Whether it decides itself where printed pages begin; programs ignore that where they fit pages to a width. */
    boolean breaksItself() {
        return !sections.isEmpty() || tables.stream().anyMatch(Table::breaksPaper);
    }

    /** The width of a column in characters: that of the widest table. */
    double width(int column) {
        return tables.stream()
                .filter(table -> table.columns().size() > column)
                .mapToDouble(table -> table.columns().get(column).width())
                .max()
                .orElse(8);
    }

    int columns() {
        return tables.stream().mapToInt(table -> table.columns().size()).max().orElse(0);
    }
}

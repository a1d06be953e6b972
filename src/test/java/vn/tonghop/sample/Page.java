package vn.tonghop.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A sheet as rows of values, to be rearranged as a sender would. A value is a number, a text, a date, or the empty text for
 * no cell. Rows and columns count from 0; {@link #name} is the sheet's.
 */
public final class Page {
    private String name;
    private boolean hidden;
    private final List<List<Object>> rows = new ArrayList<>();

    /** An empty sheet. */
    public Page(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    public Page rename(String other) {
        name = other;
        return this;
    }

    public Page hide() {
        hidden = true;
        return this;
    }

    boolean hidden() {
        return hidden;
    }

    public List<List<Object>> rows() {
        return rows;
    }

    public Page add(Object... cells) {
        rows.add(new ArrayList<>(Arrays.asList(cells)));
        return this;
    }

    public Page insert(int row, Object... cells) {
        rows.add(row, new ArrayList<>(Arrays.asList(cells)));
        return this;
    }

    /** The first row that has this text in a cell. */
    public int row(String text) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).contains(text)) {
                return row;
            }
        }
        throw new IllegalArgumentException(name + " has no cell " + text);
    }

    /** The row of the headings: the first with two texts or more. */
    public int heading() {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).stream().filter(cell -> !cell.equals("")).count() >= 2) {
                return row;
            }
        }
        throw new IllegalArgumentException(name + " has no headings");
    }

    public int column(String heading) {
        return rows.get(heading()).indexOf(heading);
    }

    public Object get(int row, int column) {
        return column < rows.get(row).size() ? rows.get(row).get(column) : "";
    }

    public Page set(int row, int column, Object value) {
        List<Object> cells = rows.get(row);
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
        return this;
    }

    /** Sets a cell of the row that has a text, under a heading. */
    public Page set(String text, String heading, Object value) {
        return set(row(text), column(heading), value);
    }

    public Page remove(int row) {
        rows.remove(row);
        return this;
    }

    /** Takes a column out of the table. */
    public Page dropColumn(String heading) {
        int column = column(heading);
        return eachOfTable(cells -> {
            if (column < cells.size()) {
                cells.remove(column);
            }
            return cells;
        });
    }

    /** Puts a column into the table: its heading, then this value in every row. */
    public Page insertColumn(int column, String heading, Object value) {
        int headings = heading();
        eachOfTable(cells -> {
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(column, value);
            return cells;
        });
        return set(headings, column, heading);
    }

    /** The columns of the table in another order: the new first one is the old {@code order[0]}, and so on. */
    public Page reorder(List<Integer> order) {
        return eachOfTable(cells -> {
            List<Object> reordered = new ArrayList<>();
            for (int column : order) {
                reordered.add(column < cells.size() ? cells.get(column) : "");
            }
            return reordered;
        });
    }

    /** Moves everything to the right. */
    public Page indent(int columns) {
        for (List<Object> cells : rows) {
            for (int i = 0; i < columns; i++) {
                cells.addFirst("");
            }
        }
        return this;
    }

    private Page eachOfTable(UnaryOperator<List<Object>> change) {
        for (int row = heading(); row < rows.size(); row++) {
            rows.set(row, new ArrayList<>(change.apply(rows.get(row))));
        }
        return this;
    }

    /** Rewrites the cells of the table's rows that fit. */
    public Page rewrite(Predicate<Object> which, UnaryOperator<Object> how) {
        for (int row = heading() + 1; row < rows.size(); row++) {
            rows.get(row).replaceAll(cell -> which.test(cell) ? how.apply(cell) : cell);
        }
        return this;
    }

    /** Rewrites every text of the sheet. */
    public Page respell(UnaryOperator<String> how) {
        rows.forEach(cells -> cells.replaceAll(cell -> cell instanceof String text ? how.apply(text) : cell));
        return this;
    }

    /** Puts another sheet's rows below, after an empty row. */
    public Page append(Page other) {
        add();
        other.rows.forEach(cells -> rows.add(new ArrayList<>(cells)));
        return this;
    }

    Page copy() {
        Page copy = new Page(name);
        copy.hidden = hidden;
        rows.forEach(cells -> copy.rows.add(new ArrayList<>(cells)));
        return copy;
    }
}

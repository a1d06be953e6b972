package vn.tonghop.sample;

import java.util.ArrayList;
import java.util.List;

/** A sheet as rows of values, before it is ink. Rows and columns count from 0 here. */
final class Grid {
    /** What a row is, and with that how it looks. */
    enum Look {
        TITLE,
        HEADING,
        BODY,
        TOTAL,
        /** A label and a value, without borders. */
        FIELD
    }

    /** A row: numbers, texts, dates; the empty text for no cell. */
    record Line(Look look, List<Object> cells) {}

    private final String name;
    private final List<Integer> widths;
    private final List<Line> lines = new ArrayList<>();

    /**
     * An empty sheet.
     *
     * @param widths of the columns, in characters
     */
    Grid(String name, List<Integer> widths) {
        this.name = name;
        this.widths = List.copyOf(widths);
    }

    /** Adds a row and gives its index. */
    int add(Look look, List<?> cells) {
        lines.add(new Line(look, List.copyOf(cells)));
        return lines.size() - 1;
    }

    String name() {
        return name;
    }

    List<Integer> widths() {
        return widths;
    }

    List<Line> lines() {
        return lines;
    }

    /** The heading row of the table, or −1. */
    int heading() {
        for (int row = 0; row < lines.size(); row++) {
            if (lines.get(row).look() == Look.HEADING) {
                return row;
            }
        }
        return -1;
    }
}

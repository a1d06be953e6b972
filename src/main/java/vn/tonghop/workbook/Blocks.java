package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cells of figures written as few ranges: neighbours in a column are one. */
final class Blocks {
    private Blocks() {}

    /** The ranges that these figures stand in. */
    static List<String> of(List<String> figures, Places places) {
        List<Places.Cell> cells = figures.stream()
                .map(places::figure)
                .sorted(Comparator.comparing(Places.Cell::sheet)
                        .thenComparing(Places.Cell::column)
                        .thenComparing(Places.Cell::row))
                .toList();
        List<String> blocks = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= cells.size(); i++) {
            boolean goesOn = i < cells.size()
                    && cells.get(i).sheet().equals(cells.get(from).sheet())
                    && cells.get(i).column() == cells.get(from).column()
                    && cells.get(i).row() == cells.get(i - 1).row() + 1;
            if (!goesOn) {
                blocks.add(block(cells.get(from), cells.get(i - 1)));
                from = i;
            }
        }
        return blocks;
    }

    private static String block(Places.Cell first, Places.Cell last) {
        return first.equals(last) ? first.ref() : Ref.column(first.sheet(), first.column(), first.row(), last.row());
    }
}

package vn.tonghop.sheet;

import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Place;

/** A rectangle of cells that the sender has merged; only its first cell can hold anything. 1-based, ends included. */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** The range of two corners; null where they are none. */
    static @Nullable CellRange parse(String reference) {
        int colon = reference.indexOf(':');
        long first = Address.parse(colon < 0 ? reference : reference.substring(0, colon));
        long last = colon < 0 ? first : Address.parse(reference.substring(colon + 1));
        if (first <= 0 || last <= 0) {
            return null;
        }
        return new CellRange(Address.row(first), Address.column(first), Address.row(last), Address.column(last));
    }

    /** Whether it holds more than one cell, one of them in this row. */
    public boolean spansRow(int row) {
        return lastRow > firstRow && firstRow <= row && row <= lastRow;
    }

    /** Whether a cell, in A1 notation, is one of several in it. */
    public boolean covers(String cell) {
        long address = Address.parse(cell);
        int row = Address.row(address);
        int column = Address.column(address);
        return (lastRow > firstRow || lastColumn > firstColumn)
                && firstRow <= row
                && row <= lastRow
                && firstColumn <= column
                && column <= lastColumn;
    }

    /** {@code C5:C7}. */
    @Override
    public String toString() {
        return Place.columnLetters(firstColumn) + firstRow + ":" + Place.columnLetters(lastColumn) + lastRow;
    }
}

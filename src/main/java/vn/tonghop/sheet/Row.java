package vn.tonghop.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that holds at least one cell.
 *
 * @param number 1-based, as the sender sees it
 * @param cells by ascending column; no column twice
 */
public record Row(int number, List<Cell> cells) {

    /** The cell in a 1-based column, or null where it is blank. */
    public @Nullable Cell at(int column) {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.column() == column) {
                return cell;
            }
            if (cell.column() > column) {
                return null;
            }
        }
        return null;
    }
}

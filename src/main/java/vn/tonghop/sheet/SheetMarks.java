package vn.tonghop.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.LayoutFinding.HiddenCellsRead;
import vn.tonghop.finding.Numeral;
import vn.tonghop.finding.Place;

/** What the reading of a sheet's rows leaves behind beside the rows: how letters were read, what is hidden or merged. */
final class SheetMarks {
    private static final int MOST_MERGED = 65_536;

    private final Place sheet;
    private final Allowance allowance;
    private final LetterTally letters;
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet metColumns = new BitSet();
    private final List<CellRange> merged = new ArrayList<>();
    private int metRows;

    SheetMarks(Place sheet, Allowance allowance) {
        this.sheet = sheet;
        this.allowance = allowance;
        this.letters = new LetterTally(sheet);
    }

    LetterTally letters() {
        return letters;
    }

    void hideRow(int row) {
        hiddenRows.set(row);
    }

    void hideColumns(int first, int last) {
        if (first > 0 && first <= last) {
            hiddenColumns.set(first, Math.min(last, Address.LAST_COLUMN) + 1);
        }
    }

    void merge(@Nullable CellRange range) throws Refusal {
        if (range != null) {
            if (merged.size() == MOST_MERGED) {
                throw allowance.tooLarge("số ô gộp", Numeral.of(MOST_MERGED) + " ô gộp");
            }
            merged.add(range);
        }
    }

    /** Notes a row that was read. */
    void meet(Row row) {
        if (!hiddenRows.isEmpty() && hiddenRows.get(row.number())) {
            metRows++;
        }
        if (!hiddenColumns.isEmpty()) {
            for (Cell cell : row.cells()) {
                if (hiddenColumns.get(cell.column())) {
                    metColumns.set(cell.column());
                }
            }
        }
    }

    List<CellRange> merged() {
        return List.copyOf(merged);
    }

    List<Finding> remarks() {
        List<Finding> remarks = new ArrayList<>(letters.findings());
        if (metRows > 0 || !metColumns.isEmpty()) {
            remarks.add(new HiddenCellsRead(sheet, metRows, metColumns.cardinality()));
        }
        return remarks;
    }
}

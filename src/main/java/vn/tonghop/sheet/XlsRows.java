package vn.tonghop.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FileFinding.DamagedFile;
import vn.tonghop.finding.FileFinding.RepeatedCell;
import vn.tonghop.finding.Place;

/** The cells of a sheet of an xls gathered into rows; they come row by row from Excel and LibreOffice alike. */
final class XlsRows implements RowSource {
    private final XlsCells cells;
    private final Allowance allowance;
    private final Place sheet;
    private final BitSet columns = new BitSet();
    private XlsCells.@Nullable Placed first;
    private boolean started;
    private long met;

    XlsRows(XlsCells cells, Allowance allowance, Place sheet) {
        this.cells = cells;
        this.allowance = allowance;
        this.sheet = sheet;
    }

    @Override
    public @Nullable Row next() throws IOException {
        if (!started) {
            started = true;
            first = cells.next();
        }
        while (first != null) {
            Row row = gather(first);
            if (!row.cells().isEmpty()) {
                return row;
            }
        }
        return null;
    }

    private Row gather(XlsCells.Placed start) throws IOException {
        List<Cell> gathered = new ArrayList<>();
        columns.clear();
        XlsCells.Placed at = start;
        while (at != null && at.row() == start.row()) {
            allowance.takeCell();
            met++;
            if (columns.get(at.column())) {
                throw new Refusal(new RepeatedCell(sheet.at(at.row(), at.column())));
            }
            columns.set(at.column());
            if (at.cell() != null) {
                gathered.add(at.cell());
            }
            at = cells.next();
        }
        if (at != null && at.row() < start.row()) {
            throw new Refusal(new DamagedFile(sheet, "hàng " + at.row() + " đứng sau hàng " + start.row()));
        }
        first = at;
        gathered.sort(Comparator.comparingInt(Cell::column));
        return new Row(start.row(), Collections.unmodifiableList(gathered));
    }

    @Override
    public long cells() {
        return met;
    }

    @Override
    public void close() {
        // nothing is open
    }
}

package vn.tonghop.sheet;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FileFinding.DamagedFile;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Place;

/** A worksheet of an xls. */
final class XlsSheet implements Sheet {
    private final XlsWorkbook workbook;
    private final String name;
    private final boolean hidden;
    private final int position;
    private @Nullable RowSource last;
    private @Nullable SheetMarks marks;

    /** @param position of its first record in the stream */
    XlsSheet(XlsWorkbook workbook, String name, boolean hidden, int position) {
        this.workbook = workbook;
        this.name = name;
        this.hidden = hidden;
        this.position = position;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hidden() {
        return hidden;
    }

    @Override
    public String title() {
        return workbook.letters().title(name);
    }

    @Override
    public List<Finding> remarks() {
        return marks == null ? List.of() : marks.remarks();
    }

    @Override
    public List<CellRange> merged() {
        return marks == null ? List.of() : marks.merged();
    }

    @Override
    public Rows rows() throws UnreadableWorkbook {
        Allowance allowance = workbook.allowance();
        Place place = allowance.place().in(name);
        DamagedFile otherwise = new DamagedFile(place, "trang \"" + name + "\" không đọc được");
        if (last != null) {
            allowance.returnCells(last.cells());
            last = null;
        }
        try {
            SheetMarks made = new SheetMarks(place, allowance);
            marks = made;
            XlsRows rows = new XlsRows(new XlsCells(workbook, position, place, made), allowance, place);
            last = rows;
            return new CheckedRows(rows, allowance, made, otherwise);
        } catch (IOException | RuntimeException e) {
            throw Refusal.unwrap(e, otherwise);
        }
    }
}

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
    private @Nullable LetterTally letters;

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
        return letters == null ? List.of() : letters.findings();
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
            LetterTally tally = new LetterTally(place);
            letters = tally;
            XlsRows rows = new XlsRows(new XlsCells(workbook, position, place, tally), allowance, place);
            last = rows;
            return new CheckedRows(rows, allowance, otherwise);
        } catch (IOException | RuntimeException e) {
            throw Refusal.unwrap(e, otherwise);
        }
    }
}

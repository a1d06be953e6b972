package vn.tonghop.sheet;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FileFinding.DamagedFile;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Place;

/** A worksheet of an xlsx, not yet unpacked. */
final class XlsxSheet implements Sheet {
    private final XlsxWorkbook workbook;
    private final String name;
    private final boolean hidden;
    private final String part;
    private @Nullable String title;
    private @Nullable RowSource last;
    private @Nullable SheetMarks marks;

    XlsxSheet(XlsxWorkbook workbook, String name, boolean hidden, String part) {
        this.workbook = workbook;
        this.name = name;
        this.hidden = hidden;
        this.part = part;
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
        String known = title;
        if (known == null) {
            known = workbook.letters().title(name);
            title = known;
        }
        return known;
    }

    @Override
    public List<Finding> remarks() {
        return marks == null ? List.of() : marks.remarks();
    }

    @Override
    public List<CellRange> merged() {
        return marks == null ? List.of() : marks.merged();
    }

    /** The name of the zip's part that holds it. */
    String part() {
        return part;
    }

    @Override
    public Rows rows() throws UnreadableWorkbook {
        Allowance allowance = workbook.allowance();
        Place place = allowance.place().in(name);
        DamagedFile otherwise = new DamagedFile(place, "phần " + part + " không đọc được");
        if (last != null) {
            allowance.returnCells(last.cells());
            last = null;
        }
        try {
            XmlPart xml = new XmlPart(workbook.zip().open(part), allowance);
            SheetMarks made = new SheetMarks(place, allowance);
            marks = made;
            XlsxCells cells = new XlsxCells(xml, workbook, place, made.letters());
            XlsxRows rows = new XlsxRows(xml, allowance, place, cells, made);
            last = rows;
            return new CheckedRows(rows, allowance, made, otherwise);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Refusal.unwrap(e, otherwise);
        }
    }
}

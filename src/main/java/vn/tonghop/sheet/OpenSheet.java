package vn.tonghop.sheet;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FileFinding.DamagedFile;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Place;

/** A worksheet of either format: its name, and what the reading of its rows leaves behind. */
abstract class OpenSheet implements Sheet {
    private final Allowance allowance;
    private final String name;
    private final boolean hidden;
    private @Nullable String title;
    private @Nullable RowSource last;
    private @Nullable SheetMarks marks;

    OpenSheet(Allowance allowance, String name, boolean hidden) {
        this.allowance = allowance;
        this.name = name;
        this.hidden = hidden;
    }

    /** How the letters of its workbook are read. */
    abstract Letters letters();

    /** What of the file it is, for whoever is told that it cannot be read. */
    abstract String described();

    /** Opens its rows; what stands beside them is left in the marks. */
    abstract RowSource open(Place place, SheetMarks left) throws IOException, XMLStreamException;

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final boolean hidden() {
        return hidden;
    }

    @Override
    public final String title() {
        String known = title;
        if (known == null) {
            known = letters().title(name);
            title = known;
        }
        return known;
    }

    @Override
    public final List<Finding> remarks() {
        return marks == null ? List.of() : marks.remarks();
    }

    @Override
    public final List<CellRange> merged() {
        return marks == null ? List.of() : marks.merged();
    }

    @Override
    public final Rows rows() throws UnreadableWorkbook {
        Place place = allowance.place().in(name);
        DamagedFile otherwise = new DamagedFile(place, described() + " không đọc được");
        if (last != null) {
            allowance.returnCells(last.cells());
            last = null;
        }
        try {
            SheetMarks made = new SheetMarks(place, allowance);
            marks = made;
            RowSource rows = open(place, made);
            last = rows;
            return new CheckedRows(rows, allowance, made, otherwise);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Refusal.unwrap(e, otherwise);
        }
    }
}

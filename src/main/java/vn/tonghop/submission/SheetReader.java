package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Place;
import vn.tonghop.form.FormSheet;
import vn.tonghop.sheet.Cell;
import vn.tonghop.sheet.Row;
import vn.tonghop.sheet.Rows;
import vn.tonghop.sheet.Sheet;
import vn.tonghop.sheet.UnreadableWorkbook;

/** Cuts a sheet into the tables that stand on it, while its rows go by. */
final class SheetReader {
    private final FormShape shape;
    private final Tables tables;
    private final Place place;
    private final TitleCheck titleCheck;
    private final @Nullable FormSheet named;
    /** The lines since the last figures that may be titles of the table that follows. */
    private final List<Row> titles = new ArrayList<>();
    /** The rows just read that may head a table, or go on heading one. */
    private final List<HeadingLine> lines = new ArrayList<>();

    private @Nullable Block block;
    private @Nullable ListReader list;
    private boolean begun;
    /** What comes nearest to the headings of the table that the sheet is named after. */
    private @Nullable TableStart nearest;

    /** @param name of the sheet, as it is meant */
    SheetReader(FormShape shape, Tables tables, TitleCheck titleCheck, Place place, String name) {
        this.shape = shape;
        this.tables = tables;
        this.titleCheck = titleCheck;
        this.place = place;
        this.named = shape.named(name);
        if (named != null) {
            tables.addName(place, named);
        }
    }

    void read(Sheet sheet) throws UnreadableWorkbook {
        try (Rows rows = sheet.rows()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                take(row);
            }
        }
        if (named != null && !begun) {
            tables.addWithoutTable(named, place, nearest);
        }
    }

    boolean foundTables() {
        return begun;
    }

    private void take(Row row) {
        if (begun && holdsFigures(row)) {
            lines.clear();
            titles.clear();
        } else if (begins(row)) {
            return;
        }
        if (block != null) {
            block.take(row);
        } else if (list != null) {
            list.take(row);
        }
    }

    /** No heading holds a number; above the first table a stray one is no matter. */
    private boolean holdsFigures(Row row) {
        for (Cell cell : row.cells()) {
            if (!(cell instanceof Cell.Text)) {
                return true;
            }
        }
        return list != null && list.proves(row);
    }

    private boolean begins(Row row) {
        HeadingLine line = HeadingLine.of(row);
        lines.add(line);
        if (lines.size() > TableFinder.MOST_LINES) {
            lines.removeFirst();
        }
        List<TableStart> starts = shape.finder().mayEnd(line) ? shape.finder().find(lines) : List.of();
        if (!starts.isEmpty()) {
            titleCheck.check(titles, place).ifPresent(finding -> tables.add(place, finding));
            begin(starts);
            return true;
        }
        if (TitleCheck.mayBeTitle(row) && titles.size() < TitleLines.LAST_ROW) {
            titles.add(row);
        }
        if (!begun) {
            compare(line);
            return false;
        }
        return splits(line);
    }

    private void begin(List<TableStart> starts) {
        begun = true;
        if (block != null && block.rows().isEmpty()) {
            tables.drop(block); // its headings go on in this row
        }
        block = null;
        list = null;
        if (starts.getFirst().sheet() instanceof FormSheet.Listing listing) {
            list = tables.list(listing, place, starts.getFirst());
        } else {
            beginBlock(starts, named);
        }
    }

    private void beginBlock(List<TableStart> starts, @Nullable FormSheet title) {
        block = new Block(place, title, starts);
        tables.add(block);
    }

    /** A title line between two tables that stand under the same headings. */
    private boolean splits(HeadingLine line) {
        if (block == null || block.starts().size() < 2 || line.words().isEmpty()) {
            return false;
        }
        List<TableStart> starts = block.starts();
        Optional<FormSheet> titled = shape.titled(line.words().firstEntry().getValue())
                .filter(sheet -> starts.stream().anyMatch(start -> start.sheet() == sheet));
        titled.ifPresent(sheet -> beginBlock(starts, sheet));
        return titled.isPresent();
    }

    private void compare(HeadingLine line) {
        if (named == null || !shape.finder().mayEnd(line)) {
            return;
        }
        for (TableStart start : shape.finder().begun(List.of(line))) {
            boolean nearer = nearest == null
                    || start.columns().size() > nearest.columns().size();
            if (start.sheet() == named && start.columns().size() > 1 && nearer) {
                nearest = start;
            }
        }
    }
}

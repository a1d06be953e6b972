package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.HeadingFinding;
import vn.tonghop.finding.Place;
import vn.tonghop.form.FormSheet;
import vn.tonghop.sheet.Cell;
import vn.tonghop.sheet.Row;
import vn.tonghop.sheet.Rows;
import vn.tonghop.sheet.Sheet;
import vn.tonghop.sheet.UnreadableWorkbook;
import vn.tonghop.sheet.Wording;

/** Cuts a sheet into the tables that stand on it, while its rows go by. */
final class SheetReader {
    private final FormShape shape;
    private final Tables tables;
    private final Place place;
    private final TitleCheck titleCheck;
    private final TimedHeadings times;
    private final WordsAbove wordsAbove;
    private final @Nullable FormSheet named;
    /** The lines since the last figures that may be titles of the table that follows. */
    private final List<Row> titles = new ArrayList<>();
    /** The rows just read that may head a table, or go on heading one. */
    private final List<HeadingLine> lines = new ArrayList<>();

    /** The fixed tables that rows go to: several where they stand side by side. */
    private List<Block> blocks = List.of();

    private @Nullable ListReader list;
    private boolean begun;
    /** What comes nearest to the headings of the table that the sheet is named after. */
    private @Nullable TableStart nearest;
    /** A heading that names another time than the period's, where a table was expected. */
    private @Nullable Finding otherTime;

    /** @param name of the sheet, as it is meant */
    SheetReader(FormShape shape, Tables tables, TitleCheck titleCheck, Place place, String name) {
        this.shape = shape;
        this.tables = tables;
        this.titleCheck = titleCheck;
        this.times = titleCheck.times();
        this.wordsAbove = new WordsAbove(shape, times, titleCheck::isNamed);
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
        if (!begun && otherTime != null) {
            tables.addOtherTime(named, otherTime);
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
        for (Block block : blocks) {
            block.take(row);
        }
        if (list != null) {
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
        if (lines.size() > TableFinder.MOST_LINES + 1) {
            lines.removeFirst();
        }
        List<List<TableStart>> found =
                shape.finder().mayEnd(line) ? shape.finder().find(lines, times) : List.of();
        if (!found.isEmpty()) {
            checkAbove(found);
            begin(found);
            return true;
        }
        if (TitleCheck.mayBeTitle(row, begun) && titles.size() < TitleLines.LAST_ROW) {
            titles.add(row);
        }
        if (!begun) {
            compare(row, line);
            return false;
        }
        return splits(line);
    }

    /** Holds what stands above a table against it. */
    private void checkAbove(List<List<TableStart>> found) {
        int top = found.getFirst().getFirst().top();
        titles.removeIf(title -> title.number() >= top);
        titleCheck.check(titles, place).ifPresent(finding -> tables.add(place, finding));
        for (List<TableStart> starts : found) {
            checkBeside(starts.getFirst());
            wordsAbove.check(lines, starts.getFirst(), place).ifPresent(finding -> tables.addUnclear(place, finding));
        }
    }

    /** Figures that are added up beside those under the form's own heading: these may be a quarter's. */
    private void checkBeside(TableStart start) {
        Headings headings = shape.finder().headings(start.sheet());
        if (headings.figures().size() != 1
                || !start.timed().isEmpty()
                || !start.repeated().isEmpty()) {
            return;
        }
        String figures = headings.name(headings.figures().iterator().next());
        for (HeadingLine line : lines) {
            line.words().forEach((column, words) -> {
                if (line.row() >= start.top() && TimedHeadings.saysAddedUp(words)) {
                    tables.addUnclear(
                            place,
                            new HeadingFinding.AddedUpBeside(
                                    place.at(line.row(), column), CellValue.abridged(words), figures));
                }
            });
        }
    }

    private void begin(List<List<TableStart>> found) {
        begun = true;
        for (Block block : blocks) {
            if (block.rows().isEmpty()) {
                tables.drop(block); // its headings go on in this row
            }
        }
        list = null;
        if (found.getFirst().getFirst().sheet() instanceof FormSheet.Listing listing) {
            blocks = List.of();
            list = tables.list(listing, place, found.getFirst().getFirst());
        } else {
            blocks = found.stream().map(starts -> block(starts, named)).toList();
        }
    }

    private Block block(List<TableStart> starts, @Nullable FormSheet title) {
        Block block = new Block(place, title, starts);
        tables.add(block);
        return block;
    }

    /** A title line between two tables that stand under the same headings. */
    private boolean splits(HeadingLine line) {
        if (blocks.size() != 1
                || blocks.getFirst().starts().size() < 2
                || line.words().isEmpty()) {
            return false;
        }
        List<TableStart> starts = blocks.getFirst().starts();
        Optional<FormSheet> titled = shape.titled(line.words().firstEntry().getValue())
                .filter(sheet -> starts.stream().anyMatch(start -> start.sheet() == sheet));
        titled.ifPresent(sheet -> blocks = List.of(block(starts, sheet)));
        return titled.isPresent();
    }

    private void compare(Row row, HeadingLine line) {
        if (!shape.finder().mayEnd(line)) {
            return;
        }
        for (TableStart start : shape.finder().begun(List.of(line), times)) {
            if (otherTime == null && start.sheet() instanceof FormSheet.Matrix matrix) {
                otherTime = otherTime(row, start, matrix);
            }
            boolean nearer = nearest == null
                    || start.columns().size() > nearest.columns().size();
            if (start.sheet() == named && start.columns().size() > 1 && nearer) {
                nearest = start;
            }
        }
    }

    /** A heading beside a table's codes or labels that names another time than the period's. */
    private @Nullable Finding otherTime(Row row, TableStart start, FormSheet.Matrix matrix) {
        Headings headings = shape.finder().headings(matrix);
        if (headings.figures().size() != 1
                || start.columns().keySet().stream().noneMatch(headings::identifies)
                || headings.suffice(start.columns().keySet())) {
            return null;
        }
        for (Cell cell : row.cells()) {
            if (cell instanceof Cell.Text text
                    && TimedHeadings.say(HeadingLine.form(text.value()))
                    && !start.columns().containsValue(cell.column())) {
                return new HeadingFinding.HeadingOfOtherTime(
                        place.at(row.number(), cell.column()),
                        CellValue.abridged(Wording.clean(text.value())),
                        titleCheck.period().title(),
                        headings.name(headings.figures().iterator().next()));
            }
        }
        return null;
    }
}

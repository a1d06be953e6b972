package vn.tonghop.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FileFinding.DamagedFile;
import vn.tonghop.finding.FileFinding.PlaceBeyondSheet;
import vn.tonghop.finding.FileFinding.RepeatedCell;
import vn.tonghop.finding.Place;

/** The rows of sheet XML, pulled one by one; nothing but the current one is held. */
final class XlsxRows implements RowSource {
    private static final int DATA_DEPTH = 2;
    private static final int ROW_DEPTH = 3;
    private static final int CELL_DEPTH = 4;

    private final XmlPart part;
    private final Allowance allowance;
    private final Place sheet;
    private final XlsxCells contents;
    private final SheetMarks marks;
    private final BitSet columns = new BitSet();
    private boolean inData;
    private int lastRow;
    private long met;

    XlsxRows(XmlPart part, Allowance allowance, Place sheet, XlsxCells contents, SheetMarks marks) {
        this.marks = marks;
        this.part = part;
        this.allowance = allowance;
        this.sheet = sheet;
        this.contents = contents;
    }

    @Override
    public @Nullable Row next() throws IOException, XMLStreamException {
        int event;
        while ((event = part.next()) != XMLStreamConstants.END_DOCUMENT) {
            if (event == XMLStreamConstants.END_ELEMENT && part.depth() == DATA_DEPTH) {
                inData = false;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (inData && part.depth() == ROW_DEPTH && part.name().equals("row")) {
                    Row row = readRow();
                    if (!row.cells().isEmpty()) {
                        return row;
                    }
                } else {
                    part.pass();
                    mark();
                    inData |= part.depth() == DATA_DEPTH && part.name().equals("sheetData");
                }
            }
        }
        part.prove();
        return null;
    }

    /** Notes what stands before and after the data: columns that are hidden, cells that are merged. */
    private void mark() throws Refusal {
        if (part.depth() == ROW_DEPTH) {
            switch (part.name()) {
                case "mergeCell" -> marks.merge(CellRange.parse(part.attributeNamed("ref", "")));
                case "col" -> {
                    if (isTrue(part.attributeNamed("hidden", ""))) {
                        marks.hideColumns(number("min"), number("max"));
                    }
                }
                default -> {
                    // how it looks is no matter
                }
            }
        }
    }

    private int number(String attribute) {
        return (int) Math.max(0, Address.row(part.attributeNamed(attribute, ""), 0));
    }

    private static boolean isTrue(String flag) {
        return flag.equals("1") || flag.equals("true");
    }

    private Row readRow() throws IOException, XMLStreamException {
        int number = rowNumber();
        lastRow = number;
        columns.clear();
        List<Cell> cells = new ArrayList<>();
        boolean ascending = true;
        int column = 0;
        while (true) {
            int event = part.next();
            if (event == XMLStreamConstants.END_ELEMENT && part.depth() == ROW_DEPTH) {
                if (!ascending) {
                    cells.sort(Comparator.comparingInt(Cell::column));
                }
                return new Row(number, Collections.unmodifiableList(cells));
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (part.depth() == CELL_DEPTH && part.name().equals("c")) {
                    int before = column;
                    column = readCell(number, before, cells);
                    ascending &= column > before;
                } else {
                    part.pass();
                }
            }
        }
    }

    private int readCell(int row, int before, List<Cell> cells) throws IOException, XMLStreamException {
        allowance.takeCell();
        met++;
        int column = before + 1;
        String type = "n";
        int style = 0;
        int count = part.attributes();
        for (int i = 0; i < count; i++) {
            switch (part.attributeName(i)) {
                case "r" -> column = column(part.attribute(i), row);
                case "t" -> type = part.attribute(i);
                case "s" -> style = contents.needStyles() ? style(part.attribute(i)) : 0;
                default -> part.meet(part.attributeName(i));
            }
        }
        if (column > Address.LAST_COLUMN) {
            throw new Refusal(new PlaceBeyondSheet(sheet, Place.columnLetters(column) + row));
        }
        if (columns.get(column)) {
            throw new Refusal(new RepeatedCell(sheet.at(row, column)));
        }
        columns.set(column);
        Cell cell = contents.read(row, column, type, style);
        if (cell != null) {
            cells.add(cell);
        }
        return column;
    }

    /** The number of a style, or −1 where it is none. */
    private static int style(String digits) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private int column(String address, int row) throws Refusal {
        long parsed = Address.parse(address);
        if (parsed == Address.NONE) {
            throw damaged("địa chỉ ô \"" + shortened(address) + "\" không hợp lệ");
        }
        if (parsed == Address.BEYOND) {
            throw new Refusal(new PlaceBeyondSheet(sheet, shortened(address)));
        }
        if (Address.row(parsed) != row) {
            throw damaged("ô " + shortened(address) + " nằm trong hàng " + row);
        }
        return Address.column(parsed);
    }

    private int rowNumber() throws Refusal {
        int number = lastRow + 1;
        boolean hidden = false;
        int count = part.attributes();
        for (int i = 0; i < count; i++) {
            if (part.attributeName(i).equals("r")) {
                long addressed = Address.row(part.attribute(i), 0);
                if (addressed <= 0) {
                    throw new Refusal(new PlaceBeyondSheet(sheet, "hàng " + shortened(part.attribute(i))));
                }
                number = (int) addressed;
            } else if (part.attributeName(i).equals("hidden")) {
                hidden = isTrue(part.attribute(i));
            } else {
                part.meet(part.attributeName(i));
            }
        }
        if (number > Address.LAST_ROW) {
            throw new Refusal(new PlaceBeyondSheet(sheet, "hàng " + number));
        }
        if (number == lastRow) {
            throw damaged("hàng " + number + " có hai lần");
        }
        if (number < lastRow) {
            throw damaged("hàng " + number + " đứng sau hàng " + lastRow);
        }
        if (hidden) {
            marks.hideRow(number);
        }
        return number;
    }

    private Refusal damaged(String damage) {
        return new Refusal(new DamagedFile(sheet, damage));
    }

    private static String shortened(String found) {
        String shown = Wording.clean(found);
        return shown.length() <= 20 ? shown : shown.substring(0, 20) + "…";
    }

    @Override
    public long cells() {
        return met;
    }

    @Override
    public void close() {
        part.close();
    }
}

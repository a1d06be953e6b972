package vn.tonghop.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FileFinding.DamagedFile;
import vn.tonghop.finding.FileFinding.RepeatedCell;
import vn.tonghop.finding.Place;

/** What stands in the cells of sheet XML, element {@code c}. */
final class XlsxCells {
    private static final int LONGEST_FAULT = 32;

    private final XmlPart part;
    private final Allowance allowance;
    private final Place sheet;
    private final SharedStrings shared;
    private final DateSystem dates;
    private final Letters letters;
    private final LetterTally tally;
    private int style;

    XlsxCells(XmlPart part, XlsxWorkbook workbook, Place sheet, LetterTally tally) {
        this.part = part;
        this.allowance = workbook.allowance();
        this.sheet = sheet;
        this.shared = workbook.shared();
        this.dates = workbook.dateSystem();
        this.letters = workbook.letters();
        this.tally = tally;
    }

    /** Whether {@link #read} has to be told the style of a cell. */
    boolean needStyles() {
        return letters.haveFonts();
    }

    /**
     * Reads the cell just entered, up to its end; null where it is blank.
     *
     * @param type its attribute {@code t}
     * @param styleNumber its attribute {@code s}
     */
    @Nullable
    Cell read(int row, int column, String type, int styleNumber) throws XMLStreamException, IOException {
        style = styleNumber;
        int depth = part.depth();
        boolean formula = false;
        boolean valued = false;
        Cell cell = null;
        while (true) {
            int event = part.next();
            if (event == XMLStreamConstants.END_ELEMENT && part.depth() == depth) {
                boolean emptyText = valued && type.equals("str");
                return cell == null && formula && !emptyText ? new Cell.Uncomputed(column) : cell;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (part.name()) {
                    case "v" -> {
                        refuseSecond(valued, row, column);
                        valued = true;
                        part.passAttributes();
                        part.readText();
                        cell = value(row, column, type);
                    }
                    case "is" -> {
                        refuseSecond(valued, row, column);
                        valued = true;
                        part.passAttributes();
                        cell = text(row, column, RichText.read(part, allowance, sheet.at(row, column)));
                    }
                    case "f" -> {
                        formula = true;
                        part.skip();
                    }
                    default -> part.skip();
                }
            }
        }
    }

    private void refuseSecond(boolean valued, int row, int column) throws Refusal {
        if (valued) {
            throw new Refusal(new RepeatedCell(sheet.at(row, column)));
        }
    }

    private @Nullable Cell value(int row, int column, String type) throws Refusal {
        if (part.textLength() == 0) {
            return null;
        }
        return switch (type) {
            case "s" -> sharedText(row, column);
            case "n" -> number(column);
            case "str", "inlineStr" -> {
                String text = RichText.decode(part.text());
                allowance.checkText(sheet.at(row, column), text.length());
                yield text(row, column, StoredText.of(text));
            }
            case "b" -> truth(row, column);
            case "e" -> fault(column);
            case "d" -> {
                BigDecimal serial = IsoDate.serial(part.text(), dates);
                yield serial == null ? fault(column) : new Cell.Number(column, serial);
            }
            default -> throw contradiction(row, column, "có kiểu lạ");
        };
    }

    private static @Nullable Cell text(int column, String text) {
        return text.isEmpty() ? null : new Cell.Text(column, text);
    }

    private @Nullable Cell text(int row, int column, StoredText stored) {
        Legible text = letters.read(stored, style);
        tally.count(text, row, column);
        return text(column, text.text());
    }

    private @Nullable Cell sharedText(int row, int column) throws Refusal {
        char[] digits = part.textCharacters();
        long index = 0;
        for (int i = 0; i < part.textLength(); i++) {
            char c = digits[i];
            if (c >= '0' && c <= '9' && index <= Integer.MAX_VALUE) {
                index = index * 10 + (c - '0');
            } else if (c > ' ') {
                throw contradiction(row, column, "trỏ tới văn bản không có");
            }
        }
        String text = shared.find(index);
        if (text == null) {
            throw contradiction(row, column, "trỏ tới văn bản không có");
        }
        return letters.arePlain() ? text(column, text) : text(row, column, shared.stored(index));
    }

    private @Nullable Cell number(int column) {
        BigDecimal number = StoredNumber.parse(part.textCharacters(), part.textLength());
        if (number != null) {
            return new Cell.Number(column, number);
        }
        return part.text().isBlank() ? null : fault(column);
    }

    private Cell truth(int row, int column) throws Refusal {
        return switch (part.text().strip()) {
            case "1", "true" -> new Cell.Truth(column, true);
            case "0", "false" -> new Cell.Truth(column, false);
            default -> throw contradiction(row, column, "không phải đúng hay sai");
        };
    }

    private Cell fault(int column) {
        String shown = Wording.clean(part.text());
        return new Cell.Fault(column, shown.substring(0, Math.min(LONGEST_FAULT, shown.length())));
    }

    private Refusal contradiction(int row, int column, String what) {
        Place at = sheet.at(row, column);
        return new Refusal(new DamagedFile(at, "ô " + at.cell() + " " + what));
    }
}

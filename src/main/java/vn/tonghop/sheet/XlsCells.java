package vn.tonghop.sheet;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FileFinding.DamagedFile;
import vn.tonghop.finding.FileFinding.PlaceBeyondSheet;
import vn.tonghop.finding.Place;

/** The cells of a sheet of an xls, in the order of its records. */
final class XlsCells {
    /** Set by writers that leave the computing to whoever loads the file; Excel leaves it unset. */
    private static final int COMPUTE_ON_LOAD = 2;

    private final XlsWorkbook workbook;
    private final Place sheet;
    private final SheetMarks marks;
    private final RecordInputStream in;
    private final Deque<Placed> ready = new ArrayDeque<>();
    private @Nullable FormulaRecord awaitingText;
    private int depth;

    /** A cell and the 1-based row it stands in; null for one that was there and is blank. */
    record Placed(int row, int column, @Nullable Cell cell) {}

    XlsCells(XlsWorkbook workbook, int position, Place sheet, SheetMarks marks) throws Refusal {
        this.workbook = workbook;
        this.sheet = sheet;
        this.marks = marks;
        this.in = workbook.recordsFrom(position);
    }

    /** The next cell, or null at the end of the sheet. */
    @Nullable
    Placed next() throws Refusal {
        while (ready.isEmpty()) {
            if (!in.hasNextRecord()) {
                throw new Refusal(new DamagedFile(sheet, "thiếu phần cuối của trang \"" + sheet.sheet() + "\""));
            }
            in.nextRecord();
            int sid = in.getSid();
            if (sid == BOFRecord.sid) {
                depth++;
            } else if (sid == EOFRecord.sid && --depth == 0) {
                requireText();
                return null;
            } else if (depth == 1) {
                // deeper records are those of embedded charts, whose cached numbers are no cells
                take(sid);
            }
            in.readRemainder();
        }
        return ready.poll();
    }

    private void take(int sid) throws Refusal {
        switch (sid) {
            case NumberRecord.sid -> {
                NumberRecord number = new NumberRecord(in);
                number(number.getRow(), number.getColumn(), number.getValue());
            }
            case RKRecord.sid -> {
                RKRecord number = new RKRecord(in);
                number(number.getRow(), number.getColumn(), number.getRKNumber());
            }
            case MulRKRecord.sid -> {
                MulRKRecord numbers = new MulRKRecord(in);
                for (int i = 0; i < numbers.getNumColumns(); i++) {
                    number(numbers.getRow(), numbers.getFirstColumn() + i, numbers.getRKNumberAt(i));
                }
            }
            case LabelSSTRecord.sid -> {
                LabelSSTRecord label = new LabelSSTRecord(in);
                text(label.getRow(), label.getColumn(), workbook.text(label.getSSTIndex()), label.getXFIndex());
            }
            case LabelRecord.sid -> {
                LabelRecord label = new LabelRecord(in);
                text(label.getRow(), label.getColumn(), StoredText.of(label.getValue()), label.getXFIndex());
            }
            case BoolErrRecord.sid -> {
                BoolErrRecord value = new BoolErrRecord(in);
                int column = column(value.getColumn());
                add(
                        value.getRow(),
                        column,
                        value.isBoolean()
                                ? new Cell.Truth(column, value.getBooleanValue())
                                : fault(column, value.getErrorValue()));
            }
            case FormulaRecord.sid -> formula(new FormulaRecord(in));
            case StringRecord.sid -> {
                FormulaRecord formula = awaitingText;
                if (formula != null) {
                    awaitingText = null;
                    StoredText result = StoredText.of(new StringRecord(in).getString());
                    text(formula.getRow(), formula.getColumn(), result, formula.getXFIndex());
                }
            }
            case RowRecord.sid -> {
                RowRecord row = new RowRecord(in);
                if (row.getZeroHeight()) {
                    marks.hideRow(row.getRowNumber() + 1);
                }
            }
            case ColumnInfoRecord.sid -> {
                ColumnInfoRecord columns = new ColumnInfoRecord(in);
                if (columns.getHidden()) {
                    marks.hideColumns(columns.getFirstColumn() + 1, columns.getLastColumn() + 1);
                }
            }
            case MergeCellsRecord.sid -> merged(new MergeCellsRecord(in));
            default -> {
                // how it looks is no matter
            }
        }
    }

    private void merged(MergeCellsRecord areas) throws Refusal {
        for (int i = 0; i < areas.getNumAreas(); i++) {
            CellRangeAddress area = areas.getAreaAt(i);
            marks.merge(new CellRange(
                    area.getFirstRow() + 1,
                    area.getFirstColumn() + 1,
                    area.getLastRow() + 1,
                    area.getLastColumn() + 1));
        }
    }

    private void formula(FormulaRecord formula) throws Refusal {
        requireText();
        int column = column(formula.getColumn());
        if (formula.hasCachedResultString()) {
            awaitingText = formula;
            return;
        }
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> {
                if (formula.getValue() == 0 && (formula.getOptions() & COMPUTE_ON_LOAD) != 0) {
                    add(formula.getRow(), column, new Cell.Uncomputed(column));
                } else {
                    number(formula.getRow(), formula.getColumn(), formula.getValue());
                }
            }
            case BOOLEAN -> add(formula.getRow(), column, new Cell.Truth(column, formula.getCachedBooleanValue()));
            case ERROR -> add(formula.getRow(), column, fault(column, formula.getCachedErrorValue()));
            default -> add(formula.getRow(), column, null);
        }
    }

    /** A formula may have announced its text, which then must come before the next cell. */
    private void requireText() throws Refusal {
        if (awaitingText != null) {
            throw new Refusal(new DamagedFile(sheet, "một công thức thiếu kết quả dạng chữ"));
        }
    }

    private void number(int row, int column, double value) throws Refusal {
        int at = column(column);
        BigDecimal number = StoredNumber.of(value);
        add(row, at, number == null ? new Cell.Fault(at, "#NUM!") : new Cell.Number(at, number));
    }

    private void text(int row, int column, StoredText stored, int style) throws Refusal {
        int at = column(column);
        workbook.allowance().checkText(sheet.at(row + 1, at), stored.text().length());
        Legible text = workbook.letters().read(stored, style);
        marks.letters().count(text, row + 1, at);
        add(row, at, text.text().isEmpty() ? null : new Cell.Text(at, text.text()));
    }

    private static Cell fault(int column, int code) {
        boolean known = FormulaError.isValidCode(code & 0xFF);
        return new Cell.Fault(column, known ? FormulaError.forInt(code & 0xFF).getString() : "#N/A");
    }

    private int column(int zeroBased) throws Refusal {
        int column = (zeroBased & 0xFFFF) + 1;
        if (column > Address.LAST_COLUMN) {
            throw new Refusal(new PlaceBeyondSheet(sheet, "cột " + column));
        }
        return column;
    }

    private void add(int zeroBasedRow, int column, @Nullable Cell cell) throws Refusal {
        requireText();
        ready.add(new Placed(zeroBasedRow + 1, column, cell));
    }
}

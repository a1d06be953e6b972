package vn.tonghop.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.form.Form;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.Kind;
import vn.tonghop.form.ListColumn;
import vn.tonghop.sample.Draft;

/** A blank form that a clerk fills in: cells are found by what she sees, their codes and headings. */
public final class FilledForm {
    private static final int HEAD = 3;

    private final XSSFWorkbook workbook;
    private final Form form;

    public FilledForm(byte[] blank, Form form) {
        try {
            this.workbook = new XSSFWorkbook(new ByteArrayInputStream(blank));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.form = form;
    }

    /** Types a whole submission; what the form reckons is left to it. */
    public FilledForm type(Draft draft) {
        for (FormSheet sheet : form.sheets()) {
            if (draft.leftOut().contains(sheet.key())) {
                continue;
            }
            switch (sheet) {
                case FormSheet.Matrix matrix -> type(matrix, draft);
                case FormSheet.Listing listing ->
                    type(listing, listing.persons().isPresent() ? draft.persons() : draft.organisations());
            }
        }
        return this;
    }

    private void type(FormSheet.Matrix matrix, Draft draft) {
        matrix.rows().stream()
                .filter(row -> row.kind() != Kind.HEADING)
                .forEach(row -> matrix.valueColumns().forEach(column -> {
                    String code = matrix.figure(row, column);
                    Cell cell = figure(code);
                    if (cell.getCellType() != CellType.FORMULA) {
                        put(cell, draft.figures().getOrDefault(code, ""));
                    }
                }));
    }

    private void type(FormSheet.Listing listing, List<Map<String, Object>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (ListColumn column : listing.columns()) {
                if (column.type() != ListColumn.Type.IGNORED) {
                    put(cell(listing.key(), row, column.key()), rows.get(row).getOrDefault(column.key(), ""));
                }
            }
        }
    }

    /** The cell of a figure: in the row of its code, under the heading of its column. */
    public Cell figure(String code) {
        FormSheet.Matrix matrix = form.matrices().stream()
                .filter(one -> one.key().equals(form.indicator(code).sheet()))
                .findFirst()
                .orElseThrow();
        Sheet sheet = sheet(matrix.name());
        String heading = matrix.columns().stream()
                .filter(column -> column.key().equals(form.indicator(code).column()))
                .findFirst()
                .orElseThrow()
                .name();
        for (Row row : sheet) {
            Cell first = row.getCell(0);
            if (first != null
                    && first.getCellType() == CellType.STRING
                    && first.getStringCellValue().equals(form.indicator(code).row())) {
                return row.getCell(column(sheet, heading));
            }
        }
        throw new AssertionError("no row for " + code);
    }

    /** A cell of a list; rows count from 0. */
    public Cell cell(String listing, int row, String column) {
        FormSheet.Listing described = form.listings().stream()
                .filter(one -> one.key().equals(listing))
                .findFirst()
                .orElseThrow();
        Sheet sheet = sheet(described.name());
        return sheet.getRow(HEAD + 1 + row)
                .getCell(column(sheet, described.column(column).name()));
    }

    private static int column(Sheet sheet, String heading) {
        for (Cell cell : sheet.getRow(HEAD)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + heading);
    }

    public Sheet sheet(String name) {
        return Objects.requireNonNull(workbook.getSheet(name), name);
    }

    public XSSFWorkbook workbook() {
        return workbook;
    }

    /** Types a value: a number, a text, a day, or the empty text for a blank. A formula there is overwritten. */
    public static void put(Cell cell, Object value) {
        cell.setBlank();
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate day -> cell.setCellValue(day);
            default -> {
                if (!value.toString().isEmpty()) {
                    cell.setCellValue(value.toString());
                }
            }
        }
    }

    /** What the cell of the cover's first glance says. */
    public String glance() {
        for (Row row : sheet(form.cover().name())) {
            Cell cell = row.getCell(0);
            if (cell != null && cell.getCellType() == CellType.FORMULA) {
                return cell.getStringCellValue();
            }
        }
        throw new AssertionError("no first glance");
    }

    /** Reckons every formula, as a spreadsheet does while she types. */
    public FilledForm reckon() {
        XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
        return this;
    }

    public byte[] xlsx() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

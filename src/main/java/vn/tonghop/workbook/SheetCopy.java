package vn.tonghop.workbook;

import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/**
 * A sheet being copied: cells, formats, widths, heights, merged areas, what is hidden and frozen, how it lies on paper.
 *
 * <p>Formulas are kept where they reach for nothing outside the workbook, each with the value it had.
 */
record SheetCopy(Sheet from, XSSFSheet to, StyleCopies styles, Marks marks) {

    void copy() {
        int columns = 0;
        for (Row row : from) {
            copy(row);
            columns = Math.max(columns, row.getLastCellNum());
        }
        for (CellAddress marked : marks.cells().keySet()) {
            mark(marked);
        }
        measures(columns);
        from.getMergedRegions().forEach(to::addMergedRegionUnsafe);
        paper();
    }

    private void copy(Row row) {
        XSSFRow copy = to.createRow(row.getRowNum());
        if (row.getHeight() != from.getDefaultRowHeight()) {
            copy.setHeight(row.getHeight());
        }
        copy.setZeroHeight(row.getZeroHeight());
        for (Cell cell : row) {
            copy(cell, copy.createCell(cell.getColumnIndex()));
        }
    }

    private void copy(Cell cell, XSSFCell copy) {
        boolean formula = cell.getCellType() == CellType.FORMULA && SafeFormula.isKept(cell, to);
        if (formula) {
            copy.setCellFormula(cell.getCellFormula());
        }
        boolean quoted = false;
        switch (cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case NUMERIC -> {
                if (!(cell instanceof XSSFCell same) || same.getRawValue() != null) {
                    copy.setCellValue(cell.getNumericCellValue());
                }
            }
            case BOOLEAN -> copy.setCellValue(cell.getBooleanCellValue());
            case ERROR -> copy.setCellErrorValue(FormulaError.forInt(cell.getErrorCellValue()));
            case STRING -> {
                quoted = !formula && new ForeignText(cell.getStringCellValue()).startsLikeFormula();
                copy.setCellValue(text(cell));
            }
            default -> {
                // nothing in it but how it looks
            }
        }
        copy.setCellStyle(styles.of(cell.getCellStyle(), marks.worst(cell.getAddress()), quoted));
    }

    private XSSFRichTextString text(Cell cell) {
        return switch (cell.getRichStringCellValue()) {
            case XSSFRichTextString rich ->
                new XSSFRichTextString((CTRst) rich.getCTRst().copy());
            case HSSFRichTextString rich -> styles.text(rich);
            default -> throw new IllegalStateException("a text of neither kind of workbook");
        };
    }

    /** Also a cell that the sender has left out bears its mark. */
    private void mark(CellAddress marked) {
        XSSFRow row = to.getRow(marked.getRow());
        XSSFRow there = row == null ? to.createRow(marked.getRow()) : row;
        if (there.getCell(marked.getColumn()) == null) {
            there.createCell(marked.getColumn())
                    .setCellStyle(styles.of(from.getWorkbook().getCellStyleAt(0), marks.worst(marked), false));
        }
    }

    private void measures(int columns) {
        to.setDefaultColumnWidth(from.getDefaultColumnWidth());
        to.setDefaultRowHeight(from.getDefaultRowHeight());
        for (int column = 0; column < columns; column++) {
            if (from.getColumnWidth(column) != to.getColumnWidth(column)) {
                to.setColumnWidth(column, from.getColumnWidth(column));
            }
            if (from.isColumnHidden(column)) {
                to.setColumnHidden(column, true);
            }
        }
        PaneInformation pane = from.getPaneInformation();
        if (pane != null && pane.isFreezePane()) {
            to.createFreezePane(
                    pane.getVerticalSplitPosition(),
                    pane.getHorizontalSplitPosition(),
                    pane.getVerticalSplitLeftColumn(),
                    pane.getHorizontalSplitTopRow());
        }
        to.setDisplayGridlines(from.isDisplayGridlines());
    }

    private void paper() {
        to.getPrintSetup().setPaperSize(from.getPrintSetup().getPaperSize());
        to.getPrintSetup().setLandscape(from.getPrintSetup().getLandscape());
        to.setFitToPage(from.getFitToPage());
        if (from.getFitToPage()) {
            to.getPrintSetup().setFitWidth(from.getPrintSetup().getFitWidth());
            to.getPrintSetup().setFitHeight(from.getPrintSetup().getFitHeight());
        }
        for (PageMargin margin : PageMargin.values()) {
            to.setMargin(margin, from.getMargin(margin));
        }
        to.setRepeatingRows(from.getRepeatingRows());
    }
}

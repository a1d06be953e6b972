package vn.tonghop.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.tonghop.workbook.Look.Format;

/** Draws one page into a workbook, row by row from the top. */
final class Ink {
    private static final double POINTS_A_LINE = 13.5;

    private final SXSSFWorkbook workbook;
    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Page page;
    private int next;

    private Ink(SXSSFWorkbook workbook, Styles styles, Page page) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(page.name()));
        this.styles = styles;
        this.page = page;
    }

    static void draw(Page page, SXSSFWorkbook workbook, Styles styles) {
        new Ink(workbook, styles, page).draw();
    }

    private void draw() {
        sheet.setDisplayGridlines(false);
        for (int column = 0; column < page.columns(); column++) {
            sheet.setColumnWidth(column, (int) Math.round(page.width(column) * 256));
        }
        Paper.setUp(sheet, page);
        drawCaptions();
        if (page.tables().size() > 1) {
            freeze(0, next - 1);
        }
        for (Table table : page.tables()) {
            next++;
            drawTable(table);
        }
        CellRangeAddress all = new CellRangeAddress(0, next, 0, Math.max(page.columns() - 1, 0));
        workbook.getXSSFWorkbook()
                .getSheet(sheet.getSheetName())
                .addIgnoredErrors(all, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private void drawCaptions() {
        Format format = Format.TITLE;
        for (String caption : page.captions()) {
            for (String line : Wrapping.broken(caption, Paper.room(page))) {
                SXSSFRow row = sheet.createRow(next++);
                if (format == Format.TITLE) {
                    row.setHeightInPoints(21);
                }
                draw(row, 0, Content.words(line, format), 0);
            }
            format = Format.CAPTION;
        }
    }

    private void drawTable(Table table) {
        if (!table.heading().isEmpty()) {
            SXSSFRow row = sheet.createRow(next++);
            row.setHeightInPoints(18);
            draw(row, 0, Content.words(table.heading(), Format.HEADING), 0);
        }
        int head = next;
        drawHead(table);
        if (page.tables().size() == 1) {
            freeze(head, next - 1);
        }
        int first = next;
        for (List<Content> row : table.rows()) {
            drawRow(row, first);
        }
        if (table.filtered()) {
            int last = Math.max(next - 1, first - 1);
            sheet.setAutoFilter(
                    new CellRangeAddress(first - 1, last, 0, table.columns().size() - 1));
        }
        for (List<Content> row : table.closing()) {
            drawRow(row, first);
        }
    }

    private void freeze(int firstHead, int lastHead) {
        sheet.createFreezePane(page.frozen(), lastHead + 1);
        sheet.setRepeatingRows(new CellRangeAddress(firstHead, lastHead, -1, -1));
        if (page.frozen() > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, page.frozen() - 1));
        }
    }

    private void drawHead(Table table) {
        if (table.tiers() == 2) {
            drawTier(table.columns().stream().map(Column::above).toList());
            mergeShared(table.columns(), next - 1);
        }
        drawTier(table.columns().stream().map(Column::head).toList());
    }

    private void drawTier(List<String> heads) {
        SXSSFRow row = sheet.createRow(next++);
        int lines = 1;
        for (int column = 0; column < heads.size(); column++) {
            draw(row, column, Content.words(heads.get(column), Format.HEAD), 0);
            lines = Math.max(lines, lines(heads, column));
        }
        row.setHeightInPoints((float) (lines * POINTS_A_LINE + 4));
    }

    private int lines(List<String> heads, int column) {
        String text = heads.get(column);
        boolean shared = page.tables().stream()
                .anyMatch(table -> column < table.columns().size()
                        && table.columns().get(column).shared()
                        && table.columns().get(column).above().equals(text));
        return shared ? 1 : Wrapping.broken(text, page.width(column) - 1).size();
    }

    private void mergeShared(List<Column> columns, int row) {
        int from = 0;
        for (int column = 1; column <= columns.size(); column++) {
            boolean continues = column < columns.size()
                    && columns.get(column).shared()
                    && columns.get(from).shared()
                    && columns.get(column).above().equals(columns.get(from).above());
            if (!continues) {
                if (column - from > 1) {
                    sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, from, column - 1));
                }
                from = column;
            }
        }
    }

    private void drawRow(List<Content> contents, int first) {
        SXSSFRow row = sheet.createRow(next++);
        for (int column = 0; column < contents.size(); column++) {
            draw(row, column, contents.get(column), first);
        }
    }

    private void draw(SXSSFRow row, int column, Content content, int first) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.of(content.look()));
        switch (content) {
            case Content.Blank blank -> {}
            case Content.Words words -> draw(cell, words);
            case Content.Number number -> cell.setCellValue(number.value().doubleValue());
            case Content.Day day -> cell.setCellValue(day.value());
            case Content.Sum sum -> {
                cell.setCellFormula("SUM(" + above(column, first) + ")");
                cell.setCellValue(sum.value().doubleValue());
            }
            case Content.Mean mean -> {
                String values = above(column, first);
                String weights = above(mean.weights(), first);
                cell.setCellFormula("SUMPRODUCT(" + weights + "," + values + ")/SUMPRODUCT(" + weights + ",--ISNUMBER("
                        + values + "))");
                cell.setCellValue(mean.value().doubleValue());
            }
        }
    }

    private void draw(Cell cell, Content.Words words) {
        ForeignText text = new ForeignText(words.text());
        if (text.startsLikeFormula()) {
            cell.setCellStyle(styles.quoted(words.look()));
        }
        cell.setCellValue(text.inCell());
    }

    /** The table's rows of a column, the row being drawn left out. */
    private String above(int column, int first) {
        String letters = CellReference.convertNumToColString(column);
        return letters + (first + 1) + ":" + letters + (next - 1);
    }
}

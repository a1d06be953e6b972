package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tonghop.workbook.Look.Format;

/** Draws one page into a workbook, row by row from the top. */
final class Ink {
    private static final double POINTS_A_LINE = 14.5;
    private static final double POINTS_A_HEAD_LINE = 13;
    /** A row is 409 points high at most. */
    private static final int MOST_LINES = 28;

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
            freeze(0, Captions.EVERYWHERE - 1);
        }
        for (Table table : page.tables()) {
            if (table.onNewPaper()) {
                sheet.setRowBreak(next - 1);
            }
            next++;
            drawTable(table);
        }
        if (!page.sections().isEmpty()) {
            Paper.divide(sheet, page, next - 1);
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
        if (table.chart() != null) {
            drawChart(table, table.chart(), first);
        }
    }

    /** Under the table, an empty row between; with nothing to show there is no chart. */
    private void drawChart(Table table, Chart chart, int first) {
        List<List<Content>> rows = new ArrayList<>();
        table.rows().forEach(rows::add);
        if (!rows.isEmpty()) {
            if (chart.onNewPaper()) {
                sheet.setRowBreak(next - 1);
            }
            XSSFSheet streamed = workbook.getXSSFWorkbook().getSheet(sheet.getSheetName());
            new ChartInk(streamed, table, chart, rows, first).draw(next + 1, page.columns());
            next += 1 + chart.height(rows.size());
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
        boolean twoTiers = table.tiers() == 2;
        if (twoTiers) {
            drawHeads(
                    table.columns().stream()
                            .map(column -> Content.words(
                                    column.above(), column.above().isEmpty() ? Format.HEAD_OVER : Format.HEAD))
                            .toList(),
                    table.columns());
            mergeShared(table.columns(), next - 1);
        }
        drawHeads(
                table.columns().stream()
                        .map(column -> Content.words(
                                column.head(), twoTiers && column.above().isEmpty() ? Format.HEAD_UNDER : Format.HEAD))
                        .toList(),
                List.of());
    }

    /**
     * Draws a row of heads.
     *
     * @param columns whose shared heads take one line, being as wide as their group
     */
    private void drawHeads(List<Content> heads, List<Column> columns) {
        SXSSFRow row = sheet.createRow(next++);
        int lines = 1;
        for (int column = 0; column < heads.size(); column++) {
            draw(row, column, heads.get(column), 0);
            boolean shared = !columns.isEmpty() && columns.get(column).shared();
            lines = shared ? lines : Math.max(lines, lines(heads.get(column), column));
        }
        row.setHeightInPoints((float) (lines * POINTS_A_HEAD_LINE + 5));
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
        int lines = 1;
        for (int column = 0; column < contents.size(); column++) {
            draw(row, column, contents.get(column), first);
            lines = Math.max(lines, lines(contents.get(column), column));
        }
        if (lines > 1) {
            row.setHeightInPoints((float) (lines * POINTS_A_LINE + 1));
        }
    }

    private int lines(Content content, int column) {
        return content.look().format().wraps() && !content.text().isEmpty()
                ? Wrapping.lines(content.text(), content.look(), page.width(column), MOST_LINES)
                : 1;
    }

    private void draw(SXSSFRow row, int column, Content content, int first) {
        new Pen(row.createCell(column), styles, first).draw(content);
    }
}

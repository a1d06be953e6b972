package vn.tonghop.workbook;

import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws one sheet of a blank form. What is not open is protected, without a password: against slips, not against people. */
final class BlankInk {
    private static final double POINTS_A_LINE = 14.5;
    private static final int MOST_LINES = 28;
    private static final String PRINT_AREA = "_xlnm.Print_Area";

    private final BlankSheet page;
    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final Styles styles;

    private BlankInk(BlankSheet page, XSSFWorkbook workbook, Styles styles) {
        this.page = page;
        this.workbook = workbook;
        this.sheet = workbook.createSheet(page.name());
        this.styles = styles;
    }

    /** Draws a sheet, all but the rows that say nothing yet. */
    static BlankInk draw(BlankSheet page, XSSFWorkbook workbook, Styles styles) {
        BlankInk ink = new BlankInk(page, workbook, styles);
        ink.draw();
        return ink;
    }

    /**
     * Draws the rows that say nothing yet: only when all formulas are reckoned, to which it is the same whether a thousand
     * rows are empty or missing, but not how long it takes.
     */
    void drawSilent() {
        page.rows().forEach((row, contents) -> {
            if (isSilent(contents)) {
                draw(row, contents);
            }
        });
    }

    private static boolean isSilent(TreeMap<Integer, Content> contents) {
        return contents.values().stream()
                .allMatch(content -> content instanceof Content.Blank || content instanceof Content.Dormant);
    }

    private void draw() {
        sheet.setDisplayGridlines(false);
        page.widths().forEach((column, width) -> sheet.setColumnWidth(column, (int) Math.round(width * 256)));
        page.rows().forEach((row, contents) -> {
            if (!isSilent(contents)) {
                draw(row, contents);
            }
        });
        page.merged().forEach(this::merge);
        page.links().forEach(this::link);
        page.newPages().forEach(row -> sheet.setRowBreak(row - 1));
        page.entries().forEach(entry -> Entries.add(entry, sheet));
        page.tints().forEach(this::tint);
        if (page.head() >= 0) {
            sheet.createFreezePane(page.frozen(), page.head() + 1);
            sheet.setRepeatingRows(new CellRangeAddress(page.head(), page.head(), -1, -1));
        }
        setUpPaper();
        sheet.addIgnoredErrors(
                new CellRangeAddress(0, page.rows().lastKey(), 0, 30), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        protect();
        if (page.isHidden()) {
            workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
        }
    }

    private void draw(int at, TreeMap<Integer, Content> contents) {
        XSSFRow row = sheet.createRow(at);
        double points = 0;
        for (Map.Entry<Integer, Content> each : contents.entrySet()) {
            Content content = each.getValue();
            new Pen(row.createCell(each.getKey()), styles, 0).draw(content);
            points = Math.max(points, points(content, at, each.getKey()));
        }
        if (points > POINTS_A_LINE + 1) {
            row.setHeightInPoints((float) points);
        }
    }

    /** The height that a cell asks for; 0 for whatever is usual. */
    private double points(Content content, int row, int column) {
        return switch (content.look().format()) {
            case TITLE -> 21;
            case GLANCE -> 30;
            default ->
                content instanceof Content.Words words && words.look().format().wraps()
                        ? POINTS_A_LINE * Wrapping.lines(words.text(), words.look(), width(row, column), MOST_LINES) + 1
                        : 0;
        };
    }

    private double width(int row, int column) {
        double width = page.widths().getOrDefault(column, 8.43);
        for (CellRangeAddress merged : page.merged()) {
            if (merged.isInRange(row, column)) {
                width = 0;
                for (int each = merged.getFirstColumn(); each <= merged.getLastColumn(); each++) {
                    width += page.widths().getOrDefault(each, 8.43);
                }
            }
        }
        return width;
    }

    private void merge(CellRangeAddress area) {
        sheet.addMergedRegionUnsafe(area);
    }

    private void link(BlankSheet.Link link) {
        Hyperlink there = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        there.setAddress(Ref.quoted(link.sheet()) + "!A1");
        sheet.getRow(link.row()).getCell(link.column()).setHyperlink(there);
    }

    private void tint(Tint tint) {
        XSSFConditionalFormattingRule rule =
                sheet.getSheetConditionalFormatting().createConditionalFormattingRule(tint.condition());
        PatternFormatting fill = rule.createPatternFormatting();
        FontFormatting font = rule.createFontFormatting();
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        fill.setFillBackgroundColor(
                switch (tint.colour()) {
                    case GREEN -> colour(0xE2, 0xF3, 0xE6);
                    case AMBER -> colour(0xFF, 0xF0, 0xCC);
                    case RED -> colour(0xFB, 0xE0, 0xDF);
                });
        font.setFontColor(
                switch (tint.colour()) {
                    case GREEN -> colour(0x1E, 0x6B, 0x3A);
                    case AMBER -> colour(0x7A, 0x4F, 0x00);
                    case RED -> colour(0xA6, 0x1C, 0x1C);
                });
        sheet.getSheetConditionalFormatting().addConditionalFormatting(new CellRangeAddress[] {tint.area()}, rule);
    }

    private static XSSFColor colour(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) red, (byte) green, (byte) blue}, null);
    }

    private void setUpPaper() {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(page.isLandscape());
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) (page.isOnOnePage() ? 1 : 0));
        sheet.setMargin(PageMargin.LEFT, 0.6);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.getFooter().setRight("&\"Times New Roman,Regular\"&9&A, trang &P/&N");
        if (!page.printed().isEmpty()) {
            XSSFName area = workbook.createName();
            area.setSheetIndex(workbook.getSheetIndex(sheet));
            area.setNameName(PRINT_AREA);
            area.setRefersToFormula(page.printed());
        }
    }

    private void protect() {
        sheet.enableLocking();
        sheet.lockObjects(true);
        sheet.lockScenarios(true);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }
}

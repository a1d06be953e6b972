package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** How a page lies on A4. */
final class Paper {
    private static final double CHARACTERS_PORTRAIT = 95;
    /** Characters of a landscape page's width at full size. */
    static final double CHARACTERS_LANDSCAPE = 140;

    private static final int SMALLEST = 60;
    /** Excel repairs a workbook whose footer has more than 255 characters in all. */
    private static final double FOOTER_ROOM = 110;

    private static final String FOOTER_FONT = "&\"Times New Roman,Regular\"&9";

    private Paper() {}

    static void setUp(SXSSFSheet sheet, Page page) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(page.landscape());
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.setMargin(PageMargin.HEADER, 0.3);
        sheet.setMargin(PageMargin.FOOTER, 0.3);
        sheet.getFooter()
                .setLeft(FOOTER_FONT
                        + Wrapping.broken(page.captions().get(1), FOOTER_ROOM)
                                .getFirst()
                                .replace("&", "&&"));
        sheet.getFooter().setRight(FOOTER_FONT + "&A, trang &P/&N");
        if (!page.breaksItself()) {
            sheet.setFitToPage(true);
            print.setFitWidth((short) 1);
            print.setFitHeight((short) 0);
        } else {
            page.sections().forEach(column -> sheet.setColumnBreak(column - 1));
            print.setScale((short) scale(page));
        }
    }

    /**
     * Gives each section a print area of its own; but for the first they begin at the table's head, since captions would
     * stand there cut off by the repeated columns.
     *
     * @param lastRow 0-based
     */
    static void divide(SXSSFSheet sheet, Page page, int lastRow) {
        int head = page.firstRow() - page.tables().getFirst().tiers();
        List<String> areas = new ArrayList<>();
        int from = 0;
        for (int section = 0; section <= page.sections().size(); section++) {
            int to = section < page.sections().size() ? page.sections().get(section) : page.columns();
            areas.add(new CellRangeAddress(from == 0 ? 0 : head, lastRow, from, to - 1)
                    .formatAsString(sheet.getSheetName(), true));
            from = to;
        }
        SXSSFWorkbook workbook = sheet.getWorkbook();
        Name name = workbook.createName();
        name.setNameName("_xlnm.Print_Area");
        name.setSheetIndex(workbook.getSheetIndex(sheet));
        name.setRefersToFormula(String.join(",", areas));
    }

    /** Characters of a line of captions: short of the page's edge, for what runs over it brings a page of its own. */
    static double room(Page page) {
        return 0.9 * Math.min(width(page, 0, page.columns()), CHARACTERS_LANDSCAPE);
    }

    /** The scale at which the widest section fits the paper, in percent; a little less, since programs round columns up. */
    private static int scale(Page page) {
        double widest = 1;
        int from = 0;
        for (int section = 0; section <= page.sections().size(); section++) {
            List<Integer> sections = page.sections();
            int to = section < sections.size() ? sections.get(section) : page.columns();
            double width = from == 0 ? 0 : width(page, 0, page.frozen());
            widest = Math.max(widest, width + width(page, from, to));
            from = to;
        }
        double room = page.landscape() ? CHARACTERS_LANDSCAPE : CHARACTERS_PORTRAIT;
        return (int) Math.max(SMALLEST, Math.min(100, Math.floor(97 * room / widest)));
    }

    private static double width(Page page, int from, int to) {
        double width = 0;
        for (int column = from; column < to; column++) {
            width += page.width(column);
        }
        return width;
    }
}

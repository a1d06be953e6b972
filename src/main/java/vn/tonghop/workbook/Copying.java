package vn.tonghop.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFChartSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.finding.Listing;

/**
 * One workbook being copied, sheet by sheet, and marked.
 *
 * @param board who marks
 */
record Copying(Workbook source, MendList list, String board) {

    /** Writes the copy, with the list of what to mend as its first sheet. */
    void write(OutputStream out) throws IOException {
        try (XSSFWorkbook template = new XSSFWorkbook()) {
            Imprint.press(template, list.title(), board, list.day());
            Styles styles = new Styles(template);
            StyleCopies copies = new StyleCopies(source, template);
            Map<Sheet, XSSFSheet> sheets = sheets(template);
            sheets.forEach((from, to) -> {
                Marks marks = Marks.of(list.statements(), from);
                new SheetCopy(from, to, copies, marks).copy();
                new Comments(to, board).write(marks);
            });
            try (TimelessWorkbook workbook = new TimelessWorkbook(template)) {
                Ink.draw(list.page(names(sheets)), workbook, styles);
                workbook.setSheetOrder(Listing.SHEET, 0);
                workbook.setActiveSheet(0);
                workbook.setSelectedTab(0);
                workbook.write(out);
            }
        }
    }

    /** A new sheet for each of the sender's, but for the list of an earlier copy that the sender has mended and sent. */
    private Map<Sheet, XSSFSheet> sheets(XSSFWorkbook into) {
        Map<Sheet, XSSFSheet> sheets = new LinkedHashMap<>();
        for (int i = 0; i < source.getNumberOfSheets(); i++) {
            Sheet sheet = source.getSheetAt(i);
            if (!(sheet instanceof XSSFChartSheet) && !sheet.getSheetName().equals(Listing.SHEET)) {
                XSSFSheet copy = into.createSheet(WorkbookUtil.createSafeSheetName(sheet.getSheetName()));
                into.setSheetVisibility(into.getSheetIndex(copy), source.getSheetVisibility(i));
                sheets.put(sheet, copy);
            }
        }
        return sheets;
    }

    private static Map<String, String> names(Map<Sheet, XSSFSheet> sheets) {
        Map<String, String> names = new LinkedHashMap<>();
        sheets.forEach((from, to) -> names.put(from.getSheetName(), to.getSheetName()));
        return names;
    }
}

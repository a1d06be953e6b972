package vn.tonghop.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.Stamp;

/**
 * A blank form as a workbook.
 *
 * <p>Every formula bears its result, so that it reads well where nothing is reckoned (Protected View). The same form gives
 * the same bytes in any JVM, time zone and year; its dates are the first day of its period.
 */
public final class BlankWorkbook {

    /** Writes the workbook; the stream is flushed and left open. */
    public void write(BlankForm form, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Imprint.press(
                    workbook,
                    form.form().title() + " " + form.period().title() + ", "
                            + form.committee().name(),
                    form.board(),
                    form.period().start());
            Styles styles = new Styles(workbook);
            Choices choices = new Choices(form);
            // Our own formulas need no proof at every cell; reckoning them is one.
            workbook.setCellFormulaValidation(false);
            List<BlankInk> drawn = sheets(form, choices).stream()
                    .map(sheet -> BlankInk.draw(sheet, workbook, styles))
                    .toList();
            choices.names().forEach((name, range) -> {
                XSSFName named = workbook.createName();
                named.setNameName(name);
                named.setRefersToFormula(range);
            });
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            drawn.forEach(BlankInk::drawSilent);
            workbook.setActiveSheet(0);
            workbook.write(new TimelessZip(new LeftOpen(out)));
        }
        out.flush();
    }

    private static List<BlankSheet> sheets(BlankForm form, Choices choices) {
        Places places = new Places(form);
        Totals totals = new Totals(places);
        Operands operands = new Operands(places, totals);
        Standing standing = new Standing(places, totals);
        Checks checks = new Checks(form, operands, standing);
        BlankTables tables = new BlankTables(places, totals, operands, checks, standing);
        BlankLists lists = new BlankLists(places, choices, standing);
        List<BlankSheet> sheets = new ArrayList<>();
        sheets.add(BlankCover.sheet(form, standing));
        for (FormSheet sheet : form.form().sheets()) {
            sheets.add(
                    switch (sheet) {
                        case FormSheet.Matrix matrix -> tables.sheet(matrix);
                        case FormSheet.Listing listing -> lists.sheet(listing);
                    });
        }
        sheets.add(checks.sheet());
        sheets.add(Guidance.sheet(form));
        sheets.add(choices.sheet());
        sheets.add(operands.sheet());
        sheets.add(standing.draw(checks, operands));
        sheets.add(stamp(form));
        return sheets;
    }

    private static BlankSheet stamp(BlankForm form) {
        BlankSheet sheet = BlankSheet.hidden(Stamp.SHEET);
        List<List<Content>> lines = form.stamp().lines().entrySet().stream()
                .map(line -> List.of(
                        Content.words(line.getKey(), Look.Format.CODE),
                        Content.words(line.getValue(), Look.Format.CODE)))
                .toList();
        for (int row = 0; row < lines.size(); row++) {
            sheet.put(row, lines.get(row));
        }
        return sheet;
    }
}

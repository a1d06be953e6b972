package vn.tonghop.workbook;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Draws one cell.
 *
 * @param first 0-based row at which the rows of its table begin
 */
record Pen(Cell cell, Styles styles, int first) {

    void draw(Content content) {
        cell.setCellStyle(styles.of(content.look()));
        switch (content) {
            case Content.Blank blank -> {}
            case Content.Words words -> draw(words.text(), words.look());
            case Content.Link link -> {
                draw(link.text(), link.look());
                Hyperlink hyperlink =
                        cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                hyperlink.setAddress(link.target());
                cell.setHyperlink(hyperlink);
            }
            case Content.Named named -> {
                draw(named.content());
                Name name = cell.getSheet().getWorkbook().createName();
                name.setNameName(named.name());
                name.setRefersToFormula(
                        Ref.cell(cell.getSheet().getSheetName(), cell.getRowIndex(), cell.getColumnIndex()));
            }
            case Content.Number number -> cell.setCellValue(number.value().doubleValue());
            case Content.Day day -> cell.setCellValue(day.value());
            case Content.Dormant dormant -> {
                cell.setCellFormula(dormant.formula());
                cell.setCellValue("");
            }
            case Content.Formula formula -> draw(formula);
            case Content.Sum sum -> {
                cell.setCellFormula("SUM(" + above(cell.getColumnIndex()) + ")");
                cell.setCellValue(sum.value().doubleValue());
            }
            case Content.Mean mean -> {
                String values = above(cell.getColumnIndex());
                String weights = above(mean.weights());
                cell.setCellFormula("SUMPRODUCT(" + weights + "," + values + ")/SUMPRODUCT(" + weights + ",--ISNUMBER("
                        + values + "))");
                cell.setCellValue(mean.value().doubleValue());
            }
        }
    }

    private void draw(Content.Formula formula) {
        if (formula.array()) {
            CellRangeAddress itself = new CellRangeAddress(
                    cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex());
            cell.getSheet().setArrayFormula(formula.formula(), itself);
        } else {
            cell.setCellFormula(formula.formula());
        }
    }

    private void draw(String words, Look look) {
        ForeignText text = new ForeignText(words);
        if (text.startsLikeFormula()) {
            cell.setCellStyle(styles.quoted(look));
        }
        cell.setCellValue(text.inCell());
    }

    /** The table's rows of a column, over the cell's own. */
    private String above(int column) {
        String letters = Ref.letters(column);
        return letters + (first + 1) + ":" + letters + cell.getRowIndex();
    }
}

package vn.tonghop.workbook;

import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Which of a stranger's formulas are written again: those of plain functions over cells of the same workbook. */
final class SafeFormula {
    /** Functions that reach out of the workbook, or address cells by text. */
    private static final Set<String> OUTWARD = Set.of(
            "HYPERLINK", "CALL", "REGISTER.ID", "REGISTER", "EVALUATE", "RTD", "DDE", "INDIRECT", "INFO", "CELL");

    private SafeFormula() {}

    /** Whether a formula may stand in a sheet of the copy; else its value does. */
    static boolean isKept(Cell cell, XSSFSheet to) {
        if (cell.isPartOfArrayFormulaGroup()) {
            return false;
        }
        try {
            Ptg[] parts = FormulaParser.parse(
                    cell.getCellFormula(),
                    XSSFEvaluationWorkbook.create(to.getWorkbook()),
                    FormulaType.CELL,
                    to.getWorkbook().getSheetIndex(to),
                    cell.getRowIndex());
            for (Ptg part : parts) {
                if (!staysInside(part)) {
                    return false;
                }
            }
            return true;
        } catch (FormulaParseException e) {
            return false;
        }
    }

    private static boolean staysInside(Ptg part) {
        return switch (part) {
            case NamePtg name -> false;
            case NameXPtg name -> false;
            case Pxg outside -> outside.getExternalWorkbookNumber() < 1;
            case AbstractFunctionPtg function ->
                !OUTWARD.contains(function.getName().toUpperCase(Locale.ROOT));
            default -> true;
        };
    }
}

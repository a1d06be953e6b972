package vn.tonghop.workbook;

import java.time.LocalDate;
import org.apache.poi.ss.util.CellReference;

/** How formulas name cells. Rows and columns count from 0. */
final class Ref {
    private Ref() {}

    /** A cell of any sheet: {@code 'Biểu 1'!$C$5}. */
    static String cell(String sheet, int row, int column) {
        return quoted(sheet) + "!$" + letters(column) + "$" + (row + 1);
    }

    /** Rows of a column of any sheet: {@code 'Cơ sở'!$B$5:$B$304}. */
    static String column(String sheet, int column, int firstRow, int lastRow) {
        return area(sheet, firstRow, column, lastRow, column);
    }

    /** A rectangle of any sheet. */
    static String area(String sheet, int firstRow, int firstColumn, int lastRow, int lastColumn) {
        return cell(sheet, firstRow, firstColumn) + ":$" + letters(lastColumn) + "$" + (lastRow + 1);
    }

    /** A cell of the same sheet: {@code C5}. */
    static String here(int row, int column) {
        return letters(column) + (row + 1);
    }

    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }

    static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }

    /** A day as formulas write it. */
    static String day(LocalDate day) {
        return "DATE(" + day.getYear() + "," + day.getMonthValue() + "," + day.getDayOfMonth() + ")";
    }

    /** The condition that a cell begins with these words. */
    static String begins(String cell, String words) {
        return "LEFT(" + cell + "," + words.length() + ")=" + text(words);
    }

    /** The condition that a cell's words end with these. */
    static String ends(String cell, String words) {
        return "RIGHT(" + cell + "," + words.length() + ")=" + text(words);
    }

    /** A text as formulas write it. */
    static String text(String words) {
        return "\"" + words.replace("\"", "\"\"") + "\"";
    }
}

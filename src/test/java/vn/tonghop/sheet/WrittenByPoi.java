package vn.tonghop.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Real workbooks, written by POI. */
final class WrittenByPoi {
    private WrittenByPoi() {}

    /** Fills a workbook; no test reads through POI. */
    interface Content {
        void fill(Workbook workbook);
    }

    static byte[] xlsx(Content content) {
        return write(new XSSFWorkbook(), content);
    }

    static byte[] streamed(Content content) {
        return write(new SXSSFWorkbook(10), content);
    }

    static byte[] xls(Content content) {
        return write(new HSSFWorkbook(), content);
    }

    /** Texts and numbers, 40 rows of 8. */
    static void matrix(Workbook workbook) {
        Sheet sheet = workbook.createSheet("Biểu 1");
        for (int r = 0; r < 40; r++) {
            var row = sheet.createRow(r);
            row.createCell(0).setCellValue("Đảng viên mới kết nạp " + r);
            for (int c = 1; c < 8; c++) {
                row.createCell(c).setCellValue(r * 31 + c * 0.5);
            }
        }
        workbook.createSheet("Trang 2").createRow(3).createCell(2).setCellValue("hết");
    }

    /** One cell of every kind, in row 1. */
    static void kinds(Workbook workbook) {
        var row = workbook.createSheet("Ô").createRow(0);
        row.createCell(0).setCellValue(1464);
        row.createCell(1).setCellValue(0.1 + 0.2);
        row.createCell(2).setCellValue("Móng Cái");
        row.createCell(3).setCellValue(true);
        row.createCell(4).setCellErrorValue(FormulaError.REF.getCode());
        row.createCell(5, CellType.BLANK);
        row.createCell(6).setCellFormula("A1+1");
        row.createCell(7).setCellFormula("C1&\"!\"");
        row.createCell(8).setCellFormula("1/0");
        row.createCell(9).setCellFormula("A1>0");
        row.createCell(10).setCellValue(-12.75);
        row.createCell(11).setCellValue(1e20);
    }

    /** The same, its formulas computed. */
    static void computedKinds(Workbook workbook) {
        kinds(workbook);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private static byte[] write(Workbook workbook, Content content) {
        try (workbook) {
            content.fill(workbook);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.tonghop.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tonghop.finding.Statement;

/** Writes the comments of a marked sheet, each in a box that holds its words. */
record Comments(XSSFSheet sheet, String author) {
    /** So many cells have a comment; whoever has more is told often enough, and the model is slow with comments. */
    private static final int MOST = 2000;

    private static final double CHARACTERS = 48;
    private static final int MOST_ROWS = 30;

    void write(Marks marks) {
        if (marks.cells().isEmpty()) {
            return;
        }
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int left = MOST;
        for (var marked : marks.cells().entrySet()) {
            if (left-- > 0) {
                write(drawing, marked.getKey(), marked.getValue());
            }
        }
    }

    private void write(XSSFDrawing drawing, CellAddress cell, List<Statement> statements) {
        String text = Marks.comment(statements);
        int column = cell.getColumn() + 1;
        int right = column;
        double width = 0;
        while (width < CHARACTERS) {
            width += Math.max(1, sheet.getColumnWidth(right++) / 256.0);
        }
        int rows = Math.min(MOST_ROWS, Wrapping.broken(text, CHARACTERS).size() + 2);
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, column, cell.getRow(), right, cell.getRow() + rows);
        Comment comment = drawing.createCellComment(anchor);
        comment.setAddress(cell);
        comment.setAuthor(author);
        comment.setString(new XSSFRichTextString(new ForeignText(text).inCell()));
    }
}

package vn.tonghop.workbook;

import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A streamed workbook in a zip without a clock. */
final class TimelessWorkbook extends SXSSFWorkbook {
    private static final int ROWS_IN_MEMORY = 100;

    TimelessWorkbook(XSSFWorkbook template) {
        super(template, ROWS_IN_MEMORY);
        // what the streamed sheets are put into on their way
        setZip64Mode(Zip64Mode.AsNeeded);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        return new TimelessZip(out);
    }
}

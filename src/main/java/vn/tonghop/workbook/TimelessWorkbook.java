package vn.tonghop.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A streamed workbook whose zip bears the same hour in every entry, whenever and wherever it is written.
 *
 * <p>Plain zip, not Zip64, so that readers that stream it can.
 */
final class TimelessWorkbook extends SXSSFWorkbook {
    private static final int ROWS_IN_MEMORY = 100;
    /** A day after the epoch of zip, which lies on different days in different zones. */
    private static final LocalDateTime HOUR = LocalDateTime.of(1980, 2, 1, 0, 0);

    TimelessWorkbook(XSSFWorkbook template) {
        super(template, ROWS_IN_MEMORY);
        setZip64Mode(Zip64Mode.AsNeeded);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        // Zip stores the wall clock's hour: the same hour, whatever the zone.
        long time = HOUR.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out) {
            @Override
            public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
                entry.setTime(time);
                super.putArchiveEntry(entry);
            }
        };
        zip.setUseZip64(zip64Mode);
        return zip;
    }
}

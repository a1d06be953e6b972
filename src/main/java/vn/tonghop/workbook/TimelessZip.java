package vn.tonghop.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A zip that bears the same hour in every entry, whenever and wherever it is written.
 *
 * <p>Plain zip, not Zip64, so that readers that stream it can.
 */
final class TimelessZip extends ZipArchiveOutputStream {
    /** A day after the epoch of zip, which lies on different days in different zones. */
    private static final LocalDateTime HOUR = LocalDateTime.of(1980, 2, 1, 0, 0);

    // Zip stores the wall clock's hour: the same hour, whatever the zone.
    private final long time = HOUR.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();

    TimelessZip(OutputStream out) {
        super(out);
        setUseZip64(Zip64Mode.AsNeeded);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTime(time);
        super.putArchiveEntry(entry);
    }
}

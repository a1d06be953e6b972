package vn.tonghop.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.committee.Period;
import vn.tonghop.consolidation.Release;

/**
 * The provincial summary workbook of a release.
 *
 * <p>The same release gives the same bytes in any JVM, time zone and year: its dates are the release's as-of date, and its
 * zip bears no clock.
 */
public final class SummaryWorkbook {
    private final Path scratch;

    /** @param scratch where rows wait until all of them are there: never the machine's folder, shared with whoever else */
    public SummaryWorkbook(Path scratch) {
        this.scratch = scratch;
    }

    /** Where the workbook of a period lies in its release's folder. */
    public static String file(Period period) {
        return "tong-hop-" + period + ".xlsx";
    }

    /** Writes the workbook; the stream is flushed and left open. */
    public void write(Release release, OutputStream out) throws IOException {
        TempFile.setThreadLocalTempFileCreationStrategy(new DefaultTempFileCreationStrategy(scratch.toFile()));
        try (XSSFWorkbook template = new XSSFWorkbook();
                SXSSFWorkbook workbook = new TimelessWorkbook(template)) {
            Imprint.press(
                    template,
                    "Tổng hợp " + release.settings().province() + ", "
                            + release.period().title(),
                    release.settings().board(),
                    release.asOf());
            Styles styles = new Styles(template);
            for (Page page : pages(release)) {
                Ink.draw(page, workbook, styles);
            }
            workbook.write(new LeftOpen(out));
        } finally {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
        }
        out.flush();
    }

    private static List<Page> pages(Release release) {
        List<Page> pages = new ArrayList<>();
        pages.add(Overview.page(release));
        pages.addAll(FormSheets.pages(release));
        pages.add(ByCommittee.page(release));
        pages.add(Targets.page(release));
        pages.add(OrganisationList.page(release));
        pages.add(Filings.page(release));
        pages.add(Remarks.page(release));
        pages.add(Sources.page(release));
        return pages;
    }
}

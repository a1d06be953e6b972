package vn.tonghop.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.consolidation.Release;

/**
 * The provincial summary workbook of a release.
 *
 * <p>The same release gives the same bytes in any JVM, time zone and year: its dates are the release's as-of date, and its
 * zip bears no clock.
 */
public final class SummaryWorkbook {

    /** Writes the workbook; the stream is flushed and left open. */
    public void write(Release release, OutputStream out) throws IOException {
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

package vn.tonghop.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
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
            describe(template.getProperties(), release);
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

    private static void describe(POIXMLProperties properties, Release release) {
        Date day = Date.from(release.asOf().atStartOfDay(ZoneOffset.UTC).toInstant());
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle("Tổng hợp " + release.settings().province() + ", "
                + release.period().title());
        core.setCreator(release.settings().board());
        core.setLastModifiedByUser(release.settings().board());
        core.setCreated(Optional.of(day));
        core.setModified(Optional.of(day));
        properties.getExtendedProperties().setApplication("Tổng hợp");
    }
}

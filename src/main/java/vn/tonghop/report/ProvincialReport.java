package vn.tonghop.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import vn.tonghop.committee.Period;
import vn.tonghop.consolidation.Release;

/**
 * The provincial report of a release, as the Party document that the board's head signs.
 *
 * <p>Made once a night, prints any number of releases, also from several threads. The same release and templates give the
 * same bytes.
 */
public final class ProvincialReport {
    /** Its template in the reports' folder. */
    static final String TEMPLATE = "bao-cao.html";

    private final ReportTemplates templates;
    private final Press press;

    /** Reads the templates of a folder. */
    public ProvincialReport(Path folder) {
        templates = new ReportTemplates(folder);
        press = new Press(templates);
    }

    /** Where the report of a period lies in its release's folder. */
    public static String file(Period period) {
        return "bao-cao-" + period + ".pdf";
    }

    /** The report of a release. */
    public Document of(Release release) {
        return new Document(file(release.period()), "", date -> manuscript(release, date), press);
    }

    private Manuscript manuscript(Release release, LocalDate date) {
        Map<String, Chart> charts = Charts.of(release);
        return press.manuscript(
                TEMPLATE, page(templates, new ProvincialText(release, date, charts.keySet())), charts, date);
    }

    static String page(ReportTemplates templates, ProvincialText text) {
        return templates.fill(
                TEMPLATE,
                Map.of("report", text, "letter", Letterhead.of(text.release().settings(), text.dated())));
    }
}

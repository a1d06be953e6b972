package vn.tonghop.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import vn.tonghop.consolidation.Release;
import vn.tonghop.finding.SetupProblem;

/**
 * The provincial report of a release, as the Party document that the board's head signs.
 *
 * <p>Made once a night, prints any number of releases, also from several threads. The same release and templates give the
 * same bytes.
 */
public final class ProvincialReport {
    /** Its template in the reports' folder. */
    static final String TEMPLATE = "bao-cao.html";

    private final Templates templates;
    private final Press press;

    /** Reads the templates of a folder. */
    public ProvincialReport(Path folder) {
        templates = new Templates(folder);
        press = new Press(templates);
    }

    /**
     * Prints a release as PDF/A-1b.
     *
     * @throws SetupProblem naming file and line of a mistake in the template
     */
    public void print(Release release, OutputStream out) throws IOException {
        String page = templates.fill(
                TEMPLATE,
                Map.of(
                        "report",
                        new ProvincialText(release),
                        "letter",
                        Letterhead.of(release.settings(), release.asOf())));
        press.print(TEMPLATE, page, release.asOf(), out);
    }
}

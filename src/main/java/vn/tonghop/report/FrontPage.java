package vn.tonghop.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import vn.tonghop.finding.SetupProblem;

/**
 * The page over all documents of a workspace, as HTML that needs neither network nor script.
 *
 * <p>The same text and template give the same bytes.
 */
public final class FrontPage {
    /** Its template in the reports' folder. */
    static final String TEMPLATE = "index.html";

    private static final String TYPE = "<!DOCTYPE html>\n";

    private final ReportTemplates templates;

    /** Reads the templates of a folder. */
    public FrontPage(Path folder) {
        templates = new ReportTemplates(folder);
    }

    /**
     * The page in UTF-8.
     *
     * @throws SetupProblem naming file and line of a mistake in the template
     */
    public byte[] draw(FrontPageText page) {
        return (TYPE + page(templates, page).strip() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The page as its template has it. */
    static String page(ReportTemplates templates, FrontPageText page) {
        return templates.fill(TEMPLATE, Map.of("page", page));
    }
}

package vn.tonghop.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import vn.tonghop.finding.SetupProblem;
import vn.tonghop.template.Settings;

/**
 * The notice that goes back with a returned file: what was found, what to mend, by when.
 *
 * <p>Made once a night, prints any number of notices. The same text and templates give the same bytes.
 */
public final class ReturnNotice {
    /** Its template in the reports' folder. */
    static final String TEMPLATE = "tra-lai.html";

    private final ReportTemplates templates;
    private final Press press;

    /** Reads the templates of a folder. */
    public ReturnNotice(Path folder) {
        templates = new ReportTemplates(folder);
        press = new Press(templates);
    }

    /**
     * Prints a notice as PDF/A-1b, dated by the day the file went back.
     *
     * @throws SetupProblem naming file and line of a mistake in the template
     */
    public void print(NoticeText notice, Settings settings, OutputStream out) throws IOException {
        String page = page(templates, notice, settings);
        press.print(press.manuscript(TEMPLATE, page, Map.of(), notice.returned().returnedOn()), out);
    }

    static String page(ReportTemplates templates, NoticeText notice, Settings settings) {
        Letterhead letter = Letterhead.of(settings, notice.returned().returnedOn())
                .ofKind("TB")
                .to(notice.addressee());
        return templates.fill(TEMPLATE, Map.of("notice", notice, "letter", letter));
    }
}

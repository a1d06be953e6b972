package vn.tonghop.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.tonghop.consolidation.Release;
import vn.tonghop.finding.SetupProblem;

/**
 * The feedback of a release: a letter to every committee that has to file, whether it has or not.
 *
 * <p>Made once a night, prints any number of letters, also from several threads. The same release and templates give the
 * same bytes. No letter names a listed person.
 */
public final class Feedback {
    /** Its template in the reports' folder. */
    static final String TEMPLATE = "phan-hoi.html";

    private final Templates templates;
    private final Press press;

    /** Reads the templates of a folder. */
    public Feedback(Path folder) {
        templates = new Templates(folder);
        press = new Press(templates);
    }

    /** What is told to each committee, in official order. */
    public List<FeedbackText> of(Release release) {
        return FeedbackText.of(release);
    }

    /**
     * Prints a letter as PDF/A-1b.
     *
     * @throws SetupProblem naming file and line of a mistake in the template
     */
    public void print(FeedbackText text, OutputStream out) throws IOException {
        Release release = text.release();
        String page = templates.fill(
                TEMPLATE, Map.of("report", text, "letter", Letterhead.of(release.settings(), release.asOf())));
        press.print(TEMPLATE, page, release.asOf(), out);
    }
}

package vn.tonghop.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.tonghop.archive.Sha256;
import vn.tonghop.consolidation.Release;

/**
 * The feedback of a release: a letter to every committee that has to file, whether it has or not.
 *
 * <p>Made once a night, prints any number of letters, also from several threads. The same release and templates give the
 * same bytes. No letter names a listed person.
 */
public final class Feedback {
    /** Its template in the reports' folder. */
    static final String TEMPLATE = "phan-hoi.html";

    private final ReportTemplates templates;
    private final Press press;

    /** Reads the templates of a folder. */
    public Feedback(Path folder) {
        templates = new ReportTemplates(folder);
        press = new Press(templates);
    }

    /** The letters of a release, in official order. */
    public List<Document> of(Release release) {
        return FeedbackText.of(release).stream().map(this::of).toList();
    }

    Document of(FeedbackText text) {
        return new Document(
                "don-vi/" + text.committee() + "/phan-hoi-" + text.release().period() + ".pdf",
                Sha256.of(text.ofItself()),
                date -> manuscript(text.dated(date)),
                press);
    }

    private Manuscript manuscript(FeedbackText text) {
        return press.manuscript(TEMPLATE, page(templates, text), Charts.of(text.result()), text.dated());
    }

    static String page(ReportTemplates templates, FeedbackText text) {
        return templates.fill(
                TEMPLATE,
                Map.of("report", text, "letter", Letterhead.of(text.release().settings(), text.dated())));
    }
}

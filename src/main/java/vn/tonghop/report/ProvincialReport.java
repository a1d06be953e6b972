package vn.tonghop.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.consolidation.Release;
import vn.tonghop.finding.SetupProblem;
import vn.tonghop.form.Form;

/**
 * The provincial report of a release, as the Party document that the board's head signs.
 *
 * <p>Made once a night, prints any number of releases, also from several threads. The same release and templates give the
 * same bytes.
 */
public final class ProvincialReport {
    /** Its template in the reports' folder. */
    static final String TEMPLATE = "bao-cao.html";

    /** A figure's code in quotes, as templates write it. */
    private static final Pattern CODE = Pattern.compile("'(\\d+\\.[\\p{Alnum}./_]+)'");

    private final Templates templates;
    private final Press press;

    /** Reads the templates of a folder. */
    public ProvincialReport(Path folder) {
        templates = new Templates(folder);
        press = new Press(templates);
    }

    /**
     * Holds the template against a form, before any figure is there.
     *
     * @throws SetupProblem naming the line of a code that the form does not have
     */
    public void check(Form form) {
        String text = templates
                .find(TEMPLATE)
                .orElseThrow(() -> new SetupProblem(
                        "templates/reports/" + TEMPLATE + ": không có tệp mẫu này; khôi phục tệp mẫu."));
        Matcher match = CODE.matcher(text);
        while (match.find()) {
            if (!form.indicators().containsKey(match.group(1))) {
                long line = text.substring(0, match.start()).lines().count();
                throw new SetupProblem("templates/reports/" + TEMPLATE + ", dòng " + line + ": biểu mẫu " + form
                        + " không có chỉ tiêu \"" + match.group(1) + "\"; sửa lại mã trong tệp mẫu.");
            }
        }
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

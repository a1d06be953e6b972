package vn.tonghop.nightly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import vn.tonghop.finding.SetupProblem;
import vn.tonghop.sheet.Wording;
import vn.tonghop.submission.PersonKey;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionReader;

/** Where a clerk's workbooks are read by the templates of a workspace: neither Spring nor a database, nothing is written. */
final class Desk {
    /** Persons are compared on this desk only, so any secret does. */
    private static final byte[] SECRET = {1};

    private final Templates templates;
    private final SubmissionReader reader;

    private Desk(Templates templates) {
        this.templates = templates;
        this.reader = new SubmissionReader(templates.forms(), templates.registry(), new PersonKey(SECRET));
    }

    static Desk in(Workspace workspace) {
        if (!Files.isDirectory(workspace.templates())) {
            throw new SetupProblem("templates: không có thư mục này trong " + workspace.root() + "; chọn --workspace.");
        }
        return new Desk(Templates.read(workspace.templates(), Collections.emptySortedMap()));
    }

    Submission read(Path file) {
        String name = Wording.clean(String.valueOf(file.getFileName()));
        return reader.read(file, name, templates.settings().limits());
    }

    /**
     * Looks whether there is such a file.
     *
     * @throws ParameterException where there is none
     */
    static void demandFile(Path file, CommandLine command) {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(
                    command,
                    shown(file)
                            + (Files.isDirectory(file)
                                    ? ": là thư mục; ghi tên từng tệp Excel."
                                    : ": không có tệp này; kiểm tra lại tên và thư mục."));
        }
    }

    /** A path as the console shows it. */
    static String shown(Path file) {
        return Wording.clean(file.toString());
    }
}

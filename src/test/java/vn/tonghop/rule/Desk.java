package vn.tonghop.rule;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.committee.Registry;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Statement;
import vn.tonghop.form.Forms;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.DraftWorkbook;
import vn.tonghop.sheet.Limits;
import vn.tonghop.sheet.UnreadableWorkbook;
import vn.tonghop.sheet.Workbook;
import vn.tonghop.sheet.Workbooks;
import vn.tonghop.submission.PersonKey;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionReader;

/** A clerk's desk: a draft becomes a file, the file is read and checked. */
public final class Desk {
    public static final String FILE = "bao-cao.xlsx";

    private static final Forms FORMS = Forms.read(Path.of("templates/forms"), "templates/forms");
    private static final Registry REGISTRY =
            Registry.read(Path.of("templates/registry.xlsx"), "templates/registry.xlsx");

    private Desk() {}

    public static List<Statement> findings(Draft draft) {
        return check(submission(draft));
    }

    public static List<Statement> check(Submission submission) {
        return new Rules().check(submission).stream().map(Finding::statement).toList();
    }

    public static Submission submission(Draft draft) {
        return submission(DraftWorkbook.of(draft).xlsx());
    }

    /** A draft's workbook, changed by hand before it is sent. */
    public static Submission submission(Draft draft, Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                        new ByteArrayInputStream(DraftWorkbook.of(draft).xlsx()));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook);
            workbook.write(out);
            return submission(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file as it was sent. */
    public static Submission submission(byte[] content) {
        return submission(content, FORMS);
    }

    /** As {@link #submission(byte[])}, by other forms than the office's. */
    public static Submission submission(byte[] content, Forms forms) {
        try {
            Path file = Files.createTempFile("desk", ".xlsx");
            try {
                Files.write(file, content);
                try (Workbook workbook = Workbooks.read(file, FILE, Limits.DEFAULT)) {
                    return new SubmissionReader(forms, REGISTRY, new PersonKey(new byte[32])).read(workbook);
                } catch (UnreadableWorkbook e) {
                    return Submission.unreadable(FILE, e.finding());
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

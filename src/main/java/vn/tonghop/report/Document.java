package vn.tonghop.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.function.Function;
import vn.tonghop.finding.SetupProblem;

/**
 * A document of a release, which may bear any date: so it can be told whether it would be the same, had nobody touched
 * anything since it was last printed.
 */
public final class Document {
    private final String file;
    private final String tells;
    private final Function<LocalDate, Manuscript> manuscripts;
    private final Press press;

    /** @param tells what a letter tells its receiver of itself, in hexadecimal digits; of what is no letter, empty */
    Document(String file, String tells, Function<LocalDate, Manuscript> manuscripts, Press press) {
        this.file = file;
        this.tells = tells;
        this.manuscripts = manuscripts;
        this.press = press;
    }

    /** Where it lies in the release's folder. */
    public String file() {
        return file;
    }

    /**
     * What a letter tells its receiver of itself, in hexadecimal digits: the same where only its date or its place among the
     * others has changed; of what is no letter, empty.
     */
    public String tells() {
        return tells;
    }

    /**
     * What it is made of when it bears a date, in hexadecimal digits.
     *
     * @throws SetupProblem naming file and line of a mistake in the template
     */
    public String digest(LocalDate date) {
        return manuscripts.apply(date).digest();
    }

    /**
     * Prints it as PDF/A-1b; always the same bytes under the same date.
     *
     * @throws SetupProblem naming file and line of a mistake in the template
     */
    public void print(LocalDate date, OutputStream out) throws IOException {
        press.print(manuscripts.apply(date), out);
    }

    /** Its file: what a log may show. */
    @Override
    public String toString() {
        return file;
    }
}

package vn.tonghop.report;

import static java.util.Comparator.comparing;

import java.util.List;
import vn.tonghop.consolidation.Release;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.fact.Filing;
import vn.tonghop.fact.Remark;
import vn.tonghop.finding.Listing;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.Statement;

/**
 * A version that a committee has sent, and what is told of it.
 *
 * @param statements heaviest first
 * @param copies further paths under which the very same bytes were found
 */
public record SubmissionWords(Filing filing, List<Statement> statements, List<String> copies) {
    /** At most so many findings stand in the document. */
    static final int SHOWN = 30;

    static SubmissionWords of(Filing filing, Release release, List<Remark> remarks) {
        return new SubmissionWords(
                filing,
                remarks.stream()
                        .filter(remark -> remark.submission() == filing.submission())
                        .map(Remark::statement)
                        .sorted(comparing(Statement::severity))
                        .toList(),
                release.copies().getOrDefault(filing.submission(), List.of()));
    }

    /** {@code lần 2}. */
    public String version() {
        return filing.version();
    }

    public String file() {
        return filing.file();
    }

    public String filedOn() {
        return Shown.date(filing.filedOn());
    }

    public int number() {
        return filing.number();
    }

    public int errors() {
        return count(Severity.ERROR);
    }

    public int warnings() {
        return count(Severity.WARNING);
    }

    private int count(Severity severity) {
        return (int) Listing.count(statements, severity);
    }

    public boolean hasFindings() {
        return !statements.isEmpty();
    }

    /** The first of the findings. */
    public List<Row> rows() {
        return statements.stream()
                .limit(SHOWN)
                .map(statement ->
                        new Row(statement.severity().label(), statement.place().within(), statement.message()))
                .toList();
    }

    /** How many findings do not stand in the table. */
    public int others() {
        return Math.max(0, statements.size() - SHOWN);
    }

    /** A finding: how much it weighs, where it stands, what to do. */
    public record Row(String severity, String place, String message) {}
}

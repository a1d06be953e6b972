package vn.tonghop.nightly;

import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Listing;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.Statement;
import vn.tonghop.rule.Rules;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Submission;

/**
 * A file checked by itself on a clerk's desk.
 *
 * @param path as it was asked for
 */
record CheckedFile(String path, Identity identity, List<Statement> statements) {

    static CheckedFile of(String path, Submission submission) {
        return new CheckedFile(
                path,
                submission.identity(),
                new Rules().check(submission).stream().map(Finding::statement).toList());
    }

    long count(Severity severity) {
        return Listing.count(statements, severity);
    }

    boolean isFaulty() {
        return count(Severity.ERROR) > 0;
    }
}

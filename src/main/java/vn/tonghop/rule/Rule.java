package vn.tonghop.rule;

import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.submission.Submission;

/** A demand on a submission that it meets or not by itself. */
interface Rule {
    /** Adds a finding for each place where an identified submission does not meet it. */
    void check(Submission submission, List<Finding> findings);
}

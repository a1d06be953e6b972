package vn.tonghop.rule;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.submission.Submission;

/** The rules that a submission is held to by itself, in the order their findings are told. */
public final class Rules {
    /** The arithmetic last: it leaves out what is counted of persons about whom something is wrong. */
    private final List<Rule> rules = List.of(
            new PersonsAreDistinct(),
            new PersonsAreOfAge(),
            new AdmissionsLieWithinThePeriod(),
            new FormArithmetic(),
            new OwnPercentsAgree());

    /** Everything to say about a submission: what reading found, then what the rules find. */
    public List<Finding> check(Submission submission) {
        List<Finding> findings = new ArrayList<>(submission.findings());
        if (submission.identity().isComplete()) {
            rules.forEach(rule -> rule.check(submission, findings));
        }
        return findings;
    }
}

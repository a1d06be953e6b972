package vn.tonghop.rule;

import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.RuleFinding;
import vn.tonghop.submission.Person;
import vn.tonghop.submission.Submission;

/** Nobody is admitted younger than 18; older than 60 is told. */
public final class PersonsAreOfAge implements Rule {
    /** Full years that a person admitted has at least. */
    public static final int LEAST = 18;

    /** Full years above which an admission is told. */
    public static final int TOLD_ABOVE = 60;

    @Override
    public void check(Submission submission, List<Finding> findings) {
        for (Person person : submission.persons().rows()) {
            if (person.born() == null || person.admitted() == null) {
                continue;
            }
            int age = person.age();
            Place place = submission.persons().birthOf(person);
            if (age < LEAST) {
                findings.add(new RuleFinding.AdmittedTooYoung(place, Math.max(age, 0)));
            } else if (age > TOLD_ABOVE) {
                findings.add(new RuleFinding.AdmittedLate(place, age));
            }
        }
    }
}

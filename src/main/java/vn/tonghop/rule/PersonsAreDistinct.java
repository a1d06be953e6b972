package vn.tonghop.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.RuleFinding;
import vn.tonghop.submission.Person;
import vn.tonghop.submission.PersonMark;
import vn.tonghop.submission.Submission;

/** No person stands twice in one list: same name, date of birth and sex. */
final class PersonsAreDistinct implements Rule {

    @Override
    public void check(Submission submission, List<Finding> findings) {
        Map<PersonMark, Integer> seen =
                HashMap.newHashMap(submission.persons().rows().size());
        for (Person person : submission.persons().rows()) {
            PersonMark mark = person.mark();
            Integer earlier = mark == null ? null : seen.putIfAbsent(mark, person.row());
            if (earlier != null) {
                findings.add(
                        new RuleFinding.PersonTwiceInFile(submission.persons().nameOf(person), earlier));
            }
        }
    }
}

package vn.tonghop.rule;

import java.util.List;
import vn.tonghop.committee.Period;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.RuleFinding;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.ListColumn;
import vn.tonghop.submission.Person;
import vn.tonghop.submission.Submission;

/** The day of every admission listed lies in the period. */
final class AdmissionsLieWithinThePeriod implements Rule {

    @Override
    public void check(Submission submission, List<Finding> findings) {
        Period period = submission.identity().period().orElseThrow();
        for (FormSheet.Listing listing :
                submission.identity().form().orElseThrow().listings()) {
            listing.persons()
                    .map(persons -> listing.column(persons.admitted()))
                    .filter(ListColumn::withinPeriod)
                    .ifPresent(column -> check(column, period, submission, findings));
        }
    }

    private static void check(ListColumn column, Period period, Submission submission, List<Finding> findings) {
        for (Person person : submission.persons().rows()) {
            if (person.admitted() != null && !period.contains(person.admitted())) {
                findings.add(new RuleFinding.DateOutsidePeriod(
                        submission.persons().admissionOf(person), column.name(), period.title()));
            }
        }
    }
}

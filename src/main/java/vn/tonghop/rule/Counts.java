package vn.tonghop.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.RuleFinding;
import vn.tonghop.form.Form;
import vn.tonghop.form.FormRule;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.Tally;

/** Which counts of lists are wrong because something else is: one cause, one finding. */
public final class Counts {
    private Counts() {}

    /**
     * The tallies of a list of persons about whom something is wrong already: one listed twice makes all of them doubtful,
     * an impossible day of admission those that ask for an age.
     */
    static Set<String> doubtful(Form form, List<Finding> findings) {
        boolean twice = findings.stream().anyMatch(RuleFinding.PersonTwiceInFile.class::isInstance);
        boolean dates = findings.stream()
                .anyMatch(finding -> finding instanceof RuleFinding.AdmittedTooYoung
                        || finding instanceof RuleFinding.DateOutsidePeriod);
        Set<String> doubtful = new HashSet<>();
        if (twice || dates) {
            for (FormSheet.Listing listing : form.listings()) {
                if (listing.persons().isPresent()) {
                    operands(form, listing, tally -> twice || tally.asksAge()).forEach(doubtful::add);
                }
            }
        }
        return doubtful;
    }

    /** What is in doubt once a rule is broken: its left side, and the tallies that count a part of what that counts. */
    public static Set<String> spoiltBy(FormRule rule, Form form) {
        Set<String> spoilt = new HashSet<>(rule.left().operands());
        rule.left().operands().forEach(operand -> spoilt.addAll(within(operand, form)));
        return spoilt;
    }

    /** The tallies that count a part of what this one counts. */
    private static Set<String> within(String wrong, Form form) {
        Set<String> within = new HashSet<>();
        for (FormSheet.Listing listing : form.listings()) {
            for (Tally whole : listing.tallies()) {
                if (isOperandOf(whole, wrong)) {
                    operands(form, listing, tally -> tally.isWithin(whole))
                            .filter(operand -> group(operand).endsWith(group(wrong)))
                            .forEach(within::add);
                }
            }
        }
        return within;
    }

    private static Stream<String> operands(Form form, FormSheet.Listing listing, Predicate<Tally> which) {
        return form.rules().stream()
                .flatMap(rule -> Stream.concat(rule.left().operands().stream(), rule.right().operands().stream()))
                .filter(operand ->
                        listing.tallies().stream().anyMatch(tally -> isOperandOf(tally, operand) && which.test(tally)));
    }

    private static boolean isOperandOf(Tally tally, String operand) {
        return operand.equals(tally.name()) || operand.startsWith(tally.name() + "[");
    }

    /** What stands in brackets, them included: the choice that a tally counts. */
    private static String group(String operand) {
        int bracket = operand.indexOf('[');
        return bracket < 0 ? "" : operand.substring(bracket);
    }
}

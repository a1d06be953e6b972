package vn.tonghop.nightly;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.fact.Facts;
import vn.tonghop.fact.Filing;
import vn.tonghop.fact.Receipts;
import vn.tonghop.fact.State;
import vn.tonghop.finding.FileFinding;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Place;
import vn.tonghop.form.Form;
import vn.tonghop.rule.Background;
import vn.tonghop.rule.Comparisons;
import vn.tonghop.rule.Filed;
import vn.tonghop.rule.ProvinceRules;
import vn.tonghop.submission.Figure;

/**
 * Decides, in the order of the night, what every submission received becomes, and holds those in force against other
 * periods and committees.
 */
final class Reconciling {
    private final Facts facts;
    private final Receipts receipts;
    private final Registry registry;
    private final Templates templates;
    private final Set<Long> compared = new HashSet<>();
    /** A December is decided upon before any period of the year after it. */
    private final Map<Period, Boolean> filedByAnyone = new HashMap<>();

    private final Map<Long, List<Finding>> comparisons = new LinkedHashMap<>();

    Reconciling(NightWork work) {
        this.facts = work.stored().facts();
        this.receipts = work.stored().receipts();
        this.registry = work.templates().registry();
        this.templates = work.templates();
    }

    /** The whole step, in the caller's transaction. */
    void reconcile(boolean judgesAgain) {
        Set<Period> touched = new TreeSet<>();
        withdraw(touched);
        List<Facts.Candidate> candidates = facts.candidates();
        Map<String, List<Facts.Candidate>> sameNumber =
                candidates.stream().filter(candidate -> !candidate.faulty()).collect(groupingBy(Reconciling::version));
        for (Facts.Candidate candidate : candidates) {
            if (candidate.period() != null) {
                touched.add(Period.get(candidate.period()));
            }
            State state = candidate.faulty()
                    ? State.RETURNED
                    : decide(candidate, sameNumber.getOrDefault(version(candidate), List.of()));
            receipts.decide(candidate.submission(), state);
        }
        if (judgesAgain) {
            touched.addAll(facts.periods());
        }
        compareAgain(touched);
        comparisons.forEach(receipts::storeComparisons);
        for (Period period : touched) {
            compareProvince(period);
        }
    }

    /** What only one file of a night may say it is; of several nights' files the earlier one has it. */
    private static String version(Facts.Candidate candidate) {
        return candidate.committee() + " " + candidate.period() + " " + candidate.number() + " of night "
                + candidate.night();
    }

    /** What the office has withdrawn counts as returned; the versions it had replaced are judged anew. */
    private void withdraw(Set<Period> touched) {
        if (registry.withdrawals().isEmpty()) {
            return;
        }
        for (Filing filing : facts.taken()) {
            registry.withdrawals().stream()
                    .filter(withdrawal -> withdrawal.names(filing.file(), filing.sha256()))
                    .findFirst()
                    .ifPresent(withdrawal -> {
                        receipts.add(
                                filing.submission(),
                                new FileFinding.Withdrawn(Place.of(filing.file()), withdrawal.reason()));
                        receipts.decide(filing.submission(), State.RETURNED);
                        if (filing.state() == State.ACCEPTED) {
                            receipts.reopenSuperseded(filing.committee(), filing.period());
                        }
                        touched.add(Period.get(filing.period()));
                    });
        }
    }

    private State decide(Facts.Candidate candidate, List<Facts.Candidate> sameNumber) {
        Period period = Period.get(java.util.Objects.requireNonNull(candidate.period()));
        String committee = java.util.Objects.requireNonNull(candidate.committee());
        Optional<Filing> inForce = facts.inForce(committee, period);
        Optional<String> other = sameNumber.stream()
                .filter(each -> each.submission() != candidate.submission())
                .map(Facts.Candidate::name)
                .findFirst()
                .or(() -> inForce.filter(filing -> filing.number() == candidate.number())
                        .map(Filing::file));
        if (inForce.isPresent() && inForce.get().number() > candidate.number()) {
            return State.SUPERSEDED;
        }
        if (other.isPresent()) {
            receipts.add(
                    candidate.submission(),
                    new FileFinding.SameNumberDifferentContent(
                            Place.of(candidate.name()), candidate.number(), other.get()));
            return State.RETURNED;
        }
        List<Finding> findings = compare(candidate.submission(), candidate.name(), committee, period, false);
        if (findings.stream().anyMatch(Finding::isError)) {
            return State.RETURNED;
        }
        inForce.ifPresent(filing -> receipts.decide(filing.submission(), State.SUPERSEDED));
        return State.ACCEPTED;
    }

    private List<Finding> compare(long submission, String file, String committee, Period period, boolean accepted) {
        Form form = templates.forms().validFor(period).orElse(null);
        if (form == null) {
            return List.of();
        }
        Map<String, Figure> figures = facts.figures(submission, file);
        List<Finding> findings = Comparisons.check(
                Place.of(file),
                form,
                period,
                figures,
                facts.ownLastYear(submission),
                background(committee, period),
                accepted);
        compared.add(submission);
        comparisons.put(submission, new ArrayList<>(findings));
        return findings;
    }

    private Background background(String committee, Period period) {
        Period december = period.decemberBefore();
        Map<Period, Filing> own = facts.inForce(committee, new Period(period.year() - 1, 1), period);
        List<Filed> earlier = own.values().stream()
                .filter(filing -> filing.period().compareTo(december.toString()) > 0)
                .filter(filing -> filing.period().compareTo(period.toString()) < 0)
                .map(this::filed)
                .toList();
        return new Background(
                own.containsKey(december) ? filed(own.get(december)) : null,
                filedByAnyone.computeIfAbsent(december, facts::anyInForce),
                registry.changed(committee, december.end(), period.end()),
                earlier,
                own.containsKey(period.sameLastYear()) ? filed(own.get(period.sameLastYear())) : null);
    }

    private Filed filed(Filing filing) {
        return new Filed(Period.get(filing.period()), facts.values(filing.submission()));
    }

    /** Compares again what was in force before and whose background the night has touched. */
    private void compareAgain(Set<Period> touched) {
        Set<Integer> years = new TreeSet<>();
        touched.forEach(period -> {
            years.add(period.year());
            years.add(period.year() + 1);
        });
        for (int year : years) {
            for (Filing filing : facts.inForce(year)) {
                if (!compared.contains(filing.submission())) {
                    compare(filing.submission(), filing.file(), filing.committee(), Period.get(filing.period()), true);
                }
            }
        }
    }

    private void compareProvince(Period period) {
        List<Finding> findings = new ArrayList<>();
        templates.forms().validFor(period).ifPresent(form -> {
            Map<String, Map<String, BigDecimal>> filed = registry.inOrder(facts.values(period));
            ProvinceRules.transfersMeet(Place.of("Toàn tỉnh"), form, filed, this::name)
                    .ifPresent(findings::add);
        });
        receipts.storeProvinceFindings(period.toString(), findings);
        List<ProvinceRules.Listed> persons = facts.persons(period).stream()
                .map(person -> new ProvinceRules.Listed(
                        person.committee(), person.submission(), person.sheet(), person.row(), person.mark()))
                .toList();
        Map<Long, List<Finding>> twice = ProvinceRules.personsAreDistinct(persons, this::name);
        twice.forEach((submission, found) -> {
            List<Finding> all = new ArrayList<>(comparisons.getOrDefault(submission, List.of()));
            all.addAll(found);
            receipts.storeComparisons(submission, all);
        });
    }

    private String name(String committee) {
        return registry.find(committee).map(known -> known.name()).orElse(committee);
    }
}

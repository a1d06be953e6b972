package vn.tonghop.nightly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.tonghop.committee.Committee;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.fact.Facts;
import vn.tonghop.fact.Filing;
import vn.tonghop.fact.Filings;
import vn.tonghop.fact.Receipts;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Place;
import vn.tonghop.form.Form;
import vn.tonghop.rule.Background;
import vn.tonghop.rule.Comparisons;
import vn.tonghop.rule.Filed;
import vn.tonghop.rule.ProvinceRules;
import vn.tonghop.submission.Figure;

/** Holds submissions against other periods and other committees, as these are in force at that moment of the night. */
final class Comparing {
    private final Filings filings;
    private final Facts facts;
    private final Receipts receipts;
    private final Registry registry;
    private final Templates templates;
    /** A December is decided upon before any period of the year after it. */
    private final Map<Period, Boolean> filedByAnyone = new HashMap<>();

    private final Set<Long> compared = new HashSet<>();
    private final Map<Long, List<Finding>> comparisons = new LinkedHashMap<>();

    Comparing(NightWork work) {
        this.filings = work.stored().filings();
        this.facts = work.stored().facts();
        this.receipts = work.stored().receipts();
        this.registry = work.templates().registry();
        this.templates = work.templates();
    }

    /**
     * What comparisons find in a submission; kept, to be stored by {@link #finish}.
     *
     * @param accepted whether it was in force before tonight: an acceptance is never revoked
     */
    List<Finding> compare(long submission, String file, String committee, Period period, boolean accepted) {
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
        Map<Period, Filing> own = filings.inForce(committee, new Period(period.year() - 1, 1), period);
        List<Filed> earlier = own.values().stream()
                .filter(filing -> filing.period().compareTo(december) > 0)
                .filter(filing -> filing.period().compareTo(period) < 0)
                .map(this::filed)
                .toList();
        return new Background(
                own.containsKey(december) ? filed(own.get(december)) : null,
                filedByAnyone.computeIfAbsent(december, filings::anyInForce),
                registry.changed(committee, december.end(), period.end()),
                earlier,
                own.containsKey(period.sameLastYear()) ? filed(own.get(period.sameLastYear())) : null);
    }

    private Filed filed(Filing filing) {
        return new Filed(filing.period(), facts.values(filing.submission()));
    }

    /**
     * Ends the comparing of a night: compares again what was in force before, stores everything found, then compares the
     * committees with each other.
     *
     * <p>Storing what comparisons find in a submission replaces what they found before, the persons of other committees
     * included: so the committees are compared wherever any of their submissions was.
     *
     * @param touched periods of which anything has changed
     */
    void finish(Set<Period> touched) {
        Set<Period> periods = new TreeSet<>(touched);
        periods.addAll(compareAgain(touched));
        comparisons.forEach(receipts::storeComparisons);
        periods.forEach(this::compareProvince);
    }

    /** Compares again what was in force before and whose background the night has touched; the periods of that. */
    private Set<Period> compareAgain(Set<Period> touched) {
        Set<Period> again = new TreeSet<>();
        Set<Integer> years = new TreeSet<>();
        touched.forEach(period -> {
            years.add(period.year());
            years.add(period.year() + 1);
        });
        for (int year : years) {
            for (Filing filing : filings.inForce(year)) {
                Period period = filing.period();
                again.add(period);
                if (!compared.contains(filing.submission())) {
                    compare(filing.submission(), filing.file(), filing.committee(), period, true);
                }
            }
        }
        return again;
    }

    private void compareProvince(Period period) {
        List<Finding> findings = new ArrayList<>();
        templates.forms().validFor(period).ifPresent(form -> {
            Map<String, Map<String, BigDecimal>> filed = registry.filingFor(period, facts.values(period));
            ProvinceRules.transfersMeet(Place.of(Registry.PROVINCE_NAME), form, filed, this::name)
                    .ifPresent(findings::add);
        });
        receipts.storeProvinceFindings(period, findings);
        List<ProvinceRules.Listed> persons = facts.persons(period).stream()
                .filter(person -> registry.filesFor(person.committee(), period))
                .toList();
        Map<Long, List<Finding>> twice = ProvinceRules.personsAreDistinct(persons, this::name);
        twice.forEach((submission, found) -> {
            List<Finding> all = new ArrayList<>(comparisons.getOrDefault(submission, List.of()));
            all.addAll(found);
            receipts.storeComparisons(submission, all);
        });
    }

    private String name(String committee) {
        return registry.find(committee).map(Committee::name).orElse(committee);
    }
}

package vn.tonghop.consolidation;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Registry;
import vn.tonghop.fact.OrganisationFact;
import vn.tonghop.form.Form;
import vn.tonghop.submission.Organisation;

/** The grassroots organisations of the province, and which of them have people to admit and admit none. */
public final class Organisations {
    private Organisations() {}

    /** The idle ones first; both parts by committee in official order, then by row. */
    public static List<OrganisationFact> idleFirst(List<OrganisationFact> organisations, Form form, Registry registry) {
        Map<String, Integer> places = new HashMap<>();
        registry.committees().keySet().forEach(code -> places.put(code, places.size()));
        Comparator<OrganisationFact> busyLast = comparing(fact -> !isIdle(fact.organisation(), form));
        return organisations.stream()
                .sorted(busyLast.thenComparing(fact -> places.getOrDefault(fact.committee(), places.size()))
                        .thenComparing(fact -> fact.organisation().row()))
                .toList();
    }

    /** Whether an organisation has candidates and has admitted none, said or left blank. */
    public static boolean isIdle(Organisation organisation, Form form) {
        return form.organisations()
                .filter(columns -> isAboveZero(organisation.count(columns.candidates()))
                        && !isAboveZero(organisation.count(columns.admitted())))
                .isPresent();
    }

    private static boolean isAboveZero(@Nullable BigDecimal count) {
        return count != null && count.signum() > 0;
    }
}

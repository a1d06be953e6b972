package vn.tonghop.consolidation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.consolidation.FilingStatus.Punctuality;
import vn.tonghop.fact.Filing;

/**
 * The committees that have nothing in force for a period that has ended, or whose deadline has passed.
 *
 * @param deadline the last day to file, or null
 * @param missing in official order; never empty
 */
public record Awaited(Period period, @Nullable LocalDate deadline, List<FilingStatus> missing) {

    public Awaited {
        missing = List.copyOf(missing);
    }

    /**
     * Who is awaited on a day; the oldest period first.
     *
     * @param filings all that is known of a period
     * @param firstNight of the workspace
     */
    public static List<Awaited> of(
            Collection<Period> periods,
            Registry registry,
            Function<Period, List<Filing>> filings,
            LocalDate asOf,
            LocalDate firstNight) {
        return new TreeSet<>(periods)
                .stream()
                        .map(period -> new Awaited(
                                period,
                                registry.deadline(period).orElse(null),
                                FilingStatus.of(period, registry, filings.apply(period), asOf, firstNight).stream()
                                        .filter(status -> status.inForce() == null)
                                        .toList()))
                        .filter(awaited -> !awaited.missing().isEmpty()
                                && (awaited.isOverdue()
                                        || awaited.period().end().isBefore(asOf)))
                        .toList();
    }

    /** Whether the deadline has passed. */
    public boolean isOverdue() {
        return missing.stream().anyMatch(status -> status.punctuality() == Punctuality.OVERDUE);
    }
}

package vn.tonghop.consolidation;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Committee;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.fact.Filing;
import vn.tonghop.fact.State;

/**
 * Whether and how a committee has filed for a period.
 *
 * @param inForce the accepted submission, or null
 * @param superseded versions that were fit to be taken and that the one in force has replaced; by number, then file
 * @param returned later versions that went back while the accepted one stays, or all that came where none is accepted; by
 *     number, then file
 */
public record FilingStatus(
        String committee,
        String name,
        @Nullable Filing inForce,
        List<Filing> superseded,
        List<Filing> returned,
        @Nullable LocalDate deadline,
        Punctuality punctuality) {

    public FilingStatus {
        superseded = List.copyOf(superseded);
        returned = List.copyOf(returned);
    }

    /**
     * A status for every committee that has to file for a period, in official order.
     *
     * @param filings all that is known of the period; whose committee was not recognised is left out
     * @param firstNight of the workspace
     */
    public static List<FilingStatus> of(
            Period period, Registry registry, List<Filing> filings, LocalDate asOf, LocalDate firstNight) {
        LocalDate deadline = registry.deadline(period).orElse(null);
        return registry.filingFor(period).stream()
                .map(committee -> {
                    List<Filing> own = filings.stream()
                            .filter(filing -> filing.committee().equals(committee.code()))
                            .toList();
                    return of(committee, own, deadline, asOf, firstNight);
                })
                .toList();
    }

    private static FilingStatus of(
            Committee committee,
            List<Filing> filings,
            @Nullable LocalDate deadline,
            LocalDate asOf,
            LocalDate firstNight) {
        Filing inForce = filings.stream()
                .filter(filing -> filing.state() == State.ACCEPTED)
                .max(comparingInt(Filing::number))
                .orElse(null);
        List<Filing> superseded = sorted(filings, filing -> filing.state() == State.SUPERSEDED);
        List<Filing> returned = sorted(
                filings, filing -> filing.state() == State.RETURNED && (inForce == null || stands(filing, inForce)));
        Punctuality punctuality = inForce == null
                ? Punctuality.missing(deadline, asOf)
                : Punctuality.filed(firstTaken(superseded, inForce), deadline, firstNight);
        return new FilingStatus(
                committee.code(), committee.name(), inForce, superseded, returned, deadline, punctuality);
    }

    private static List<Filing> sorted(List<Filing> filings, Predicate<Filing> wanted) {
        return filings.stream()
                .filter(wanted)
                .sorted(comparingInt(Filing::number).thenComparing(Filing::file))
                .toList();
    }

    /** All that is told of it. */
    public Stream<Filing> filings() {
        return Stream.of(Stream.ofNullable(inForce), returned.stream(), superseded.stream())
                .flatMap(filings -> filings);
    }

    /** The day by which punctuality is judged; null where nothing is in force. */
    public @Nullable LocalDate firstTaken() {
        return inForce == null ? null : firstTaken(superseded, inForce);
    }

    /** Whether a version that went back has not been overtaken by the one in force; one without a number, by its day. */
    private static boolean stands(Filing returned, Filing inForce) {
        boolean dayDecides = returned.number() == inForce.number() || returned.number() == 0;
        return returned.number() > inForce.number()
                || dayDecides && !returned.filedOn().isBefore(inForce.filedOn());
    }

    /** When the first version came that was fit to be taken: a later correction does not make a committee late. */
    private static LocalDate firstTaken(List<Filing> superseded, Filing inForce) {
        return Stream.concat(superseded.stream(), Stream.of(inForce))
                .map(Filing::filedOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** When a committee filed, against the deadline. */
    public enum Punctuality {
        ON_TIME("đúng hạn"),
        LATE("nộp muộn"),
        /** The deadline lay before the workspace's first night. */
        ADDED("nạp bổ sung"),
        FILED("đã nộp"),
        OVERDUE("quá hạn, chưa nộp"),
        AWAITED("chưa nộp");

        private final String label;

        Punctuality(String label) {
            this.label = label;
        }

        private static Punctuality filed(LocalDate on, @Nullable LocalDate deadline, LocalDate firstNight) {
            if (deadline == null) {
                return FILED;
            }
            if (deadline.isBefore(firstNight)) {
                return ADDED;
            }
            return on.isAfter(deadline) ? LATE : ON_TIME;
        }

        /** Also where the deadline lay before the first night: it is known that nothing came since. */
        private static Punctuality missing(@Nullable LocalDate deadline, LocalDate asOf) {
            return deadline != null && asOf.isAfter(deadline) ? OVERDUE : AWAITED;
        }

        /** The words a reader sees. */
        public String label() {
            return label;
        }
    }
}

package vn.tonghop.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tonghop.consolidation.FilingStatus;
import vn.tonghop.consolidation.FilingStatus.Punctuality;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.fact.Filing;

/** Who has filed and who has not, in the words of a sentence. */
public record FilingWords(List<FilingStatus> statuses) {

    /** How many are in force, by how they came, in words; empty where nobody filed: {@code 15 đúng hạn, 2 nộp muộn}. */
    public String byPunctuality() {
        return String.join(
                ", ",
                List.of(Punctuality.values()).stream()
                        .filter(punctuality -> count(filed(punctuality)) > 0)
                        .map(punctuality -> count(filed(punctuality)) + " " + punctuality.label())
                        .toList());
    }

    /** Whether there is a deadline to have filed by: else how a report came is nothing to tell. */
    public boolean due() {
        return statuses.stream().anyMatch(status -> status.deadline() != null);
    }

    /** How all of those in force came, where all came alike; else empty. */
    public String alike() {
        List<String> labels = statuses.stream()
                .filter(status -> status.inForce() != null)
                .map(status -> status.punctuality().label())
                .distinct()
                .toList();
        return labels.size() == 1 ? labels.getFirst() : "";
    }

    public long filedCount() {
        return count(status -> status.inForce() != null);
    }

    private static Predicate<FilingStatus> filed(Punctuality punctuality) {
        return status -> status.inForce() != null && status.punctuality() == punctuality;
    }

    private long count(Predicate<FilingStatus> wanted) {
        return statuses.stream().filter(wanted).count();
    }

    /** Names of those with nothing in force, the overdue marked, together where they had one deadline; empty where all filed. */
    public String missing() {
        Predicate<FilingStatus> missing = status -> status.inForce() == null;
        Set<Optional<LocalDate>> deadlines =
                statuses.stream().filter(missing).map(FilingWords::missed).collect(Collectors.toSet());
        Optional<LocalDate> common =
                deadlines.size() == 1 ? deadlines.iterator().next() : Optional.empty();
        if (common.isPresent() && missingCount() > 1) {
            return names(missing, FilingStatus::name) + "; đều quá hạn " + Shown.date(common.get());
        }
        return names(
                missing,
                status -> missed(status)
                        .map(deadline -> status.name() + " (quá hạn " + Shown.date(deadline) + ")")
                        .orElse(status.name()));
    }

    /** The deadline that is over without a filing. */
    private static Optional<LocalDate> missed(FilingStatus status) {
        return Optional.ofNullable(status.deadline()).filter(deadline -> status.punctuality() == Punctuality.OVERDUE);
    }

    public long missingCount() {
        return count(status -> status.inForce() == null);
    }

    /** Names of those that filed late, with the day; empty where none. */
    public String late() {
        return names(filed(Punctuality.LATE), status -> {
            LocalDate first = status.firstTaken();
            return first == null || status.deadline() == null
                    ? status.name()
                    : status.name() + " (nộp lần đầu ngày " + Shown.date(first) + ", hạn "
                            + Shown.date(status.deadline()) + ")";
        });
    }

    /** Names of those whose resubmission went back while the accepted one stays; empty where none. */
    public String returnedAgain() {
        return names(status -> status.inForce() != null && !status.returned().isEmpty(), status -> {
            Filing stays = status.inForce();
            return stays == null
                    ? status.name()
                    : status.name() + " (trả lại " + numbers(status.returned()) + ", dùng số liệu " + stays.version()
                            + ")";
        });
    }

    /** Names of those of whom everything went back; empty where none. */
    public String returnedAll() {
        return names(
                status -> status.inForce() == null && !status.returned().isEmpty(),
                status -> status.name() + " (" + numbers(status.returned()) + ")");
    }

    private static String numbers(List<Filing> filings) {
        return String.join(
                ", ", filings.stream().map(Filing::version).distinct().toList());
    }

    private String names(Predicate<FilingStatus> wanted, Function<FilingStatus, String> name) {
        return String.join("; ", statuses.stream().filter(wanted).map(name).toList());
    }
}

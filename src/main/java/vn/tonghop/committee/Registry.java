package vn.tonghop.committee;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The office's registry: committees in official order, terms, targets, deadlines, events, recipients, withdrawals.
 *
 * @param committees by code, in official order
 * @param deadlines the last day to file for a period
 */
public record Registry(
        Map<String, Committee> committees,
        List<Term> terms,
        List<Target> targets,
        Map<Period, LocalDate> deadlines,
        List<Event> events,
        List<Recipient> recipients,
        List<Withdrawal> withdrawals) {
    /** The province's own code, where committees have theirs. */
    public static final String PROVINCE = "toan-tinh";

    /** The province's name among those of the committees. */
    public static final String PROVINCE_NAME = "Toàn tỉnh";

    /**
     * Reads a registry.
     *
     * @param shown the file's name in messages
     * @throws vn.tonghop.finding.SetupProblem with sheet and cell of what is wrong
     */
    public static Registry read(Path file, String shown) {
        return RegistryReader.read(file, shown);
    }

    public Optional<Committee> find(String code) {
        return Optional.ofNullable(committees.get(code));
    }

    public Committee get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no committee " + code));
    }

    /** Those that have to file for a period, in official order. */
    public List<Committee> filingFor(Period period) {
        return committees.values().stream()
                .filter(committee -> committee.filesFor(period))
                .toList();
    }

    public Optional<Term> termOf(int year) {
        return terms.stream().filter(term -> term.contains(year)).findFirst();
    }

    /** The target in force for a year: its own, else that of its term. */
    public Optional<Target> target(String owner, int year) {
        Optional<Target> own = target(owner, Integer.toString(year));
        return own.isPresent() ? own : termOf(year).flatMap(term -> target(owner, term.name()));
    }

    /** The target that stands for exactly this year or term. */
    public Optional<Target> target(String owner, String span) {
        return targets.stream()
                .filter(target -> target.owner().equals(owner) && target.span().equals(span))
                .findFirst();
    }

    public Optional<LocalDate> deadline(Period period) {
        return Optional.ofNullable(deadlines.get(period));
    }

    /** Whether an event touches a committee after one day and up to another. */
    public boolean changed(String committee, LocalDate after, LocalDate upTo) {
        return events.stream()
                .anyMatch(event -> event.touches(committee)
                        && event.date().isAfter(after)
                        && !event.date().isAfter(upTo));
    }

    /** The names by which strangers' words recognise a committee. */
    public CommitteeNames names() {
        return CommitteeNames.of(committees.values());
    }

    /** Whether a code is that of a committee that has to file for a period: what others filed is nowhere counted. */
    public boolean filesFor(String code, Period period) {
        return find(code).filter(committee -> committee.filesFor(period)).isPresent();
    }

    /** Values by committee: those of the committees that have to file for a period, in official order. */
    public <V> Map<String, V> filingFor(Period period, Map<String, V> values) {
        Map<String, V> ordered = new LinkedHashMap<>();
        for (Committee committee : filingFor(period)) {
            V value = values.get(committee.code());
            if (value != null) {
                ordered.put(committee.code(), value);
            }
        }
        return ordered;
    }
}

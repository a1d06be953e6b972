package vn.tonghop.nightly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.tonghop.archive.SeenFile;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.consolidation.Awaited;
import vn.tonghop.consolidation.FilingStatus;
import vn.tonghop.fact.Filing;
import vn.tonghop.fact.Nights;
import vn.tonghop.fact.State;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.Statement;

/**
 * What there is to say at the end of a run.
 *
 * @param states how many of the files seen ended in each state
 * @param taken period → who was taken tonight, in official order, with the version where it is not the first
 * @param returned what went back tonight
 * @param duplicates what came tonight and is the same as another path, with that
 * @param superseded what has been replaced tonight, or was when it came
 * @param warnings how many warnings what was taken tonight gave rise to
 * @param idleWithdrawals what there is to say of rows of {@code Rút báo cáo} that withdraw nothing
 * @param waiting the periods that have ended, or whose deadline has passed, where somebody has not filed; oldest first
 */
record NightSummary(
        String province,
        LocalDate asOf,
        NightRunner.Mode mode,
        Tonight.Outcome outcome,
        Map<State, Integer> states,
        SortedMap<Period, List<String>> taken,
        List<Returned> returned,
        List<InputFolder.Passed> duplicates,
        List<InputFolder.Passed> superseded,
        int warnings,
        List<String> idleWithdrawals,
        List<Waiting> waiting) {

    /**
     * A file that went back, with everything found in it.
     *
     * @param path below the drop folder, as shown
     */
    record Returned(String path, List<Statement> statements) {}

    /** Committees that have not filed for a period, by name, in official order. */
    record Waiting(Period period, LocalDate deadline, boolean overdue, List<String> names) {}

    static NightSummary of(Nightfall night, NightRunner.Mode mode, Tonight.Outcome outcome, LocalDate asOf) {
        return new NightSummary(
                night.templates().settings().province(),
                asOf,
                mode,
                outcome,
                states(night, outcome.seen()),
                taken(night),
                returned(night),
                duplicates(night, outcome),
                superseded(night),
                warnings(night),
                Withdrawals.of(night.templates().registry(), night.stored().nights())
                        .idle(night.stored().nights().contents()),
                waiting(night, asOf));
    }

    private static Map<State, Integer> states(Nightfall night, InputFolder.Seen seen) {
        Map<String, Nights.Content> contents = night.stored().nights().contents();
        Map<State, Integer> states = new EnumMap<>(State.class);
        for (State state : State.values()) {
            states.put(state, 0);
        }
        states.put(State.IGNORED, seen.ignored().size());
        states.put(State.DEFERRED, seen.deferred().size());
        for (SeenFile file : seen.files()) {
            Nights.Content content = Objects.requireNonNull(contents.get(file.sha256()));
            State state = content.path().equals(file.path()) ? content.state() : State.DUPLICATE;
            states.merge(state, 1, Integer::sum);
        }
        int told = states.values().stream().mapToInt(Integer::intValue).sum();
        if (told != seen.count()) {
            throw new IllegalStateException("seen " + seen.count() + " files, but told of " + told);
        }
        return states;
    }

    private static SortedMap<Period, List<String>> taken(Nightfall night) {
        Registry registry = night.templates().registry();
        SortedMap<Period, List<String>> taken = new TreeMap<>();
        List<Filing> fresh = fresh(night, State.ACCEPTED);
        registry.committees()
                .forEach((code, committee) -> fresh.stream()
                        .filter(filing -> filing.committee().equals(code))
                        .forEach(filing -> taken.computeIfAbsent(filing.period(), none -> new ArrayList<>())
                                .add(committee.name() + (filing.number() == 1 ? "" : " lần " + filing.number()))));
        return taken;
    }

    /** What has come into a state tonight. */
    private static List<Filing> fresh(Nightfall night, State state) {
        return night.stored().filings().taken().stream()
                .filter(filing -> filing.state() == state)
                .filter(filing -> night.statesBefore().get(filing.sha256()) != state)
                .toList();
    }

    private static List<InputFolder.Passed> duplicates(Nightfall night, Tonight.Outcome outcome) {
        Map<String, Nights.Content> contents = night.stored().nights().contents();
        List<InputFolder.Passed> duplicates = new ArrayList<>();
        for (SeenFile file : outcome.seen().files()) {
            String first = Objects.requireNonNull(contents.get(file.sha256())).path();
            if (outcome.arrivals().files().contains(file) && !first.equals(file.path())) {
                duplicates.add(new InputFolder.Passed(file.path(), "giống hệt " + first));
            }
        }
        return duplicates;
    }

    private static List<InputFolder.Passed> superseded(Nightfall night) {
        return fresh(night, State.SUPERSEDED).stream()
                .map(filing -> new InputFolder.Passed(
                        night.stored().filings().path(filing.submission()),
                        "lần " + filing.number() + ", đã có lần nộp cao hơn"))
                .toList();
    }

    private static int warnings(Nightfall night) {
        return (int) fresh(night, State.ACCEPTED).stream()
                .flatMap(filing -> night.stored().findings().statements(filing.submission()).stream())
                .filter(statement -> statement.severity() == Severity.WARNING)
                .count();
    }

    /** Also what the office has withdrawn, wherever it lies now. */
    private static List<Returned> returned(Nightfall night) {
        List<Returned> returned = new ArrayList<>();
        night.stored().nights().contents().forEach((sha256, content) -> {
            if (content.state() == State.RETURNED && night.statesBefore().get(sha256) != State.RETURNED) {
                returned.add(new Returned(
                        night.stored().filings().path(content.submission()),
                        night.stored().findings().statements(content.submission())));
            }
        });
        return returned;
    }

    private static List<Waiting> waiting(Nightfall night, LocalDate asOf) {
        Registry registry = night.templates().registry();
        LocalDate firstNight = night.stored().firstNight().orElse(asOf);
        return Awaited.of(
                        registry.deadlines().keySet(), registry, night.stored().filings()::of, asOf, firstNight)
                .stream()
                .map(awaited -> new Waiting(
                        awaited.period(),
                        Objects.requireNonNull(awaited.deadline()),
                        awaited.isOverdue(),
                        awaited.missing().stream().map(FilingStatus::name).toList()))
                .toList();
    }

    /** Whether nothing came though something was due: perhaps the drop folder is not where the committees put their files. */
    boolean isEmptyHanded() {
        return taken.isEmpty() && returned.isEmpty() && !waiting.isEmpty();
    }

    /** Whether something was sent back tonight, or a committee is overdue. */
    boolean wantsAttention() {
        return !returned.isEmpty() || waiting.stream().anyMatch(Waiting::overdue);
    }
}

package vn.tonghop.nightly;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.archive.LedgerEntry;
import vn.tonghop.archive.SeenFile;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.consolidation.Basis;
import vn.tonghop.fact.Database;
import vn.tonghop.fact.Filing;
import vn.tonghop.fact.Nights;
import vn.tonghop.fact.Releases;
import vn.tonghop.fact.State;
import vn.tonghop.finding.FileFinding;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.SetupProblem;
import vn.tonghop.nightly.NightRunner.Mode;
import vn.tonghop.nightly.NightRunner.Writing;

/**
 * A run over a workspace, under its lock: takes up what an earlier run left, then does tonight's night if there is
 * anything to do.
 *
 * <p>Whatever a night works with comes out of ledger and archive, also tonight's: so a night, its recovery after a crash
 * and its replay years later are one and the same thing.
 */
final class Nightfall implements AutoCloseable {
    private final Premises premises;
    private final NightRunner runner;
    private final Nights nights;
    private final Mode mode;
    private final boolean madeAnew;
    private final Set<SeenFile> takenUp = new HashSet<>();
    private Map<String, State> statesBefore = Map.of();

    private Nightfall(Premises premises, Database database, Mode mode) {
        this.premises = premises;
        this.runner = new NightRunner(premises, database, mode);
        this.nights = runner.stored().nights();
        this.mode = mode;
        this.madeAnew = !mode.dry()
                && nights.known().isEmpty()
                && !premises.ledger().nights().isEmpty();
    }

    /** Opens a workspace for a night; templates are checked before anything is touched. */
    static Nightfall open(Workspace workspace, Mode mode) {
        Premises premises = Premises.enter(workspace, mode.dry());
        var reports = new vn.tonghop.report.Templates(workspace.templates().resolve("reports"));
        premises.templates().forms().all().forEach(reports::check);
        Database database = mode.dry() ? Database.inMemory() : Database.open(workspace.database());
        if (!new Nights(database.dataSource()).agreesWith(premises.ledger().nights())) {
            database.close();
            database = Database.anew(workspace.database());
        }
        return new Nightfall(premises, database, mode);
    }

    /** Opens a workspace to make its database anew from the ledger. */
    static Nightfall anew(Workspace workspace, Mode mode) {
        return new Nightfall(Premises.enter(workspace, false), Database.anew(workspace.database()), mode);
    }

    /**
     * Does everything the ledger speaks of and the database has not done yet. A last night that did not come to its end is
     * told of as part of tonight's: nobody has told of it before.
     */
    void takeUp() {
        Map<String, State> atOpening = states();
        boolean wasKilled = takeUp(false, null) && !madeAnew && !mode.dry();
        statesBefore = wasKilled ? atOpening : states();
        if (wasKilled) {
            takenUp.addAll(premises.ledger().nights().getLast().files());
            takenUp.forEach(file -> statesBefore.remove(file.sha256()));
        }
    }

    private Map<String, State> states() {
        Map<String, State> states = new HashMap<>();
        nights.contents().forEach((sha256, content) -> states.put(sha256, content.state()));
        return states;
    }

    /**
     * Replays the whole ledger and writes every release anew.
     *
     * @param asOf borne by a release of whose writing the ledger knows nothing; null for the last night's
     * @return how many nights there are
     */
    int rebuild(@Nullable LocalDate asOf) {
        takeUp(true, asOf);
        mode.progress().end();
        return premises.ledger().nights().size();
    }

    /** What the ledger speaks of and a replay cannot take again, its archived copy being damaged or gone; in order. */
    List<FileFinding.ArchivedCopyLost> lost() {
        long greatest = premises.templates().settings().limits().bytes();
        Map<String, FileFinding.ArchivedCopyLost> lost = new LinkedHashMap<>();
        premises.ledger().nights().stream()
                .flatMap(night -> night.files().stream())
                .filter(file -> file.size() <= greatest
                        && !lost.containsKey(file.sha256())
                        && !premises.archive().holds(file.sha256()))
                .forEach(file -> lost.put(
                        file.sha256(), new FileFinding.ArchivedCopyLost(Place.of(file.path()), file.sha256())));
        return List.copyOf(lost.values());
    }

    /** Whether there was anything to take up. */
    private boolean takeUp(boolean writesAll, @Nullable LocalDate asOf) {
        List<LedgerEntry.Night> all = premises.ledger().nights();
        int done = (int) nights.known().stream().filter(Nights.Known::done).count();
        for (LedgerEntry.Night night : all.subList(done, all.size())) {
            // Under other templates a night follows that writes every release: these may be the mend of what stopped
            // it.
            boolean isWritten = !mode.dry()
                    && night.number() == all.size()
                    && (writesAll
                            || night.templates().equals(premises.templates().hashes()));
            runner.run(
                    night,
                    night.number() == 1 ? null : all.get(night.number() - 2),
                    asOf == null ? night.asOf() : asOf,
                    isWritten ? (writesAll ? Writing.ALL : Writing.DUE) : Writing.NONE);
        }
        return done < all.size();
    }

    /**
     * What a night did.
     *
     * @param number of the night, or of the last one where there was nothing to do
     * @param launched whether there was anything to do
     * @param arrivals what was seen for the first time
     * @param released the releases written, or that would be
     * @param left the periods whose releases are due and were not to be printed
     */
    record Outcome(
            int number,
            boolean launched,
            InputFolder.Seen seen,
            Arrivals arrivals,
            List<Releases.Due> released,
            List<Period> left) {}

    /**
     * What was seen for the first time, tonight or in a night that did not come to its end.
     *
     * @param passedBy paths of what is no candidate
     */
    record Arrivals(Set<SeenFile> files, List<String> passedBy) {
        int count() {
            return files.size() + passedBy.size();
        }
    }

    /** Tonight's night: looks through the drop folder, and works if anything is new, or a release is not as it should be. */
    Outcome tonight(LocalDate asOf, Clock clock) {
        consolidating(asOf).checkForms();
        checkCommittees();
        mode.progress().at("Đang xem thư mục input…");
        InputFolder.Seen seen = InputFolder.look(
                premises.workspace().input(),
                premises.archive(),
                premises.templates().settings(),
                clock);
        mode.stop().check();
        List<SeenFile> arrived = arrived(seen);
        Arrivals arrivals = arrivals(seen, arrived);
        Outcome outcome = tonight(asOf, seen, arrived, arrivals);
        if (!mode.dry() && !arrivals.passedBy().isEmpty()) {
            premises.ledger().append(new LedgerEntry.PassedBy(outcome.number(), asOf, arrivals.passedBy()));
        }
        mode.progress().end();
        return outcome;
    }

    /** Whoever has figures in force must be in the registry, or these would leave every release without a word. */
    private void checkCommittees() {
        Registry registry = premises.templates().registry();
        stored().facts().taken().stream()
                .filter(filing -> filing.state() == State.ACCEPTED)
                .map(Filing::committee)
                .filter(committee -> registry.find(committee).isEmpty())
                .findFirst()
                .ifPresent(committee -> {
                    throw new SetupProblem("templates/registry.xlsx, Đơn vị: không còn mã \"" + committee
                            + "\", là đơn vị đã có báo cáo được nhận; thêm lại hàng của đơn vị đó (đơn vị không còn thì ghi Đến"
                            + " ngày).");
                });
    }

    private Outcome tonight(LocalDate asOf, InputFolder.Seen seen, List<SeenFile> arrived, Arrivals arrivals) {
        List<LedgerEntry.Night> before = premises.ledger().nights();
        LedgerEntry.Night last = before.isEmpty() ? null : before.getLast();
        boolean templatesAreNew =
                last == null || !last.templates().equals(premises.templates().hashes());
        if (arrived.isEmpty() && !templatesAreNew) {
            List<Releases.Due> due = consolidating(asOf).due(false);
            if (due.stream().noneMatch(release -> mode.prints(release.period()))) {
                List<Releases.Due> released = runner.written();
                return new Outcome(before.size(), !released.isEmpty(), seen, arrivals, released, left(due));
            }
        }
        LedgerEntry.Night night = new LedgerEntry.Night(
                before.size() + 1, asOf, premises.templates().hashes(), arrived);
        List<Releases.Due> released = work(night, last);
        List<Period> left =
                mode.only().isEmpty() ? List.of() : left(consolidating(asOf).due(false));
        return new Outcome(night.number(), true, seen, arrivals, released, left);
    }

    private List<Period> left(List<Releases.Due> due) {
        return due.stream()
                .map(Releases.Due::period)
                .filter(period -> !mode.prints(period))
                .toList();
    }

    /** Runs a new night; the releases it has written, or would have. */
    private List<Releases.Due> work(LedgerEntry.Night night, LedgerEntry.@Nullable Night last) {
        if (mode.dry()) {
            runner.run(night, last, night.asOf(), Writing.NONE);
            return consolidating(night.asOf()).due(false).stream()
                    .filter(due -> mode.prints(due.period()))
                    .toList();
        }
        premises.ledger().append(night);
        runner.run(night, last, night.asOf(), Writing.DUE);
        return runner.written();
    }

    private List<SeenFile> arrived(InputFolder.Seen seen) {
        Map<String, Set<String>> known = nights.sightings();
        return seen.files().stream()
                .filter(file -> !known.getOrDefault(file.path(), Set.of()).contains(file.sha256()))
                .toList();
    }

    private Arrivals arrivals(InputFolder.Seen seen, List<SeenFile> arrived) {
        Set<SeenFile> files = new HashSet<>(takenUp);
        files.retainAll(seen.files());
        files.addAll(arrived);
        Set<String> known = premises.ledger().passedBy();
        return new Arrivals(
                files,
                seen.ignored().stream()
                        .map(InputFolder.Passed::path)
                        .filter(path -> !known.contains(path))
                        .toList());
    }

    private Consolidating consolidating(LocalDate asOf) {
        return new Consolidating(
                premises.workspace(),
                premises.templates(),
                stored(),
                premises.ledger().releases(),
                asOf);
    }

    /** The figures in force that a period's results are made from. */
    Basis basis(Period period) {
        return consolidating(stored().firstNight().orElse(period.end())).basis(period);
    }

    /** Whether the database was missing, damaged or of another schema, and is made anew from the ledger. */
    boolean madeAnew() {
        return madeAnew;
    }

    /** What had become of every content before tonight, by sha256. */
    Map<String, State> statesBefore() {
        return statesBefore;
    }

    NightWork.Stored stored() {
        return runner.stored();
    }

    Premises premises() {
        return premises;
    }

    Templates templates() {
        return premises.templates();
    }

    @Override
    public void close() {
        mode.progress().end();
        runner.close();
    }
}

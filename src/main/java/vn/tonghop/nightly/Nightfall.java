package vn.tonghop.nightly;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tonghop.archive.Archive;
import vn.tonghop.archive.Ledger;
import vn.tonghop.archive.LedgerEntry;
import vn.tonghop.archive.SeenFile;
import vn.tonghop.committee.Period;
import vn.tonghop.fact.Database;
import vn.tonghop.fact.Nights;
import vn.tonghop.fact.Releases;
import vn.tonghop.report.ProvincialReport;

/**
 * A run over a workspace, under its lock: takes up what an earlier run left, then does tonight's night if there is
 * anything to do.
 *
 * <p>Whatever a night works with comes out of ledger and archive, also tonight's: so a night, its recovery after a crash
 * and its replay years later are one and the same thing.
 */
final class Nightfall implements AutoCloseable {
    private final Workspace workspace;
    private final Archive archive;
    private final Ledger ledger;
    private final Templates templates;
    private final Database database;
    private final NightWork.Stored stored;
    private final Nights nights;
    private final boolean dry;
    private final Predicate<Period> printed;
    private final boolean madeAnew;
    private @Nullable BatchRunner batch;

    private Nightfall(
            Workspace workspace,
            Archive archive,
            Ledger ledger,
            Templates templates,
            Database database,
            boolean dry,
            boolean madeAnew,
            Predicate<Period> printed) {
        this.workspace = workspace;
        this.archive = archive;
        this.ledger = ledger;
        this.templates = templates;
        this.database = database;
        this.stored = NightWork.Stored.in(database.dataSource());
        this.nights = stored.nights();
        this.dry = dry;
        this.madeAnew = madeAnew;
        this.printed = printed;
    }

    /** Opens a workspace for a night; templates are checked before anything is touched. */
    static Nightfall open(Workspace workspace, boolean dry, Predicate<Period> printed) {
        Ledger ledger = Ledger.read(workspace.ledger(), workspace.shown(workspace.ledger()));
        Archive archive = dry ? Archive.dry(workspace.archive()) : Archive.of(workspace.archive());
        SortedMap<String, String> hashes = Templates.take(workspace.templates(), archive);
        Templates templates = Templates.read(workspace.templates(), hashes);
        ProvincialReport report = new ProvincialReport(workspace.templates().resolve("reports"));
        templates.forms().all().forEach(report::check);
        Database database = dry ? Database.inMemory() : Database.open(workspace.database());
        if (!new Nights(database.dataSource()).agreesWith(ledger.nights())) {
            database.close();
            database = Database.anew(workspace.database());
        }
        boolean madeAnew = !dry
                && new Nights(database.dataSource()).known().isEmpty()
                && !ledger.nights().isEmpty();
        return new Nightfall(workspace, archive, ledger, templates, database, dry, madeAnew, printed);
    }

    /** Opens a workspace to make its database anew from the ledger. */
    static Nightfall anew(Workspace workspace) {
        Ledger ledger = Ledger.read(workspace.ledger(), workspace.shown(workspace.ledger()));
        Archive archive = Archive.of(workspace.archive());
        SortedMap<String, String> hashes = Templates.take(workspace.templates(), archive);
        Templates templates = Templates.read(workspace.templates(), hashes);
        return new Nightfall(
                workspace,
                archive,
                ledger,
                templates,
                Database.anew(workspace.database()),
                false,
                true,
                period -> true);
    }

    /** Does everything the ledger speaks of and the database has not done yet. */
    void takeUp() {
        takeUp(false, null);
    }

    /**
     * Replays the whole ledger and writes every release anew.
     *
     * @param asOf borne by a release of whose writing the ledger knows nothing; null for the last night's
     * @return how many nights there are
     */
    int rebuild(@Nullable LocalDate asOf) {
        takeUp(true, asOf);
        return ledger.nights().size();
    }

    private void takeUp(boolean writesAll, @Nullable LocalDate asOf) {
        List<LedgerEntry.Night> all = ledger.nights();
        List<Nights.Known> known = nights.known();
        int done = (int) known.stream().filter(Nights.Known::done).count();
        for (int i = done; i < all.size(); i++) {
            run(all, i, asOf == null ? all.get(i).asOf() : asOf, i >= known.size(), writesAll);
        }
    }

    /**
     * What a night did.
     *
     * @param number of the night, or of the last one where there was nothing to do
     * @param launched whether there was anything to do
     * @param released the releases written, or that would be
     */
    record Outcome(
            int number, boolean launched, InputFolder.Seen seen, Set<SeenFile> fresh, List<Releases.Due> released) {}

    /** Tonight's night: looks through the drop folder, and works if anything is new, or a release is not as it should be. */
    Outcome tonight(LocalDate asOf, Clock clock) {
        InputFolder.Seen seen = InputFolder.look(workspace.input(), archive, templates.settings(), clock);
        Map<String, Set<String>> known = nights.sightings();
        List<SeenFile> fresh = seen.files().stream()
                .filter(file -> !known.getOrDefault(file.path(), Set.of()).contains(file.sha256()))
                .toList();
        List<LedgerEntry.Night> before = ledger.nights();
        boolean templatesAreNew =
                before.isEmpty() || !before.getLast().templates().equals(templates.hashes());
        List<Releases.Due> due = due(asOf);
        if (fresh.isEmpty() && !templatesAreNew && due.isEmpty()) {
            return new Outcome(before.size(), false, seen, Set.of(), List.of());
        }
        LedgerEntry.Night night = new LedgerEntry.Night(before.size() + 1, asOf, templates.hashes(), fresh);
        List<LedgerEntry.Night> all = new java.util.ArrayList<>(before);
        all.add(night);
        if (!dry) {
            ledger.append(night);
        }
        List<Releases.Due> written = run(all, before.size(), asOf, true, false);
        return new Outcome(night.number(), true, seen, new HashSet<>(fresh), written);
    }

    private List<Releases.Due> due(LocalDate asOf) {
        return new Consolidating(workspace, templates, stored, ledger.releases(), asOf)
                .due(false).stream().filter(due -> printed.test(due.period())).toList();
    }

    private List<Releases.Due> run(
            List<LedgerEntry.Night> all, int index, LocalDate asOf, boolean begins, boolean writesAll) {
        LedgerEntry.Night night = all.get(index);
        boolean judgesAgain = index > 0
                && !Templates.judgeAlike(night.templates(), all.get(index - 1).templates());
        if (begins) {
            database.transactionally(() -> nights.begin(night, judgesAgain));
        }
        NightWork work = new NightWork(
                workspace,
                night,
                asOf,
                templatesOf(night),
                archive,
                ledger,
                stored,
                printed,
                new java.util.ArrayList<>());
        boolean last = index == all.size() - 1 && !dry;
        BatchRunner runner = batch;
        if (runner == null) {
            runner = BatchRunner.start(database.dataSource());
            batch = runner;
        }
        runner.run(
                last
                        ? runner.job().night(work, judgesAgain, writesAll)
                        : runner.job().replay(work, judgesAgain),
                night.number());
        return dry ? due(night.asOf()) : work.written();
    }

    /** The templates of a night: tonight's as they lie in the workspace, earlier ones out of the archive. */
    private Templates templatesOf(LedgerEntry.Night night) {
        if (night.templates().equals(templates.hashes())) {
            return templates;
        }
        return Templates.ofArchive(
                night.templates(), archive, workspace.state().resolve("templates-" + night.number() + ".tmp"));
    }

    /** Whether the database was missing, damaged or of another schema, and is made anew from the ledger. */
    boolean madeAnew() {
        return madeAnew;
    }

    NightWork.Stored stored() {
        return stored;
    }

    Templates templates() {
        return templates;
    }

    @Override
    public void close() {
        if (batch != null) {
            batch.close();
        }
        database.close();
    }
}

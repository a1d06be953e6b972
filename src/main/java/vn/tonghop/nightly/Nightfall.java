package vn.tonghop.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final Set<SeenFile> takenUp = new HashSet<>();
    private final List<Releases.Due> written = new ArrayList<>();
    private final List<Path> laidOut = new ArrayList<>();
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

    /**
     * Does everything the ledger speaks of and the database has not done yet. A last night that did not come to its end is
     * told of as part of tonight's: nobody has told of it before.
     */
    void takeUp() {
        List<LedgerEntry.Night> all = ledger.nights();
        boolean wasKilled = takeUp(false, null) && !madeAnew && !dry;
        if (wasKilled) {
            takenUp.addAll(all.getLast().files());
        }
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

    /** Whether there was anything to take up. */
    private boolean takeUp(boolean writesAll, @Nullable LocalDate asOf) {
        List<LedgerEntry.Night> all = ledger.nights();
        List<Nights.Known> known = nights.known();
        int done = (int) known.stream().filter(Nights.Known::done).count();
        for (int i = done; i < all.size(); i++) {
            // Under other templates a night follows that writes every release: these may be the mend of what stopped
            // it.
            boolean isWritten = !dry
                    && i == all.size() - 1
                    && (writesAll || all.get(i).templates().equals(templates.hashes()));
            run(
                    all,
                    i,
                    asOf == null ? all.get(i).asOf() : asOf,
                    i >= known.size(),
                    isWritten ? (writesAll ? Writing.ALL : Writing.DUE) : Writing.NONE);
        }
        return done < all.size();
    }

    /** Which releases a night writes. */
    private enum Writing {
        NONE,
        DUE,
        ALL
    }

    /**
     * What a night did.
     *
     * @param number of the night, or of the last one where there was nothing to do
     * @param launched whether there was anything to do
     * @param fresh what was seen for the first time, tonight or in a night that did not come to its end
     * @param released the releases written, or that would be
     */
    record Outcome(
            int number, boolean launched, InputFolder.Seen seen, Set<SeenFile> fresh, List<Releases.Due> released) {}

    /** Tonight's night: looks through the drop folder, and works if anything is new, or a release is not as it should be. */
    Outcome tonight(LocalDate asOf, Clock clock) {
        Consolidating consolidating = new Consolidating(workspace, templates, stored, ledger.releases(), asOf);
        consolidating.checkForms();
        InputFolder.Seen seen = InputFolder.look(workspace.input(), archive, templates.settings(), clock);
        Map<String, Set<String>> known = nights.sightings();
        List<SeenFile> arrived = seen.files().stream()
                .filter(file -> !known.getOrDefault(file.path(), Set.of()).contains(file.sha256()))
                .toList();
        List<LedgerEntry.Night> before = ledger.nights();
        boolean templatesAreNew =
                before.isEmpty() || !before.getLast().templates().equals(templates.hashes());
        Set<SeenFile> fresh = new HashSet<>(seen.files());
        fresh.removeIf(file -> !arrived.contains(file) && !takenUp.contains(file));
        if (arrived.isEmpty() && !templatesAreNew && due(asOf).isEmpty()) {
            return new Outcome(before.size(), !written.isEmpty(), seen, fresh, List.copyOf(written));
        }
        LedgerEntry.Night night = new LedgerEntry.Night(before.size() + 1, asOf, templates.hashes(), arrived);
        List<LedgerEntry.Night> all = new ArrayList<>(before);
        all.add(night);
        if (!dry) {
            ledger.append(night);
        }
        run(all, before.size(), asOf, true, dry ? Writing.NONE : Writing.DUE);
        return new Outcome(night.number(), true, seen, fresh, dry ? due(asOf) : List.copyOf(written));
    }

    private List<Releases.Due> due(LocalDate asOf) {
        return new Consolidating(workspace, templates, stored, ledger.releases(), asOf)
                .due(false).stream().filter(due -> printed.test(due.period())).toList();
    }

    private void run(List<LedgerEntry.Night> all, int index, LocalDate asOf, boolean begins, Writing writing) {
        LedgerEntry.Night night = all.get(index);
        boolean judgesAgain = index > 0
                && !Templates.judgeAlike(night.templates(), all.get(index - 1).templates());
        if (begins) {
            database.transactionally(() -> nights.begin(night, judgesAgain));
        }
        NightWork work =
                new NightWork(workspace, night, asOf, templatesOf(night), archive, ledger, stored, printed, written);
        BatchRunner runner = batch;
        if (runner == null) {
            runner = BatchRunner.start(database.dataSource());
            batch = runner;
        }
        runner.run(
                writing == Writing.NONE
                        ? runner.job().replay(work, judgesAgain)
                        : runner.job().night(work, judgesAgain, writing == Writing.ALL),
                night.number());
    }

    /** The templates of a night: tonight's as they lie in the workspace, earlier ones out of the archive. */
    private Templates templatesOf(LedgerEntry.Night night) {
        if (night.templates().equals(templates.hashes())) {
            return templates;
        }
        Path folder = dry ? elsewhere() : workspace.state().resolve("templates-" + night.number() + ".tmp");
        laidOut.add(folder);
        return Templates.ofArchive(night.templates(), archive, folder);
    }

    private static Path elsewhere() {
        try {
            return Files.createTempDirectory("tonghop");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        laidOut.forEach(Workspace::delete);
    }
}

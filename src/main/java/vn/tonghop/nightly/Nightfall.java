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
import vn.tonghop.consolidation.Basis;
import vn.tonghop.fact.Database;
import vn.tonghop.fact.Nights;
import vn.tonghop.fact.State;
import vn.tonghop.finding.FileFinding;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.SetupProblem;
import vn.tonghop.form.Form;
import vn.tonghop.nightly.NightRunner.Mode;
import vn.tonghop.nightly.NightRunner.Writing;
import vn.tonghop.report.ReportTemplates;

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
        if (isNew(premises)) {
            ReportTemplates reports = new ReportTemplates(workspace.templates().resolve("reports"));
            for (Form form : premises.templates().forms().all()) {
                reports.check(
                        form,
                        premises.templates().registry(),
                        premises.templates().settings());
            }
        }
        Database database = mode.dry() ? Database.inMemory() : Database.open(workspace.database());
        Nights nights = new Nights(database.dataSource());
        List<LedgerEntry.Night> ledger = premises.ledger().nights();
        if (!nights.agreesWith(ledger)) {
            int known = nights.known().size();
            database.close();
            if (known > ledger.size()) {
                throw lostNights(workspace, ledger.size(), known);
            }
            database = Database.anew(workspace.database());
        }
        return new Nightfall(premises, database, mode).withContents();
    }

    /** To go on would be to forget, among others, what was mailed; who has set an older archive back says so by a rebuild. */
    private static SetupProblem lostNights(Workspace workspace, int there, int known) {
        return new SetupProblem(
                workspace.shown(workspace.ledger()) + ": sổ nhật trình chỉ có " + there
                        + " đêm, cơ sở dữ liệu đã biết " + known
                        + " đêm; khôi phục output/state/archive từ bản sao lưu, hoặc chạy rebuild nếu muốn làm lại theo sổ này.");
    }

    /** Whether any template is another than the last night, which has checked its own. */
    private static boolean isNew(Premises premises) {
        List<LedgerEntry.Night> nights = premises.ledger().nights();
        return nights.isEmpty()
                || !nights.getLast().templates().equals(premises.templates().hashes());
    }

    /** Opens a workspace to make its database anew from the ledger. */
    static Nightfall anew(Workspace workspace, Mode mode) {
        return new Nightfall(Premises.enter(workspace, false), Database.anew(workspace.database()), mode)
                .withContents();
    }

    /**
     * Takes into the archive again what nights that are still to be done need, and a power failure or a bad disk has taken
     * from it, where it still lies in the drop folder.
     */
    private Nightfall withContents() {
        List<LedgerEntry.Night> all = premises.ledger().nights();
        all.subList(done(), all.size()).stream()
                .flatMap(night -> night.files().stream())
                .filter(this::isLost)
                .forEach(file -> InputFolder.takeAgain(premises.workspace().input(), premises.archive(), file));
        return this;
    }

    private boolean isLost(SeenFile file) {
        return file.size() <= premises.templates().settings().limits().bytes()
                && !premises.archive().holds(file.sha256());
    }

    private int done() {
        return (int) nights.known().stream().filter(Nights.Known::done).count();
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
            Map<String, Nights.Content> contents = nights.contents();
            for (SeenFile file : takenUp) {
                Nights.Content content = contents.get(file.sha256());
                if (content != null && content.path().equals(file.path())) {
                    statesBefore.remove(file.sha256());
                }
            }
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
        Map<String, FileFinding.ArchivedCopyLost> lost = new LinkedHashMap<>();
        premises.ledger().nights().stream()
                .flatMap(night -> night.files().stream())
                .filter(file -> !lost.containsKey(file.sha256()) && isLost(file))
                .forEach(file -> lost.put(
                        file.sha256(), new FileFinding.ArchivedCopyLost(Place.of(file.path()), file.sha256())));
        return List.copyOf(lost.values());
    }

    /** Whether there was anything to take up. */
    private boolean takeUp(boolean writesAll, @Nullable LocalDate asOf) {
        List<LedgerEntry.Night> all = premises.ledger().nights();
        int done = done();
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

    /** Tonight's night, once everything before it is taken up. */
    Tonight.Outcome tonight(LocalDate asOf, Clock clock) {
        return new Tonight(premises, runner, mode, asOf).pass(clock, takenUp);
    }

    /** The figures in force that a period's results are made from. */
    Basis basis(Period period) {
        return premises.consolidating(stored(), period.end()).basis(period);
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

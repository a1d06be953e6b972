package vn.tonghop.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.archive.LedgerEntry;
import vn.tonghop.committee.Period;
import vn.tonghop.fact.Database;
import vn.tonghop.fact.Releases;

/** Runs nights of the ledger, each with the templates it had; Spring Batch is started for the first of them. */
final class NightRunner implements AutoCloseable {
    private final Premises premises;
    private final Database database;
    private final NightWork.Stored stored;
    private final Mode mode;
    private final List<Releases.Due> written = new ArrayList<>();
    private final List<Path> laidOut = new ArrayList<>();
    private @Nullable BatchRunner batch;

    NightRunner(Premises premises, Database database, Mode mode) {
        this.premises = premises;
        this.database = database;
        this.stored = NightWork.Stored.in(database.dataSource());
        this.mode = mode;
    }

    /**
     * How a command wants its nights.
     *
     * @param dry nothing is written anywhere
     * @param only the one period whose release may be written; empty for every period's
     */
    record Mode(boolean dry, Optional<Period> only, Progress progress, StopSignal stop) {
        boolean prints(Period period) {
            return only.isEmpty() || only.get().equals(period);
        }
    }

    /** Which releases a night writes. */
    enum Writing {
        NONE,
        DUE,
        ALL
    }

    /**
     * Runs a night, or what is left of it.
     *
     * @param before the night before it, or null
     * @param asOf the date that a release written now bears
     */
    void run(LedgerEntry.Night night, LedgerEntry.@Nullable Night before, LocalDate asOf, Writing writing) {
        boolean judgesAgain = before != null && !Templates.judgeAlike(night.templates(), before.templates());
        if (stored.nights().known().size() < night.number()) {
            database.transactionally(() -> stored.nights().begin(night, judgesAgain));
        }
        NightWork work = new NightWork(
                premises.with(templatesOf(night)), night, asOf, stored, mode::prints, written, mode.progress());
        BatchRunner runner = batch;
        if (runner == null) {
            runner = BatchRunner.start(database.dataSource(), mode.stop());
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
        if (night.templates().equals(premises.templates().hashes())) {
            return premises.templates();
        }
        Path folder =
                mode.dry() ? elsewhere() : premises.workspace().state().resolve("templates-" + night.number() + ".tmp");
        laidOut.add(folder);
        return Templates.ofArchive(night.templates(), premises.archive(), folder);
    }

    private static Path elsewhere() {
        try {
            return Files.createTempDirectory("tonghop");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The releases written by all the nights run so far. */
    List<Releases.Due> written() {
        return List.copyOf(written);
    }

    NightWork.Stored stored() {
        return stored;
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

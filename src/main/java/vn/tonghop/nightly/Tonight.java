package vn.tonghop.nightly;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.archive.LedgerEntry;
import vn.tonghop.archive.SeenFile;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.fact.Filing;
import vn.tonghop.fact.Releases;
import vn.tonghop.fact.State;
import vn.tonghop.finding.SetupProblem;
import vn.tonghop.nightly.NightRunner.Mode;
import vn.tonghop.nightly.NightRunner.Writing;

/** Tonight's night: looks through the drop folder, and works if anything is new, or a release is not as it should be. */
final class Tonight {
    private final Premises premises;
    private final NightRunner runner;
    private final Mode mode;
    private final LocalDate asOf;

    Tonight(Premises premises, NightRunner runner, Mode mode, LocalDate asOf) {
        this.premises = premises;
        this.runner = runner;
        this.mode = mode;
        this.asOf = asOf;
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

    /** @param takenUp the files of a night that did not come to its end: of them nobody has told before */
    Outcome pass(Clock clock, Set<SeenFile> takenUp) {
        consolidating().checkForms();
        checkCommittees();
        mode.progress().at("Đang xem thư mục input…");
        InputFolder.Seen seen = InputFolder.look(
                premises.workspace().input(),
                premises.archive(),
                premises.templates().settings(),
                clock);
        mode.stop().check();
        List<SeenFile> arrived = arrived(seen);
        Arrivals arrivals = arrivals(seen, arrived, takenUp);
        Outcome outcome = pass(seen, arrived, arrivals);
        if (!mode.dry() && !arrivals.passedBy().isEmpty()) {
            premises.ledger().append(new LedgerEntry.PassedBy(outcome.number(), asOf, arrivals.passedBy()));
        }
        mode.progress().end();
        return outcome;
    }

    /** Whoever has figures in force must be in the registry, or these would leave every release without a word. */
    private void checkCommittees() {
        Registry registry = premises.templates().registry();
        runner.stored().filings().taken().stream()
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

    private Outcome pass(InputFolder.Seen seen, List<SeenFile> arrived, Arrivals arrivals) {
        List<LedgerEntry.Night> before = premises.ledger().nights();
        LedgerEntry.Night last = before.isEmpty() ? null : before.getLast();
        boolean templatesAreNew =
                last == null || !last.templates().equals(premises.templates().hashes());
        if (arrived.isEmpty() && !templatesAreNew) {
            List<Consolidating.Standing> standings = consolidating().standings();
            List<Releases.Due> due = Consolidating.due(standings, false);
            boolean nothingToWrite = due.stream().noneMatch(release -> mode.prints(release.period()));
            if (nothingToWrite
                    && new SendingBack(premises, runner.stored(), mode::prints).isDone()
                    && new Signposting(premises, runner.stored(), asOf).isDone(standings)) {
                List<Releases.Due> released = runner.written();
                return new Outcome(before.size(), !released.isEmpty(), seen, arrivals, released, left(due));
            }
        }
        LedgerEntry.Night night = new LedgerEntry.Night(
                before.size() + 1, asOf, premises.templates().hashes(), arrived);
        List<Releases.Due> released = work(night, last);
        List<Period> left =
                mode.only().isEmpty() ? List.of() : left(consolidating().due(false));
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
            return consolidating().due(false).stream()
                    .filter(due -> mode.prints(due.period()))
                    .toList();
        }
        premises.ledger().append(night);
        runner.run(night, last, night.asOf(), Writing.DUE);
        return runner.written();
    }

    private List<SeenFile> arrived(InputFolder.Seen seen) {
        Map<String, Set<String>> known = runner.stored().nights().sightings();
        return seen.files().stream()
                .filter(file -> !known.getOrDefault(file.path(), Set.of()).contains(file.sha256()))
                .toList();
    }

    private Arrivals arrivals(InputFolder.Seen seen, List<SeenFile> arrived, Set<SeenFile> takenUp) {
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

    private Consolidating consolidating() {
        return premises.consolidating(runner.stored(), asOf);
    }
}

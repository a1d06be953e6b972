package vn.tonghop.nightly;

import java.util.List;
import vn.tonghop.archive.Archive;
import vn.tonghop.archive.Ledger;
import vn.tonghop.archive.LedgerEntry;
import vn.tonghop.fact.Nights;
import vn.tonghop.fact.Receipts;
import vn.tonghop.finding.FileFinding;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Place;
import vn.tonghop.rule.PeriodIsOver;
import vn.tonghop.rule.Rules;
import vn.tonghop.sheet.Limits;
import vn.tonghop.submission.PersonKey;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionReader;

/** Receives one file after the other: read, understood, checked, stored. */
final class Receiving {
    private final Nights nights;
    private final Receipts receipts;
    private final Archive archive;
    private final Ledger ledger;
    private final LedgerEntry.Night night;
    private final boolean isReplayed;
    private final Limits limits;
    private final Withdrawals withdrawals;
    private final SubmissionReader submissions;
    private final Rules rules = new Rules();

    Receiving(NightWork work) {
        this.nights = work.stored().nights();
        this.receipts = work.stored().receipts();
        this.archive = work.premises().archive();
        this.ledger = work.premises().ledger();
        this.night = work.night();
        this.isReplayed = ledger.hasRead(night.number());
        this.limits = work.templates().settings().limits();
        this.withdrawals = Withdrawals.of(work);
        this.submissions = new SubmissionReader(
                work.templates().forms(),
                work.templates().registry(),
                new PersonKey(work.premises().archive().secret()));
    }

    /**
     * Receives a file of the night's list, in the caller's transaction. What is in force already and has lost its archived
     * copy keeps what was found in it.
     */
    void receive(long incoming) {
        Nights.Incoming file = nights.incoming(incoming);
        if (file.accepted() && !archive.holds(file.sha256())) {
            return;
        }
        Submission submission = read(file);
        noteWhatTheClockDecided(file, submission);
        List<Finding> findings = rules.check(submission);
        PeriodIsOver.check(submission, file.filedOn()).ifPresent(findings::add);
        if (file.accepted()) {
            receipts.storeCheckedAnew(file.submission(), findings);
            return;
        }
        withdrawals.find(file.name(), file.sha256(), file.filedOn()).ifPresent(findings::add);
        receipts.store(file.submission(), submission, findings);
    }

    private Submission read(Nights.Incoming file) {
        Place place = Place.of(file.name());
        if (file.size() > limits.bytes()) {
            return Submission.unreadable(file.name(), limits.tooManyBytes(place));
        }
        if (!archive.holds(file.sha256())) {
            return Submission.unreadable(file.name(), new FileFinding.ArchivedCopyLost(place, file.sha256()));
        }
        if (ledger.tooSlow(night.number()).contains(file.sha256())) {
            return Submission.unreadable(file.name(), new FileFinding.TooSlow(place, limits.seconds()));
        }
        return submissions.read(archive.path(file.sha256()), file.name(), isReplayed ? limits.withoutTime() : limits);
    }

    /** A replay, on another machine, has no say in what took too long. */
    private void noteWhatTheClockDecided(Nights.Incoming file, Submission submission) {
        if (submission.findings().stream().anyMatch(FileFinding.TooSlow.class::isInstance)
                && !ledger.tooSlow(night.number()).contains(file.sha256())) {
            ledger.append(new LedgerEntry.TooSlow(night.number(), night.asOf(), file.sha256()));
        }
    }
}

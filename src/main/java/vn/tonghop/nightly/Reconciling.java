package vn.tonghop.nightly;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.tonghop.committee.Period;
import vn.tonghop.fact.Filing;
import vn.tonghop.fact.Filings;
import vn.tonghop.fact.Receipts;
import vn.tonghop.fact.ReturnedFiles;
import vn.tonghop.fact.State;
import vn.tonghop.finding.FileFinding;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Place;

/** Decides, in the order of the night, what every submission received becomes. */
final class Reconciling {
    private final Filings filings;
    private final Receipts receipts;
    private final Withdrawals withdrawals;
    private final Comparing comparing;
    private final ReturnedFiles returnedFiles;
    private final LocalDate night;
    private final Set<Long> returned = new TreeSet<>();

    Reconciling(NightWork work) {
        this.filings = work.stored().filings();
        this.receipts = work.stored().receipts();
        this.withdrawals = Withdrawals.of(work);
        this.comparing = new Comparing(work);
        this.returnedFiles = work.stored().returnedFiles();
        this.night = work.night().asOf();
    }

    /** The whole step, in the caller's transaction. */
    void reconcile(boolean judgesAgain) {
        Set<Period> touched = new TreeSet<>();
        withdraw(touched);
        returnedFiles.reopenWhereAnEarlierPeriodIsFiledAnew();
        List<Filings.Candidate> candidates = filings.candidates();
        Map<String, List<Filings.Candidate>> sameNumber =
                candidates.stream().filter(candidate -> !candidate.faulty()).collect(groupingBy(Reconciling::version));
        for (Filings.Candidate candidate : candidates) {
            if (candidate.period() != null) {
                touched.add(candidate.period());
            }
            State state = candidate.faulty()
                    ? State.RETURNED
                    : decide(candidate, sameNumber.getOrDefault(version(candidate), List.of()));
            receipts.decide(candidate.submission(), state);
            if (state == State.RETURNED) {
                returned.add(candidate.submission());
            }
        }
        if (judgesAgain) {
            touched.addAll(filings.periods());
        }
        comparing.finish(touched);
        returned.forEach(submission -> returnedFiles.date(submission, night));
    }

    /** What only one file of a night may say it is; of several nights' files the earlier one has it. */
    private static String version(Filings.Candidate candidate) {
        return candidate.committee() + " " + candidate.period() + " " + candidate.number() + " of night "
                + candidate.night();
    }

    /** What the office has withdrawn counts as returned; the versions it had replaced are judged anew. */
    private void withdraw(Set<Period> touched) {
        if (withdrawals.isEmpty()) {
            return;
        }
        for (Filing filing : filings.taken()) {
            withdrawals.find(filing.file(), filing.sha256(), filing.filedOn()).ifPresent(withdrawn -> {
                receipts.add(filing.submission(), withdrawn);
                receipts.decide(filing.submission(), State.RETURNED);
                returned.add(filing.submission());
                if (filing.state() == State.ACCEPTED) {
                    receipts.reopenSuperseded(filing.committee(), filing.period());
                }
                touched.add(filing.period());
            });
        }
    }

    private State decide(Filings.Candidate candidate, List<Filings.Candidate> sameNumber) {
        Period period = Objects.requireNonNull(candidate.period());
        String committee = Objects.requireNonNull(candidate.committee());
        Optional<Filing> inForce = filings.inForce(committee, period);
        Optional<Long> other = sameNumber.stream()
                .map(Filings.Candidate::submission)
                .filter(submission -> submission != candidate.submission())
                .findFirst()
                .or(() -> inForce.filter(filing -> filing.number() == candidate.number())
                        .map(Filing::submission));
        if (inForce.isPresent() && inForce.get().number() > candidate.number()) {
            return State.SUPERSEDED;
        }
        if (other.isPresent()) {
            receipts.add(
                    candidate.submission(),
                    new FileFinding.SameNumberDifferentContent(
                            Place.of(candidate.name()), candidate.number(), filings.path(other.get())));
            return State.RETURNED;
        }
        List<Finding> findings = comparing.compare(candidate.submission(), candidate.name(), committee, period, false);
        if (findings.stream().anyMatch(Finding::isError)) {
            return State.RETURNED;
        }
        inForce.ifPresent(filing -> receipts.decide(filing.submission(), State.SUPERSEDED));
        return State.ACCEPTED;
    }
}

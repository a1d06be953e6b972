package vn.tonghop.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidation.FilingStatus;
import vn.tonghop.consolidation.FilingStatus.Punctuality;
import vn.tonghop.consolidation.Rank;
import vn.tonghop.consolidation.Release;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.consolidation.TermResult;
import vn.tonghop.consolidation.UnitResult;
import vn.tonghop.fact.Filing;
import vn.tonghop.fact.Remark;
import vn.tonghop.finding.Statement;

/**
 * All that is told to a committee of its part in a release, as the template of the feedback calls it.
 *
 * @param remarks on its own submissions
 * @param byCompletion its place by how much of the year's target is done; null where it has none
 * @param byRate its place by the rate of admission; null where it has none
 * @param dated the date it bears; whether a deadline has passed is the release's to say
 */
public record FeedbackText(
        Release release,
        UnitResult result,
        FilingStatus status,
        List<Remark> remarks,
        @Nullable Rank byCompletion,
        @Nullable Rank byRate,
        LocalDate dated)
        implements ReleaseWords {

    /** One for every committee that has to file for the period, in official order. */
    static List<FeedbackText> of(Release release) {
        Map<String, List<Remark>> remarks =
                release.remarks().stream().collect(Collectors.groupingBy(Remark::committee));
        Map<String, UnitResult> results =
                release.committees().stream().collect(Collectors.toMap(UnitResult::code, unit -> unit));
        Map<String, Rank> byCompletion =
                Rank.of(release.committees(), unit -> unit.year().completion());
        Map<String, Rank> byRate =
                Rank.of(release.committees(), unit -> unit.year().rate());
        List<FeedbackText> texts = new ArrayList<>();
        for (FilingStatus status : release.filings()) {
            UnitResult result = results.get(status.committee());
            if (result != null) {
                texts.add(new FeedbackText(
                        release,
                        result,
                        status,
                        remarks.getOrDefault(status.committee(), List.of()),
                        byCompletion.get(status.committee()),
                        byRate.get(status.committee()),
                        release.asOf()));
            }
        }
        return texts;
    }

    /** The same under another date. */
    FeedbackText dated(LocalDate date) {
        return new FeedbackText(release, result, status, remarks, byCompletion, byRate, date);
    }

    /** The committee's code, which names the folder of its documents. */
    public String committee() {
        return status.committee();
    }

    public String name() {
        return status.name();
    }

    public UnitWords unit() {
        return new UnitWords(result, release.form(), release.period());
    }

    /** {@code 18/21 đơn vị}: how many have filed. */
    public String coverage() {
        return release.province().coverage() + " đơn vị";
    }

    /** The submission in force; null where there is none. */
    public @Nullable SubmissionWords inForce() {
        return status.inForce() == null ? null : words(status.inForce());
    }

    /** What went back and has not been overtaken, oldest first. */
    public List<SubmissionWords> returned() {
        return status.returned().stream().map(this::words).toList();
    }

    public List<SubmissionWords> superseded() {
        return status.superseded().stream().map(this::words).toList();
    }

    private SubmissionWords words(Filing filing) {
        return SubmissionWords.of(filing, release, remarks);
    }

    /** What there are findings on: what went back first. */
    public List<SubmissionWords> toMend() {
        SubmissionWords inForce = inForce();
        return Stream.concat(returned().stream(), Stream.ofNullable(inForce))
                .filter(SubmissionWords::hasFindings)
                .toList();
    }

    /** Paths whose content is that of another file of the committee. */
    public List<String> copies() {
        return status.filings()
                .flatMap(filing -> words(filing).copies().stream())
                .toList();
    }

    /** The number the next version has to bear. */
    public int nextNumber() {
        return status.filings().mapToInt(Filing::number).max().orElse(0) + 1;
    }

    /** The last day to file; empty where none is set. */
    public String deadline() {
        return status.deadline() == null ? "" : Shown.date(status.deadline());
    }

    public boolean isOverdue() {
        return status.deadline() != null && release.asOf().isAfter(status.deadline());
    }

    /** {@code đúng hạn}; empty where there is no deadline to judge by. */
    public String punctuality() {
        return status.punctuality() == Punctuality.FILED
                ? ""
                : status.punctuality().label();
    }

    /** The day the first version came that was fit to be taken, where another one is in force now; else empty. */
    public String firstTaken() {
        return status.inForce() == null
                        || status.inForce().filedOn().equals(status.firstTaken())
                        || status.firstTaken() == null
                ? ""
                : Shown.date(status.firstTaken());
    }

    /**
     * What is told to the committee of itself, as a text to be compared: the same where only the day, or its place among the
     * others and how many these are, has changed.
     */
    public String ofItself() {
        List<String> versions = status.filings()
                .map(filing -> filing.state() + " " + filing.number() + " " + filing.sha256() + " " + filing.filedOn())
                .toList();
        List<Statement> findings = remarks.stream().map(Remark::statement).toList();
        TermResult term = result.term();
        return Stream.of(
                        name(),
                        deadline(),
                        status.punctuality(),
                        versions,
                        findings,
                        copies(),
                        new TreeMap<>(result.figures()),
                        new TreeMap<>(result.lastYear()),
                        result.year(),
                        term == null ? "" : term.years() + " " + term.target())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    /** Whether there is a chart of that name to show. */
    public boolean shows(String chart) {
        return Charts.of(result).containsKey(chart);
    }

    /** Its code: what a log may show. */
    @Override
    public String toString() {
        return "feedback of " + release.period() + " to " + committee();
    }
}

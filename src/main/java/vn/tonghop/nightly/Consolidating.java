package vn.tonghop.nightly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tonghop.archive.LedgerEntry;
import vn.tonghop.archive.Sha256;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.consolidation.Basis;
import vn.tonghop.consolidation.Consolidation;
import vn.tonghop.consolidation.FilingStatus;
import vn.tonghop.consolidation.Organisations;
import vn.tonghop.consolidation.Release;
import vn.tonghop.fact.Fact;
import vn.tonghop.fact.Facts;
import vn.tonghop.fact.Filing;
import vn.tonghop.fact.Filings;
import vn.tonghop.fact.Findings;
import vn.tonghop.fact.OrganisationFact;
import vn.tonghop.fact.Releases;
import vn.tonghop.fact.Remark;
import vn.tonghop.fact.State;
import vn.tonghop.finding.SetupProblem;
import vn.tonghop.form.Form;

/** Tells which releases have to be written, and makes each of them from the facts. */
final class Consolidating {
    /** Raised whenever what a release shows changes with the program: every release is then written anew. */
    static final int LAYOUT = 6;

    private final Workspace workspace;
    private final Templates templates;
    private final Filings filings;
    private final Facts facts;
    private final Findings findings;
    private final SortedMap<String, LedgerEntry.Released> recorded;
    private final LocalDate asOf;
    private final LocalDate firstNight;

    Consolidating(
            Workspace workspace,
            Templates templates,
            NightWork.Stored stored,
            SortedMap<String, LedgerEntry.Released> recorded,
            LocalDate asOf) {
        this.workspace = workspace;
        this.templates = templates;
        this.filings = stored.filings();
        this.facts = stored.facts();
        this.findings = stored.findings();
        this.recorded = recorded;
        this.asOf = asOf;
        this.firstNight = stored.firstNight().orElse(asOf);
    }

    /**
     * A release as it has to be now.
     *
     * @param lies whether it lies there so, whole
     */
    record Standing(Releases.Due release, boolean lies) {}

    /** Every release there has to be, the oldest first. */
    List<Standing> standings() {
        List<Standing> standings = new ArrayList<>();
        for (Period period : periods()) {
            String fingerprint = fingerprint(period);
            LedgerEntry.Released before = recorded.get(period.toString());
            LocalDate bears = before != null && before.fingerprint().equals(fingerprint) ? before.asOf() : null;
            standings.add(new Standing(
                    new Releases.Due(period, bears == null ? asOf : bears, fingerprint),
                    bears != null && Manifest.of(workspace, period).isWhole(fingerprint)));
        }
        return standings;
    }

    /** The releases that are missing, unfinished, or made from something else than is in force now; oldest first. */
    List<Releases.Due> due(boolean all) {
        return due(standings(), all);
    }

    static List<Releases.Due> due(List<Standing> standings, boolean all) {
        return standings.stream()
                .filter(standing -> all || !standing.lies())
                .map(Standing::release)
                .toList();
    }

    private TreeSet<Period> periods() {
        TreeSet<Period> periods = new TreeSet<>(filings.periods());
        recorded.keySet().forEach(period -> periods.add(Period.get(period)));
        return periods;
    }

    /** Looks whether every period that has a release still has a form, before a night begins. */
    void checkForms() {
        periods().forEach(this::form);
    }

    private Form form(Period period) {
        return templates
                .forms()
                .validFor(period)
                .orElseThrow(() -> new SetupProblem("templates/forms: không còn biểu mẫu cho kỳ " + period
                        + " dù đã nhận báo cáo kỳ này; khôi phục biểu mẫu."));
    }

    private String fingerprint(Period period) {
        StringBuilder made = new StringBuilder("layout " + LAYOUT + "\nperiod " + period + "\n");
        templates
                .hashes()
                .forEach((path, sha256) ->
                        made.append(path).append(' ').append(sha256).append('\n'));
        made.append("first night ").append(firstNight).append('\n');
        templates
                .registry()
                .deadline(period)
                .ifPresent(deadline -> made.append("deadline passed ")
                        .append(asOf.isAfter(deadline))
                        .append('\n'));
        for (Filing filing : filings.of(period)) {
            made.append(filing.committee())
                    .append(' ')
                    .append(filing.number())
                    .append(' ')
                    .append(filing.sha256());
            made.append(' ')
                    .append(filing.state())
                    .append(' ')
                    .append(filing.filedOn())
                    .append('\n');
        }
        for (Remark remark : findings.remarks(period)) {
            made.append(remark.committee())
                    .append(' ')
                    .append(remark.statement())
                    .append('\n');
        }
        filings.copies(period)
                .values()
                .forEach(paths -> made.append("copies ").append(paths).append('\n'));
        for (Period other : background(period)) {
            for (Filing filing : filings.of(other)) {
                if (filing.state() == State.ACCEPTED) {
                    made.append(other)
                            .append(' ')
                            .append(filing.committee())
                            .append(' ')
                            .append(filing.sha256())
                            .append('\n');
                }
            }
        }
        return Sha256.of(made.toString());
    }

    /** The other periods whose figures a release uses: last year's, and the term's Decembers. */
    private TreeSet<Period> background(Period period) {
        TreeSet<Period> others = new TreeSet<>();
        others.add(period.sameLastYear());
        templates.registry().termOf(period.year()).ifPresent(term -> others.addAll(term.toDate(period)));
        others.remove(period);
        return others;
    }

    /** What the inputs of a release are: the submissions in force of every period it uses. */
    List<Filing> inputs(Period period) {
        TreeSet<Period> periods = background(period);
        periods.add(period);
        return periods.stream()
                .flatMap(each -> filings.of(each).stream())
                .filter(filing -> filing.state() == State.ACCEPTED)
                .toList();
    }

    /** The figures in force that a period's results are made from. */
    Basis basis(Period period) {
        Map<Period, Map<String, Map<String, BigDecimal>>> filed = new TreeMap<>();
        filed.put(period, facts.values(period));
        background(period).forEach(other -> filed.put(other, facts.values(other)));
        return new Basis(period, form(period), templates.registry(), templates.settings(), filed);
    }

    /** The release of a period, made from what is in force. */
    Release release(Releases.Due due) {
        Period period = due.period();
        Basis basis = basis(period);
        Form form = basis.form();
        Registry registry = basis.registry();
        Consolidation result = Consolidation.of(basis);
        List<String> order = List.copyOf(registry.committees().keySet());
        Comparator<String> official = Comparator.comparingInt(order::indexOf);
        List<FilingStatus> statuses = FilingStatus.of(period, registry, filings.of(period), due.asOf(), firstNight);
        return new Release(
                period,
                due.asOf(),
                form,
                registry,
                templates.settings(),
                result.province(),
                result.committees(),
                Organisations.idleFirst(organisations(period), form, registry),
                statuses,
                filings.copies(period),
                findings.remarks(period).stream()
                        .filter(remark -> stands(remark, statuses))
                        .sorted(Comparator.comparing(Remark::committee, official)
                                .thenComparing(remark -> remark.statement().severity()))
                        .toList(),
                facts.facts(period).stream()
                        .filter(fact -> registry.filesFor(fact.committee(), period))
                        .sorted(Comparator.comparing(Fact::committee, official))
                        .toList());
    }

    private List<OrganisationFact> organisations(Period period) {
        return facts.organisations(period).stream()
                .filter(fact -> templates.registry().filesFor(fact.committee(), period))
                .toList();
    }

    /** Whether a finding still is one: what went back and has been overtaken has been mended. */
    private static boolean stands(Remark remark, List<FilingStatus> statuses) {
        return remark.state() != State.RETURNED
                || statuses.stream()
                        .filter(status -> status.committee().equals(remark.committee()))
                        .allMatch(status -> status.returned().stream()
                                .anyMatch(filing -> filing.submission() == remark.submission()));
    }
}

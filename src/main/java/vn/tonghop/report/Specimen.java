package vn.tonghop.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tonghop.committee.Committee;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.committee.Term;
import vn.tonghop.consolidation.Awaited;
import vn.tonghop.consolidation.Basis;
import vn.tonghop.consolidation.Consolidation;
import vn.tonghop.consolidation.FilingStatus;
import vn.tonghop.consolidation.Release;
import vn.tonghop.fact.Filing;
import vn.tonghop.fact.Remark;
import vn.tonghop.fact.Returned;
import vn.tonghop.fact.State;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.Statement;
import vn.tonghop.form.Form;
import vn.tonghop.form.Kind;
import vn.tonghop.template.Settings;

/**
 * An invented release of the office's own committees, of which only this is asked: that every template can be filled with
 * it, so that a mistake shows before a night begins.
 */
record Specimen(Release release) {
    private static final Statement WARNING =
            new Statement("x", "x", Severity.WARNING, Place.of("mau.xlsx", "x", "C7"), "x");
    private static final Statement ERROR = new Statement("x", "x", Severity.ERROR, Place.of("mau.xlsx"), "x");

    /** One of a year not over, one of a whole year, one that nobody filed for. */
    static List<Specimen> all(Form form, Registry registry, Settings settings) {
        int year = registry.terms().stream().mapToInt(Term::lastYear).max().orElse(LocalDate.EPOCH.getYear());
        return Stream.of(new Period(year, 9), new Period(year, 12), new Period(year, 3))
                .map(period -> of(form, registry, settings, period, period.month() > 3))
                .toList();
    }

    private static Specimen of(Form form, Registry office, Settings settings, Period period, boolean anybody) {
        List<Committee> committees = office.filingFor(period);
        Map<Period, Map<String, Map<String, BigDecimal>>> filed = new TreeMap<>();
        Stream.concat(
                        Stream.of(period, period.sameLastYear()),
                        office.termOf(period.year()).stream().flatMap(term -> term.toDate(period).stream()))
                .filter(each -> anybody)
                .forEach(each -> filed.put(each, figures(form, committees)));
        LocalDate day = period.end().plusDays(5);
        Registry registry = withDeadline(office, period, period.isYearEnd() ? day.plusDays(1) : day.minusDays(1));
        Consolidation result = Consolidation.of(new Basis(period, form, registry, settings, filed));
        List<Filing> filings = anybody ? filings(committees, period, day) : List.of();
        return new Specimen(new Release(
                period,
                day,
                form,
                registry,
                settings,
                result.province(),
                result.committees(),
                List.of(),
                FilingStatus.of(period, registry, filings, day, day.minusYears(1)),
                Map.of(1L, List.of("ban sao.xlsx")),
                filings.stream().map(Specimen::remark).toList(),
                List.of()));
    }

    private static Registry withDeadline(Registry office, Period period, LocalDate deadline) {
        return new Registry(
                office.committees(),
                office.terms(),
                office.targets(),
                Map.of(period, deadline),
                office.events(),
                office.recipients(),
                office.withdrawals());
    }

    /** All but the last committee, each with other figures. */
    private static Map<String, Map<String, BigDecimal>> figures(Form form, List<Committee> committees) {
        Map<String, Map<String, BigDecimal>> figures = new LinkedHashMap<>();
        for (Committee committee : committees.subList(0, Math.max(0, committees.size() - 1))) {
            BigDecimal value = BigDecimal.valueOf(10L + figures.size());
            Map<String, BigDecimal> own = new HashMap<>();
            form.indicators().forEach((code, indicator) -> {
                if (indicator.kind() != Kind.HEADING) {
                    own.put(code, indicator.kind() == Kind.STOCK ? value.movePointRight(2) : value);
                }
            });
            figures.put(committee.code(), own);
        }
        return figures;
    }

    /** The first has replaced a version, the second has had one sent back, of the last all were. */
    private static List<Filing> filings(List<Committee> committees, Period period, LocalDate day) {
        List<Filing> filings = new ArrayList<>();
        for (int i = 0; i < committees.size(); i++) {
            boolean last = i == committees.size() - 1;
            filings.add(filing(committees.get(i), period, 2, last ? State.RETURNED : State.ACCEPTED, day, 3L * i + 1));
            if (i < 2 && !last) {
                State other = i == 0 ? State.SUPERSEDED : State.RETURNED;
                filings.add(filing(committees.get(i), period, i == 0 ? 1 : 3, other, day.minusDays(1), 3L * i + 2));
            }
        }
        return filings;
    }

    private static Filing filing(
            Committee committee, Period period, int number, State state, LocalDate day, long submission) {
        return new Filing(submission, committee.code(), period, number, "mau.xlsx", "0".repeat(64), state, day);
    }

    private static Remark remark(Filing filing) {
        return new Remark(
                filing.committee(),
                filing.submission(),
                filing.state(),
                filing.state() == State.RETURNED ? ERROR : WARNING);
    }

    /** Fills every template with it. */
    void fill(ReportTemplates templates) {
        Set<String> charts = Charts.of(release).keySet();
        ProvincialReport.page(templates, new ProvincialText(release, release.asOf(), charts));
        List<FeedbackText> letters = FeedbackText.of(release);
        Stream.concat(letters.stream().limit(3), letters.stream().skip(Math.max(3, letters.size() - 1)))
                .forEach(letter -> Feedback.page(templates, letter));
        for (boolean known : new boolean[] {true, false}) {
            ReturnNotice.page(templates, notice(known), release.settings());
        }
        FrontPage.page(templates, frontPage());
    }

    /** All that a page can show: a release with its documents, one that is not written yet, who is awaited, what went back. */
    private FrontPageText frontPage() {
        Contact contact = new Contact("x", "x", "x@x");
        List<Missing> missing = release.filings().stream()
                .map(status -> new Missing(status, List.of(contact), new Link("x", "x")))
                .toList();
        return new FrontPageText(
                release.settings(),
                List.of(edition(List.of("x.pdf", "x.xlsx", "x.csv", "don-vi/x/x.pdf")), edition(List.of())),
                release.committees(),
                List.of(new AwaitedWords(new Awaited(release.period(), release.asOf(), release.filings()), missing)),
                List.of(
                        new SentBack(notice(true), true, List.of(contact)),
                        new SentBack(notice(false), false, List.of())));
    }

    private Edition edition(List<String> files) {
        return new Edition(
                release.period(), release.asOf(), release.form(), release.registry(), release.province(), files);
    }

    private NoticeText notice(boolean known) {
        Optional<Committee> committee = release.registry().filingFor(release.period()).stream()
                .findFirst()
                .filter(some -> known);
        Returned returned = new Returned(
                1,
                "0".repeat(64),
                "mau.xlsx",
                committee.map(Committee::code),
                committee.map(some -> release.period()),
                1,
                committee.map(some -> 1),
                2,
                release.asOf(),
                release.asOf(),
                "x");
        return new NoticeText(
                returned,
                List.of(ERROR, WARNING),
                committee,
                Optional.of(release.asOf()).filter(day -> known),
                known);
    }
}

package vn.tonghop.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.committee.Target;
import vn.tonghop.committee.Term;
import vn.tonghop.consolidation.Coverage;
import vn.tonghop.consolidation.FilingStatus;
import vn.tonghop.consolidation.FilingStatus.Punctuality;
import vn.tonghop.consolidation.Ratio;
import vn.tonghop.consolidation.Release;
import vn.tonghop.consolidation.TermResult;
import vn.tonghop.consolidation.TermYear;
import vn.tonghop.consolidation.UnitResult;
import vn.tonghop.consolidation.Verdict;
import vn.tonghop.consolidation.YearResult;
import vn.tonghop.fact.Filing;
import vn.tonghop.fact.OrganisationFact;
import vn.tonghop.fact.Remark;
import vn.tonghop.fact.State;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.Statement;
import vn.tonghop.form.Form;
import vn.tonghop.form.Kind;
import vn.tonghop.submission.Organisation;
import vn.tonghop.template.Settings;

/** Releases built by hand, the source article's figures among them: what a report is printed from in tests. */
final class SampleRelease {
    static final Form FORM = Form.read(Path.of("templates/forms/thong-ke.yaml"), "templates/forms/thong-ke.yaml");
    static final Settings SETTINGS = Settings.read(Path.of("templates/settings.yaml"), "templates/settings.yaml");
    static final Term TERM = new Term("2015-2020", 2015, 2020);

    private Period period = Period.get("2019-09");
    private @Nullable Term term = TERM;
    private boolean lastYear = true;
    private final List<UnitResult> committees = new ArrayList<>();
    private final List<OrganisationFact> organisations = new ArrayList<>();
    private final List<FilingStatus> filings = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private @Nullable Target provinceTarget = target(
            Registry.PROVINCE, Target.Kind.KHOANG_TY_LE_NAM, "4", "5", "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIV");

    static SampleRelease of(String period) {
        SampleRelease release = new SampleRelease();
        release.period = Period.get(period);
        return release;
    }

    /** The article's Hạ Long and Móng Cái, and a third that has not filed. */
    static SampleRelease article() {
        return of("2019-09").haLong().mongCai().missing("CO_TO", "Huyện ủy Cô Tô");
    }

    SampleRelease withoutTerm() {
        term = null;
        return this;
    }

    SampleRelease withoutLastYear() {
        lastYear = false;
        return this;
    }

    SampleRelease withoutTargets() {
        provinceTarget = null;
        return this;
    }

    SampleRelease haLong() {
        Target target = target("HA_LONG", Target.Kind.SO_LUONG_NAM, "350", "350", "");
        return committee("HA_LONG", "Thành ủy Hạ Long", target, 263, 11800, new int[] {361, 372, 365, 366}, 10);
    }

    SampleRelease mongCai() {
        Target target = target("MONG_CAI", Target.Kind.TY_LE_NAM, "5", "5", "");
        return committee("MONG_CAI", "Thành ủy Móng Cái", target, 150, 3560, new int[] {180, 190, 192, 194}, 3);
    }

    SampleRelease missing(String code, String name) {
        YearResult year = new YearResult(
                period.month(), null, null, null, null, null, null, null, null, Verdict.NO_FIGURES, null, null);
        committees.add(new UnitResult(
                code, name, new Coverage(0, 1), Map.of(), new Coverage(0, 1), Map.of(), year, null, null));
        filings.add(new FilingStatus(code, name, null, List.of(), LocalDate.of(2019, 10, 3), Punctuality.OVERDUE));
        return this;
    }

    SampleRelease committee(
            String code, String name, @Nullable Target target, int admitted, int opening, int[] years, int owners) {
        Map<String, BigDecimal> figures = figures(admitted, opening);
        Map<String, BigDecimal> before =
                lastYear ? figures(admitted + (code.length() % 3) - 1, opening - 100) : Map.of();
        committees.add(new UnitResult(
                code,
                name,
                new Coverage(1, 1),
                figures,
                new Coverage(lastYear ? 1 : 0, 1),
                before,
                year(admitted, opening, target),
                term(admitted, opening, years, target, owners, 1, 1),
                null));
        filings.add(new FilingStatus(
                code,
                name,
                new Filing(
                        1, code, period.toString(), 1, code + ".xlsx", "ab", State.ACCEPTED, LocalDate.of(2019, 10, 2)),
                List.of(),
                LocalDate.of(2019, 10, 3),
                Punctuality.ON_TIME));
        return this;
    }

    SampleRelease filedLate() {
        FilingStatus last = filings.removeLast();
        filings.add(new FilingStatus(
                last.committee(),
                last.name(),
                last.inForce(),
                last.returned(),
                LocalDate.of(2019, 10, 1),
                Punctuality.LATE));
        return this;
    }

    SampleRelease resubmissionReturned() {
        FilingStatus last = filings.removeLast();
        Filing returned = new Filing(
                9,
                last.committee(),
                period.toString(),
                2,
                "lan 2.xlsx",
                "cd",
                State.RETURNED,
                LocalDate.of(2019, 10, 4));
        filings.add(new FilingStatus(
                last.committee(), last.name(), last.inForce(), List.of(returned), last.deadline(), last.punctuality()));
        return this;
    }

    SampleRelease waiting(String committee, String name, int candidates) {
        organisations.add(new OrganisationFact(
                committee,
                committee + ".xlsx",
                new Organisation(
                        "Cơ sở",
                        5,
                        Map.of("ma", "01", "ten", name, "loai_hinh", "5.12"),
                        Map.of("nguon", n(candidates), "chi_tieu", n(2), "ket_nap", n(0), "cuoi_ky", n(40)))));
        return this;
    }

    SampleRelease warning(String committee, String message) {
        remarks.add(new Remark(
                committee,
                State.ACCEPTED,
                new Statement("jump", Severity.WARNING, new Place(committee + " 9T.xlsx", "Biểu 1", "C7"), message)));
        return this;
    }

    Release release() {
        return new Release(
                period,
                LocalDate.of(2019, 10, 5),
                FORM,
                new Registry(
                        Map.of(),
                        term == null ? List.of() : List.of(term),
                        List.of(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                SETTINGS,
                province(),
                committees,
                organisations,
                filings,
                remarks,
                List.of());
    }

    private UnitResult province() {
        List<UnitResult> filed = committees.stream().filter(UnitResult::filed).toList();
        Coverage coverage = new Coverage(filed.size(), committees.size());
        Map<String, BigDecimal> figures =
                sum(filed.stream().map(UnitResult::figures).toList());
        Map<String, BigDecimal> before =
                sum(filed.stream().map(UnitResult::lastYear).toList());
        int admitted = figures.getOrDefault("1.B1", n(0)).intValue();
        int opening = figures.getOrDefault("1.A", n(0)).intValue();
        TermResult terms = null;
        if (term != null) {
            int[] years = IntStream.range(0, 4)
                    .map(i -> filed.stream()
                            .mapToInt(unit -> unit.term() == null
                                    ? 0
                                    : known(unit.term().years().get(i)))
                            .sum())
                    .toArray();
            terms = filed.isEmpty()
                    ? unknownTerm(provinceTarget)
                    : term(admitted, opening, years, provinceTarget, 13, coverage.filed(), coverage.expected());
        }
        YearResult year = filed.isEmpty()
                ? new YearResult(
                        period.month(),
                        null,
                        null,
                        null,
                        provinceTarget,
                        null,
                        null,
                        null,
                        null,
                        Verdict.NO_FIGURES,
                        null,
                        null)
                : year(admitted, opening, provinceTarget);
        Coverage last = new Coverage(lastYear ? filed.size() : 0, committees.size());
        return new UnitResult(Registry.PROVINCE, "Toàn tỉnh", coverage, figures, last, before, year, terms, null);
    }

    private @Nullable TermResult unknownTerm(@Nullable Target target) {
        if (term == null) {
            return null;
        }
        List<TermYear> years = term.toDate(period).stream()
                .map(year -> new TermYear(year, new Coverage(0, committees.size()), null, null, null))
                .toList();
        return new TermResult(term, years, Map.of(), null, null, 0, null, null, target, null, null, Verdict.NO_FIGURES);
    }

    private static int known(TermYear year) {
        return year.admitted() == null ? 0 : year.admitted().intValue();
    }

    private static Map<String, BigDecimal> sum(List<Map<String, BigDecimal>> all) {
        Map<String, BigDecimal> sum = new LinkedHashMap<>();
        all.forEach(one -> one.forEach((code, value) -> sum.merge(code, value, BigDecimal::add)));
        return sum;
    }

    private YearResult year(int admitted, int opening, @Nullable Target target) {
        int months = period.month();
        BigDecimal rate = Ratio.percent(n(admitted), n(opening));
        if (target == null || rate == null) {
            return new YearResult(
                    months, n(admitted), n(opening), rate, null, null, null, null, null, Verdict.NO_TARGET, null, null);
        }
        BigDecimal proRata = Ratio.of(target.least().multiply(n(months)), n(12));
        BigDecimal actual = target.isCount() ? n(admitted) : rate;
        boolean reached = proRata != null && actual.compareTo(proRata) >= 0;
        Verdict verdict =
                months == 12 ? reached ? Verdict.MET : Verdict.MISSED : reached ? Verdict.ON_PACE : Verdict.BEHIND;
        long persons = target.isCount()
                ? target.least().longValue()
                : (long) Math.ceil(target.least().doubleValue() * opening / 100);
        long needed = Math.max(0, persons - admitted);
        return new YearResult(
                months,
                n(admitted),
                n(opening),
                rate,
                target,
                proRata,
                Ratio.percent(actual, target.least()),
                Ratio.percent(actual, proRata),
                target.isCount() || proRata == null ? null : rate.subtract(proRata),
                verdict,
                needed,
                months == 12 ? null : (needed + 11 - months) / (12 - months));
    }

    private @Nullable TermResult term(
            int admitted, int opening, int[] before, @Nullable Target target, int owners, int filed, int expected) {
        if (term == null) {
            return null;
        }
        List<TermYear> years = new ArrayList<>();
        int complete = 0;
        for (int i = 0; i < before.length; i++) {
            complete += before[i];
            years.add(new TermYear(
                    Period.december(2015 + i),
                    new Coverage(filed, expected),
                    n(before[i]),
                    Ratio.percent(n(before[i]), n(opening)),
                    new BigDecimal("99." + (2 + i))));
        }
        years.add(new TermYear(
                period, new Coverage(filed, expected), n(admitted), Ratio.percent(n(admitted), n(opening)), null));
        BigDecimal memberYears = n(opening).multiply(new BigDecimal(before.length * 12 + period.month()));
        BigDecimal rate = Ratio.percent(n((complete + admitted) * 12), memberYears);
        if (admitted == 150 && complete == 756) {
            rate = new BigDecimal("5.5");
        }
        BigDecimal average = Ratio.of(n(complete), n(before.length));
        BigDecimal measure = target != null && target.isCount() ? average : rate;
        Verdict verdict = target == null || measure == null
                ? Verdict.NO_TARGET
                : measure.compareTo(target.least()) < 0
                        ? Verdict.MISSED
                        : measure.compareTo(target.most()) > 0 ? Verdict.EXCEEDED : Verdict.MET;
        Map<String, BigDecimal> flows = new HashMap<>();
        flows.put("1.B1", n(complete + admitted));
        flows.put("2.I.5", n(owners));
        return new TermResult(
                term,
                years,
                flows,
                n(complete + admitted),
                rate,
                before.length,
                n(complete),
                average,
                target,
                target == null ? null : Ratio.percent(measure, target.least()),
                target == null || target.isCount() || rate == null ? null : rate.subtract(target.least()),
                verdict);
    }

    private static Map<String, BigDecimal> figures(int admitted, int opening) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        FORM.indicators().forEach((code, indicator) -> {
            if (indicator.kind() != Kind.HEADING && !code.startsWith("6.")) {
                figures.put(code, n(indicator.kind() == Kind.STOCK ? opening / 40 : admitted / 6));
            }
        });
        figures.put("1.A", n(opening));
        figures.put("1.B1", n(admitted));
        figures.put("1.D", n(opening + admitted));
        figures.put("2.I", n(admitted));
        figures.put("2.I.3", n(0));
        figures.put("5.T/tccsd", n(opening / 130));
        figures.put("5.T/cbtt", n(opening / 20));
        figures.put("5.T/ket_nap", n(admitted));
        return figures;
    }

    static Target target(String owner, Target.Kind kind, String least, String most, String basis) {
        return new Target(owner, "2015-2020", kind, new BigDecimal(least), new BigDecimal(most), basis);
    }

    private static BigDecimal n(long value) {
        return BigDecimal.valueOf(value);
    }
}

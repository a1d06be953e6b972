package vn.tonghop.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Committee;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.committee.Target;
import vn.tonghop.committee.Term;
import vn.tonghop.consolidation.Basis;
import vn.tonghop.consolidation.Consolidation;
import vn.tonghop.consolidation.FilingStatus;
import vn.tonghop.consolidation.Release;
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

/** Releases of a few committees, the source article's figures among them: what a report is printed from in tests. */
final class SampleRelease {
    static final Form FORM = Form.read(Path.of("templates/forms/thong-ke.yaml"), "templates/forms/thong-ke.yaml");
    static final Settings SETTINGS = Settings.read(Path.of("templates/settings.yaml"), "templates/settings.yaml");
    static final Registry REGISTRY = Registry.read(Path.of("templates/registry.xlsx"), "templates/registry.xlsx");
    static final Term TERM = new Term("2015-2020", 2015, 2020);
    private static final LocalDate AS_OF = LocalDate.of(2019, 10, 5);
    private static final LocalDate DEADLINE = LocalDate.of(2019, 10, 3);

    private final Period period;
    private final Map<String, Committee> committees = new LinkedHashMap<>();
    private final List<Target> targets = new ArrayList<>(List.of(target(
            Registry.PROVINCE, Target.Kind.KHOANG_TY_LE_NAM, "4", "5", "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIV")));
    private final Map<Period, Map<String, Map<String, BigDecimal>>> filed = new TreeMap<>();
    private final List<OrganisationFact> organisations = new ArrayList<>();
    private final List<Filing> received = new ArrayList<>();
    private final Map<Long, List<String>> copies = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private boolean inTerm = true;
    private boolean lastYear = true;
    private boolean due = true;

    private SampleRelease(Period period) {
        this.period = period;
    }

    static SampleRelease of(String period) {
        return new SampleRelease(Period.get(period));
    }

    /** The article's Hạ Long and Móng Cái, and a third that has not filed. */
    static SampleRelease article() {
        return of("2019-09").haLong().mongCai().missing("CO_TO", "Huyện ủy Cô Tô");
    }

    /** So many committees: of every sort of target, ahead, behind, some missing, each with an organisation that waits. */
    static SampleRelease many(String period, int units) {
        SampleRelease release = of(period);
        for (int i = 1; i <= units; i++) {
            String code = "XA_" + i;
            Target.Kind kind = Target.Kind.values()[i % 3];
            String least = kind == Target.Kind.SO_LUONG_NAM ? "40" : "3";
            String most = kind == Target.Kind.KHOANG_TY_LE_NAM ? "4" : least;
            if (i % 9 == 0) {
                release.missing(code, "Đảng ủy xã số " + i);
            } else {
                release.committee(
                                code,
                                "Đảng ủy " + (i % 4 == 0 ? "phường" : "xã") + " số " + i,
                                target(code, kind, least, most, ""),
                                15 + i * 7 % 41,
                                900 + i * 13 % 700,
                                new int[] {31 + i % 9, 35, 34 + i % 5, 36},
                                i % 3)
                        .waiting(code, "Chi bộ Công ty số " + i, 2);
            }
        }
        return release;
    }

    /** Provinces that are hard to tell of, by what is hard about them. */
    static Map<String, SampleRelease> awkward() {
        Map<String, SampleRelease> awkward = new LinkedHashMap<>();
        awkward.put("ba-don-vi", article());
        awkward.put(
                "khong-ai-nop",
                of("2019-06").missing("HA_LONG", "Thành ủy Hạ Long").missing("CO_TO", "Huyện ủy Cô Tô"));
        awkward.put("mot-don-vi", of("2019-12").haLong());
        awkward.put("ky-dau", of("2015-06").withoutLastYear().haLong().mongCai());
        awkward.put("54-don-vi", many("2019-09", 54));
        awkward.put("800-don-vi", many("2019-12", 800));
        awkward.put(
                "ten-dai",
                of("2019-09")
                        .committee(
                                "DAI",
                                "Đảng bộ Liên cơ quan quản lý các khu công nghiệp, khu kinh tế cửa khẩu và các đơn vị sự"
                                        + " nghiệp công lập của tỉnh, thành phố",
                                target("DAI", Target.Kind.TY_LE_NAM, "3", "3", ""),
                                1_234_567,
                                9_876_543,
                                new int[] {1_000_000, 1_000_000, 1_000_000, 1_000_000},
                                1)
                        .mongCai());
        return awkward;
    }

    SampleRelease withoutTerm() {
        inTerm = false;
        return this;
    }

    SampleRelease withoutLastYear() {
        lastYear = false;
        return this;
    }

    SampleRelease withoutTargets() {
        targets.clear();
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
        committees.put(code, new Committee(code, name, List.of(), "", null, null));
        return this;
    }

    /** One that filed for the same period last year and not for this one. */
    SampleRelease missingNow(String code, String name, int admittedThen, int openingThen) {
        file(period.sameLastYear(), code, figures(admittedThen, openingThen));
        return missing(code, name);
    }

    /**
     * One that has filed for the period, the same last year and four Decembers.
     *
     * @param opening members at the start of the period's year; a hundred fewer in every year before
     * @param years admitted in 2015 and the three years after
     * @param owners of private enterprises admitted in the period; none before
     */
    SampleRelease committee(
            String code, String name, @Nullable Target target, int admitted, int opening, int[] years, int owners) {
        committees.put(code, new Committee(code, name, List.of(), "", null, null));
        if (target != null) {
            targets.add(target);
        }
        if (lastYear) {
            file(period.sameLastYear(), code, figures(admitted + code.length() % 3 - 1, opening - 100));
        }
        for (int i = 0; i < years.length; i++) {
            Map<String, BigDecimal> december = figures(years[i], opening - 100);
            december.put("2.I.5", n(0));
            december.put("6.1", n(1000));
            december.put("6.2", n(992 + i));
            file(Period.december(2015 + i), code, december);
        }
        Map<String, BigDecimal> now = figures(admitted, opening);
        now.put("2.I.5", n(owners));
        file(period, code, now);
        receive(code, 1, code + ".xlsx", State.ACCEPTED, LocalDate.of(2019, 10, 2));
        return this;
    }

    /** One that filed, leaving some figures of the period blank. */
    SampleRelease leaving(String code, String... blank) {
        filed(period, code).keySet().removeAll(List.of(blank));
        return this;
    }

    /** A figure of a committee in an earlier December. */
    SampleRelease leavingIn(int year, String code, String blank) {
        filed(Period.december(year), code).remove(blank);
        return this;
    }

    SampleRelease figure(String code, String figure, long value) {
        filed(period, code).put(figure, n(value));
        return this;
    }

    /** One that is known and has nothing to file any more. */
    SampleRelease ended(String code, String name) {
        committees.put(code, new Committee(code, name, List.of(), "", null, LocalDate.of(2018, 12, 31)));
        return this;
    }

    /** In a file of whoever. */
    SampleRelease warningOf(String committee, String message) {
        remarks.add(new Remark(
                committee, 99, State.ACCEPTED, new Statement("x", "x", Severity.WARNING, Place.of("x.xlsx"), message)));
        return this;
    }

    private Map<String, BigDecimal> filed(Period of, String code) {
        return filed.getOrDefault(of, Map.of()).getOrDefault(code, Map.of());
    }

    private void file(Period of, String code, Map<String, BigDecimal> figures) {
        filed.computeIfAbsent(of, none -> new LinkedHashMap<>()).put(code, figures);
    }

    private void receive(String code, int number, String file, State state, LocalDate on) {
        received.add(new Filing(received.size() + 1, code, period, number, file, "ab", state, on));
    }

    /** The registry names no deadline for the period. */
    SampleRelease withoutDeadline() {
        due = false;
        return this;
    }

    /** The last one came a day late. */
    SampleRelease filedLate() {
        Filing last = received.removeLast();
        receive(last.committee(), last.number(), last.file(), State.ACCEPTED, LocalDate.of(2019, 10, 4));
        return this;
    }

    /** The last one has replaced a first version that came a day before it. */
    SampleRelease superseding() {
        Filing last = received.removeLast();
        receive(last.committee(), 1, "lan 1.xlsx", State.SUPERSEDED, LocalDate.of(2019, 10, 1));
        receive(last.committee(), 2, last.file(), State.ACCEPTED, last.filedOn());
        return this;
    }

    /** The last one's bytes lay there under another name too. */
    SampleRelease copied(String path) {
        copies.put(received.getLast().submission(), List.of(path));
        return this;
    }

    /**
     * The last one has sent a further version, which went back.
     *
     * @param number 0 where what stands for it cannot be read
     */
    SampleRelease resubmissionReturned(int number) {
        receive(received.getLast().committee(), number, "lan 2.xlsx", State.RETURNED, LocalDate.of(2019, 10, 4));
        return this;
    }

    /** One all of whose files went back. */
    SampleRelease returned(String code, String name) {
        missing(code, name);
        receive(code, 1, code + ".xlsx", State.RETURNED, LocalDate.of(2019, 10, 2));
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

    /** In the file of the committee that is in force. */
    SampleRelease warning(String committee, String message) {
        return remark(committee, State.ACCEPTED, Severity.WARNING, message);
    }

    /** In the last file of the committee that went back. */
    SampleRelease error(String committee, String message) {
        return remark(committee, State.RETURNED, Severity.ERROR, message);
    }

    private SampleRelease remark(String committee, State state, Severity severity, String message) {
        Filing filing = received.reversed().stream()
                .filter(one -> one.committee().equals(committee) && one.state() == state)
                .findFirst()
                .orElseThrow();
        remarks.add(new Remark(
                committee,
                filing.submission(),
                state,
                new Statement("jump", "jump", severity, Place.of(committee + " 9T.xlsx", "Biểu 1", "C7"), message)));
        return this;
    }

    Release release() {
        Registry registry = new Registry(
                committees,
                inTerm ? List.of(TERM) : List.of(),
                targets,
                due ? Map.of(period, DEADLINE) : Map.of(),
                List.of(),
                List.of(),
                List.of());
        Consolidation result = Consolidation.of(new Basis(period, FORM, registry, SETTINGS, filed));
        return new Release(
                period,
                AS_OF,
                FORM,
                registry,
                SETTINGS,
                result.province(),
                result.committees(),
                organisations,
                FilingStatus.of(period, registry, received, AS_OF, LocalDate.of(2019, 9, 1)),
                copies,
                remarks,
                List.of());
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

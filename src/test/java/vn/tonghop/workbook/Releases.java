package vn.tonghop.workbook;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import vn.tonghop.committee.Committee;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.committee.Target;
import vn.tonghop.committee.Term;
import vn.tonghop.consolidation.Change;
import vn.tonghop.consolidation.Coverage;
import vn.tonghop.consolidation.Coverages;
import vn.tonghop.consolidation.Filed;
import vn.tonghop.consolidation.FilingStatus;
import vn.tonghop.consolidation.FilingStatus.Punctuality;
import vn.tonghop.consolidation.Ratio;
import vn.tonghop.consolidation.Release;
import vn.tonghop.consolidation.TermFlow;
import vn.tonghop.consolidation.TermResult;
import vn.tonghop.consolidation.TermYear;
import vn.tonghop.consolidation.UnitResult;
import vn.tonghop.consolidation.Verdict;
import vn.tonghop.consolidation.YearResult;
import vn.tonghop.fact.Fact;
import vn.tonghop.fact.Filing;
import vn.tonghop.fact.OrganisationFact;
import vn.tonghop.fact.Remark;
import vn.tonghop.fact.State;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.Statement;
import vn.tonghop.form.Form;
import vn.tonghop.form.Indicator;
import vn.tonghop.form.Kind;
import vn.tonghop.submission.Entry;
import vn.tonghop.submission.Organisation;
import vn.tonghop.template.Settings;

/** Releases made by hand: figures are small and follow from the committee's place and the code's. */
final class Releases {
    static final Form FORM = Form.read(Path.of("templates/forms/thong-ke.yaml"), "templates/forms/thong-ke.yaml");
    static final Settings SETTINGS = Settings.read(Path.of("templates/settings.yaml"), "templates/settings.yaml");
    static final String FORMULA = "=HYPERLINK(\"http://x\",\"mở\")";
    private static final Period SEPTEMBER = Period.get("2019-09");
    private static final Term TERM = new Term("2015-2020", 2015, 2020);

    private final Period period;
    private final List<Committee> committees = new ArrayList<>();
    private final List<UnitResult> results = new ArrayList<>();
    private final List<FilingStatus> filings = new ArrayList<>();
    private final List<OrganisationFact> organisations = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private Set<String> blank = Set.of();

    private Releases(String period) {
        this.period = Period.get(period);
    }

    /** Three committees, the third not filed. */
    static Release ofThree(String period) {
        return new Releases(period)
                .filed("ha-long", "Thành ủy Hạ Long")
                .filed("mong-cai", "Thành ủy Móng Cái")
                .missing("co-to", "Huyện ủy Cô Tô")
                .release();
    }

    /** Three committees, the third not filed, the first with two blanks. */
    static Release withBlanks() {
        Releases releases = new Releases("2019-09");
        releases.blank = Set.of("2.I.5", "5.12/dang_vien");
        releases.filed("ha-long", "Thành ủy Hạ Long");
        releases.blank = Set.of();
        return releases.filed("mong-cai", "Thành ủy Móng Cái")
                .missing("co-to", "Huyện ủy Cô Tô")
                .release();
    }

    /** A committee whose first version came in time and its second after it; two of the same name and number went back. */
    static Release replaced() {
        Releases releases = new Releases("2019-09").filed("ha-long", "Thành ủy Hạ Long");
        FilingStatus status = releases.filings.removeFirst();
        String file = "Bao cao ha-long 9T.xlsx";
        Filing first = new Filing(
                20, "ha-long", SEPTEMBER, 1, file, "1".repeat(64), State.SUPERSEDED, LocalDate.of(2019, 10, 3));
        Filing second =
                new Filing(1, "ha-long", SEPTEMBER, 2, file, "0".repeat(64), State.ACCEPTED, LocalDate.of(2019, 10, 8));
        List<Filing> rivals = new ArrayList<>();
        for (String digit : List.of("a", "b")) {
            long submission = 30 + rivals.size();
            rivals.add(new Filing(
                    submission,
                    "ha-long",
                    SEPTEMBER,
                    3,
                    "rival.xlsx",
                    digit.repeat(64),
                    State.RETURNED,
                    LocalDate.of(2019, 10, 9)));
            releases.remarks.add(new Remark(
                    "ha-long",
                    submission,
                    State.RETURNED,
                    new Statement("x", "x", Severity.ERROR, Place.of("rival.xlsx", "Biểu 1", "C7"), "x")));
        }
        releases.filings.add(new FilingStatus(
                "ha-long", status.name(), second, List.of(first), rivals, status.deadline(), status.punctuality()));
        return releases.release();
    }

    /** Three committees, none filed. */
    static Release ofNobody() {
        return new Releases("2019-09")
                .missing("ha-long", "Thành ủy Hạ Long")
                .missing("mong-cai", "Thành ủy Móng Cái")
                .missing("co-to", "Huyện ủy Cô Tô")
                .release();
    }

    /** The 21 committees of a province, three not filed. */
    static Release ofProvince(String period) {
        Releases releases = new Releases(period);
        List<String> names = List.of(
                "Thành ủy Hạ Long",
                "Thành ủy Móng Cái",
                "Thành ủy Uông Bí",
                "Thành ủy Cẩm Phả",
                "Thị ủy Quảng Yên",
                "Thị ủy Đông Triều",
                "Huyện ủy Vân Đồn",
                "Huyện ủy Cô Tô",
                "Huyện ủy Tiên Yên",
                "Huyện ủy Ba Chẽ",
                "Huyện ủy Bình Liêu",
                "Huyện ủy Đầm Hà",
                "Huyện ủy Hải Hà",
                "Huyện ủy Hoành Bồ",
                "Đảng bộ Than Quảng Ninh",
                "Đảng bộ Khối các cơ quan tỉnh",
                "Đảng bộ Khối Doanh nghiệp tỉnh",
                "Đảng bộ Quân sự tỉnh",
                "Đảng bộ Công an tỉnh",
                "Đảng bộ Bộ đội Biên phòng tỉnh",
                "Đảng bộ Trường Đại học Hạ Long");
        for (int i = 0; i < names.size(); i++) {
            String code = "don-vi-%02d".formatted(i + 1);
            if (i % 7 == 5) {
                releases.missing(code, names.get(i));
            } else {
                releases.filed(code, names.get(i));
            }
        }
        return releases.release();
    }

    /** So many committees, each tenth not filed. */
    static Release ofMany(int count) {
        Releases releases = new Releases("2019-12");
        for (int i = 1; i <= count; i++) {
            if (i % 10 == 0) {
                releases.missing("xa-" + i, "Đảng ủy xã số " + i);
            } else {
                releases.filed("xa-" + i, "Đảng ủy xã số " + i);
            }
        }
        return releases.release();
    }

    /** One committee whose names and texts try to run as formulas. */
    static Release ofStrangeTexts() {
        Releases releases = new Releases("2019-09").filed("ha-long", FORMULA);
        releases.remarks.add(remark("ha-long", "@SUM(A1)", "+1\u0001 và \uFFFE hết"));
        releases.remarks.add(remark("ha-long", "\tx.xlsx", "đ".repeat(40_000)));
        releases.remarks.add(remark("ha-long", "-_x000D_.xlsx", "câu có \"ngoặc\", phẩy"));
        return releases.release();
    }

    private Releases filed(String code, String name) {
        int place = committees.size() + 1;
        committees.add(new Committee(code, name, List.of(), "Thành ủy", null, null));
        String file = "Bao cao " + code + " 9T.xlsx";
        Map<String, BigDecimal> figures = figures(place, 2019);
        int number = 0;
        for (Indicator indicator : FORM.indicators().values()) {
            BigDecimal value = figures.get(indicator.code());
            facts.add(new Fact(
                    code,
                    indicator.code(),
                    value,
                    value == null ? Entry.BLANK : value.signum() == 0 ? Entry.NONE : Entry.NUMBER,
                    file,
                    indicator.sheet(),
                    "C" + (++number + 5)));
        }
        results.add(result(code, name, 1, Map.of(code, figures), Map.of(code, figures(place, 2018)), place));
        filings.add(new FilingStatus(
                code,
                name,
                filing(code, 2, file, State.ACCEPTED, LocalDate.of(2019, 10, 3)),
                List.of(),
                place % 2 == 0 ? List.of(filing(code, 3, file, State.RETURNED, LocalDate.of(2019, 10, 4))) : List.of(),
                LocalDate.of(2019, 10, 5),
                Punctuality.ON_TIME));
        addOrganisation(code, file, place);
        remarks.add(new Remark(
                code,
                place,
                State.ACCEPTED,
                new Statement(
                        "B1-02",
                        "Không khớp B1-02",
                        Severity.WARNING,
                        Place.of(file, "Biểu 1", "C7"),
                        "1.B = 58 nhưng 1.B1 + 1.B2 + 1.B3 = 57 (lệch 1). Kiểm tra lại các dòng kết nạp, chuyển đến,"
                                + " phục hồi.")));
        return this;
    }

    private Releases missing(String code, String name) {
        committees.add(new Committee(code, name, List.of(), "Huyện ủy", null, null));
        results.add(nothing(code, name, 1));
        filings.add(new FilingStatus(
                code, name, null, List.of(), List.of(), LocalDate.of(2019, 10, 5), Punctuality.OVERDUE));
        return this;
    }

    private UnitResult nothing(String code, String name, int expected) {
        Coverage none = new Coverage(0, expected);
        return new UnitResult(
                code,
                name,
                new Filed(period, expected, Map.of()),
                Map.of(),
                new Filed(period.sameLastYear(), expected, Map.of()),
                Map.of(),
                Map.of(),
                new Coverages(none, none, none, none),
                new YearResult(
                        period.month(), null, null, null, null, null, null, null, null, Verdict.NO_FIGURES, null, null),
                null,
                null);
    }

    private static Filing filing(String code, int number, String file, State state, LocalDate on) {
        return new Filing(number, code, SEPTEMBER, number, file, "0".repeat(64), state, on);
    }

    private static Remark remark(String code, String file, String message) {
        return new Remark(
                code,
                9,
                State.RETURNED,
                new Statement("x", "x", Severity.ERROR, Place.of(file, "Biểu 1", "C7"), message));
    }

    private void addOrganisation(String code, String file, int place) {
        for (int i = 0; i < 2; i++) {
            Map<String, String> texts = new LinkedHashMap<>();
            texts.put("ma", code + "-" + i);
            texts.put("ten", "Đảng bộ phường số " + (place + i));
            texts.put("loai_hinh", "5.2");
            texts.put("hinh_thuc", "dbcs");
            Map<String, BigDecimal> counts = Map.of(
                    "cbtt", of(12), "dau_ky", of(1250), "nguon", of(4), "ket_nap", of(i * 3L), "cuoi_ky", of(1260));
            OrganisationFact fact = new OrganisationFact(code, file, new Organisation("Cơ sở", 8 + i, texts, counts));
            organisations.add(i == 0 ? 0 : organisations.size(), fact);
        }
    }

    /** Figures: blank for Biểu 6 outside December and for 1.C2; a mean of one decimal; zero for 1.C4. */
    private Map<String, BigDecimal> figures(int place, int year) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        int number = 0;
        for (Indicator indicator : FORM.indicators().values()) {
            number++;
            boolean yearEnd = indicator.sheet().equals("bieu_6");
            boolean left = year == 2019 && blank.contains(indicator.code());
            if (yearEnd && !period.isYearEnd() || indicator.code().equals("1.C2") || left) {
                continue;
            }
            BigDecimal value = of((year - 2000L) * place * (number % 9 + 1));
            if (indicator.kind() == Kind.MEAN) {
                value = BigDecimal.valueOf(270 + 7L * place, 1);
            } else if (indicator.code().equals("1.C4")) {
                value = BigDecimal.ZERO;
            }
            figures.put(indicator.code(), value);
        }
        return figures;
    }

    private UnitResult result(
            String code,
            String name,
            int expected,
            Map<String, Map<String, BigDecimal>> units,
            Map<String, Map<String, BigDecimal>> unitsBefore,
            int place) {
        Filed now = new Filed(period, expected, units);
        Filed before = new Filed(period.sameLastYear(), expected, unitsBefore);
        Map<String, BigDecimal> figures = figures(now);
        Map<String, BigDecimal> lastYear = figures(before);
        Coverages coverages = new Coverages(now.coverage(), now.coverage(), now.coverage(), now.coverage());
        BigDecimal admitted = figures.get("1.B1");
        BigDecimal opening = figures.get("1.A");
        boolean persons = place % 2 == 1;
        Target target = persons
                ? new Target(code, "2019", Target.Kind.SO_LUONG_NAM, of(350), of(350), "NQ 01")
                : new Target(code, "2015-2020", Target.Kind.KHOANG_TY_LE_NAM, of(4), of(5), "NQ Đại hội");
        BigDecimal completion = Ratio.percent(admitted, of(350));
        YearResult year = new YearResult(
                period.month(),
                admitted,
                opening,
                Ratio.percent(admitted, opening),
                target,
                new BigDecimal("262.5"),
                completion,
                Ratio.percent(admitted, new BigDecimal("262.5")),
                persons ? null : new BigDecimal("-0.5"),
                period.isYearEnd() ? Verdict.MISSED : persons ? Verdict.ON_PACE : Verdict.BEHIND,
                87L,
                period.isYearEnd() ? null : 29L);
        List<TermYear> years = TERM.toDate(period).stream()
                .map(each -> new TermYear(
                        each, coverages, of(1464), new BigDecimal("5.25"), each.isYearEnd() ? of(99) : null))
                .toList();
        Map<String, TermFlow> flows = new LinkedHashMap<>();
        flows.put("1.B1", new TermFlow(of(1464), new Coverage(5, 5), new Coverage(5, 5)));
        flows.put("2.I.5", new TermFlow(of(10), new Coverage(5, 5), new Coverage(5, 5)));
        TermResult term = new TermResult(
                TERM,
                years,
                flows,
                of(1464),
                new BigDecimal("5.45678"),
                4,
                of(1464),
                new BigDecimal("366"),
                target,
                new BigDecimal("104.57142857"),
                new BigDecimal("0.45678"),
                Verdict.EXCEEDED);
        return new UnitResult(
                code,
                name,
                now,
                figures,
                before,
                lastYear,
                changes(figures, lastYear),
                coverages,
                year,
                term,
                period.isYearEnd() ? new BigDecimal("99.45678") : null);
    }

    private static Map<String, Change> changes(Map<String, BigDecimal> now, Map<String, BigDecimal> before) {
        Map<String, Change> changes = new LinkedHashMap<>();
        now.forEach((code, value) ->
                changes.put(code, new Change(value, Objects.requireNonNull(before.get(code)), 1, true)));
        return changes;
    }

    private static BigDecimal of(long value) {
        return BigDecimal.valueOf(value);
    }

    private Release release() {
        UnitResult province = results.stream().noneMatch(UnitResult::filed)
                ? nothing(Registry.PROVINCE, "Toàn tỉnh", results.size())
                : result(
                        Registry.PROVINCE,
                        "Toàn tỉnh",
                        results.size(),
                        units(UnitResult::figures),
                        units(UnitResult::lastYear),
                        0);
        Map<String, Committee> byCode = new LinkedHashMap<>();
        committees.forEach(committee -> byCode.put(committee.code(), committee));
        Registry registry = new Registry(
                byCode,
                List.of(TERM),
                List.of(),
                Map.of(period, LocalDate.of(2019, 10, 5)),
                List.of(),
                List.of(),
                List.of());
        return new Release(
                period,
                LocalDate.of(2019, 10, 5),
                FORM,
                registry,
                SETTINGS,
                province,
                List.copyOf(results),
                List.copyOf(organisations),
                List.copyOf(filings),
                Map.of(),
                List.copyOf(remarks),
                List.copyOf(facts));
    }

    private Map<String, Map<String, BigDecimal>> units(Function<UnitResult, Map<String, BigDecimal>> of) {
        Map<String, Map<String, BigDecimal>> units = new LinkedHashMap<>();
        results.stream().filter(UnitResult::filed).forEach(unit -> units.put(unit.code(), of.apply(unit)));
        return units;
    }

    private static Map<String, BigDecimal> figures(Filed filed) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        for (Indicator indicator : FORM.indicators().values()) {
            BigDecimal figure = filed.figure(indicator);
            if (figure != null) {
                figures.put(indicator.code(), figure);
            }
        }
        return figures;
    }
}

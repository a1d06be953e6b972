package vn.tonghop.consolidation;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Committee;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.committee.Target;
import vn.tonghop.committee.Term;
import vn.tonghop.form.Form;
import vn.tonghop.sheet.Limits;
import vn.tonghop.template.Settings;
import vn.tonghop.template.Settings.Denominator;

/** A registry and filings for a test, said in a few words; the form is the office's own. */
final class Given {
    static final Form FORM = Form.read(Path.of("templates/forms/thong-ke.yaml"), "templates/forms/thong-ke.yaml");

    private final Map<String, Committee> committees = new LinkedHashMap<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final Map<Period, LocalDate> deadlines = new LinkedHashMap<>();
    private final Map<Period, Map<String, Map<String, BigDecimal>>> filed = new LinkedHashMap<>();
    private Denominator denominator = Denominator.DAU_NAM;

    /** Committees that exist always, in official order. */
    static Given committees(String... codes) {
        Given given = new Given();
        for (String code : codes) {
            given.committee(code, null, null);
        }
        return given;
    }

    Given committee(String code, @Nullable LocalDate from, @Nullable LocalDate to) {
        committees.put(code, new Committee(code, "Đảng bộ " + code, List.of(), "", from, to));
        return this;
    }

    Given term(int firstYear, int lastYear) {
        terms.add(new Term(firstYear + "-" + lastYear, firstYear, lastYear));
        return this;
    }

    Given persons(String owner, String span, String persons) {
        return target(owner, span, Target.Kind.SO_LUONG_NAM, persons, persons);
    }

    Given percent(String owner, String span, String percent) {
        return target(owner, span, Target.Kind.TY_LE_NAM, percent, percent);
    }

    Given range(String owner, String span, String least, String most) {
        return target(owner, span, Target.Kind.KHOANG_TY_LE_NAM, least, most);
    }

    private Given target(String owner, String span, Target.Kind kind, String least, String most) {
        targets.add(new Target(owner, span, kind, new BigDecimal(least), new BigDecimal(most), ""));
        return this;
    }

    Given deadline(String period, String day) {
        deadlines.put(Period.get(period), LocalDate.parse(day));
        return this;
    }

    Given denominator(Denominator of) {
        denominator = of;
        return this;
    }

    /** What a committee filed, as code and value in turn. */
    Given filed(String period, String committee, String... codesAndValues) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        for (int i = 0; i < codesAndValues.length; i += 2) {
            figures.put(codesAndValues[i], new BigDecimal(codesAndValues[i + 1]));
        }
        return filed(period, committee, figures);
    }

    Given filed(String period, String committee, Map<String, BigDecimal> figures) {
        filed.computeIfAbsent(Period.get(period), none -> new LinkedHashMap<>()).put(committee, figures);
        return this;
    }

    Registry registry() {
        return new Registry(committees, terms, targets, deadlines, List.of(), List.of(), List.of());
    }

    Consolidation consolidated(String period) {
        return Consolidation.of(new Basis(Period.get(period), FORM, registry(), settings(), filed));
    }

    UnitResult province(String period) {
        return consolidated(period).province();
    }

    UnitResult committee(String code, String period) {
        return consolidated(period).committees().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Settings settings() {
        return new Settings(
                "Quảng Ninh",
                "Tỉnh ủy Quảng Ninh",
                "Ban Tổ chức",
                "Hạ Long",
                "-BC/BTCTU",
                List.of(),
                "",
                List.of(),
                denominator,
                Duration.ofMinutes(10),
                Limits.DEFAULT);
    }
}

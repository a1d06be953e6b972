package vn.tonghop.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.tonghop.form.Kind;

/** Whatever committees file, in whatever order. */
class ProvinceIsTheSumOfItsCommitteesTest {
    private static final List<String> CODES = List.of("a", "b", "c", "d", "e", "f");
    private static final List<String> FIGURES =
            List.of("1.A", "1.B1", "1.D", "2.I", "2.I.5", "2.II.2.9", "5.12/dang_vien", "6.1", "6.2");
    private static final List<String> PERIODS = List.of("2019-09", "2018-09", "2015-12", "2016-12", "2018-12");

    /** What one committee filed for one period. */
    record Return(String period, String committee, Map<String, BigDecimal> figures) {}

    @Provide
    Arbitrary<List<Return>> returns() {
        Arbitrary<Map<String, BigDecimal>> figures = Arbitraries.maps(
                Arbitraries.of(FIGURES),
                Arbitraries.integers().between(0, 20_000).map(BigDecimal::valueOf));
        return Combinators.combine(Arbitraries.of(PERIODS), Arbitraries.of(CODES), figures)
                .as(Return::new)
                .list()
                .uniqueElements(one -> one.period() + one.committee())
                .ofMaxSize(30);
    }

    private static Given given(List<Return> returns) {
        Given given = Given.committees(CODES.toArray(String[]::new))
                .term(2015, 2020)
                .range("toan-tinh", "2015-2020", "4", "5");
        returns.forEach(one -> given.filed(one.period(), one.committee(), one.figures()));
        return given;
    }

    private static Stream<BigDecimal> known(Consolidation result, String code) {
        return result.committees().stream().map(unit -> unit.figure(code)).filter(Objects::nonNull);
    }

    @Property
    void flowsAndStocksOfTheProvinceAreTheSumOfItsCommittees(@ForAll("returns") List<Return> returns) {
        Consolidation result = given(returns).consolidated("2019-09");

        for (String code : FIGURES) {
            if (Given.FORM.indicator(code).kind() != Kind.MEAN) {
                assertThat(result.province().figure(code))
                        .isEqualTo(known(result, code).reduce(BigDecimal::add).orElse(null));
            }
        }
        assertThat(result.province().coverage().filed())
                .isEqualTo(
                        result.committees().stream().filter(UnitResult::filed).count());
    }

    @Property
    void theTermOfTheProvinceIsTheSumOfItsCommittees(@ForAll("returns") List<Return> returns) {
        Consolidation result = given(returns).consolidated("2019-09");
        List<TermResult> terms = result.committees().stream()
                .map(UnitResult::term)
                .filter(Objects::nonNull)
                .toList();
        TermResult province = Objects.requireNonNull(result.province().term());

        for (String code : Set.of("1.B1", "2.I.5")) {
            assertThat(Optional.ofNullable(province.flows().get(code)).map(TermFlow::sum))
                    .isEqualTo(terms.stream()
                            .map(term -> term.flows().get(code))
                            .filter(Objects::nonNull)
                            .map(TermFlow::sum)
                            .reduce(BigDecimal::add));
        }
    }

    @Property
    void aRateLiesBetweenTheLeastAndTheMostOfItsCommittees(@ForAll("returns") List<Return> returns) {
        Consolidation result = given(returns).consolidated("2019-09");
        List<UnitResult> rated = result.committees().stream()
                .filter(unit -> unit.figure("1.A") != null && unit.figure("1.B1") != null)
                .toList();
        List<BigDecimal> rates = rated.stream()
                .map(unit -> unit.year().rate())
                .filter(Objects::nonNull)
                .toList();
        BigDecimal rate = result.province().year().rate();

        if (rates.isEmpty()) {
            assertThat(rate).isNull();
        } else if (rates.size() == rated.size()) {
            assertThat(rate).isBetween(Collections.min(rates), Collections.max(rates));
        } else {
            // admissions of units without members lift the rate over all the others' and never lower it
            assertThat(rate).isGreaterThanOrEqualTo(Collections.min(rates));
        }
    }

    @Property
    void theOrderOfFilingChangesNothing(@ForAll("returns") List<Return> returns, @ForAll Random random) {
        List<Return> shuffled = new ArrayList<>();
        for (Return one : returns) {
            shuffled.add(new Return(one.period(), one.committee(), shuffled(one.figures(), random)));
        }
        Collections.shuffle(shuffled, random);
        Consolidation expected = given(returns).consolidated("2019-09");
        Consolidation result = given(shuffled).consolidated("2019-09");

        assertThat(result).isEqualTo(expected);
        assertThat(result.province().figures().keySet())
                .containsExactlyElementsOf(expected.province().figures().keySet());
    }

    private static Map<String, BigDecimal> shuffled(Map<String, BigDecimal> figures, Random random) {
        List<String> codes = new ArrayList<>(figures.keySet());
        Collections.shuffle(codes, random);
        Map<String, BigDecimal> shuffled = new LinkedHashMap<>();
        codes.forEach(code -> shuffled.put(code, figures.get(code)));
        return shuffled;
    }

    @Property
    void twoHalvesAddUpToTheWhole(@ForAll("returns") List<Return> returns, @ForAll("halves") Set<String> half) {
        UnitResult whole = given(returns).province("2019-09");
        UnitResult first = given(returns.stream()
                        .filter(one -> half.contains(one.committee()))
                        .toList())
                .province("2019-09");
        UnitResult second = given(returns.stream()
                        .filter(one -> !half.contains(one.committee()))
                        .toList())
                .province("2019-09");

        Map<String, BigDecimal> sums = new HashMap<>(first.figures());
        second.figures().forEach((code, value) -> sums.merge(code, value, BigDecimal::add));
        Map<String, BigDecimal> expected = new HashMap<>(whole.figures());
        sums.remove("2.II.2.9");
        expected.remove("2.II.2.9");
        assertThat(sums).isEqualTo(expected);
        assertThat(first.coverage().filed() + second.coverage().filed())
                .isEqualTo(whole.coverage().filed());
    }

    @Provide
    Arbitrary<Set<String>> halves() {
        return Arbitraries.of(CODES).set();
    }
}

package vn.tonghop.consolidation;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Target;
import vn.tonghop.form.Meaning;

/**
 * How a derived figure came about: its formula, and the filed figures that stand in it.
 *
 * @param value as shown, or {@link Shown#MISSING}
 * @param words the formula in codes of the form: {@code 1.B1 / 1.A × 100}
 * @param numbers the same in numbers: {@code 152 / 4.190 × 100}; empty where there are none
 * @param inputs in the order of the formula, the oldest period first
 * @param target that stands in the formula, or null
 */
public record Derivation(
        String value,
        String words,
        String numbers,
        List<Input> inputs,
        @Nullable Target target) {

    public Derivation {
        inputs = inputs.stream().filter(input -> !input.committees().isEmpty()).toList();
    }

    /**
     * A filed figure of a period, over the committees it was taken from.
     *
     * @param committees their codes, in official order
     */
    public record Input(Period period, String code, Set<String> committees) {}

    /** The derivation of a figure of a committee or the province; empty where there is no such derived figure. */
    public static Optional<Derivation> find(Basis basis, UnitResult unit, String figure) {
        return new Draft(new Scope(unit.code(), basis), unit).find(figure);
    }

    private record Draft(Scope scope, UnitResult unit) {

        private Optional<Derivation> find(String figure) {
            return switch (figure) {
                case DerivedFigures.RATE -> Optional.of(rate());
                case DerivedFigures.TERM -> Optional.of(sum(figure, scope.admittedCode()));
                case DerivedFigures.PERSONS_A_YEAR -> Optional.of(personsAYear());
                case DerivedFigures.TERM_RATE -> Optional.of(termRate());
                case DerivedFigures.COMPLETION -> Optional.of(completion());
                case DerivedFigures.FULFILLED -> Optional.of(fulfilled());
                default -> flowOfTerm(figure).map(code -> sum(figure, code));
            };
        }

        private Optional<String> flowOfTerm(String figure) {
            String prefix = DerivedFigures.TERM + "/";
            return scope.basis().form().indicators().values().stream()
                    .filter(indicator -> indicator.term() && figure.equals(prefix + indicator.code()))
                    .map(indicator -> indicator.code())
                    .findFirst();
        }

        private Derivation rate() {
            Filed now = now();
            return percent(DerivedFigures.RATE, rateWords(), rateNumbers(now), ratedInputs(List.of(now)), null);
        }

        private String rateWords() {
            return sigma() + scope.admittedCode() + " / " + sigma() + scope.openingCode() + " × 100";
        }

        private String rateNumbers(Filed filed) {
            Rated rated = scope.rated(filed);
            return rated == null ? "" : shown(rated.admitted()) + " / " + shown(rated.opening()) + " × 100";
        }

        private Derivation completion() {
            Target target = unit.year().target();
            if (target == null) {
                return percent(DerivedFigures.COMPLETION, "không có chỉ tiêu năm", "", List.of(), null);
            }
            Filed now = now();
            String demanded = " / " + shown(target.least()) + " × 100";
            if (target.isCount()) {
                String code = scope.admittedCode();
                return percent(
                        DerivedFigures.COMPLETION,
                        sigma() + code + " / chỉ tiêu năm × 100",
                        now.sum(code) == null ? "" : shown(now.sum(code)) + demanded,
                        List.of(input(now, code)),
                        target);
            }
            String rate = rateNumbers(now);
            return percent(
                    DerivedFigures.COMPLETION,
                    "(" + rateWords() + ") / chỉ tiêu năm × 100",
                    rate.isEmpty() ? "" : "(" + rate + ")" + demanded,
                    ratedInputs(List.of(now)),
                    target);
        }

        private Derivation fulfilled() {
            Filed graded = now().graded(scope.basis().form());
            List<String> grades = scope.basis().form().codes(Meaning.FULFILLED);
            String rated = scope.basis().form().code(Meaning.RATED);
            List<Input> inputs = new ArrayList<>();
            grades.forEach(grade -> inputs.add(input(graded, grade)));
            inputs.add(input(graded, rated));
            return percent(
                    DerivedFigures.FULFILLED,
                    "(" + grades.stream().map(grade -> sigma() + grade).collect(joining(" + ")) + ") / " + sigma()
                            + rated + " × 100",
                    graded.units().isEmpty()
                            ? ""
                            : "("
                                    + grades.stream()
                                            .map(graded::sum)
                                            .filter(Objects::nonNull)
                                            .map(Derivation::shown)
                                            .collect(joining(" + "))
                                    + ") / " + shown(graded.sum(rated)) + " × 100",
                    inputs,
                    null);
        }

        private Derivation sum(String figure, String code) {
            List<Filed> years =
                    years().stream().filter(year -> year.sum(code) != null).toList();
            return new Derivation(
                    value(figure, 0, ""),
                    "Σ " + code + " của các năm trong nhiệm kỳ",
                    numbers(years, code),
                    years.stream().map(year -> input(year, code)).toList(),
                    null);
        }

        private Derivation personsAYear() {
            String code = scope.admittedCode();
            List<Filed> years = years().stream()
                    .filter(year -> year.period().isYearEnd() && year.sum(code) != null)
                    .toList();
            return new Derivation(
                    value(DerivedFigures.PERSONS_A_YEAR, DerivedFigures.DECIMALS, ""),
                    "Σ " + code + " của các năm trọn vẹn / số năm",
                    years.isEmpty() ? "" : "(" + numbers(years, code) + ") / " + years.size(),
                    years.stream().map(year -> input(year, code)).toList(),
                    null);
        }

        private Derivation termRate() {
            List<Filed> years = years();
            Rated rated = TermResult.memberMonths(scope, years);
            return percent(
                    DerivedFigures.TERM_RATE,
                    "Σ " + scope.admittedCode() + " / Σ (" + scope.openingCode() + " × số tháng / 12) × 100",
                    rated == null
                            ? ""
                            : shown(rated.admitted()) + " / " + shown(Ratio.of(rated.opening(), BigDecimal.valueOf(12)))
                                    + " × 100",
                    ratedInputs(years),
                    null);
        }

        private String sigma() {
            return scope.isProvince() ? "Σ " : "";
        }

        private Filed now() {
            return scope.filed(scope.basis().period());
        }

        /** What was filed for each year of the term to date; nothing where no term contains the period. */
        private List<Filed> years() {
            TermResult term = unit.term();
            return term == null
                    ? List.of()
                    : term.term().toDate(scope.basis().period()).stream()
                            .map(scope::filed)
                            .toList();
        }

        private static String numbers(List<Filed> years, String code) {
            return years.stream().map(year -> shown(year.sum(code))).collect(joining(" + "));
        }

        /** Admissions of every period, then what they are divided by. */
        private List<Input> ratedInputs(List<Filed> periods) {
            List<Input> admitted = new ArrayList<>();
            List<Input> opening = new ArrayList<>();
            for (Filed filed : periods) {
                Map<String, Rated> units = scope.ratedUnits(filed);
                if (!units.isEmpty()) {
                    admitted.add(new Input(filed.period(), scope.admittedCode(), units.keySet()));
                    opening.add(new Input(scope.denominators(filed).period(), scope.openingCode(), units.keySet()));
                }
            }
            admitted.addAll(opening.stream().distinct().toList());
            return admitted;
        }

        private static Input input(Filed filed, String code) {
            return new Input(filed.period(), code, filed.giving(code).units().keySet());
        }

        private Derivation percent(
                String figure, String words, String numbers, List<Input> inputs, @Nullable Target target) {
            return new Derivation(value(figure, DerivedFigures.DECIMALS, "%"), words, numbers, inputs, target);
        }

        private String value(String figure, int decimals, String sign) {
            BigDecimal value = DerivedFigures.of(unit).get(figure);
            return value == null
                    ? Shown.MISSING
                    : (sign.isEmpty() ? Shown.number(value, decimals) : Shown.decimal(value, decimals)) + sign;
        }
    }

    private static String shown(@Nullable BigDecimal value) {
        return Shown.number(Objects.requireNonNull(value), DerivedFigures.DECIMALS);
    }
}

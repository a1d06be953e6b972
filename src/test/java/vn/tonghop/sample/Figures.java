package vn.tonghop.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** The figures of the matrix sheets, counted from movements, people and organisations, so that they agree with each other. */
final class Figures {
    private static final int[][] BANDS = {
        {18, 30}, {31, 35}, {36, 40}, {41, 45}, {46, 50}, {51, 55}, {56, 60}, {61, 150}
    };
    private static final int TYPES = 16;

    private Figures() {}

    /**
     * Biểu 1, 2 and 5.
     *
     * @param parts đảng bộ bộ phận by type, which no list shows
     */
    static Map<String, Object> of(
            Movements movements, List<Person> people, List<Organisation> organisations, Map<String, Integer> parts) {
        Map<String, Object> figures = new LinkedHashMap<>(movements.figures());
        figures.putAll(admitted(people));
        figures.putAll(byType(organisations, parts));
        return figures;
    }

    private static Map<String, Object> admitted(List<Person> people) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("2.I", people.size());
        figures.put("2.I.1", count(people, Person::woman));
        figures.put("2.I.2", count(people, person -> !person.ethnicity().equals("Kinh")));
        figures.put("2.I.3", count(people, person -> !person.religion().isEmpty()));
        figures.put("2.I.4", count(people, Person::youth));
        figures.put("2.I.5", count(people, Person::owner));
        figures.put("2.I.6", count(people, Person::readmitted));
        for (int row = 1; row <= 12; row++) {
            String code = "2.II.1." + row;
            if (row == 7) {
                figures.put(code, count(people, person -> person.occupation().startsWith(code)));
                for (String part : List.of("a", "b", "c")) {
                    figures.put(code + part, count(people, is(Person::occupation, code + part)));
                }
            } else {
                figures.put(code, count(people, is(Person::occupation, code)));
            }
        }
        for (int band = 0; band < BANDS.length; band++) {
            int[] ages = BANDS[band];
            figures.put(
                    "2.II.2." + (band + 1),
                    count(people, person -> person.age() >= ages[0] && person.age() <= ages[1]));
        }
        figures.put("2.II.2.9", meanAge(people));
        for (int row = 1; row <= 4; row++) {
            figures.put("2.II.3." + row, count(people, is(Person::schooling, "2.II.3." + row)));
        }
        for (int row = 1; row <= 6; row++) {
            figures.put("2.II.4." + row, count(people, is(Person::qualification, "2.II.4." + row)));
        }
        return figures;
    }

    /** With one decimal, half up; blank where nobody was admitted. */
    private static Object meanAge(List<Person> people) {
        if (people.isEmpty()) {
            return "";
        }
        int years = people.stream().mapToInt(Person::age).sum();
        return BigDecimal.valueOf(years).divide(BigDecimal.valueOf(people.size()), 1, RoundingMode.HALF_UP);
    }

    private static Map<String, Object> byType(List<Organisation> organisations, Map<String, Integer> parts) {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (int type = 1; type <= TYPES; type++) {
            String code = "5." + type;
            List<Organisation> ofType =
                    organisations.stream().filter(o -> o.type().equals(code)).toList();
            row(figures, code, ofType, parts.getOrDefault(code, 0));
        }
        row(
                figures,
                "5.T",
                organisations,
                parts.values().stream().mapToInt(Integer::intValue).sum());
        return figures;
    }

    private static void row(Map<String, Object> figures, String code, List<Organisation> organisations, int parts) {
        int committees =
                (int) organisations.stream().filter(Organisation::committee).count();
        figures.put(code + "/tccsd", organisations.size());
        figures.put(code + "/dbcs", committees);
        figures.put(code + "/cbcs", organisations.size() - committees);
        figures.put(code + "/dbbp", parts);
        figures.put(code + "/cbtt", sum(organisations, Organisation::branches));
        figures.put(code + "/dang_vien", sum(organisations, Organisation::closing));
        figures.put(code + "/ket_nap", sum(organisations, Organisation::admitted));
    }

    private static int sum(List<Organisation> organisations, ToIntFunction<Organisation> figure) {
        return organisations.stream().mapToInt(figure).sum();
    }

    private static int count(List<Person> people, Predicate<Person> condition) {
        return (int) people.stream().filter(condition).count();
    }

    private static Predicate<Person> is(Function<Person, String> part, String code) {
        return person -> part.apply(person).equals(code);
    }
}

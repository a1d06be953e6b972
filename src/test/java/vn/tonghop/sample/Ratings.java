package vn.tonghop.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import vn.tonghop.committee.Period;

/** Biểu 6: how the members of a committee were rated at a year's end. */
final class Ratings {
    /** Members who failed their duties, in 1.000 rated: fewer every year. */
    private static final Map<Integer, Double> FAILED = Map.of(2015, 7.8, 2016, 7.0, 2017, 6.1, 2018, 5.0);

    private Ratings() {}

    static Map<String, Object> of(Sender sender, Period period, int closing, Seed seed) {
        Random random = seed.of("ratings", sender.code(), period);
        int exempt = (int) (closing * (0.035 + 0.02 * random.nextDouble()));
        int rated = closing - exempt;
        double failing = FAILED.getOrDefault(period.year(), 5.0) / 1000 * (0.8 + 0.4 * random.nextDouble());
        int failed = (int) (rated * failing + random.nextDouble());
        int excellent = (int) (rated * (0.11 + 0.06 * random.nextDouble()));
        int good = (int) (rated * (0.6 + 0.08 * random.nextDouble()));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("6.1", rated);
        figures.put("6.2", excellent);
        figures.put("6.3", good);
        figures.put("6.4", rated - excellent - good - failed);
        figures.put("6.5", failed);
        figures.put("6.6", exempt);
        return figures;
    }
}

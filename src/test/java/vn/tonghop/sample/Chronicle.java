package vn.tonghop.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.tonghop.committee.Period;

/**
 * A committee's organisations through the years: each opens a year with what it had at the end of the one before, the
 * sums are the committee's movements.
 */
final class Chronicle {
    /**
     * What a committee has to report for a period.
     *
     * @param parts đảng bộ bộ phận by type
     */
    record Entry(
            Period period,
            Movements movements,
            List<Organisation> organisations,
            List<Person> people,
            Map<String, Integer> parts) {}

    private final Sender sender;
    private final Seed seed;
    private final List<Body> bodies;
    private final Map<String, Integer> stock = new HashMap<>();

    Chronicle(Sender sender, Seed seed) {
        this.sender = sender;
        this.seed = seed;
        this.bodies = Bodies.of(sender, seed);
    }

    /** All periods, in order. */
    List<Entry> entries(Trends trends, People people) {
        List<Body> first = bodies.stream().filter(body -> body.existsIn(0)).toList();
        int[] sizes = Apportion.of(
                trends.of(sender).getFirst().opening(),
                first.stream().mapToDouble(Body::size).toArray());
        for (int i = 0; i < sizes.length; i++) {
            stock.put(first.get(i).code(), sizes[i]);
        }
        List<Entry> entries = new ArrayList<>();
        for (int index = 0; index < Province.PERIODS.size(); index++) {
            entries.add(entry(index, trends.of(sender).get(index), people));
        }
        return entries;
    }

    private Entry entry(int index, Movements movements, People invention) {
        Period period = Province.PERIODS.get(index);
        Random random = seed.of("organisations", sender.code(), period);
        List<Body> here =
                bodies.stream().filter(body -> body.existsIn(period.year())).toList();
        int[] admitted = admitted(here, movements.admitted(), random);
        int[] founding = here.stream()
                .mapToInt(body -> stock.containsKey(body.code()) ? 0 : Seed.between(random, 5, 9))
                .toArray();
        int founded = java.util.Arrays.stream(founding).sum();
        int[] others = Apportion.of(
                movements.closing() - movements.opening() - movements.admitted() - founded, openings(here));
        int[] targets = Apportion.of(Targets.persons(sender, movements.opening()), openings(here));
        List<Organisation> organisations = new ArrayList<>();
        for (int i = 0; i < here.size(); i++) {
            Body body = here.get(i);
            int opening = stock.getOrDefault(body.code(), 0);
            int closing = opening + founding[i] + admitted[i] + others[i];
            organisations.add(new Organisation(
                    body.code(),
                    body.name(),
                    body.type(),
                    body.committee(),
                    body.branchesIn(period.year()),
                    opening,
                    candidates(admitted[i], random),
                    targets[i],
                    admitted[i],
                    closing,
                    founding[i] > 0 ? "Thành lập năm " + period.year() : ""));
        }
        organisations.forEach(organisation -> stock.put(organisation.code(), organisation.closing()));
        int owners = sender.owners().get(index);
        return new Entry(
                period,
                movements,
                organisations,
                invention.admitted(sender, period, here, admitted, owners),
                parts(here));
    }

    private double[] openings(List<Body> here) {
        return here.stream()
                .mapToDouble(body -> stock.getOrDefault(body.code(), 0))
                .toArray();
    }

    /** By size and zeal; some admit none though they could. */
    private int[] admitted(List<Body> here, int total, Random random) {
        double[] weights = openings(here);
        for (int i = 0; i < weights.length; i++) {
            boolean idle = weights.length > 5 && Seed.chance(random, here.get(i).committee() ? 0.02 : 0.12);
            weights[i] = idle ? 0 : (weights[i] + 6) * (0.5 + random.nextDouble());
        }
        return Apportion.of(total, weights);
    }

    private static int candidates(int admitted, Random random) {
        if (admitted > 0) {
            return admitted + Seed.between(random, 0, admitted / 2 + 1);
        }
        return Seed.chance(random, 0.3) ? Seed.between(random, 1, 4) : 0;
    }

    /** Large đảng bộ of enterprises and wards have đảng bộ bộ phận. */
    private static Map<String, Integer> parts(List<Body> here) {
        Map<String, Integer> parts = new HashMap<>();
        here.stream()
                .filter(body -> body.branches() >= 18)
                .forEach(body -> parts.merge(body.type(), body.branches() / 12, Integer::sum));
        return parts;
    }
}

package vn.tonghop.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.tonghop.committee.Period;

/**
 * How the membership of every committee moves, period by period, backwards from the last closing stock.
 *
 * <p>Members who change committee are drawn one by one and counted at both ends, so Σ 1.B2b = Σ 1.C5b.
 */
final class Trends {
    private final Seed seed;
    private final Map<String, List<Movements>> movements = new HashMap<>();

    Trends(Seed seed) {
        this.seed = seed;
        Map<String, Integer> stock = new HashMap<>();
        Sender.ALL.forEach(sender -> stock.put(sender.code(), sender.closing()));
        Sender.ALL.forEach(sender -> movements.put(sender.code(), new ArrayList<>()));
        for (int index = Province.PERIODS.size() - 1; index >= 0; index--) {
            Map<String, int[]> moved = moved(Province.PERIODS.get(index));
            for (Sender sender : Sender.ALL) {
                Movements period = flows(sender, index, moved.getOrDefault(sender.code(), new int[2]))
                        .closingAt(stock.getOrDefault(sender.code(), 0));
                movements.getOrDefault(sender.code(), List.of()).addFirst(period);
                stock.put(sender.code(), period.opening());
            }
        }
    }

    /** A committee's movements, in the order of {@link Province#PERIODS}. */
    List<Movements> of(Sender sender) {
        return movements.getOrDefault(sender.code(), List.of());
    }

    private Movements flows(Sender sender, int index, int[] moved) {
        Period period = Province.PERIODS.get(index);
        Random random = seed.of("flows", sender.code(), period);
        double years = period.month() / 12.0;
        double thousands = sender.closing() / 1000.0 * years;
        Landscape land = sender.landscape();
        int struckOff = about(random, 1.5 * thousands);
        return new Movements(
                0,
                sender.admitted().get(index),
                about(random, land.arriving * thousands),
                moved[0],
                Seed.chance(random, 0.03 * thousands) ? 1 : 0,
                about(random, land.deaths * thousands),
                about(random, 0.45 * thousands),
                struckOff,
                Seed.between(random, 0, struckOff / 2),
                about(random, 0.35 * thousands),
                about(random, land.leaving * thousands),
                moved[1]);
    }

    /** Ten percent either way, the fraction drawn. */
    private static int about(Random random, double expected) {
        double drawn = expected * (0.9 + 0.2 * random.nextDouble());
        return (int) (drawn + random.nextDouble());
    }

    /** Arrivals from and departures to other committees, by committee. */
    private Map<String, int[]> moved(Period period) {
        Random random = seed.of("moved", period);
        Map<String, int[]> moved = new HashMap<>();
        int[] weights = Sender.ALL.stream()
                .mapToInt(sender -> (int) (sender.closing() * sender.landscape().within))
                .toArray();
        for (Sender from : Sender.ALL) {
            int leaving = about(random, from.landscape().within * from.closing() / 1000 * period.month() / 12);
            for (int person = 0; person < leaving; person++) {
                Sender to = Sender.ALL.get(Seed.drawn(random, weights));
                if (to != from) {
                    moved.computeIfAbsent(from.code(), code -> new int[2])[1]++;
                    moved.computeIfAbsent(to.code(), code -> new int[2])[0]++;
                }
            }
        }
        return moved;
    }
}

package vn.tonghop.sample;

import java.util.Comparator;
import java.util.stream.IntStream;

/** A whole number shared out by weights without a rest: the largest remainders get the odd ones. */
final class Apportion {
    private Apportion() {}

    static int[] of(int total, double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double whole = sum;
        int[] shares = new int[weights.length];
        int given = 0;
        for (int i = 0; i < weights.length; i++) {
            shares[i] = (int) (total * weights[i] / whole);
            given += shares[i];
        }
        int sign = Integer.signum(total);
        IntStream.range(0, weights.length)
                .boxed()
                .filter(i -> weights[i] > 0)
                .sorted(Comparator.comparingDouble((Integer i) -> -Math.abs(total * weights[i] / whole % 1))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(Math.abs(total - given))
                .forEach(i -> shares[i] += sign);
        return shares;
    }
}

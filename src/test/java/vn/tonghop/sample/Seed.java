package vn.tonghop.sample;

import java.util.Arrays;
import java.util.Random;

/** Where all randomness of the sample comes from: a stream a subject, so that a change of one leaves the others. */
record Seed(long value) {

    Random of(Object... subject) {
        Random random = new Random(value * 1_000_003 + Arrays.toString(subject).hashCode());
        random.nextLong();
        return random;
    }

    /** A number between both ends, both counted. */
    static int between(Random random, int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    static boolean chance(Random random, double share) {
        return random.nextDouble() < share;
    }

    /** An index drawn by weight. */
    static int drawn(Random random, int... weights) {
        int left = random.nextInt(Arrays.stream(weights).sum());
        int index = 0;
        while (left >= weights[index]) {
            left -= weights[index++];
        }
        return index;
    }
}

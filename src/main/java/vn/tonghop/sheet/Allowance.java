package vn.tonghop.sheet;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import vn.tonghop.finding.FileFinding.DamagedFile;
import vn.tonghop.finding.FileFinding.TooLarge;
import vn.tonghop.finding.FileFinding.TooSlow;
import vn.tonghop.finding.Place;

/** What the reading of one file may still cost; it refuses before the cost is met. */
final class Allowance {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final Place place;
    private final Limits limits;
    private final long start = System.nanoTime();
    private long cells;

    Allowance(String name, Limits limits) {
        this.place = Place.of(name);
        this.limits = limits;
    }

    /** The file as a whole. */
    Place place() {
        return place;
    }

    Limits limits() {
        return limits;
    }

    Refusal damaged(String damage) {
        return new Refusal(new DamagedFile(place, damage));
    }

    Refusal tooLarge(String measure, String limit) {
        return new Refusal(new TooLarge(place, measure, limit));
    }

    /** Refuses once the time is over; cheap enough for every row. */
    void checkTime() throws Refusal {
        if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(limits.seconds())) {
            throw new Refusal(new TooSlow(place, limits.seconds()));
        }
    }

    void checkBytes(long bytes) throws Refusal {
        if (bytes > limits.bytes()) {
            throw tooLarge("dung lượng tệp", size(limits.bytes()));
        }
    }

    void checkInflated(long bytes) throws Refusal {
        if (bytes > limits.inflated()) {
            throw tooLarge("dung lượng sau khi giải nén", size(limits.inflated()));
        }
    }

    void checkText(Place where, int characters) throws Refusal {
        if (characters > limits.text()) {
            throw new Refusal(new TooLarge(where, "độ dài văn bản", amount(limits.text()) + " ký tự"));
        }
    }

    /** Counts a cell that was met. */
    void takeCell() throws Refusal {
        if (++cells > limits.cells()) {
            throw tooLarge("số ô", amount(limits.cells()) + " ô");
        }
    }

    /** Gives back the cells of a sheet that is about to be read again. */
    void returnCells(long count) {
        cells -= count;
    }

    /** A number as a Vietnamese reader writes it: {@code 32.767}. */
    static String amount(long number) {
        return NumberFormat.getIntegerInstance(VIETNAMESE).format(number);
    }

    private static String size(long bytes) {
        if (bytes % (1L << 20) == 0) {
            return amount(bytes >> 20) + " MB";
        }
        return amount(bytes) + " byte";
    }
}

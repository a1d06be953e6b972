package vn.tonghop.sheet;

import java.util.concurrent.TimeUnit;
import vn.tonghop.finding.FileFinding.DamagedFile;
import vn.tonghop.finding.FileFinding.TooLarge;
import vn.tonghop.finding.FileFinding.TooSlow;
import vn.tonghop.finding.Numeral;
import vn.tonghop.finding.Place;

/** What the reading of one file may still cost; it refuses before the cost is met. */
final class Allowance {
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
            throw new Refusal(limits.tooManyBytes(place));
        }
    }

    void checkInflated(long bytes) throws Refusal {
        if (bytes > limits.inflated()) {
            throw tooLarge("dung lượng sau khi giải nén", Limits.size(limits.inflated()));
        }
    }

    void checkText(Place where, int characters) throws Refusal {
        if (characters > limits.text()) {
            throw new Refusal(new TooLarge(where, "độ dài văn bản", Numeral.of(limits.text()) + " ký tự"));
        }
    }

    /** Counts a cell that was met. */
    void takeCell() throws Refusal {
        if (++cells > limits.cells()) {
            throw tooLarge("số ô", Numeral.of(limits.cells()) + " ô");
        }
    }

    /** Gives back the cells of a sheet that is about to be read again. */
    void returnCells(long count) {
        cells -= count;
    }
}

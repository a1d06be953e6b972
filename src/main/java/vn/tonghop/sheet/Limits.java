package vn.tonghop.sheet;

import vn.tonghop.finding.FileFinding;
import vn.tonghop.finding.FileFinding.TooLarge;
import vn.tonghop.finding.Numeral;
import vn.tonghop.finding.Place;

/**
 * What a file may cost before it is sent back as too large.
 *
 * @param bytes of the file
 * @param cells of all its sheets together
 * @param text characters of one text
 * @param inflated bytes of all its parts together, inflated
 * @param seconds of reading
 */
public record Limits(long bytes, long cells, int text, long inflated, int seconds) {
    public static final Limits DEFAULT = new Limits(25L << 20, 5_000_000, 32_767, 1L << 30, 60);

    /** What there is to say of a file of more bytes. */
    public FileFinding tooManyBytes(Place file) {
        return new TooLarge(file, "dung lượng tệp", size(bytes));
    }

    /** So many bytes in words: {@code 25 MB}. */
    static String size(long bytes) {
        return bytes % (1L << 20) == 0 ? Numeral.of(bytes >> 20) + " MB" : Numeral.of(bytes) + " byte";
    }

    /** The same without a clock: what then still holds is the same on every machine. */
    public Limits withoutTime() {
        return new Limits(bytes, cells, text, inflated, Integer.MAX_VALUE);
    }
}

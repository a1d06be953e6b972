package vn.tonghop.sheet;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as strangers type them, brought to one form. */
public final class Wording {
    private Wording() {}

    /** The form in which two wordings are compared. */
    public static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The form in which a text is shown and stored. */
    public static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\s\\u00a0]+", " ")
                .strip();
    }
}

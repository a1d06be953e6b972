package vn.tonghop.report;

import java.util.Locale;

/** What sentences need of words. */
final class Words {
    private Words() {}

    /** With a capital, as a sentence begins. */
    static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

package vn.tonghop.sheet;

import org.jspecify.annotations.Nullable;

/**
 * TCVN3, the code of the fonts .VnTime, .VnArial and so on: a Vietnamese letter is one character of Latin-1.
 *
 * <p>Capitals with a tone share the codes of the small letters: they are told by the word they stand in, or by a font of
 * capitals. Source: TCVN 5712:1993, set VN3.
 */
final class Tcvn3 {
    private static final String STORED =
            "µ¸¶·¹©ÇÊÈÉË¨»¾¼½Æ®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢£¤¥¦§";
    private static final String MEANT = "àáảãạâầấẩẫậăằắẳẵặđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂÊÔƠƯĐ";
    /** Small letters that have a capital of their own. */
    private static final String UNTONED = "ăâêôơưđ";

    private static final char[] LETTERS = letters();

    private Tcvn3() {}

    private static char[] letters() {
        char[] letters = new char[256];
        for (int i = 0; i < STORED.length(); i++) {
            letters[STORED.charAt(i)] = MEANT.charAt(i);
        }
        return letters;
    }

    static boolean isLetter(char stored) {
        return letter(stored) != 0;
    }

    /** The Vietnamese letter, or 0 where the character is none. */
    private static char letter(char stored) {
        return stored < LETTERS.length ? LETTERS[stored] : 0;
    }

    /** As {@link LetterCode#decode}. */
    static @Nullable String decode(String stored) {
        StringBuilder text = new StringBuilder(stored.length());
        for (int i = 0; i < stored.length(); i++) {
            char c = stored.charAt(i);
            char meant = letter(c);
            if (meant == 0 && c > '~' && Character.isLetter(c)) {
                return null;
            }
            text.append(meant == 0 ? c : meant);
        }
        raiseCapitals(text);
        return text.toString();
    }

    /** Raises toned letters in words of capitals, {@code ĐảNG} or {@code ủY}, and throughout a text of capitals. */
    private static void raiseCapitals(StringBuilder text) {
        if (isOfCapitals(text, 0, text.length())) {
            raise(text, 0, text.length());
            return;
        }
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = start;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (isOfCapitals(text, start, end)) {
                raise(text, start, end);
            }
        }
    }

    /** Whether no letter of a stretch is certainly small, and one beyond its first is certainly a capital. */
    private static boolean isOfCapitals(StringBuilder text, int start, int end) {
        boolean capital = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || UNTONED.indexOf(c) >= 0) {
                return false;
            }
            capital |= i > start && Character.isUpperCase(c) && Character.isLetter(text.charAt(i - 1));
        }
        return capital;
    }

    private static void raise(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
        }
    }
}

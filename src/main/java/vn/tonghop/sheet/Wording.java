package vn.tonghop.sheet;

import java.text.Normalizer;
import java.util.Locale;

/** Vietnamese text as it is stored, and as it is compared. */
public final class Wording {
    /** Tone on the second vowel, as the newer style has it, by vowel: a, e, y. */
    private static final String NEWER = "àáảãạèéẻẽẹỳýỷỹỵ";
    /** The same tones on the first vowel, o or u. */
    private static final String OLDER = "òóỏõọòóỏõọùúủũụ";

    private static final char FIRST_TONED = 'à';
    private static final String SECOND = "aaaaaeeeeeyyyyy";

    private Wording() {}

    /**
     * The form in which two wordings of the same thing are equal: NFC, lower case, the tone where the older style puts it
     * (hoà = hòa, uỷ = ủy), letters and digits only, with single spaces for whatever stands between. Accents stay.
     */
    public static String normalise(String text) {
        String composed = nfc(text).toLowerCase(Locale.ROOT);
        StringBuilder normal = new StringBuilder(composed.length());
        boolean gap = false;
        for (int i = 0; i < composed.length(); ) {
            int c = composed.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) || isMark(c)) {
                if (gap && !normal.isEmpty()) {
                    normal.append(' ');
                }
                gap = false;
                normal.appendCodePoint(c);
            } else if (Character.getType(c) != Character.FORMAT) {
                gap = true;
            }
        }
        foldTones(normal);
        return normal.toString();
    }

    /** The text as shown and stored: NFC, without control and bidi marks, white space single and none at the ends. */
    public static String clean(String text) {
        String composed = nfc(text);
        if (isClean(composed)) {
            return composed;
        }
        StringBuilder clean = new StringBuilder(composed.length());
        boolean gap = false;
        for (int i = 0; i < composed.length(); ) {
            int c = composed.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
            } else if (!isInvisible(c)) {
                if (gap && !clean.isEmpty()) {
                    clean.append(' ');
                }
                gap = false;
                clean.appendCodePoint(c);
            }
        }
        return clean.toString();
    }

    private static String nfc(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x300) {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        ? text
                        : Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private static boolean isClean(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                if (space) {
                    return false;
                }
                space = true;
            } else if (c < ' ' || c > '~' && !Character.isLetterOrDigit(c)) {
                return false;
            } else {
                space = false;
            }
        }
        return text.isEmpty() || !space;
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static void foldTones(StringBuilder text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) < FIRST_TONED) {
                continue;
            }
            int tone = NEWER.indexOf(text.charAt(i));
            boolean ends = i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1));
            if (tone >= 0 && ends && text.charAt(i - 1) == (tone < 10 ? 'o' : 'u')) {
                if (i < 2 || text.charAt(i - 2) != 'q') {
                    text.setCharAt(i - 1, OLDER.charAt(tone));
                    text.setCharAt(i, SECOND.charAt(tone));
                }
            }
        }
    }
}

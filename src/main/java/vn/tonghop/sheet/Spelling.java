package vn.tonghop.sheet;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much the letters of a text speak for its being written in an old code.
 *
 * <p>A text speaks for a code only if each of its words with letters of that code is a Vietnamese syllable, or an
 * abbreviation, when read in it. How loud depends on how many of them are none as they stand: "kÕt n¹p" cannot be Unicode,
 * "Cã" can.
 *
 * @param decoded the text read in the code, or null where a letter in it is none of the code
 * @param readable whether each of these words is a Vietnamese syllable as it stands, too
 */
record Spelling(LetterCode code, Weight weight, @Nullable String decoded, boolean readable) {
    enum Weight {
        /** It cannot be, or reading it changes nothing. */
        NONE,
        /** It can be, and it can be Unicode. */
        POSSIBLE,
        /** It is no Vietnamese as it stands. */
        LIKELY,
        /** Several words of it are none, and every other word is Vietnamese. */
        CERTAIN
    }

    /** So many words that are Vietnamese in the code only are no accident: French has "où haï". */
    private static final int TELLING_WORDS = 3;

    private static final int LONGEST_ABBREVIATION = 6;
    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZĂÂÊÔƠƯĐ";

    static Spelling of(String stored, LetterCode code) {
        String whole = code.decode(stored);
        if (whole == null || whole.equals(stored)) {
            return new Spelling(code, Weight.NONE, whole, true);
        }
        Set<String> telling = new HashSet<>();
        boolean meant = true;
        boolean readable = true;
        boolean foreign = false;
        int end;
        for (int start = 0; start < stored.length(); start = end + 1) {
            end = start;
            while (end < stored.length() && isOfWord(stored.charAt(end), code)) {
                end++;
            }
            String word = stored.substring(start, end);
            String decoded = code.decode(word);
            if (decoded == null || word.equals(decoded)) {
                foreign |= decoded == null || !isOrdinary(word);
                continue;
            }
            boolean stands = Syllable.isVietnamese(word);
            meant &= isOrdinary(decoded);
            readable &= stands;
            if (!stands && Syllable.isVietnamese(decoded) && !isSign(word) && !followsDigit(stored, start)) {
                telling.add(word);
            }
        }
        return new Spelling(code, weight(meant, telling.size(), foreign), whole, readable);
    }

    private static Weight weight(boolean meant, int telling, boolean foreign) {
        if (!meant) {
            return Weight.NONE;
        }
        if (telling == 0) {
            return Weight.POSSIBLE;
        }
        return telling >= TELLING_WORDS && !foreign ? Weight.CERTAIN : Weight.LIKELY;
    }

    private static boolean isOfWord(char c, LetterCode code) {
        return Character.isLetter(c) || code.isLetter(c);
    }

    /** Whether Vietnamese has such a word: a syllable, or an abbreviation. */
    private static boolean isOrdinary(String word) {
        return word.length() <= LONGEST_ABBREVIATION && word.chars().allMatch(c -> CAPITALS.indexOf(c) >= 0)
                || word.length() == 1
                || Syllable.isVietnamese(word);
    }

    /** Without a plain letter, such as § or ×, it may be no word at all. */
    private static boolean isSign(String word) {
        return word.chars().noneMatch(c -> c >= 'A' && c <= 'z');
    }

    /** A unit behind its number, such as 5µm, tells nothing. */
    private static boolean followsDigit(String stored, int start) {
        return start > 0 && Character.isDigit(stored.charAt(start - 1));
    }
}

package vn.tonghop.sheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The build of a Vietnamese syllable, by which text that could be Vietnamese is told from text that cannot: an onset, a
 * rime, one tone, and none but the sharp and the heavy one before c, ch, p, t.
 */
final class Syllable {
    private static final Set<String> ONSETS = set("""
            b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x
            """);

    private static final Set<String> RIMES = set("""
            a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
            e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
            i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
            o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
            oc oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
            u ua uc ui um un ung up ut uân uât uâng uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt
            uy uya uych uyn uynh uyt uyên uyêt uyu
            ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu
            """);

    private static final int LONGEST = "nghiêng".length();
    private static final String VOWELS = "aeiouy";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String TONES_BEFORE_STOP = "\u0301\u0323";

    private Syllable() {}

    private static Set<String> set(String words) {
        return new HashSet<>(Arrays.asList(words.strip().split("\\s+")));
    }

    /** Whether a word, in NFC, can be a Vietnamese syllable; in any case of letters that a writer would choose. */
    static boolean isVietnamese(String word) {
        if (word.isEmpty() || word.length() > LONGEST || hasInnerCapital(word)) {
            return false;
        }
        String marks = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder toneless = new StringBuilder(marks.length());
        char tone = 0;
        for (int i = 0; i < marks.length(); i++) {
            char c = marks.charAt(i);
            if (TONES.indexOf(c) < 0) {
                toneless.append(c);
            } else if (tone == 0 && isVowel(toneless)) {
                tone = c;
            } else {
                return false;
            }
        }
        return isBuilt(Normalizer.normalize(toneless, Normalizer.Form.NFC), tone);
    }

    /** Whether the last letter, of whose marks some may still follow, can bear a tone. */
    private static boolean isVowel(StringBuilder letters) {
        for (int i = letters.length() - 1; i >= 0; i--) {
            if (Character.isLetter(letters.charAt(i))) {
                return VOWELS.indexOf(letters.charAt(i)) >= 0;
            }
        }
        return false;
    }

    private static boolean hasInnerCapital(String word) {
        boolean small = false;
        for (int i = 0; i < word.length(); i++) {
            if (small && Character.isUpperCase(word.charAt(i))) {
                return true;
            }
            small |= Character.isLowerCase(word.charAt(i));
        }
        return false;
    }

    private static boolean isBuilt(String toneless, char tone) {
        boolean stopped = toneless.matches(".*(c|ch|p|t)");
        if (stopped && TONES_BEFORE_STOP.indexOf(tone) < 0) {
            return false;
        }
        for (int length = 0; length <= 3 && length < toneless.length(); length++) {
            if ((length == 0 || ONSETS.contains(toneless.substring(0, length)))
                    && RIMES.contains(toneless.substring(length))) {
                return true;
            }
        }
        return false;
    }
}

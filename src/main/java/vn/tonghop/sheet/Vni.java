package vn.tonghop.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * VNI, the code of the fonts VNI-Times, VNI-Helve and so on: a letter, and after it a mark where it bears one.
 *
 * <p>No mark is a letter, so that reading a pair before a single letter is never wrong. Source: the table of VNI for
 * Windows.
 */
final class Vni {
    /** Letters before their marks: what is stored, then what is meant, small letters only. */
    private static final String PAIRS = """
            aø à aù á aû ả aõ ã aï ạ aâ â aà ầ aá ấ aå ẩ aã ẫ aä ậ aê ă aè ằ aé ắ aú ẳ aü ẵ aë ặ
            eø è eù é eû ẻ eõ ẽ eï ẹ eâ ê eà ề eá ế eå ể eã ễ eä ệ
            oø ò où ó oû ỏ oõ õ oï ọ oâ ô oà ồ oá ố oå ổ oã ỗ oä ộ ôø ờ ôù ớ ôû ở ôõ ỡ ôï ợ
            uø ù uù ú uû ủ uõ ũ uï ụ öø ừ öù ứ öû ử öõ ữ öï ự yø ỳ yù ý yû ỷ yõ ỹ
            """;

    private static final String SINGLES = "ô ơ ö ư ñ đ ì ì í í æ ỉ ó ĩ ò ị î ỵ";

    private static final Map<String, Character> LETTERS = letters();
    private static final String MARKS = "øùûõïâàáåãäêèéúüë";

    private Vni() {}

    private static Map<String, Character> letters() {
        Map<String, Character> letters = new HashMap<>();
        String[] listed = (PAIRS + SINGLES).split("\\s+");
        for (int i = 0; i < listed.length; i += 2) {
            String stored = listed[i];
            char meant = listed[i + 1].charAt(0);
            letters.put(stored, meant);
            String capital = stored.substring(0, 1).toUpperCase(Locale.ROOT);
            letters.put(capital + stored.substring(1), Character.toUpperCase(meant));
            letters.put(stored.toUpperCase(Locale.ROOT), Character.toUpperCase(meant));
        }
        return letters;
    }

    static boolean isLetter(char stored) {
        return isMark(stored) || LETTERS.containsKey(String.valueOf(stored));
    }

    private static boolean isMark(char stored) {
        return MARKS.indexOf(Character.toLowerCase(stored)) >= 0;
    }

    /** As {@link LetterCode#decode}. */
    static @Nullable String decode(String stored) {
        StringBuilder text = new StringBuilder(stored.length());
        int at = 0;
        while (at < stored.length()) {
            char c = stored.charAt(at);
            Character pair = at + 1 < stored.length() && isMark(stored.charAt(at + 1))
                    ? LETTERS.get(stored.substring(at, at + 2))
                    : null;
            Character meant = pair != null ? pair : LETTERS.get(String.valueOf(c));
            if (meant == null && c > '~' && Character.isLetter(c)) {
                return null;
            }
            text.append(meant == null ? c : meant);
            at += pair == null ? 1 : 2;
        }
        return text.toString();
    }
}

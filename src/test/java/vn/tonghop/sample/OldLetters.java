package vn.tonghop.sample;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;

/**
 * Vietnamese text as TCVN3 and VNI store it: written from the standards' own order (a code chart by ascending code, a rule
 * of marks), so that it owes nothing to the program's tables.
 */
public final class OldLetters {
    /** TCVN 5712, VN3: from a first code on, the letters of the following codes; a dot is a code without a letter. */
    private static final Map<Integer, String> CHART = Map.of(
            0xA1, "ĂÂÊÔƠƯĐăâêôơ",
            0xAD, "ưđ",
            0xB5, "àảãáạ.ằẳẵắ",
            0xC6, "ặầẩẫấậè.ẻẽéẹềểễếệìỉ",
            0xDC, "ĩíịò",
            0xE1, "ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ");

    private static final Map<Character, Character> TCVN3 = new HashMap<>();

    /** Grave, acute, hook, tilde, dot below: the same marks on a, e, o, u, y, ô with horn, ö with horn. */
    private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

    private static final String PLAIN = "øùûõï";
    private static final String WITH_CIRCUMFLEX = "àáåãä";
    private static final String WITH_BREVE = "èéúüë";
    private static final String ON_I = "ìíæóò";

    static {
        CHART.forEach((first, letters) -> {
            for (int i = 0; i < letters.length(); i++) {
                TCVN3.put(letters.charAt(i), (char) (first + i));
            }
        });
        TCVN3.remove('.');
    }

    private OldLetters() {}

    /** Capitals with a tone are stored as the small letter, as every TCVN3 keyboard did. */
    public static String tcvn3(String text) {
        StringBuilder stored = new StringBuilder();
        for (char c : Normalizer.normalize(text, Form.NFC).toCharArray()) {
            Character own = TCVN3.get(c);
            Character small = TCVN3.get(Character.toLowerCase(c));
            stored.append(own != null ? own : small != null ? small : Character.valueOf(c));
        }
        return stored.toString();
    }

    public static String vni(String text) {
        StringBuilder stored = new StringBuilder();
        for (char c : Normalizer.normalize(text, Form.NFC).toCharArray()) {
            String small = vni(Character.toLowerCase(c));
            stored.append(
                    Character.isUpperCase(c) && !small.equals(String.valueOf(c))
                            ? small.toUpperCase(java.util.Locale.ROOT)
                            : small);
        }
        return stored.toString();
    }

    private static String vni(char letter) {
        if (letter == 'đ') {
            return "ñ";
        }
        String parts = Normalizer.normalize(String.valueOf(letter), Form.NFD);
        char base = parts.charAt(0);
        int tone = -1;
        char shape = ' ';
        for (char mark : parts.substring(1).toCharArray()) {
            if (TONES.indexOf(mark) >= 0) {
                tone = TONES.indexOf(mark);
            } else {
                shape = mark;
            }
        }
        if (base == 'i' && tone >= 0) {
            return ON_I.substring(tone, tone + 1);
        }
        if (base == 'y' && tone == TONES.length() - 1) {
            return "î";
        }
        return switch (shape) {
            case '\u031B' -> (base == 'o' ? "ô" : "ö") + (tone < 0 ? "" : PLAIN.charAt(tone));
            case '\u0302' -> base + (tone < 0 ? "â" : WITH_CIRCUMFLEX.substring(tone, tone + 1));
            case '\u0306' -> base + (tone < 0 ? "ê" : WITH_BREVE.substring(tone, tone + 1));
            default -> tone < 0 ? String.valueOf(letter) : base + PLAIN.substring(tone, tone + 1);
        };
    }
}

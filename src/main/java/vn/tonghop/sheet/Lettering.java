package vn.tonghop.sheet;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the name of a font says of how the letters shown in it are stored. */
enum Lettering {
    /** Nothing: the letters must speak for themselves. */
    UNTOLD(null),
    TCVN3(LetterCode.TCVN3),
    /** TCVN3 in a font that has capitals only, stored small or capital. */
    TCVN3_CAPITALS(LetterCode.TCVN3),
    VNI(LetterCode.VNI);

    private final @Nullable LetterCode code;

    Lettering(@Nullable LetterCode code) {
        this.code = code;
    }

    /** By the families' naming: {@code .VnTime}, {@code .VnArialH}, {@code VNI-Times}. */
    static Lettering of(String font) {
        String name = font.strip();
        String small = name.toLowerCase(Locale.ROOT);
        if (small.startsWith(".vn")) {
            return name.endsWith("H") || name.equals(small) && name.endsWith("h") ? TCVN3_CAPITALS : TCVN3;
        }
        return small.startsWith("vni-") || small.startsWith("vni ") ? VNI : UNTOLD;
    }

    @Nullable
    LetterCode code() {
        return code;
    }

    /** A decoded text as a font of this kind shows it. */
    String shown(String decoded) {
        return this == TCVN3_CAPITALS ? decoded.toUpperCase(Locale.ROOT) : decoded;
    }
}

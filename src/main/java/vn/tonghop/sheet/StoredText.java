package vn.tonghop.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as a file stores it.
 *
 * @param runs its stretches by font, in order and covering it; empty where all of it is in the font of its cell
 */
record StoredText(String text, List<Run> runs) {
    /**
     * A stretch of the text in one font.
     *
     * @param end where it ends, exclusive
     * @param lettering null where the run has the font of its cell
     */
    record Run(int end, @Nullable Lettering lettering) {}

    static StoredText of(String text) {
        return new StoredText(text, List.of());
    }
}

package vn.tonghop.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.Entry;

/**
 * A figure that a committee has filed, in force, with the cell it comes from.
 *
 * @param committee its code
 * @param code of the indicator
 * @param value as filed; null where blank
 * @param file the sender's file name
 */
public record Fact(
        String committee,
        String code,
        @Nullable BigDecimal value,
        Entry entry,
        String file,
        String sheet,
        String cell) {}

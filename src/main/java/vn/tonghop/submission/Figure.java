package vn.tonghop.submission;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Place;

/**
 * What a cell of a matrix said.
 *
 * @param value null where blank or unreadable
 * @param doubtful whether the cell has an error finding already: rules skip it
 */
public record Figure(@Nullable BigDecimal value, Entry entry, Place place, boolean doubtful) {
    /** Nothing that is counted is more. */
    public static final int GREATEST = 1_000_000_000;
}

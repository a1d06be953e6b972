package vn.tonghop.submission;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of grassroots organisations.
 *
 * @param sheet the sender's sheet
 * @param row 1-based
 * @param texts column key → text as filed (choices by their code)
 * @param counts column key → count; blank counts left out
 */
public record Organisation(String sheet, int row, Map<String, String> texts, Map<String, BigDecimal> counts) {

    public String text(String column) {
        return texts.getOrDefault(column, "");
    }

    public @Nullable BigDecimal count(String column) {
        return counts.get(column);
    }
}

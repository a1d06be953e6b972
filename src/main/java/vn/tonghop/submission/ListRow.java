package vn.tonghop.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a list says, by column key; what is blank or could not be read is not there.
 *
 * @param texts as filed, choices by their code, flags as {@code co}
 */
record ListRow(Map<String, String> texts, Map<String, BigDecimal> counts, Map<String, LocalDate> dates) {

    ListRow() {
        this(new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    @Nullable
    String text(String column) {
        return texts.get(column);
    }

    @Nullable
    BigDecimal count(String column) {
        return counts.get(column);
    }
}

package vn.tonghop.submission;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Place;
import vn.tonghop.sheet.Cell;
import vn.tonghop.sheet.Numbers;
import vn.tonghop.sheet.Wording;

/**
 * What the sender's own column "%" says of a figure.
 *
 * @param value as the cell holds it: 125 and 1.25 may both mean 125 %
 */
public record OwnPercent(BigDecimal value, Place place) {
    /** Empty where the cell holds no number, or {@code 1.250}, which might be a thousand or one. */
    static Optional<OwnPercent> read(@Nullable Cell cell, Place place) {
        if (cell instanceof Cell.Number number) {
            return Optional.of(new OwnPercent(number.value(), place));
        }
        return cell instanceof Cell.Text text
                ? number(text.value()).map(value -> new OwnPercent(value, place))
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(String typed) {
        return Numbers.decimal(Wording.clean(typed).replaceAll(" ?%$", "")).map(BigDecimal::stripTrailingZeros);
    }
}

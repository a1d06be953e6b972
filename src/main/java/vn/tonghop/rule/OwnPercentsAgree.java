package vn.tonghop.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.ComparisonFinding;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Numeral;
import vn.tonghop.submission.Figure;
import vn.tonghop.submission.OwnPercent;
import vn.tonghop.submission.Submission;

/**
 * The sender's own column "%" is what the file's own figures give.
 *
 * <p>Offices mean two things by it: this period in percent of the same period last year, or the growth over it. Excel
 * stores a cell shown as 125 % as 1.25, and another as 125. Any of these four readings will do; only where none agrees is
 * it told. Compared to the digits written, of a fraction to those of its percent.
 */
final class OwnPercentsAgree implements Rule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Digits beyond these are a computer's, not a clerk's. */
    private static final int MOST_DIGITS = 4;

    @Override
    public void check(Submission submission, List<Finding> findings) {
        for (Map.Entry<String, OwnPercent> own : submission.ownPercents().entrySet()) {
            BigDecimal lastYear = submission.ownLastYear().get(own.getKey());
            Figure now = submission.figures().get(own.getKey());
            if (lastYear != null && lastYear.signum() > 0 && now != null && now.value() != null) {
                Finding finding = compare(own.getKey(), own.getValue(), now.value(), lastYear);
                if (finding != null) {
                    findings.add(finding);
                }
            }
        }
    }

    private static @Nullable Finding compare(String code, OwnPercent own, BigDecimal now, BigDecimal lastYear) {
        BigDecimal share = now.multiply(HUNDRED).divide(lastYear, 12, RoundingMode.HALF_UP);
        BigDecimal growth = share.subtract(HUNDRED);
        BigDecimal asFraction = own.value().multiply(HUNDRED);
        boolean agrees = agrees(own.value(), share)
                || agrees(own.value(), growth)
                || agrees(asFraction, share)
                || agrees(asFraction, growth);
        return agrees
                ? null
                : new ComparisonFinding.OwnPercentDiffers(
                        own.place(),
                        code,
                        Numeral.shortest(own.value()),
                        Numeral.shortest(now),
                        Numeral.shortest(lastYear),
                        Numeral.shortest(share.setScale(1, RoundingMode.HALF_UP)),
                        Numeral.shortest(growth.setScale(1, RoundingMode.HALF_UP)));
    }

    /** Whether a written percentage is the computed one, rounded to the digits written. */
    private static boolean agrees(BigDecimal written, BigDecimal computed) {
        int digits = Math.clamp(written.stripTrailingZeros().scale(), 0, MOST_DIGITS);
        BigDecimal half = BigDecimal.valueOf(5, digits + 1);
        return written.subtract(computed).abs().compareTo(half) <= 0;
    }
}

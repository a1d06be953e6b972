package vn.tonghop.report;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.css.style.CalculatedStyle;
import org.openpdf.layout.breaker.BreakPoint;
import org.openpdf.layout.breaker.BreakPointsProvider;
import org.openpdf.layout.breaker.LineBreakingStrategy;
import org.openpdf.layout.breaker.ListBreakPointsProvider;

/**
 * Breaks lines after spaces and nowhere else, as Vietnamese is set: "31/12", "4-5%" and "đảng viên/năm" stay whole.
 *
 * <p>A word wider than its column is broken where the style says {@code word-wrap: break-word}.
 */
final class BetweenWords implements LineBreakingStrategy {
    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String language, CalculatedStyle style) {
        List<BreakPoint> points = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                points.add(new BreakPoint(at + 1));
            }
        }
        if (points.isEmpty() || points.getLast().getPosition() < text.length()) {
            points.add(new BreakPoint(text.length()));
        }
        return new ListBreakPointsProvider(points);
    }
}

package vn.tonghop.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openpdf.css.style.CalculatedStyle;
import org.openpdf.layout.breaker.BreakPoint;
import org.openpdf.layout.breaker.BreakPointsProvider;
import org.openpdf.layout.breaker.LineBreakingStrategy;
import org.openpdf.layout.breaker.ListBreakPointsProvider;

/**
 * Breaks lines after spaces and nowhere else, as Vietnamese is set: "31/12", "4-5%" and "đảng viên/năm" stay whole, and a
 * number stays with its unit and a year with its word: "263 đảng", "0,5 điểm %", "năm 2019".
 *
 * <p>A word wider than its column is broken where the style says {@code word-wrap: break-word}.
 */
final class BetweenWords implements LineBreakingStrategy {
    private static final Pattern YEAR = Pattern.compile("năm \\d{4}$");

    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String language, CalculatedStyle style) {
        List<BreakPoint> points = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (Character.isWhitespace(text.charAt(at)) && !standsInAQuantity(text, at)) {
                points.add(new BreakPoint(at + 1));
            }
        }
        if (points.isEmpty() || points.getLast().getPosition() < text.length()) {
            points.add(new BreakPoint(text.length()));
        }
        return new ListBreakPointsProvider(points);
    }

    /** Whether a space stands between a number and its unit, before the sign of percent, or between a year and its word. */
    private static boolean standsInAQuantity(String text, int space) {
        if (space == 0 || space + 1 == text.length()) {
            return false;
        }
        char before = text.charAt(space - 1);
        char after = text.charAt(space + 1);
        String start = text.substring(Math.max(0, space - 8), space);
        boolean afterYear = YEAR.matcher(start).find();
        return after == '%'
                || Character.isDigit(before) && Character.isLowerCase(after) && !afterYear
                || Character.isDigit(after) && start.endsWith("năm");
    }
}

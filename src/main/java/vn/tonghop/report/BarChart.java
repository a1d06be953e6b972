package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bars that lie one below another, each with its label before it and its figure behind it.
 *
 * @param level where a dashed line crosses all bars; null for none
 */
record BarChart(List<Bar> bars, @Nullable BigDecimal level) implements Chart {
    /** More bars than these do not stand on a page. */
    static final int MOST = 60;

    private static final float ROOMY = 12.5f;
    private static final float DENSE = 9.6f;
    private static final float PAGE = 580f;
    private static final int LABEL_LINES = 3;
    private static final float LABEL_SHARE = 0.44f;
    private static final float GAP = 4f;

    BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * A bar.
     *
     * @param value null where there is none
     * @param mark a figure to hold it against, drawn as a stroke across; null for none
     * @param text the figure as it is read
     */
    record Bar(
            String label,
            @Nullable BigDecimal value,
            @Nullable BigDecimal mark,
            String text) {}

    @Override
    public float height(ChartInk ink, float width) {
        return (float) rows(ink, width).stream().mapToDouble(Row::height).sum();
    }

    @Override
    public void draw(ChartInk ink, float width) {
        List<Row> rows = rows(ink, width);
        float left = labelWidth(ink, width) + GAP;
        float longestText =
                bars.stream().map(bar -> ink.width(bar.text(), size())).reduce(0f, Math::max);
        float scale = (width - left - longestText - 2 * GAP) / Math.max(greatest(), Float.MIN_NORMAL);
        float top = height(ink, width);
        float y = top;
        for (Row row : rows) {
            y -= row.height();
            draw(ink, row, y, new Axis(left, scale, width));
        }
        ink.line(left, 0, left, top, 0.8f);
        if (level != null) {
            ink.dashes(left + level.floatValue() * scale, 0, top);
        }
    }

    private void draw(ChartInk ink, Row row, float y, Axis axis) {
        float left = axis.left();
        float size = size();
        float middle = y + row.height() / 2;
        float baseline = middle + (row.lines().size() - 1) * size * 0.55f - size * 0.34f;
        for (String line : row.lines()) {
            ink.right(line, left - GAP, baseline, size);
            baseline -= size * 1.1f;
        }
        float thick = Math.min(pitch() * 0.6f, row.height() * 0.6f);
        float end = left;
        if (row.bar().value() != null && row.bar().value().signum() > 0) {
            end = left + row.bar().value().floatValue() * axis.scale();
            ink.area(left, middle - thick / 2, end - left, thick, ChartInk.FULL);
        }
        if (row.bar().mark() != null) {
            float mark = left + row.bar().mark().floatValue() * axis.scale();
            ink.line(mark, middle - thick / 2 - 1.6f, mark, middle + thick / 2 + 1.6f, 1.8f);
            end = Math.max(end, mark);
        }
        if (level == null) {
            ink.left(row.bar().text(), end + GAP, middle - size * 0.34f, size);
        } else {
            ink.right(row.bar().text(), axis.right(), middle - size * 0.34f, size);
        }
    }

    private float greatest() {
        return bars.stream()
                .flatMap(bar -> Stream.of(bar.value(), bar.mark(), level))
                .filter(Objects::nonNull)
                .map(BigDecimal::floatValue)
                .reduce(0f, Math::max);
    }

    private List<Row> rows(ChartInk ink, float width) {
        float labels = labelWidth(ink, width);
        List<Row> rows = new ArrayList<>();
        for (Bar bar : bars) {
            List<String> lines = ink.lines(bar.label(), labels, size(), LABEL_LINES);
            rows.add(new Row(bar, lines, Math.max(pitch(), lines.size() * size() * 1.1f + 3)));
        }
        return rows;
    }

    private float labelWidth(ChartInk ink, float width) {
        float longest = bars.stream().map(bar -> ink.width(bar.label(), size())).reduce(0f, Math::max);
        return Math.min(longest + 0.5f, width * LABEL_SHARE);
    }

    private float pitch() {
        return Math.clamp(PAGE / Math.max(bars.size(), 1), DENSE, ROOMY);
    }

    private float size() {
        return Math.min(10f, pitch() * 0.85f);
    }

    /** Where zero lies, how long one is, and where the drawing ends. */
    private record Axis(float left, float scale, float right) {}

    private record Row(Bar bar, List<String> lines, float height) {}
}

package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A few columns side by side, each with its label below it and its figure above it.
 *
 * @param tall how high the greatest is drawn
 */
record ColumnChart(List<Column> columns, float tall) implements Chart {
    private static final float SIZE = 10f;
    private static final float LINE = 11.5f;
    private static final float WIDEST = 42f;
    private static final int LABEL_LINES = 2;

    ColumnChart {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param value null where there is none
     * @param lines the figure as it is read
     * @param open whether it is still growing, and drawn pale
     */
    record Column(String label, @Nullable BigDecimal value, List<String> lines, boolean open) {}

    @Override
    public float height(ChartInk ink, float width) {
        return foot(ink, width) + tall + head();
    }

    @Override
    public void draw(ChartInk ink, float width) {
        float foot = foot(ink, width);
        float pitch = width / columns.size();
        float greatest = columns.stream()
                .map(Column::value)
                .filter(Objects::nonNull)
                .map(BigDecimal::floatValue)
                .reduce(Float.MIN_NORMAL, Math::max);
        for (int i = 0; i < columns.size(); i++) {
            draw(ink, columns.get(i), pitch * (i + 0.5f), foot, pitch, tall / greatest);
        }
        ink.line(0, foot, width, foot, 0.8f);
    }

    private static void draw(ChartInk ink, Column column, float x, float foot, float pitch, float scale) {
        float height = column.value() == null ? 0 : column.value().floatValue() * scale;
        float thick = Math.min(WIDEST, pitch * 0.6f);
        if (height > 0) {
            ink.area(x - thick / 2, foot, thick, height, column.open() ? ChartInk.PALE : ChartInk.FULL);
        }
        float text = foot + height + 3 + (column.lines().size() - 1) * LINE;
        for (String line : column.lines()) {
            ink.centred(line, x, text, SIZE);
            text -= LINE;
        }
        float label = foot - LINE + 1;
        for (String line : labels(ink, column, pitch)) {
            ink.centred(line, x, label, SIZE);
            label -= LINE;
        }
    }

    private static List<String> labels(ChartInk ink, Column column, float pitch) {
        return ink.lines(column.label(), pitch - 2, SIZE, LABEL_LINES);
    }

    private float foot(ChartInk ink, float width) {
        float pitch = width / columns.size();
        return 3
                + LINE
                        * columns.stream()
                                .mapToInt(column -> labels(ink, column, pitch).size())
                                .max()
                                .orElse(0);
    }

    private float head() {
        return 4
                + LINE
                        * columns.stream()
                                .mapToInt(column -> column.lines().size())
                                .max()
                                .orElse(0);
    }
}

package vn.tonghop.report;

/**
 * A chart as a value: its labels and figures, without a word that an office may want to change. Drawn as vectors in the
 * document's own typeface where a template has {@code <img src="bieu-do:name"/>}.
 *
 * <p>Drawn here and not by a chart library: those measure and space letters by the fonts of the Java and the machine they
 * run on, so the same release would not be the same bytes elsewhere, and none would be drawn where no fonts are installed.
 * Lengths are in points.
 */
sealed interface Chart permits BarChart, ColumnChart {
    /** How the address of a chart begins in a template. */
    String SCHEME = "bieu-do:";

    /** How high it is when so wide. */
    float height(ChartInk ink, float width);

    /** Draws it from the left lower corner. */
    void draw(ChartInk ink, float width);
}

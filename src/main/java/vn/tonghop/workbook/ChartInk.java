package vn.tonghop.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/**
 * Draws one chart under its table.
 *
 * <p>It refers to the table's cells and carries their values as well, since a streamed sheet cannot be read back. Of two
 * series one is filled and one only outlined, so that they are told apart in black and white.
 */
final class ChartInk {
    private static final byte[] DARK = {(byte) 0x1F, (byte) 0x4E, (byte) 0x79};
    private static final byte[] PALE = {(byte) 0xE7, (byte) 0xEC, (byte) 0xF3};
    private static final byte[] GRID = {(byte) 0xD9, (byte) 0xD9, (byte) 0xD9};
    private static final String NUMBERS = "[$-42A]#,##0";
    private static final int HUNDREDTHS_OF_POINT = 100;

    private final XSSFSheet sheet;
    private final Chart chart;
    private final Table table;
    private final List<List<Content>> rows;
    private final int first;

    /**
     * @param rows of the table
     * @param first 0-based row of the first of them; the head is above
     */
    ChartInk(XSSFSheet sheet, Table table, Chart chart, List<List<Content>> rows, int first) {
        this.sheet = sheet;
        this.table = table;
        this.chart = chart;
        this.rows = rows;
        this.first = first;
    }

    /** Draws it over so many of the sheet's columns, from a 0-based row on. */
    void draw(int row, int columns) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart drawn =
                drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, row, columns, row + chart.height(rows.size())));
        drawn.setTitleText(chart.title());
        drawn.setTitleOverlay(false);
        boolean lying = chart.form() == Chart.Form.BARS;
        XDDFCategoryAxis names = names(drawn, lying);
        XDDFValueAxis values = values(drawn, lying);
        XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
        data.setVaryColors(false);
        data.setGapWidth(lying ? 50 : 80);
        for (int column : chart.series()) {
            add(data, column);
        }
        drawn.plot(data);
        if (chart.series().size() > 1) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        } else {
            label(drawn);
        }
        typeset(drawn);
    }

    private static XDDFCategoryAxis names(XSSFChart drawn, boolean lying) {
        XDDFCategoryAxis names = drawn.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        names.setMajorTickMark(AxisTickMark.NONE);
        if (lying) {
            names.setOrientation(AxisOrientation.MAX_MIN);
        }
        return names;
    }

    private static XDDFValueAxis values(XSSFChart drawn, boolean lying) {
        XDDFValueAxis values = drawn.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        // the names run from top to bottom: the axis of values belongs under the last of them
        values.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMinimum(0);
        values.setNumberFormat(NUMBERS);
        values.setMajorTickMark(AxisTickMark.NONE);
        values.getOrAddMajorGridProperties().setLineProperties(line(GRID));
        return values;
    }

    private void add(XDDFBarChartData data, int column) {
        XDDFCategoryDataSource names = XDDFDataSourcesFactory.fromArray(
                rows.stream().map(row -> row.get(chart.names()).text()).toArray(String[]::new), range(chart.names()));
        XDDFNumericalDataSource<Double> figures = XDDFDataSourcesFactory.fromArray(
                rows.stream().map(row -> value(row.get(column))).toArray(Double[]::new), range(column));
        figures.setFormatCode(NUMBERS);
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(names, figures);
        series.setTitle(
                table.columns().get(column).head(),
                new CellReference(sheet.getSheetName(), first - 1, column, true, true));
        boolean filled = column == chart.series().getFirst();
        XDDFShapeProperties look = new XDDFShapeProperties();
        look.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(filled ? DARK : PALE)));
        look.setLineProperties(line(DARK));
        series.setShapeProperties(look);
    }

    private static @Nullable Double value(Content content) {
        return switch (content) {
            case Content.Number number -> number.value().doubleValue();
            case Content.Named named -> value(named.content());
            default -> null;
        };
    }

    private String range(int column) {
        return new CellRangeAddress(first, first + rows.size() - 1, column, column)
                .formatAsString(sheet.getSheetName(), true);
    }

    private static XDDFLineProperties line(byte[] colour) {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(colour)));
        line.setWidth(0.75);
        return line;
    }

    /** Writes the value at each bar of the only series; beside several they would stand in each other's way. */
    private static void label(XSSFChart drawn) {
        CTBarSer only = drawn.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
        CTDLbls labels = only.addNewDLbls();
        labels.addNewNumFmt().setFormatCode(NUMBERS);
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** Sets it in the workbook's own typeface. */
    private static void typeset(XSSFChart drawn) {
        CTTextBody text = drawn.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        set(text.addNewP().addNewPPr().addNewDefRPr(), 9);
        CTTextCharacterProperties title = drawn.getCTChart()
                .getTitle()
                .getTx()
                .getRich()
                .getPArray(0)
                .getRArray(0)
                .getRPr();
        set(title, 12);
        title.setB(true);
    }

    private static void set(CTTextCharacterProperties letters, int points) {
        // else POI writes the language of the machine
        letters.setLang("vi-VN");
        letters.setSz(points * HUNDREDTHS_OF_POINT);
        letters.addNewLatin().setTypeface(Styles.FONT);
        letters.addNewCs().setTypeface(Styles.FONT);
    }
}

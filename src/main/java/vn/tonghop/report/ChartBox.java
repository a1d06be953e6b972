package vn.tonghop.report;

import java.awt.Point;
import java.awt.Rectangle;
import org.jspecify.annotations.Nullable;
import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextFSImage;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextReplacedElement;
import org.openpdf.render.BlockBox;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** The place of a chart on a page: of no height where there is no chart. */
final class ChartBox implements ITextReplacedElement {
    private static final float HIGHEST = 590f;

    private final @Nullable Chart chart;
    private final Typefaces typefaces;
    private final BaseFont font;
    private final float dots;
    private final float width;
    private final float height;
    private Point location = new Point();

    /** @param width in points */
    ChartBox(@Nullable Chart chart, BaseFont font, Typefaces typefaces, float dots, float width) {
        this.chart = chart;
        this.typefaces = typefaces;
        this.font = font;
        this.dots = dots;
        this.width = width;
        this.height = chart == null ? 0 : chart.height(new ChartInk(new PdfContentByte(null), font, typefaces), width);
    }

    /** What it is drawn smaller by, for the page to hold it. */
    private float scale() {
        return height > HIGHEST ? HIGHEST / height : 1;
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        if (chart == null) {
            return;
        }
        PdfWriter writer = device.getWriter();
        PdfTemplate template = PdfTemplate.createTemplate(writer, width, height);
        chart.draw(new ChartInk(template, font, typefaces), width);
        Image image = Image.getInstance(template);
        image.scaleAbsolute(width * scale() * dots, height * scale() * dots);
        Rectangle place = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
        device.drawImage(new ITextFSImage(image), place.x, place.y);
    }

    @Override
    public int getIntrinsicWidth() {
        return Math.round(width * scale() * dots);
    }

    @Override
    public int getIntrinsicHeight() {
        return Math.round(height * scale() * dots);
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext context) {
        // nothing is attached
    }

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }
}

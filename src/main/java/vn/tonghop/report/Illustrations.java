package vn.tonghop.report;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.css.constants.IdentValue;
import org.openpdf.extend.ReplacedElement;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.FontFamily;
import org.openpdf.pdf.ITextFontResolver;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.render.BlockBox;
import org.openpdf.text.pdf.BaseFont;

/** Puts charts where a page names them; as wide as the page's styles say, as high as they are then. */
final class Illustrations extends KeepTogether {
    private static final int REGULAR = 400;

    private final ITextOutputDevice device;
    private final ITextFontResolver fonts;
    private final Typefaces typefaces;
    private final Map<String, Chart> charts;

    Illustrations(ITextOutputDevice device, ITextFontResolver fonts, Typefaces typefaces, Map<String, Chart> charts) {
        super(device);
        this.device = device;
        this.fonts = fonts;
        this.typefaces = typefaces;
        this.charts = charts;
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback callback, int cssWidth, int cssHeight) {
        ReplacedElement other = super.createReplacedElement(context, box, callback, cssWidth, cssHeight);
        if (box.getElement() == null || !box.getElement().getAttribute("src").startsWith(Chart.SCHEME)) {
            return other;
        }
        Chart chart = charts.get(box.getElement().getAttribute("src").substring(Chart.SCHEME.length()));
        float width = cssWidth > 0
                ? cssWidth
                : Objects.requireNonNull(box.getContainingBlock()).getContentWidth();
        return new ChartBox(chart, font(), typefaces, device.getDotsPerPoint(), width / device.getDotsPerPoint());
    }

    /** The document's own, so that charts and text share one subset. */
    private BaseFont font() {
        FontFamily family = Objects.requireNonNull(fonts.getFonts().get(Typefaces.FAMILY));
        return Objects.requireNonNull(family.match(REGULAR, IdentValue.NORMAL)).getFont();
    }
}

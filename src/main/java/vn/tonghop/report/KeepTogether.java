package vn.tonghop.report;

import org.jspecify.annotations.Nullable;
import org.openpdf.extend.ReplacedElement;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextReplacedElementFactory;
import org.openpdf.render.BlockBox;

/**
 * Keeps {@code page-break-inside: avoid} working through a whole document.
 *
 * <p>The renderer stops looking at it for good once a table has had to begin on a new page (openpdf-html 3.0.3, as Flying
 * Saucer before it: {@code BlockBoxing.layoutContent} leaves the switch off). Every box passes here while it is laid out,
 * so the switch is put back on here.
 */
class KeepTogether extends ITextReplacedElementFactory {
    KeepTogether(ITextOutputDevice device) {
        super(device);
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback callback, int cssWidth, int cssHeight) {
        context.setMayCheckKeepTogether(true);
        return super.createReplacedElement(context, box, callback, cssWidth, cssHeight);
    }
}

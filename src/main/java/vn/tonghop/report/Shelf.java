package vn.tonghop.report;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextUserAgent;

/**
 * All that a document being printed can reach: files in memory, by their address, and the renderer's own style sheet of
 * XHTML. No other file, no network.
 */
final class Shelf extends ITextUserAgent {
    private static final String XHTML_STYLE =
            String.valueOf(ITextUserAgent.class.getResource("/resources/css/XhtmlNamespaceHandler.css"));

    private final Map<String, byte[]> files;

    Shelf(ITextOutputDevice device, int dotsPerPixel, Map<String, byte[]> files) {
        super(device, dotsPerPixel);
        this.files = Map.copyOf(files);
    }

    @Override
    public @Nullable String resolveURI(@Nullable String uri) {
        return uri;
    }

    @Override
    public byte[] getBinaryResource(String uri) {
        byte[] bytes = files.get(uri);
        return bytes == null ? new byte[0] : bytes;
    }

    @Override
    protected InputStream openStream(String uri) throws IOException {
        byte[] bytes = files.get(uri);
        if (bytes == null && uri.equals(XHTML_STYLE)) {
            return super.openStream(uri);
        }
        if (bytes == null) {
            throw new FileNotFoundException(uri);
        }
        return new ByteArrayInputStream(bytes);
    }
}

package vn.tonghop.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openpdf.pdf.ITextFontResolver;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.pdf.ITextTextRenderer;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.PdfXConformanceException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import vn.tonghop.finding.SetupProblem;

/**
 * Prints XHTML as PDF/A-1b: fonts embedded, bookmarks from headings, title and author from {@code <title>} and
 * {@code <meta>}.
 *
 * <p>The same page, styles and date give the same bytes. Nothing is fetched: a document sees the style sheets it was
 * given and the typefaces. Safe for use by several threads.
 */
final class Press {
    private static final float DOTS_PER_POINT = 20f * 4f / 3f;
    private static final int DOTS_PER_PIXEL = 20;

    private final Typefaces typefaces = new Typefaces();
    private final ReportTemplates templates;

    /** A press that takes style sheets from the office's templates. */
    Press(ReportTemplates templates) {
        this.templates = templates;
    }

    /**
     * Makes a document ready to be printed.
     *
     * @param name of the template, for messages
     * @param charts by the name the page calls them
     * @param date what the file says it was made on
     * @throws SetupProblem where the page is no XML, or what it links to is not there
     */
    Manuscript manuscript(String name, String xhtml, Map<String, Chart> charts, LocalDate date) {
        Document page = parse(name, xhtml);
        SortedMap<String, byte[]> files = linked(name, page, "link", "href");
        files.putAll(linked(name, page, "img", "src"));
        return new Manuscript(name, xhtml, page, files, charts, date);
    }

    /**
     * Prints a document, once.
     *
     * @throws SetupProblem where its layout asks for what PDF/A forbids
     */
    void print(Manuscript manuscript, OutputStream out) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(typefaces.files());
        files.putAll(manuscript.files());
        typeface(manuscript.page());
        makePrintable(manuscript.page());

        ITextOutputDevice device = new ITextOutputDevice(DOTS_PER_POINT);
        ITextFontResolver fonts = new ITextFontResolver();
        ITextRenderer renderer = new ITextRenderer(
                DOTS_PER_POINT,
                DOTS_PER_PIXEL,
                device,
                new Shelf(device, DOTS_PER_PIXEL, files),
                fonts,
                new Illustrations(device, fonts, typefaces, manuscript.charts()),
                new ITextTextRenderer());
        renderer.setPDFXConformance(PdfWriter.PDFA1B);
        renderer.setListener(new Colophon(manuscript));
        renderer.getSharedContext().setLineBreakingStrategy(new BetweenWords());
        renderer.setDocument(manuscript.page(), null);
        try {
            renderer.layout();
            renderer.createPDF(out);
        } catch (PdfXConformanceException e) {
            throw new SetupProblem(
                    ReportTemplates.SHOWN + manuscript.name() + ": kiểu trình bày không in được thành PDF/A ("
                            + e.getMessage()
                            + "); trong các tệp .css chỉ dùng phông 'Liberation Serif' và màu đặc.",
                    e);
        }
    }

    private static Document parse(String name, String xhtml) {
        try {
            return Xml.parse(xhtml);
        } catch (SAXException e) {
            throw new SetupProblem(
                    ReportTemplates.SHOWN + name + ": mẫu cho ra trang không đúng XML (" + e.getMessage()
                            + "); sửa lại tệp mẫu.",
                    e);
        }
    }

    /** The files that a page's elements of a name link to. */
    private SortedMap<String, byte[]> linked(String name, Document page, String element, String attribute) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        var links = page.getElementsByTagName(element);
        for (int i = 0; i < links.getLength(); i++) {
            String address = ((Element) links.item(i)).getAttribute(attribute);
            if (!address.startsWith(Chart.SCHEME)) {
                files.put(
                        address,
                        templates
                                .find(address)
                                .orElseThrow(() -> new SetupProblem(ReportTemplates.SHOWN + name + ": không có tệp \""
                                        + address
                                        + "\" trong templates/reports; khôi phục tệp hoặc sửa liên kết.")));
            }
        }
        return files;
    }

    private static void typeface(Document page) {
        Element style = page.createElementNS(page.getDocumentElement().getNamespaceURI(), "style");
        style.setAttribute("type", "text/css");
        style.setTextContent(Typefaces.STYLES);
        Node head = page.getElementsByTagName("head").item(0);
        head.insertBefore(style, head.getFirstChild());
    }

    private void makePrintable(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                child.setNodeValue(typefaces.printable(child.getNodeValue()));
            } else {
                makePrintable(child);
            }
        }
    }
}

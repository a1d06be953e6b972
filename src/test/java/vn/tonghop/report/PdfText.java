package vn.tonghop.report;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The text of a PDF, as a reader would copy it out. */
final class PdfText {
    private PdfText() {}

    /** Of all pages, composed, each run of white space one space. */
    static String of(byte[] pdf) throws IOException {
        return String.join(" ", pages(pdf));
    }

    /** Line by line. */
    static List<String> lines(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        PdfTextExtractor extractor = new PdfTextExtractor(reader);
        List<String> lines = new ArrayList<>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            extractor.getTextFromPage(page).lines().forEach(lines::add);
        }
        reader.close();
        return lines;
    }

    /** Page by page. */
    static List<String> pages(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        PdfTextExtractor extractor = new PdfTextExtractor(reader);
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.add(Normalizer.normalize(extractor.getTextFromPage(page), Normalizer.Form.NFC)
                    .replaceAll("\\s+", " ")
                    .strip());
        }
        reader.close();
        return pages;
    }
}

package vn.tonghop.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the letters of a PDF stand, by another library than the one that set them. Lengths in millimetres. */
final class PdfPlaces {
    private static final float POINTS = 72 / 25.4f;

    private PdfPlaces() {}

    /**
     * A letter.
     *
     * @param page from 1
     * @param left of the page
     * @param baseline below the page's upper edge
     * @param size of the type, in points
     * @param font without the prefix of its subset
     */
    record Letter(
            String text,
            int page,
            float left,
            float width,
            float baseline,
            float size,
            String font,
            boolean landscape) {
        float right() {
            return left + width;
        }

        /** Whether it is set over another one. */
        boolean covers(Letter other) {
            float wide = Math.min(right(), other.right()) - Math.max(left, other.left);
            float high =
                    Math.min(baseline, other.baseline) - Math.max(baseline - height(), other.baseline - other.height());
            return wide > 0.45 && high > 0.45;
        }

        private float height() {
            return size * 0.45f / POINTS;
        }
    }

    /** All that are seen, in the order they were set. */
    static List<Letter> letters(byte[] pdf) {
        List<Letter> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    if (!at.getUnicode().isBlank()) {
                        letters.add(letter(at, getCurrentPageNo()));
                    }
                }
            };
            stripper.writeText(document, Writer.nullWriter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letters;
    }

    private static Letter letter(TextPosition at, int page) {
        return new Letter(
                at.getUnicode(),
                page,
                at.getXDirAdj() / POINTS,
                at.getWidthDirAdj() / POINTS,
                at.getYDirAdj() / POINTS,
                at.getYScale(),
                at.getFont().getName().replaceFirst("^[A-Z]{6}\\+", ""),
                at.getPageWidth() > at.getPageHeight());
    }

    /** The letters of the first words that read so; spaces do not count. */
    static List<Letter> find(List<Letter> letters, String words) {
        StringBuilder all = new StringBuilder();
        letters.forEach(letter -> all.append(letter.text().charAt(0)));
        String wanted = words.replace(" ", "");
        int at = all.indexOf(wanted);
        if (at < 0) {
            throw new AssertionError("no \"" + words + "\"");
        }
        return letters.subList(at, at + wanted.length());
    }
}

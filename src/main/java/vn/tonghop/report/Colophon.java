package vn.tonghop.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Objects;
import org.openpdf.pdf.FontDescription;
import org.openpdf.pdf.FontFamily;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.pdf.PDFCreationListener;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What a PDF says of itself, fixed by its content and not by clock and chance: dates, id, names of font subsets, and what
 * PDF/A wants besides (colour profile, language, XMP).
 */
final class Colophon implements PDFCreationListener {
    private static final byte[] COLOURS = ColourProfile.bytes();

    private final LocalDate date;
    private final byte[] id;

    Colophon(Manuscript manuscript) {
        date = manuscript.date();
        id = HexFormat.of().parseHex(manuscript.digest().substring(0, 32));
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
        // nothing is known of the document yet
    }

    @Override
    public void preWrite(ITextRenderer renderer, int pages) {
        // all of it is written when the document closes
    }

    @Override
    public void onClose(ITextRenderer renderer) {
        for (FontFamily family : renderer.getFontResolver().getFonts().values()) {
            for (FontDescription font : family.getFontDescriptions()) {
                font.getFont().setSecureRandom(new Letters(font.getFont().getPostscriptFontName()));
            }
        }
        PdfWriter writer = Objects.requireNonNull(renderer.getWriter());
        PdfDate day = new PdfDate("D:" + DateTimeFormatter.BASIC_ISO_DATE.format(date) + "000000+00'00'");
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.CREATIONDATE, day);
        info.put(PdfName.MODDATE, day);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("vi-VN"));
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent(writer)));
        writer.createXmpMetadata();
    }

    private static PdfDictionary outputIntent(PdfWriter writer) {
        PdfStream profile = new PdfStream(COLOURS);
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress();
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(ColourProfile.NAME));
        intent.put(PdfName.INFO, new PdfString(ColourProfile.NAME));
        try {
            intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return intent;
    }

    /** Gives the six letters before the name of a font's subset: always the same for a font. */
    private static final class Letters extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private int rest;

        Letters(String font) {
            super(new byte[] {0});
            rest = font.hashCode() & Integer.MAX_VALUE;
        }

        @Override
        public double nextDouble() {
            double letter = (rest % 26 + 0.5) / 26;
            rest /= 26;
            return letter;
        }
    }
}

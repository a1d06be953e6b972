package vn.tonghop.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openpdf.text.pdf.BaseFont;

/**
 * The one family documents are set in, as bytes: Liberation Serif, whose metrics are those of Times New Roman.
 *
 * <p>Safe for use by several threads.
 */
final class Typefaces {
    /** The family's name in style sheets. */
    static final String FAMILY = "Liberation Serif";

    /** The four cuts for CSS, embedded and addressed by glyph. */
    static final String STYLES = face("Regular", "normal", "normal")
            + face("Bold", "bold", "normal")
            + face("Italic", "normal", "italic")
            + face("BoldItalic", "bold", "italic");

    private static final List<String> CUTS = List.of("Regular", "Bold", "Italic", "BoldItalic");

    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<BaseFont> fonts;

    Typefaces() {
        fonts = CUTS.stream().map(this::load).toList();
    }

    private static String face(String cut, String weight, String style) {
        return "@font-face{font-family:'" + FAMILY + "';src:url('" + uri(cut) + "');font-weight:" + weight
                + ";font-style:" + style + ";-fs-pdf-font-embed:embed;-fs-pdf-font-encoding:Identity-H}\n";
    }

    private static String uri(String cut) {
        return "mem:LiberationSerif-" + cut + ".ttf";
    }

    private BaseFont load(String cut) {
        String name = "LiberationSerif-" + cut + ".ttf";
        try (InputStream in = BaseFont.class.getResourceAsStream("/liberation/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no font " + name + " on the class path");
            }
            byte[] bytes = in.readAllBytes();
            files.put(uri(cut), bytes);
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Font files by the address CSS gives them. */
    Map<String, byte[]> files() {
        return files;
    }

    /**
     * A text that prints whole: base letters and marks composed, invisible controls left out, and a question mark for
     * every character that the fonts lack, which would else vanish without a word.
     */
    String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(character -> {
            if (Character.isWhitespace(character)) {
                printable.append(' ');
            } else if (has(character)) {
                printable.appendCodePoint(character);
            } else if (Character.getType(character) != Character.FORMAT) {
                printable.append('?');
            }
        });
        return printable.toString();
    }

    /** Whether every cut has a character. */
    boolean has(int character) {
        return Character.getType(character) != Character.FORMAT
                && fonts.stream().allMatch(font -> font.charExists(character));
    }
}

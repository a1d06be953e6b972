package vn.tonghop.sheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Place;

/** The text of a string item: its runs joined, their fonts noted, phonetic hints left out, escapes undone. */
final class RichText {
    private static final int ESCAPE_LENGTH = "_x000D_".length();

    private final XmlPart part;
    private final Allowance allowance;
    private final Place place;
    /** The one piece that most texts are of. */
    private String first = "";
    /** From the second piece on all of them. */
    private @Nullable StringBuilder joined;
    /** Filled from the first run on that names its font. */
    private final List<StoredText.Run> runs = new ArrayList<>(0);

    private RichText(XmlPart part, Allowance allowance, Place place) {
        this.part = part;
        this.allowance = allowance;
        this.place = place;
    }

    /**
     * Reads the string item just entered, up to its end.
     *
     * @param place what a too long text is told of
     */
    static StoredText read(XmlPart part, Allowance allowance, Place place) throws XMLStreamException, Refusal {
        RichText item = new RichText(part, allowance, place);
        item.readItem();
        StringBuilder joined = item.joined;
        return new StoredText(joined == null ? item.first : joined.toString(), List.copyOf(item.runs));
    }

    private void readItem() throws XMLStreamException, Refusal {
        int depth = part.depth();
        while (!endsAt(depth, part.next())) {
            if (part.isStart()) {
                switch (part.name()) {
                    case "t" -> readText(null);
                    case "r" -> readRun();
                    default -> part.skip();
                }
            }
        }
    }

    private void readRun() throws XMLStreamException, Refusal {
        int depth = part.depth();
        part.passAttributes();
        Lettering lettering = null;
        while (!endsAt(depth, part.next())) {
            if (part.isStart()) {
                switch (part.name()) {
                    case "t" -> readText(lettering);
                    case "rPr" -> part.passAttributes();
                    case "rFont" -> {
                        lettering = Lettering.of(part.attributeNamed("val", ""));
                        part.skip();
                    }
                    default -> part.skip();
                }
            }
        }
    }

    private void readText(@Nullable Lettering lettering) throws XMLStreamException, Refusal {
        part.readText();
        int start = length();
        join(decode(part.text()));
        allowance.checkText(place, length());
        if (lettering != null && runs.isEmpty() && start > 0) {
            runs.add(new StoredText.Run(start, null));
        }
        if (lettering != null || !runs.isEmpty()) {
            runs.add(new StoredText.Run(length(), lettering));
        }
    }

    private void join(String piece) {
        if (joined != null) {
            joined.append(piece);
        } else if (first.isEmpty()) {
            first = piece;
        } else {
            joined = new StringBuilder(first).append(piece);
        }
    }

    private int length() {
        return joined == null ? first.length() : joined.length();
    }

    private boolean endsAt(int depth, int event) {
        return event == XMLStreamConstants.END_ELEMENT && part.depth() == depth;
    }

    /** Undoes Excel's way to write characters XML cannot hold: {@code _x000D_}; {@code _x005F_} is the underscore. */
    static String decode(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int copied = 0;
        while (at >= 0) {
            int code = escaped(text, at);
            if (code >= 0) {
                decoded.append(text, copied, at).append((char) code);
                copied = at + ESCAPE_LENGTH;
            }
            at = text.indexOf("_x", code >= 0 ? copied : at + 1);
        }
        return decoded.append(text, copied, text.length()).toString();
    }

    private static int escaped(String text, int at) {
        if (at + ESCAPE_LENGTH > text.length() || text.charAt(at + ESCAPE_LENGTH - 1) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + ESCAPE_LENGTH - 1; i++) {
            int digit = text.charAt(i) < 128 ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}

package vn.tonghop.sheet;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import vn.tonghop.finding.Place;

/** The text of a string item: its runs joined, phonetic hints left out, escapes undone. */
final class RichText {
    private static final int ESCAPE_LENGTH = "_x000D_".length();

    private RichText() {}

    /**
     * Reads the string item just entered, up to its end.
     *
     * @param place what a too long text is told of
     */
    static String read(XmlPart part, Allowance allowance, Place place) throws XMLStreamException, Refusal {
        int depth = part.depth();
        StringBuilder text = new StringBuilder();
        while (true) {
            int event = part.next();
            if (event == XMLStreamConstants.END_ELEMENT && part.depth() == depth) {
                String decoded = decode(text.toString());
                allowance.checkText(place, decoded.length());
                return decoded;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (part.name()) {
                    case "t" -> {
                        part.readText();
                        text.append(part.textCharacters(), 0, part.textLength());
                        allowance.checkText(place, text.length() / ESCAPE_LENGTH);
                    }
                    case "r" -> part.passAttributes();
                    default -> part.skip();
                }
            }
        }
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

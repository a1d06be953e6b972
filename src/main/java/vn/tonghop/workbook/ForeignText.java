package vn.tonghop.workbook;

import java.util.regex.Pattern;

/**
 * A text from outside, made fit to be written: composed of characters that XML 1.0 knows, and told apart where a
 * spreadsheet would run it as a formula.
 */
record ForeignText(String text) {
    /** Characters of a cell's text, at most. */
    static final int LONGEST = 32_767;

    private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    ForeignText {
        text = text.codePoints()
                .filter(ForeignText::allowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean allowed(int character) {
        boolean control = character < ' ' && character != '\t' && character != '\n' && character != '\r';
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return !control && !surrogate && character != 0xFFFE && character != 0xFFFF;
    }

    /** Whether a spreadsheet that is given the text as typed would take it for a formula. */
    boolean startsLikeFormula() {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /** As the cell's text in the sheet's XML: cut to what a cell holds, and nothing in it read as {@code _x000D_}. */
    String inCell() {
        String escaped = escaped(text);
        if (escaped.length() <= LONGEST) {
            return escaped;
        }
        int end = LONGEST - 1 - (escaped.length() - text.length());
        end = Math.max(end, 0);
        boolean splitsPair = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return escaped(text.substring(0, splitsPair ? end - 1 : end)) + "…";
    }

    private static String escaped(String plain) {
        return plain.contains("_x") ? ESCAPE_LIKE.matcher(plain).replaceAll("_x005F_") : plain;
    }

    /** As a CSV field: an apostrophe before what would run as a formula, quoted after RFC 4180 where needed. */
    String inCsv() {
        String field = startsLikeFormula() ? "'" + text : text;
        boolean plain = field.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? field : "\"" + field.replace("\"", "\"\"") + "\"";
    }
}

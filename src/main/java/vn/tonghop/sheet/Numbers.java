package vn.tonghop.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers that were typed as text, read as a Vietnamese reader reads them: dot or space for thousands, comma for
 * decimals. What could mean two things is not read at all.
 */
public final class Numbers {
    private static final int LONGEST = 40;
    private static final Pattern WHOLE =
            Pattern.compile("-?(?:\\d+|[1-9]\\d{0,2}(?:\\.\\d{3})+|[1-9]\\d{0,2}(?: \\d{3})+)(?:,\\d+)?");
    private static final Pattern WITH_POINT = Pattern.compile("-?\\d+\\.\\d+");
    private static final Pattern THOUSANDS_OR_DECIMALS = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private Numbers() {}

    /**
     * A count: {@code 1464}, {@code 1.464}, {@code 1 464}; letters typed for digits are put right ({@code 1O} is 10).
     * Decimals after a comma are read, too, as many as were typed, for the caller to object to; {@code 1.46} is empty, since it is ambiguous.
     */
    public static Optional<BigDecimal> count(String text) {
        return prepare(text).flatMap(Numbers::grouped);
    }

    /**
     * A figure that may have decimals, after a comma or a dot; {@code 1.464} is empty, since the dot may be for thousands or
     * for decimals.
     */
    public static Optional<BigDecimal> decimal(String text) {
        return prepare(text)
                .filter(typed -> !THOUSANDS_OR_DECIMALS.matcher(typed).matches())
                .flatMap(typed -> grouped(typed).or(() -> pointed(typed)));
    }

    /** Whether the text says that there is none: a dash, "không", "không có". */
    public static boolean isDash(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String words = Wording.normalise(text);
        if (words.equals("không") || words.equals("không có")) {
            return true;
        }
        String marks = Wording.clean(text);
        return !marks.isEmpty() && marks.chars().allMatch(c -> isDashMark((char) c));
    }

    private static Optional<String> prepare(String text) {
        String typed = text.length() > LONGEST ? "" : Wording.clean(text);
        if (typed.length() > 1 && isDashMark(typed.charAt(0))) {
            typed = "-" + typed.substring(1);
        }
        if (!DIGIT.matcher(typed).find()) {
            return Optional.empty();
        }
        return Optional.of(
                typed.replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1'));
    }

    private static Optional<BigDecimal> grouped(String typed) {
        if (!WHOLE.matcher(typed).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new BigDecimal(typed.replace(".", "").replace(" ", "").replace(',', '.')));
    }

    private static Optional<BigDecimal> pointed(String typed) {
        return WITH_POINT.matcher(typed).matches() ? Optional.of(new BigDecimal(typed)) : Optional.empty();
    }

    private static boolean isDashMark(char c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212';
    }
}

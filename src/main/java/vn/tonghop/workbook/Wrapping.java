package vn.tonghop.workbook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * How words break into lines in Times New Roman: an estimate, for programs do not all find the heights of rows by
 * themselves.
 *
 * <p>Widths are in digits of the sheet's normal font, as those of columns are.
 */
final class Wrapping {
    private static final double SAFETY = 1.06;
    private static final double BOLD = 1.07;
    private static final double HEAD_SIZE = 10.0 / 11;
    private static final double STEP = 1.6;
    private static final double PADDING = 0.7;
    private static final double SPACE = 0.5;

    private Wrapping() {}

    /**
     * The lines of a text.
     *
     * @param room of a line
     */
    static List<String> broken(String text, double room) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            breakInto(lines, paragraph, Math.max(2, room / SAFETY));
        }
        return lines;
    }

    /** Lines that a cell's words take in a column, at most {@code most}. */
    static int lines(String text, Look look, double column, int most) {
        double room = column - PADDING - STEP * look.indent();
        room /= (look.isHeavy() ? BOLD : 1) * (look.format().isHead() ? HEAD_SIZE : 1);
        // What is longer fills the greatest height of a row anyhow.
        String begin = text.length() > 8192 ? text.substring(0, 8192) : text;
        return Math.min(most, broken(begin, room).size());
    }

    private static void breakInto(List<String> lines, String text, double room) {
        if (width(text) <= room) {
            lines.add(text);
            return;
        }
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (String word : text.split(" +")) {
            for (String part : parts(word, room)) {
                double width = width(part);
                boolean fits = used + SPACE + width <= room;
                if (!line.isEmpty() && !fits) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                used += width + (line.isEmpty() ? 0 : SPACE);
                line.append(line.isEmpty() ? "" : " ").append(part);
            }
        }
        lines.add(line.toString());
    }

    /** A word longer than a line, cut as programs cut it: anywhere. */
    private static List<String> parts(String word, double room) {
        if (width(word) <= room) {
            return List.of(word);
        }
        List<String> parts = new ArrayList<>();
        int letters = (int) Math.max(1, room / 1.6);
        for (int from = 0; from < word.length(); from += letters) {
            parts.add(word.substring(from, Math.min(word.length(), from + letters)));
        }
        return parts;
    }

    private static double width(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .chars()
                .mapToDouble(Wrapping::width)
                .sum();
    }

    private static double width(int letter) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return switch (letter) {
            case ' ', '.', ',' -> SPACE;
            case 'i', 'j', 'l', 't', ':', ';', '/', '\'' -> 0.56;
            case 'f', 'r', '(', ')', '-', 'I' -> 0.67;
            case 's' -> 0.78;
            case 'a', 'c', 'e', 'z' -> 0.89;
            case 'm' -> 1.56;
            case 'w' -> 1.44;
            default -> Character.isUpperCase(letter) ? 1.4 : 1;
        };
    }
}

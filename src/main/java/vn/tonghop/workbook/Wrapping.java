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
    private static final double SAFETY = 1.02;
    private static final double BOLD = 1.07;
    private static final double HEAD_SIZE = 10.0 / 11;
    private static final double STEP = 1.6;
    private static final double PADDING = 0.7;

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
        boolean head = look.format().isHead();
        room /= (look.bold() || head ? BOLD : 1) * (head ? HEAD_SIZE : 1);
        // What is longer fills the greatest height of a row anyhow.
        String begin = text.length() > 8192 ? text.substring(0, 8192) : text;
        return Math.min(most, broken(begin, room).size());
    }

    private static void breakInto(List<String> lines, String text, double room) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" +")) {
            if (!line.isEmpty() && width(line + " " + word) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ");
            for (int letter = 0; letter < word.length(); letter++) {
                line.append(word.charAt(letter));
                if (line.length() > room / 2 && width(line.toString()) > room) {
                    lines.add(line.substring(0, line.length() - 1));
                    line.delete(0, line.length() - 1);
                }
            }
        }
        lines.add(line.toString());
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
            case ' ', '.', ',' -> 0.5;
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

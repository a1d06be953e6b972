package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.List;

/** How a text breaks into lines: an estimate that rather gives a line too many. */
final class Wrapping {

    private Wrapping() {}

    /**
     * The lines of a text.
     *
     * @param room for so many characters in a line
     */
    static List<String> broken(String text, double room) {
        int longest = (int) Math.max(1, room);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("[ \n]+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > longest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (line.length() > longest) {
                lines.add(line.substring(0, longest));
                line.delete(0, longest);
            }
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}

package vn.tonghop.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.HeadingFinding;
import vn.tonghop.finding.Place;
import vn.tonghop.sheet.Numbers;
import vn.tonghop.sheet.Wording;

/**
 * Looks right above the headings of figures for words that may say of which part these are: {@code Nữ} over
 * {@code Kỳ này}. Whether a table was meant to have one more line of headings cannot be seen, so only what is certain to be
 * no heading may stand there: a title, a unit of measure, a group that the form knows or the heading itself repeats.
 */
final class WordsAbove {
    private static final Pattern TITLE = Pattern.compile(
            "(?:đơn vị(?: tính)?(?: (?:là|người|đảng viên|đồng chí|tổ chức|chi bộ|đảng bộ|tccsđ))*"
                    + "|(?:đvt|đv tính|biểu|mẫu|phụ lục|báo cáo|thống kê|tổng hợp|ban hành|kèm theo|trang|tờ"
                    + "|đảng cộng sản việt nam)\\b.*"
                    + "|(?!.*\\b(?:đến|từ)\\b).*\\bngày \\d{1,2} tháng \\d{1,2} năm \\d{4})",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final FormShape shape;
    private final TimedHeadings times;
    private final Predicate<String> committee;

    /** @param committee whether words name the one who files */
    WordsAbove(FormShape shape, TimedHeadings times, Predicate<String> committee) {
        this.shape = shape;
        this.times = times;
        this.committee = committee;
    }

    /** @param lines the headings of a table, and what was read before them */
    Optional<HeadingFinding> check(List<HeadingLine> lines, TableStart start, Place sheet) {
        int top = lines.size() - 1;
        while (top > 0 && lines.get(top).row() > start.top()) {
            top--;
        }
        Headings headings = shape.finder().headings(start.sheet());
        for (String key : headings.figures()) {
            int line = top;
            Map.Entry<Integer, String> above = above(lines, line, start, headings, key);
            while (above != null && isGroup(above, lines.subList(top, lines.size()))) {
                line--;
                above = above(lines, line, start, headings, key);
            }
            if (above != null && !isTitle(above.getValue())) {
                return Optional.of(new HeadingFinding.WordsAboveHeading(
                        sheet.at(lines.get(line - 1).row(), above.getKey()),
                        headings.name(key),
                        CellValue.abridged(above.getValue())));
            }
        }
        return Optional.empty();
    }

    /** What stands over a column in the row right above a line: in the column, or from the left over nothing but figures. */
    private static Map.@Nullable Entry<Integer, String> above(
            List<HeadingLine> lines, int line, TableStart start, Headings headings, String key) {
        int column = start.column(key);
        if (column == 0
                || line == 0
                || lines.get(line - 1).row() + 1 != lines.get(line).row()) {
            return null;
        }
        Map.Entry<Integer, String> over = lines.get(line - 1).words().floorEntry(column);
        boolean spans = over != null
                && over.getKey() >= start.first()
                && start.columns().entrySet().stream()
                        .noneMatch(other -> headings.identifies(other.getKey())
                                && other.getValue() >= over.getKey()
                                && other.getValue() < column);
        return spans ? over : null;
    }

    private boolean isGroup(Map.Entry<Integer, String> above, List<HeadingLine> heading) {
        return shape.finder().words().isGroup(above.getValue(), times)
                || heading.stream().anyMatch(line -> contains(line.words().get(above.getKey()), above.getValue()));
    }

    private static boolean contains(@Nullable String heading, String words) {
        return heading != null && (" " + heading + " ").contains(" " + words + " ");
    }

    private boolean isTitle(String words) {
        return words.chars().noneMatch(Character::isLetter)
                || Numbers.isDash(words)
                || TITLE.matcher(words).matches()
                || shape.form().sheets().stream()
                        .anyMatch(sheet -> Wording.normalise(sheet.title()).equals(words))
                || committee.test(words);
    }
}

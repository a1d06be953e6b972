package vn.tonghop.submission;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tonghop.committee.Period;
import vn.tonghop.sheet.Wording;

/**
 * What a title line says of the period: {@code 9 THÁNG ĐẦU NĂM 2019}, {@code Đến ngày 30/9/2019}, {@code (Từ 01/01/2019
 * đến hết tháng 9 năm 2019)}.
 *
 * @param periods the periods it names; a year alone counts only where the line is a title or says nothing else
 * @param other whether it names a time that is no period: a later quarter, a span that does not begin on 1 January or
 *     does not end with a month
 */
record PeriodWords(Set<Period> periods, boolean other) {
    private static final PeriodWords NONE = new PeriodWords(Set.of(), false);
    private static final Pattern YEAR_AT_ALL = Pattern.compile("\\d{4}");
    private static final String DAY = "(?:ngày )?(\\d{1,2}) (?:tháng )?(\\d{1,2})";
    private static final Pattern MONTHS = words("\\b(\\d{1,2}) tháng (đầu |cuối )?(?:năm )?(\\d{4})\\b");
    private static final Pattern QUARTER = words("\\bquý (iv|iii|ii|i|[1-4]) (?:năm )?(\\d{4})\\b");
    private static final Pattern UNTIL = words("\\bđến (?:hết )?" + DAY + " (?:năm )?(\\d{4})\\b");
    private static final Pattern UNTIL_MONTH = words("\\bhết tháng (\\d{1,2}) (?:năm )?(\\d{4})\\b");
    private static final Pattern FROM = words("\\btừ " + DAY + "\\b(?: (?:năm )?(\\d{4})\\b)?");
    private static final Pattern YEAR = words("^(?:kỳ )?(?:báo cáo )?(?:cả )?năm (\\d{4})$");
    /** From these on a line speaks of another time: what the figures are compared with, when they are due. */
    private static final List<String> OTHER_TIMES =
            List.of("so với", "cùng kỳ", "kỳ trước", "năm trước", "hạn nộp", "nộp trước", "gửi trước", "trước ngày");

    private static final Pattern TITLE_OF_YEAR = words(
            "^(?:báo cáo|biểu|thống kê|tổng hợp)\\b(?!.*\\b(?:ngày|tháng|quý|ban hành|theo|số \\d+ (?:qđ|hd|cv))\\b)"
                    + ".* năm (\\d{4})$");

    /** Letters with marks are letters: without this no word boundary stands before "đến". */
    private static Pattern words(String pattern) {
        return Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
    }

    static PeriodWords of(String line) {
        if (!YEAR_AT_ALL.matcher(line).find()) {
            return NONE;
        }
        Optional<Period> code = Period.find(Wording.clean(line));
        if (code.isPresent()) {
            return new PeriodWords(Set.of(code.get()), false);
        }
        String words = ofThisTime(Wording.normalise(line));
        Reading reading = new Reading();
        all(MONTHS, "tháng", words)
                .forEach(match -> reading.add(
                        "cuối ".equals(match.group(2)) ? Optional.empty() : period(match.group(3), match.group(1))));
        all(QUARTER, "quý", words)
                .forEach(match ->
                        reading.add(match.group(1).matches("i|1") ? period(match.group(2), "3") : Optional.empty()));
        all(UNTIL, "đến", words).forEach(match -> reading.add(endOf(match)));
        all(UNTIL_MONTH, "hết tháng", words).forEach(match -> reading.add(period(match.group(2), match.group(1))));
        all(YEAR, "năm", words).forEach(match -> reading.add(period(match.group(1), "12")));
        all(TITLE_OF_YEAR, "năm", words).forEach(match -> reading.add(period(match.group(1), "12")));
        boolean begins = all(FROM, "từ", words).allMatch(match -> isNewYear(match, reading.periods));
        return new PeriodWords(reading.periods, reading.other || !begins && !reading.periods.isEmpty());
    }

    private static boolean isNewYear(MatchResult day, Set<Period> ending) {
        return Integer.parseInt(day.group(1)) == 1
                && Integer.parseInt(day.group(2)) == 1
                && (day.group(3) == null
                        || ending.stream().allMatch(period -> period.year() == Integer.parseInt(day.group(3))));
    }

    /** What has been read of a line so far. */
    private static final class Reading {
        private final Set<Period> periods = new LinkedHashSet<>();
        private boolean other;

        private void add(Optional<Period> period) {
            period.ifPresentOrElse(periods::add, () -> other = true);
        }
    }

    /** @param word that every match has: cheaper to look for than the pattern */
    private static Stream<MatchResult> all(Pattern pattern, String word, String words) {
        return words.contains(word) ? pattern.matcher(words).results() : Stream.empty();
    }

    private static String ofThisTime(String words) {
        int end = words.length();
        for (String other : OTHER_TIMES) {
            int at = words.indexOf(other);
            end = at < 0 ? end : Math.min(end, at);
        }
        return words.substring(0, end).strip();
    }

    private static Optional<Period> period(String year, String month) {
        return Period.find(Integer.parseInt(year), Integer.parseInt(month));
    }

    /** The period that ends on a day; empty where a month goes on after it. */
    private static Optional<Period> endOf(MatchResult day) {
        try {
            LocalDate end = LocalDate.of(
                    Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
            return Period.find(end.getYear(), end.getMonthValue())
                    .filter(period -> period.end().equals(end));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

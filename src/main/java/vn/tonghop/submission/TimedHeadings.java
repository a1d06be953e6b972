package vn.tonghop.submission;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.committee.Period;
import vn.tonghop.form.FormColumn.Role;

/**
 * Headings that say a time where the form says "Kỳ này" or "Cùng kỳ năm trước": {@code 9 tháng năm 2019},
 * {@code Cùng kỳ 2018}.
 *
 * <p>Only one that says nothing else counts: {@code Nữ 9 tháng năm 2019} or {@code Kế hoạch năm 2019} is another figure.
 */
final class TimedHeadings {
    /** Tells no more than that a heading says a time: for who does not know the period yet. */
    static final TimedHeadings OF_ANY_PERIOD = new TimedHeadings(period -> true, period -> true, year -> true);

    private static final Pattern PREFIX =
            Pattern.compile("^(?:(?:kết quả|thực hiện|số liệu|số lượng|kỳ này|kỳ báo cáo|lũy kế|trong kỳ) )+");
    private static final Pattern ADDED_UP = Pattern.compile("^(?:số |số liệu )?(?:lũy kế|cộng dồn)(?: |$)");
    private static final Pattern LAST_YEAR = Pattern.compile("^cùng kỳ (?:năm trước |năm ngoái )?");
    private static final Pattern YEAR_ALONE = Pattern.compile("(?:năm )?(\\d{4})");
    private static final Pattern SHORT_MONTHS = Pattern.compile("^(\\d{1,2})t ?(?=\\d{4}$)");
    private static final String DAY = "(?:ngày )?\\d{1,2} (?:tháng )?\\d{1,2}";
    private static final Pattern TIME =
            Pattern.compile("(?:\\d{1,2} tháng (?:đầu )?(?:năm )?|quý (?:i|1) (?:năm )?|(?:cả )?năm |(?:từ " + DAY
                    + " (?:(?:năm )?\\d{4} )?)?(?:tính )?đến (?:hết )?" + DAY + " (?:năm )?)\\d{4}");

    private final Predicate<Period> own;
    private final Predicate<Period> lastYear;
    private final Predicate<Integer> yearBefore;

    private TimedHeadings(Predicate<Period> own, Predicate<Period> lastYear, Predicate<Integer> yearBefore) {
        this.own = own;
        this.lastYear = lastYear;
        this.yearBefore = yearBefore;
    }

    static TimedHeadings of(Period period) {
        return new TimedHeadings(period::equals, period.sameLastYear()::equals, year -> year == period.year() - 1);
    }

    /** Whether a heading may say a time: cheap to ask of every word of a sheet. */
    static boolean maySay(String words) {
        int last = words.length() - 1;
        return last >= 4 && Character.isDigit(words.charAt(last)) && Character.isDigit(words.charAt(last - 3));
    }

    /** Whether a heading says a time, be it none that is a period. */
    static boolean say(String words) {
        return maySay(words)
                && (TIME.matcher(time(words)).matches() || PeriodWords.of(words).other());
    }

    /**
     * Whether a heading says that its figures are added up, over what time ever: beside the period's figures nobody knows
     * which are meant, as these may be a quarter's.
     */
    static boolean saysAddedUp(String words) {
        return ADDED_UP.matcher(words).find() && !words.contains("nhiệm kỳ");
    }

    /** The column that a heading means by naming its time, in the form in which headings are compared. */
    Optional<Role> role(String words) {
        if (!maySay(words)) {
            return Optional.empty();
        }
        String time = time(words);
        Matcher compared = LAST_YEAR.matcher(time);
        if (compared.find()) {
            String rest = time.substring(compared.end());
            Matcher year = YEAR_ALONE.matcher(rest);
            boolean agrees = year.matches()
                    ? yearBefore.test(Integer.valueOf(year.group(1)))
                    : period(rest).filter(lastYear).isPresent();
            return agrees ? Optional.of(Role.LAST_YEAR) : Optional.empty();
        }
        return period(time)
                .flatMap(period -> own.test(period)
                        ? Optional.of(Role.VALUE)
                        : Optional.of(Role.LAST_YEAR).filter(role -> lastYear.test(period)));
    }

    private static String time(String words) {
        String time = PREFIX.matcher(words).replaceFirst("");
        return SHORT_MONTHS.matcher(time).replaceFirst("$1 tháng ");
    }

    private static Optional<Period> period(String time) {
        if (!TIME.matcher(time).matches()) {
            return Optional.empty();
        }
        PeriodWords said = PeriodWords.of(time);
        return said.other() || said.periods().size() != 1
                ? Optional.empty()
                : said.periods().stream().findFirst();
    }
}

package vn.tonghop.nightly;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.scheduling.support.CronExpression;
import vn.tonghop.template.Schedule;

/**
 * A schedule as every machine's own scheduler knows it: the same hours on each of some days of the week.
 *
 * @param times not empty
 * @param days not empty
 */
record Timetable(SortedSet<LocalTime> times, SortedSet<DayOfWeek> days, ZoneId zone) {
    /** As many nights a day as anybody can want. */
    private static final int MOST = 24;
    /** Any Monday; the weeks after it hold every month's end and a 29 February. */
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    private static final int DAYS_LOOKED_AT = 2 * 366;

    /** The timetable of a schedule; empty where it is none: certain days of a month, other hours on other days. */
    static Optional<Timetable> of(Schedule schedule) {
        Map<DayOfWeek, SortedSet<LocalTime>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            SortedSet<LocalTime> times =
                    times(schedule.cron(), MONDAY.plusDays(day.getValue() - (long) DayOfWeek.MONDAY.getValue()));
            if (!times.isEmpty()) {
                week.put(day, times);
            }
        }
        if (week.isEmpty() || week.values().stream().distinct().count() > 1) {
            return Optional.empty();
        }
        Timetable table = new Timetable(week.values().iterator().next(), new TreeSet<>(week.keySet()), schedule.zone());
        return table.isPlain() && table.isOf(schedule.cron()) ? Optional.of(table) : Optional.empty();
    }

    /** A crontab knows no seconds. */
    private boolean isPlain() {
        return times.size() <= MOST && times.stream().allMatch(time -> time.getSecond() == 0);
    }

    private boolean isOf(CronExpression cron) {
        for (int i = 0; i < DAYS_LOOKED_AT; i++) {
            LocalDate day = MONDAY.plusDays(i);
            if (!times(cron, day).equals(days.contains(day.getDayOfWeek()) ? times : new TreeSet<>())) {
                return false;
            }
        }
        return true;
    }

    /** The times of a day; no more than just too many. */
    private static SortedSet<LocalTime> times(CronExpression cron, LocalDate day) {
        SortedSet<LocalTime> times = new TreeSet<>();
        LocalDateTime time = cron.next(day.atStartOfDay().minusNanos(1));
        while (time != null && time.toLocalDate().equals(day) && times.size() <= MOST) {
            times.add(time.toLocalTime());
            time = cron.next(time);
        }
        return times;
    }

    boolean isDaily() {
        return days.size() == DayOfWeek.values().length;
    }
}

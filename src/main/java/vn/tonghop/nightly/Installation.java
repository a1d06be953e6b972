package vn.tonghop.nightly;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** What makes a machine's own scheduler run the nights. */
enum Installation {
    /** Service and timer, system-wide; a night missed while the machine was off is made up. */
    SYSTEMD {
        @Override
        String units(Timetable table, Launch launch) {
            return """
                    # ----- /etc/systemd/system/tonghop.service -----
                    [Unit]
                    Description=Tong hop: nightly consolidation
                    # a night that was missed is made up while the machine starts
                    RequiresMountsFor=%s
                    Wants=network-online.target
                    After=network-online.target

                    [Service]
                    Type=oneshot
                    User=%s
                    WorkingDirectory=%s
                    # Vietnamese file names
                    Environment=LC_ALL=C.UTF-8
                    # TONGHOP_MAIL_PASSWORD=…
                    EnvironmentFile=-/etc/tonghop.env
                    ExecStart=%s
                    # 6: done, some mail is still to be delivered; the next night sends it
                    SuccessExitStatus=6
                    # SIGTERM: the file at hand is finished first
                    TimeoutStopSec=300

                    # ----- /etc/systemd/system/tonghop.timer -----
                    [Unit]
                    Description=Tong hop: every night

                    [Timer]
                    %s
                    Persistent=true

                    [Install]
                    WantedBy=timers.target
                    """.formatted(
                            systemdWord(launch.workspace().toString()),
                            systemd(launch.user()),
                            systemd(launch.workspace().toString()),
                            systemdWord(launch.program())
                                    + launch.arguments().stream()
                                            .map(word -> " " + systemdWord(word).replace("$", "$$"))
                                            .collect(joining()),
                            table.times().stream()
                                    .map(time -> "OnCalendar=" + onCalendar(table, time))
                                    .collect(joining("\n")));
        }
    },

    /** Lines of a crontab. */
    CRON {
        @Override
        String units(Timetable table, Launch launch) {
            String command = launch.words().stream().map(Installation::cronWord).collect(joining(" "));
            String days = table.isDaily()
                    ? "*"
                    : table.days().stream().map(day -> "" + day.getValue() % 7).collect(joining(","));
            return "# crontab -e; hours of " + table.zone()
                    + ": where cron knows no CRON_TZ, the machine's zone must be this one\n"
                    + "CRON_TZ=" + table.zone() + "\n"
                    + "LC_ALL=C.UTF-8\n"
                    + table.times().stream()
                            .map(time ->
                                    time.getMinute() + " " + time.getHour() + " * * " + days + " " + command + "\n")
                            .collect(joining());
        }
    },

    /** A task of Windows' Task Scheduler, in ASCII alone; a night missed while the machine was off is made up. */
    WINDOWS {
        @Override
        String units(Timetable table, Launch launch) {
            return """
                    <?xml version="1.0"?>
                    <Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
                      <RegistrationInfo>
                        <Description>Tong hop: nightly consolidation</Description>
                      </RegistrationInfo>
                      <Triggers>
                    %s  </Triggers>
                      <Settings>
                        <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
                        <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
                        <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
                        <StartWhenAvailable>true</StartWhenAvailable>
                        <ExecutionTimeLimit>PT0S</ExecutionTimeLimit>
                      </Settings>
                      <Actions>
                        <Exec>
                          <Command>%s</Command>
                          <Arguments>%s</Arguments>
                          <WorkingDirectory>%s</WorkingDirectory>
                        </Exec>
                      </Actions>
                    </Task>
                    """.formatted(
                    table.times().stream().map(time -> trigger(table, time)).collect(joining()),
                    xml(launch.program()),
                    xml(launch.arguments().stream()
                            .map(Installation::windowsWord)
                            .collect(joining(" "))),
                    xml(launch.workspace().toString()));
        }
    };

    /** The text of it, ready to be saved. */
    abstract String units(Timetable table, Launch launch);

    private static String onCalendar(Timetable table, LocalTime time) {
        String days = table.isDaily()
                ? ""
                : table.days().stream().map(Installation::shortName).collect(joining(",")) + " ";
        return days + "*-*-* "
                + DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).format(time) + " " + table.zone();
    }

    private static String shortName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    /** A day long past, as the zone's hour: so the task keeps to the zone whatever the machine's is. */
    private static String trigger(Timetable table, LocalTime time) {
        String start = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                LocalDate.of(2024, 1, 1).atTime(time).atZone(table.zone()));
        String days = table.days().stream()
                .map(day -> "<" + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "/>")
                .collect(joining());
        String recurrence = table.isDaily()
                ? "<ScheduleByDay><DaysInterval>1</DaysInterval></ScheduleByDay>"
                : "<ScheduleByWeek><DaysOfWeek>" + days
                        + "</DaysOfWeek><WeeksInterval>1</WeeksInterval></ScheduleByWeek>";
        return """
                    <CalendarTrigger>
                      <StartBoundary>%s</StartBoundary>
                      %s
                    </CalendarTrigger>
                """.formatted(start, recurrence);
    }

    /** A value in which systemd would look for specifiers. */
    private static String systemd(String value) {
        return value.replace("%", "%%");
    }

    /** Quoted; of a command only the words after its first have variables, whose sign is to be doubled. */
    private static String systemdWord(String word) {
        return '"' + systemd(word).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** For the shell, and for cron, to which a percent sign is a new line. */
    private static String cronWord(String word) {
        return "'" + word.replace("'", "'\\''").replace("%", "\\%") + "'";
    }

    /** A backslash before the closing quote would escape it. */
    private static String windowsWord(String word) {
        return word.matches("[\\w.:\\\\/-]+") ? word : '"' + word.replaceFirst("(\\\\+)$", "$1$1") + '"';
    }

    private static String xml(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point > 126 || List.of((int) '<', (int) '&', (int) '"').contains(point)) {
                escaped.append("&#").append(point).append(';');
            } else {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }
}

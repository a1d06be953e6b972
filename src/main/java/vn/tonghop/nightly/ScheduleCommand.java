package vn.tonghop.nightly;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.tonghop.finding.SetupProblem;
import vn.tonghop.template.Schedule;

/**
 * Stays up and runs the nights.
 *
 * <p>What is due is told from the last run that came to its end, so one missed while the machine was off or asleep is made
 * up, once. The settings are read again every minute.
 */
@Command(
        name = "schedule",
        mixinStandardHelpOptions = true,
        description =
                "Chạy thường trực: mỗi đêm tự chạy theo lịch trong templates/settings.yaml; đêm bị lỡ được chạy bù.",
        footer = "  java -jar tonghop.jar schedule")
final class ScheduleCommand implements Callable<Integer> {
    private static final Duration LOOK = Duration.ofMinutes(1);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu", Locale.ROOT);

    @Mixin
    private final InWorkspace place = new InWorkspace();

    private final Console console;
    private final Machine machine;

    ScheduleCommand(Console console, Machine machine) {
        this.console = console;
        this.machine = machine;
    }

    @Override
    public Integer call() {
        Workspace workspace = place.workspace();
        workspace.check(true);
        Schedule schedule = workspace.operation().schedule();
        Optional<WorkspaceLock> lock = WorkspaceLock.take(workspace.scheduleLock());
        if (lock.isEmpty()) {
            console.err().println("Lệnh schedule đã chạy thường trực trong thư mục này; không cần chạy thêm.");
            return ExitCode.LOCKED;
        }
        try {
            keep(workspace, schedule);
            return ExitCode.DONE;
        } finally {
            lock.get().close();
        }
    }

    private void keep(Workspace workspace, Schedule first) {
        Schedule schedule = first;
        Instant next = next(workspace, schedule);
        say(schedule, next);
        while (!machine.stop().requested()) {
            Schedule set = readAgain(workspace, schedule);
            if (!set.equals(schedule)) {
                schedule = set;
                next = next(workspace, schedule);
                say(schedule, next);
            }
            if (next.isAfter(now())) {
                machine.stop().await(shorter(LOOK, Duration.between(now(), next)));
                next = earlier(next, schedule.after(now()));
            } else if (night(workspace) == ExitCode.LOCKED) {
                machine.stop().await(LOOK);
            } else if (!machine.stop().requested()) {
                next = schedule.after(now());
                say(schedule, next);
            }
        }
    }

    private Instant now() {
        return machine.clock().instant();
    }

    /** A night as the administrator would start it by hand. */
    private int night(Workspace workspace) {
        return Commands.execute(
                new String[] {"run", "--workspace", workspace.root().toString()}, console, machine);
    }

    /** When the night is due that follows the last one done: perhaps long ago; at once where none was ever done. */
    private Instant next(Workspace workspace, Schedule schedule) {
        return Heartbeat.last(workspace)
                .map(Heartbeat::done)
                .map(done -> earlier(schedule.after(done), schedule.after(now())))
                .orElseGet(this::now);
    }

    /** A clock that was ahead, and has been set back, puts off no night. */
    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** The settings as they are now; where they are broken, as they were: the night itself will tell. */
    private static Schedule readAgain(Workspace workspace, Schedule before) {
        try {
            return workspace.operation().schedule();
        } catch (SetupProblem e) {
            return before;
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private void say(Schedule schedule, Instant next) {
        console.out()
                .println(
                        next.isAfter(now())
                                ? "Lượt tới lúc " + TIME.format(next.atZone(schedule.zone())) + " (" + schedule.zone()
                                        + ")."
                                : "Có đêm chưa chạy, chạy bù ngay.");
    }
}

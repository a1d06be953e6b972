package vn.tonghop.nightly;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tonghop.finding.SetupProblem;
import vn.tonghop.template.Operation;

/** What the machine's own scheduler needs to run the nights, printed. */
@Command(
        name = "install",
        mixinStandardHelpOptions = true,
        description = "In ra tệp cài đặt để máy tự chạy mỗi đêm theo lịch trong templates/settings.yaml.",
        footer = {
            "  java -jar tonghop.jar install --print systemd",
            "  java -jar tonghop.jar install --print windows > tonghop.xml"
        })
final class InstallCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final InWorkspace place = new InWorkspace();

    @Option(
            names = "--print",
            required = true,
            paramLabel = "systemd|cron|windows",
            converter = OfInstallation.class,
            description =
                    "systemd: tonghop.service và tonghop.timer; cron: dòng crontab; windows: XML của Task Scheduler.")
    private @Nullable Installation installation;

    InstallCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Workspace workspace = place.workspace();
        Operation operation = workspace.operation();
        Timetable table = Timetable.of(operation.schedule())
                .orElseThrow(() -> new SetupProblem("templates/settings.yaml, schedule: lịch \""
                        + operation.schedule().cron()
                        + "\" không phải là lịch hằng ngày hoặc theo thứ trong tuần (nhiều nhất 24 lượt một ngày, chẵn phút);"
                        + " sửa lịch, hoặc dùng lệnh schedule."));
        console.out().print(Objects.requireNonNull(installation).units(table, Launch.ofNight(workspace.root())));
        return ExitCode.DONE;
    }

    /** Reads which scheduler is meant. */
    static final class OfInstallation implements ITypeConverter<Installation> {
        @Override
        public Installation convert(String word) {
            return switch (word) {
                case "systemd" -> Installation.SYSTEMD;
                case "cron" -> Installation.CRON;
                case "windows" -> Installation.WINDOWS;
                default -> throw new Words.Unfit("không phải là loại máy nào; chọn systemd, cron hoặc windows.");
            };
        }
    }
}

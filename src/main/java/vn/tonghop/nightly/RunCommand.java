package vn.tonghop.nightly;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tonghop.committee.Period;
import vn.tonghop.finding.FileFinding;
import vn.tonghop.template.Mail;

/** One night. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Chạy một đêm: nhận tệp trong input, kiểm tra, tổng hợp, lập bảng và báo cáo vào output.",
        footer = {
            "  java -jar tonghop.jar run --as-of 2019-10-05",
            "  java -jar tonghop.jar run --period 2019-09 --dry-run"
        })
final class RunCommand implements Callable<Integer> {
    private final Console console;
    private final Machine machine;

    @Mixin
    private final InWorkspace place = new InWorkspace();

    @Option(
            names = "--as-of",
            paramLabel = "NGÀY",
            converter = Words.OfDate.class,
            description =
                    "Coi ngày này (2019-10-05) là hôm nay (mặc định: ngày hiện tại theo múi giờ của templates/settings.yaml).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--period",
            paramLabel = "KỲ",
            converter = Words.OfPeriod.class,
            description = "Chỉ lập bảng và báo cáo của kỳ này (2019-09); tệp của mọi kỳ vẫn được nhận.")
    private @Nullable Period period;

    @Option(names = "--dry-run", description = "Chỉ nói sẽ làm gì, không ghi gì vào đĩa.")
    private boolean dry;

    @Option(names = "--strict", description = "Mã thoát 3 nếu đêm nay có tệp bị trả lại hoặc có đơn vị quá hạn.")
    private boolean strict;

    RunCommand(Console console, Machine machine) {
        this.console = console;
        this.machine = machine;
    }

    @Override
    public Integer call() {
        return place.alone(
                console.err(),
                !dry,
                workspace ->
                        dry ? night(workspace) : Heartbeat.around(workspace, machine.clock(), () -> night(workspace)));
    }

    private int night(Workspace workspace) {
        Clock clock = machine.clock().withZone(workspace.operation().schedule().zone());
        LocalDate today = asOf == null ? LocalDate.now(clock) : asOf;
        NightRunner.Mode mode =
                new NightRunner.Mode(dry, Optional.ofNullable(period), console.progress(), machine.stop());
        try (Nightfall night = Nightfall.open(workspace, mode)) {
            List<FileFinding.ArchivedCopyLost> lost = List.of();
            if (night.madeAnew()) {
                console.out().println("Cơ sở dữ liệu thiếu hoặc hỏng, đang dựng lại từ kho lưu trữ.");
                lost = night.lost();
            }
            Optional<Mail> mail = workspace.operation().mail();
            if (!dry) {
                mail.ifPresent(on -> Distributing.check(on, night.templates().registry(), machine.environment()));
            }
            night.takeUp();
            NightSummary summary = NightSummary.of(night, mode, night.tonight(today, clock), today);
            Closing.print(summary, console.out());
            if (dry) {
                mail.ifPresent(on -> foretell(night.premises(), on, summary.outcome()));
                return exit(summary, Distributing.Told.NOTHING);
            }
            Distributing.Told told = Distributing.mail(
                    night.premises(), mail, machine, today, summary.outcome().left());
            told.print(console.out());
            Journal.write(summary, told, workspace, clock);
            lost.forEach(copy -> console.err().println(copy.statement()));
            return lost.isEmpty() ? exit(summary, told) : ExitCode.ENVIRONMENT;
        }
    }

    private void foretell(Premises premises, Mail mail, Tonight.Outcome outcome) {
        List<Period> unfinished = new ArrayList<>(outcome.left());
        outcome.released().forEach(due -> unfinished.add(due.period()));
        Distributing.foretell(premises, mail, machine, unfinished, console.out());
    }

    private int exit(NightSummary summary, Distributing.Told told) {
        if (strict && summary.wantsAttention()) {
            return ExitCode.FINDINGS;
        }
        return told.failed().isEmpty() ? ExitCode.DONE : ExitCode.PENDING;
    }
}

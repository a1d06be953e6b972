package vn.tonghop.nightly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tonghop.finding.FileFinding;

/** The database and every release, made anew from the ledger. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Dựng lại cơ sở dữ liệu và mọi báo cáo từ kho lưu trữ (output/state/archive).",
        footer = "  java -jar tonghop.jar rebuild")
final class RebuildCommand implements Callable<Integer> {
    private final Console console;
    private final StopSignal stop;

    @Mixin
    private final InWorkspace place = new InWorkspace();

    @Option(
            names = "--as-of",
            paramLabel = "NGÀY",
            converter = Words.OfDate.class,
            description = "Ngày ghi trên báo cáo mà sổ nhật trình chưa có ngày (mặc định: ngày của đêm cuối).")
    private @Nullable LocalDate asOf;

    RebuildCommand(Console console, StopSignal stop) {
        this.console = console;
        this.stop = stop;
    }

    @Override
    public Integer call() {
        NightRunner.Mode mode = new NightRunner.Mode(false, Optional.empty(), console.progress(), stop);
        return place.alone(console.err(), true, workspace -> {
            try (Nightfall night = Nightfall.anew(workspace, mode)) {
                List<FileFinding.ArchivedCopyLost> lost = night.lost();
                int nights = night.rebuild(asOf);
                console.out()
                        .println("Đã dựng lại " + nights + " đêm từ kho lưu trữ; các báo cáo đã được lập lại trong "
                                + workspace.shown(workspace.output()) + "/.");
                lost.forEach(copy -> console.err().println(copy.statement()));
                return lost.isEmpty() ? ExitCode.DONE : ExitCode.ENVIRONMENT;
            }
        });
    }
}

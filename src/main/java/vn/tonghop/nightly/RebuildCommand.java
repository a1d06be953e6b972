package vn.tonghop.nightly;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The database and every release, made anew from the ledger. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Dựng lại cơ sở dữ liệu và mọi báo cáo từ kho lưu trữ (output/state/archive).")
final class RebuildCommand implements Callable<Integer> {
    @Mixin
    private final InWorkspace place = new InWorkspace();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Ngày ghi trên báo cáo mà sổ nhật trình chưa có ngày (mặc định: ngày của đêm cuối).")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() {
        java.io.PrintWriter out =
                java.util.Objects.requireNonNull(spec).commandLine().getOut();
        return place.alone(spec.commandLine().getErr(), true, workspace -> {
            try (Nightfall night = Nightfall.anew(workspace)) {
                int nights = night.rebuild(asOf);
                out.println("Đã dựng lại " + nights + " đêm từ kho lưu trữ; các báo cáo đã được lập lại trong "
                        + workspace.shown(workspace.output()) + "/.");
                return ExitCode.DONE;
            }
        });
    }
}

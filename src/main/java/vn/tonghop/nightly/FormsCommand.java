package vn.tonghop.nightly;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tonghop.committee.Committee;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.form.Form;

/** The blank forms of a period. */
@Command(
        name = "forms",
        mixinStandardHelpOptions = true,
        description = "Lập biểu trống của một kỳ cho từng đơn vị vào output/bieu-trong, điền sẵn những gì đã biết.",
        footer = {
            "  java -jar tonghop.jar forms --period 2019-12",
            "  java -jar tonghop.jar forms --period 2019-12 --committee mong-cai"
        })
final class FormsCommand implements Callable<Integer> {
    private final Console console;
    private final StopSignal stop;

    @Mixin
    private final InWorkspace place = new InWorkspace();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--period",
            paramLabel = "KỲ",
            required = true,
            converter = Words.OfPeriod.class,
            description = "Kỳ báo cáo, dạng 2019-12.")
    private @Nullable Period period;

    @Option(
            names = "--committee",
            paramLabel = "MÃ",
            description = "Chỉ lập cho đơn vị có mã này (mặc định: mọi đơn vị có trong kỳ).")
    private @Nullable String committee;

    FormsCommand(Console console, StopSignal stop) {
        this.console = console;
        this.stop = stop;
    }

    @Override
    public Integer call() {
        NightRunner.Mode mode = new NightRunner.Mode(false, Optional.empty(), console.progress(), stop);
        return place.alone(console.err(), true, workspace -> {
            try (Nightfall night = Nightfall.open(workspace, mode)) {
                night.takeUp();
                issue(workspace, night, Objects.requireNonNull(period), Objects.requireNonNull(spec));
                return ExitCode.DONE;
            }
        });
    }

    private void issue(Workspace workspace, Nightfall night, Period of, CommandSpec command) {
        Form form = night.templates()
                .forms()
                .validFor(of)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(), "Không có biểu mẫu nào trong templates/forms dùng cho kỳ " + of));
        List<Committee> committees = committees(night.templates().registry(), of, command);
        new Issue(workspace, night.templates(), night.stored(), form, of).issue(committees);
        console.out()
                .println("Đã lập " + committees.size() + " biểu trống kỳ " + of.title() + " trong "
                        + workspace.shown(workspace.blankForms(of)) + "/.");
    }

    private List<Committee> committees(Registry registry, Period of, CommandSpec command) {
        List<Committee> all = registry.filingFor(of);
        if (committee == null) {
            return all;
        }
        List<Committee> chosen =
                all.stream().filter(each -> each.code().equals(committee)).toList();
        if (chosen.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "Không có đơn vị '" + committee + "' trong kỳ " + of + "; dùng một trong: "
                            + String.join(
                                    ", ", all.stream().map(Committee::code).toList()));
        }
        return chosen;
    }
}

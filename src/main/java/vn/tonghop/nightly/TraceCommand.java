package vn.tonghop.nightly;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.committee.Committee;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.fact.Facts;
import vn.tonghop.fact.Filing;
import vn.tonghop.form.Kind;
import vn.tonghop.submission.Figure;

/** A figure, the submissions and the cells it comes from. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        description = "Truy một số liệu về tệp và ô gốc; số liệu suy ra thì nói cả công thức.",
        footer = {
            "  java -jar tonghop.jar trace 2019-09 toan-tinh 1.B1",
            "  java -jar tonghop.jar trace 2019-09 mong-cai luy_ke_nhiem_ky"
        })
final class TraceCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final InWorkspace place = new InWorkspace();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "KỲ", converter = Words.OfPeriod.class, description = "Kỳ, dạng 2019-09.")
    private @Nullable Period period;

    @Parameters(paramLabel = "ĐƠN-VỊ", description = "Mã đơn vị, hoặc toan-tinh.")
    private String committee = "";

    @Parameters(paramLabel = "MÃ", description = "Mã chỉ tiêu, ví dụ 1.B1 hoặc 5.12/dang_vien.")
    private String code = "";

    TraceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandSpec command = java.util.Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        return place.alone(command.commandLine().getErr(), true, workspace -> {
            try (Nightfall night = Nightfall.open(
                    workspace, new NightRunner.Mode(false, Optional.empty(), console.progress(), new StopSignal()))) {
                night.takeUp();
                trace(night, java.util.Objects.requireNonNull(period), command, out);
                return ExitCode.DONE;
            }
        });
    }

    private void trace(Nightfall night, Period of, CommandSpec command, PrintWriter out) {
        Registry registry = night.templates().registry();
        boolean province = committee.equals(Registry.PROVINCE);
        if (!province && registry.find(committee).isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "Không có đơn vị '" + committee + "'; dùng một trong: toan-tinh, "
                            + String.join(", ", registry.committees().keySet()));
        }
        if (night.templates()
                .forms()
                .validFor(of)
                .filter(form -> form.indicators().containsKey(code))
                .isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "Không có chỉ tiêu '" + code + "' trong biểu mẫu kỳ " + of);
        }
        List<Committee> units = province ? registry.filingFor(of) : List.of(registry.get(committee));
        FigureTrail trail = new FigureTrail();
        Facts facts = night.stored().facts();
        for (Committee unit : units) {
            Filing filing = facts.inForce(unit.code(), of).orElse(null);
            Map<String, Figure> figures = filing == null ? Map.of() : facts.figures(filing);
            trail.add(unit, filing, figures.get(code));
        }
        boolean adds = night.templates()
                        .forms()
                        .validFor(of)
                        .orElseThrow()
                        .indicator(code)
                        .kind()
                != Kind.MEAN;
        trail.print(of, code, adds, out);
    }
}

package vn.tonghop.nightly;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
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
import vn.tonghop.committee.Target;
import vn.tonghop.consolidation.Basis;
import vn.tonghop.consolidation.Consolidation;
import vn.tonghop.consolidation.Derivation;
import vn.tonghop.consolidation.DerivedFigures;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.consolidation.UnitResult;
import vn.tonghop.form.Form;

/** A figure, its formula where it is derived, the submissions and the cells it comes from. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        description = {
            "Truy một số liệu về tệp và ô gốc.",
            "Số liệu suy ra thì nói cả công thức và từng số liệu trong công thức."
        },
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

    @Parameters(
            paramLabel = "MÃ",
            description = "Mã chỉ tiêu như trong so-lieu-….csv, ví dụ 1.B1, 5.12/dang_vien, ty_le_ket_nap.")
    private String code = "";

    TraceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        NightRunner.Mode mode = new NightRunner.Mode(false, Optional.empty(), console.progress(), new StopSignal());
        return place.alone(console.err(), true, workspace -> {
            try (Nightfall night = Nightfall.open(workspace, mode)) {
                night.takeUp();
                trace(night, Objects.requireNonNull(period));
                return ExitCode.DONE;
            }
        });
    }

    private void trace(Nightfall night, Period of) {
        Registry registry = night.templates().registry();
        boolean province = committee.equals(Registry.PROVINCE);
        if (!province && registry.find(committee).isEmpty()) {
            throw wrong("Không có đơn vị \"" + committee + "\"; dùng một trong: toan-tinh, "
                    + String.join(", ", registry.committees().keySet()) + ".");
        }
        Form form = night.templates()
                .forms()
                .validFor(of)
                .orElseThrow(() -> wrong("Không có biểu mẫu nào trong templates/forms dùng cho kỳ " + of + "."));
        FigureTrail trail = new FigureTrail(night, console.out());
        if (form.indicators().containsKey(code)) {
            List<Committee> units = province ? registry.filingFor(of) : List.of(registry.get(committee));
            trail.print(of, code, units.stream().map(Committee::code).toList());
            return;
        }
        Basis basis = night.basis(of);
        UnitResult unit = Consolidation.of(basis)
                .find(committee)
                .orElseThrow(() -> wrong(registry.get(committee).name() + " không nộp báo cáo kỳ " + of.title() + "."));
        Derivation derivation = Derivation.find(basis, unit, code)
                .orElseThrow(() -> wrong("Không có chỉ tiêu \"" + code + "\" trong biểu mẫu kỳ " + of + "; mã suy ra: "
                        + String.join(", ", DerivedFigures.CODES) + "."));
        print(derivation, of, unit, trail);
    }

    private void print(Derivation derivation, Period of, UnitResult unit, FigureTrail trail) {
        PrintWriter out = console.out();
        out.println(code + ", kỳ " + of.title() + ", " + unit.name() + ": " + derivation.value());
        out.println("  = " + derivation.words());
        if (!derivation.numbers().isEmpty()) {
            out.println("  = " + derivation.numbers());
        }
        Target target = derivation.target();
        if (target != null) {
            out.println("Chỉ tiêu năm: " + Shown.number(target.least(), DerivedFigures.DECIMALS)
                    + (target.isCount() ? " đảng viên" : "%")
                    + "  ←  templates/registry.xlsx, Chỉ tiêu, " + target.span()
                    + (target.basis().isEmpty() ? "" : " (" + target.basis() + ")"));
        }
        derivation.inputs().forEach(input -> trail.print(input.period(), input.code(), input.committees()));
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
    }
}

package vn.tonghop.nightly;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import vn.tonghop.committee.Period;

/** One night. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Chạy một đêm: nhận tệp trong input, kiểm tra, tổng hợp, lập bảng và báo cáo vào output.")
final class RunCommand implements Callable<Integer> {
    private final Clock clock;

    @Mixin
    private final InWorkspace place = new InWorkspace();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Coi ngày này (2019-10-05) là hôm nay (mặc định: ngày của máy).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--period",
            paramLabel = "YYYY-MM",
            converter = PeriodConverter.class,
            description = "Chỉ lập bảng và báo cáo của kỳ này; tệp của mọi kỳ vẫn được nhận.")
    private @Nullable Period period;

    @Option(names = "--dry-run", description = "Chỉ nói sẽ làm gì, không ghi gì vào đĩa.")
    private boolean dry;

    @Option(names = "--strict", description = "Mã thoát 3 nếu có tệp bị trả lại đêm nay hoặc đơn vị quá hạn.")
    private boolean strict;

    RunCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        java.io.PrintWriter out =
                java.util.Objects.requireNonNull(spec).commandLine().getOut();
        java.io.PrintWriter err = spec.commandLine().getErr();
        LocalDate today = asOf == null ? LocalDate.now(clock) : asOf;
        return place.alone(err, !dry, workspace -> {
            try (Nightfall night = Nightfall.open(workspace, dry, each -> period == null || each.equals(period))) {
                if (night.madeAnew()) {
                    out.println("Cơ sở dữ liệu thiếu hoặc hỏng, đang dựng lại từ kho lưu trữ.");
                }
                night.takeUp();
                NightSummary summary = NightSummary.of(night, night.tonight(today, clock), today, dry);
                summary.print(out);
                if (!dry) {
                    summary.write(workspace.journal(), clock);
                }
                return strict && summary.wantsAttention() ? ExitCode.FINDINGS : ExitCode.DONE;
            }
        });
    }

    /** Reads a period from the command line. */
    static final class PeriodConverter implements ITypeConverter<Period> {
        @Override
        public Period convert(String value) {
            return Period.find(value)
                    .orElseThrow(
                            () -> new TypeConversionException("'" + value + "' không phải là kỳ; ghi dạng 2019-09"));
        }
    }
}

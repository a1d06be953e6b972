package vn.tonghop.nightly;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Workbooks checked on a clerk's desk: neither Spring nor a database, and nothing is written. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Kiểm tra tệp Excel trước khi gửi: đúng những gì chương trình sẽ thấy trong tệp khi tổng hợp.",
            "Không so với kỳ khác, đơn vị khác. Không ghi gì vào đĩa."
        },
        footer = {
            "  java -jar tonghop.jar check \"Mong Cai 9T.xlsx\"",
            "  java -jar tonghop.jar check --json input/2019-09/*.xlsx"
        })
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final InWorkspace place = new InWorkspace();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "TỆP", arity = "1..*", description = "Một hay nhiều tệp .xlsx, .xlsm, .xls.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "In kết quả dạng JSON.")
    private boolean json;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        files.forEach(file -> Desk.demandFile(file, Objects.requireNonNull(spec).commandLine()));
        Desk desk = Desk.in(place.workspace());
        List<CheckedFile> checked = files.stream()
                .map(file -> CheckedFile.of(Desk.shown(file), desk.read(file)))
                .toList();
        if (json) {
            CheckJson.print(checked, console.out());
        } else {
            CheckReport.print(checked, console);
        }
        return checked.stream().anyMatch(CheckedFile::isFaulty) ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}

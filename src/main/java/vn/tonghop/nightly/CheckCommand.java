package vn.tonghop.nightly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.finding.SetupProblem;
import vn.tonghop.sheet.Wording;
import vn.tonghop.submission.PersonKey;
import vn.tonghop.submission.SubmissionReader;

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
    /** Persons are compared within one file only, so any secret does. */
    private static final byte[] SECRET = {1};

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
        files.forEach(this::demandFile);
        List<CheckedFile> checked = check(place.workspace());
        if (json) {
            CheckJson.print(checked, console.out());
        } else {
            CheckReport.print(checked, console);
        }
        return checked.stream().anyMatch(CheckedFile::isFaulty) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private void demandFile(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    shown(file)
                            + (Files.isDirectory(file)
                                    ? ": là thư mục; ghi tên từng tệp Excel."
                                    : ": không có tệp này; kiểm tra lại tên và thư mục."));
        }
    }

    private List<CheckedFile> check(Workspace workspace) {
        if (!Files.isDirectory(workspace.templates())) {
            throw new SetupProblem("templates: không có thư mục này trong " + workspace.root() + "; chọn --workspace.");
        }
        Templates templates = Templates.read(workspace.templates(), Collections.emptySortedMap());
        SubmissionReader reader = new SubmissionReader(templates.forms(), templates.registry(), new PersonKey(SECRET));
        List<CheckedFile> checked = new ArrayList<>();
        for (Path file : files) {
            String name = Wording.clean(String.valueOf(file.getFileName()));
            checked.add(CheckedFile.of(
                    shown(file), reader.read(file, name, templates.settings().limits())));
        }
        return checked;
    }

    private static String shown(Path file) {
        return Wording.clean(file.toString());
    }
}

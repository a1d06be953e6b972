package vn.tonghop.nightly;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
import vn.tonghop.finding.Finding;
import vn.tonghop.submission.Change;
import vn.tonghop.submission.Changes;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Submission;

/** Two submissions of one committee and period, and what changed between them. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "So sánh hai bản nộp của cùng một đơn vị và kỳ: những số đã thay đổi, từng ô một.",
            "Không ghi gì vào đĩa."
        },
        footer = "  java -jar tonghop.jar compare \"Mong Cai 9T.xlsx\" \"Mong Cai 9T lan 2.xlsx\"")
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final InWorkspace place = new InWorkspace();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "TỆP-TRƯỚC", description = "Bản nộp trước.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "TỆP-SAU", description = "Bản nộp sau.")
    private Path after = Path.of("");

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        Desk.demandFile(before, command.commandLine());
        Desk.demandFile(after, command.commandLine());
        Desk desk = Desk.in(place.workspace());
        Submission one = desk.read(before);
        Submission other = desk.read(after);
        boolean understood = isUnderstood(one) & isUnderstood(other);
        if (!understood) {
            return ExitCode.FINDINGS;
        }
        if (!sender(one.identity()).equals(sender(other.identity()))) {
            throw new ParameterException(
                    command.commandLine(),
                    "Hai tệp không cùng đơn vị và kỳ: \"" + Desk.shown(before) + "\" của " + sender(one.identity())
                            + ", \"" + Desk.shown(after) + "\" của " + sender(other.identity()) + ".");
        }
        print(one, other);
        return ExitCode.DONE;
    }

    /** Whether it is known whose a file is; if not, why not is told. */
    private boolean isUnderstood(Submission submission) {
        if (!submission.identity().isComplete()) {
            submission.findings().stream()
                    .filter(Finding::isError)
                    .map(Finding::statement)
                    .forEach(console.out()::println);
        }
        return submission.identity().isComplete();
    }

    private static String sender(Identity identity) {
        return identity.committee().map(Committee::name).orElse("") + ", "
                + identity.period().map(Period::title).orElse("");
    }

    private void print(Submission one, Submission other) {
        say("So sánh hai bản của " + sender(one.identity()));
        say("  trước: " + Desk.shown(before) + " (lần nộp " + one.identity().number() + ")");
        say("  sau:   " + Desk.shown(after) + " (lần nộp " + other.identity().number() + ")");
        List<Change> changes = Changes.between(one.identity().form().orElseThrow(), one, other);
        String sheet = "";
        for (Change change : changes) {
            if (!change.sheet().equals(sheet)) {
                sheet = change.sheet();
                say(sheet);
            }
            say("  " + line(change));
        }
        say(changes.isEmpty() ? "Không có số liệu nào thay đổi." : "Có " + changes.size() + " chỗ thay đổi.");
    }

    /** {@code 1.B (Đảng viên tăng trong kỳ): 58 → 57 [Biểu 1!C7]}. */
    private static String line(Change change) {
        String what = change.code().isEmpty() ? change.label() : change.code() + " (" + change.label() + ")";
        return what + ": " + change.before() + " → " + change.after() + " [" + places(change) + "]";
    }

    private static String places(Change change) {
        if (change.placeBefore().equals(change.placeAfter())
                || change.placeAfter().isEmpty()) {
            return change.placeBefore();
        }
        return change.placeBefore().isEmpty()
                ? change.placeAfter()
                : change.placeBefore() + " → " + change.placeAfter();
    }

    private void say(String line) {
        console.out().println(line);
    }
}

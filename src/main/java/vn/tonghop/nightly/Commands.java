package vn.tonghop.nightly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The command line: every command, and what becomes of an exception none of them expects. */
@Command(
        name = "java -jar tonghop.jar",
        mixinStandardHelpOptions = true,
        version = "Tổng hợp 1.0",
        description = {
            "Tổng hợp số liệu phát triển đảng viên của tỉnh từ các tệp Excel trong thư mục input.",
            "Không ghi lệnh nào thì chạy lệnh run."
        },
        synopsisSubcommandLabel = "LỆNH",
        exitCodeListHeading = "%nMã thoát:%n",
        exitCodeList = {
            "0:xong; trả lại tệp là việc bình thường của một đêm",
            "1:lỗi của chương trình",
            "2:sai cách dùng",
            "3:check thấy lỗi, compare không đọc được tệp, hoặc run --strict có tệp bị trả lại hay đơn vị quá hạn",
            "4:một lượt chạy khác đang làm việc",
            "5:môi trường (đĩa, danh mục, cấu hình, biểu mẫu) cần sửa",
            "6:xong, còn thư chưa gửi được"
        },
        footer = {"  java -jar tonghop.jar run --as-of 2019-10-05", "  java -jar tonghop.jar check \"Mong Cai 9T.xlsx\""
        })
public final class Commands {
    private static final String WORKSPACE = "--workspace";

    private Commands() {}

    /**
     * Runs a command line.
     *
     * @return the exit code
     */
    public static int execute(String[] arguments, Console console, Machine machine) {
        Map<String, Supplier<Object>> commands = commands(console, machine);
        List<String> words = commandFirst(arguments, commands.keySet());
        CommandLine line = new CommandLine(new Commands());
        // each costs picocli some 20 ms to take apart
        Set<String> wanted = commands.containsKey(words.getFirst()) ? Set.of(words.getFirst()) : commands.keySet();
        wanted.forEach(name ->
                line.addSubcommand(Objects.requireNonNull(commands.get(name)).get()));
        line.setResourceBundle(new Usage())
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.coloured() ? Ansi.ON : Ansi.OFF))
                .setOut(console.out())
                .setErr(console.err())
                .setParameterExceptionHandler(Usage::explain)
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, console));
        if (Launch.launcher() != null) {
            Usage.name("tonghop", line);
        }
        int code = execute(line, words, console);
        console.out().flush();
        console.err().flush();
        return code;
    }

    private static Map<String, Supplier<Object>> commands(Console console, Machine machine) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("run", () -> new RunCommand(console, machine));
        commands.put("check", () -> new CheckCommand(console));
        commands.put("compare", () -> new CompareCommand(console));
        commands.put("rebuild", () -> new RebuildCommand(console, machine.stop()));
        commands.put("trace", () -> new TraceCommand(console));
        commands.put("schedule", () -> new ScheduleCommand(console, machine));
        commands.put("install", () -> new InstallCommand(console));
        commands.put("forms", () -> new FormsCommand(console, machine.stop()));
        return commands;
    }

    /** An error passes the handler of exceptions by; the process must come to its end all the same. */
    private static int execute(CommandLine line, List<String> words, Console console) {
        try {
            return line.execute(words.toArray(String[]::new));
        } catch (Error e) {
            return failed(e, console);
        }
    }

    /** Whether the environment of a terminal asks for colours: the customs of {@code NO_COLOR}, {@code CLICOLOR}, {@code TERM}. */
    public static boolean wantsColour() {
        return Ansi.AUTO.enabled();
    }

    /** The command's name before its options: the workspace may be named before it, and no name means a night. */
    private static List<String> commandFirst(String[] arguments, Set<String> commands) {
        List<String> all = new ArrayList<>(List.of(arguments));
        int name = 0;
        while (name < all.size() && all.get(name).startsWith(WORKSPACE)) {
            name += all.get(name).equals(WORKSPACE) ? 2 : 1;
        }
        if (name < all.size() && commands.contains(all.get(name))) {
            Collections.rotate(all.subList(0, name + 1), 1);
        } else if (all.isEmpty()
                || all.getFirst().startsWith("-") && !all.getFirst().matches("-h|--help|-V|--version")) {
            all.addFirst("run");
        }
        return all;
    }

    private static int failed(Throwable e, Console console) {
        if (e instanceof NightStopped) {
            console.out().println("Đã dừng theo yêu cầu; phần còn lại của đêm nay sẽ được làm ở lượt chạy sau.");
            return ExitCode.DONE;
        }
        LoggerFactory.getLogger(Commands.class).error("command failed", e);
        Failure failure = Failure.of(e);
        console.err().println(failure.sentence());
        return failure.code();
    }
}

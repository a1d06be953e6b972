package vn.tonghop.nightly;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.time.Clock;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.tonghop.finding.SetupProblem;

/** The command line: every command, and what becomes of an exception none of them expects. */
@Command(
        name = "tonghop",
        mixinStandardHelpOptions = true,
        version = "Tổng hợp 1.0",
        description = "Tổng hợp số liệu phát triển đảng viên của tỉnh từ các tệp Excel trong thư mục input.",
        footer = {
            "",
            "Không ghi lệnh nào thì chạy lệnh run.",
            "Mã thoát: 0 xong; 1 lỗi của chương trình; 2 sai cách dùng; 3 có lỗi trong báo cáo (--strict);",
            "4 một lượt chạy khác đang làm việc; 5 môi trường (đĩa, danh mục, cấu hình, biểu mẫu) cần sửa."
        })
public final class Commands {
    private Commands() {}

    /**
     * Runs a command line.
     *
     * @param clock the machine's; tests give their own
     * @return the exit code
     */
    public static int execute(String[] arguments, PrintWriter out, PrintWriter err, Clock clock) {
        CommandLine line = new CommandLine(new Commands())
                .addSubcommand(new RunCommand(clock))
                .addSubcommand(new RebuildCommand())
                .addSubcommand(new TraceCommand())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, err));
        boolean named = arguments.length > 0
                && (line.getSubcommands().containsKey(arguments[0])
                        || arguments[0].matches("-h|--help|-V|--version|help"));
        int code = line.execute(named ? arguments : withRun(arguments));
        out.flush();
        err.flush();
        return code;
    }

    private static String[] withRun(String[] arguments) {
        boolean isWord = arguments.length > 0 && !arguments[0].startsWith("-");
        if (isWord) {
            return arguments;
        }
        String[] all = new String[arguments.length + 1];
        all[0] = "run";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return all;
    }

    private static int failed(Exception e, PrintWriter err) {
        LoggerFactory.getLogger(Commands.class).error("command failed", e);
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SetupProblem problem) {
                err.println(problem.getMessage());
                return ExitCode.ENVIRONMENT;
            }
            if (cause instanceof FileSystemException disk) {
                err.println(disk(disk));
                return ExitCode.ENVIRONMENT;
            }
            if (cause instanceof UncheckedIOException || cause instanceof java.io.IOException) {
                String message = String.valueOf(cause.getMessage());
                if (message.contains("No space left") || message.contains("not enough space")) {
                    err.println("output: đĩa đầy; giải phóng dung lượng rồi chạy lại.");
                    return ExitCode.ENVIRONMENT;
                }
            }
        }
        err.println("Lỗi của chương trình (" + e.getClass().getSimpleName()
                + "); chi tiết ở output/nhat-ky/tonghop.log, gửi tệp đó cho người phát triển.");
        return ExitCode.DEFECT;
    }

    private static String disk(FileSystemException disk) {
        String reason = disk instanceof AccessDeniedException
                ? "không có quyền; kiểm tra quyền hoặc đóng chương trình đang mở"
                : "không đọc hoặc ghi được; kiểm tra đĩa";
        return disk.getFile() + ": " + reason + " rồi chạy lại.";
    }
}

package vn.tonghop.nightly;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import vn.tonghop.finding.SetupProblem;

/**
 * What the administrator is told of an exception that ended a command.
 *
 * @param code the command's exit code
 */
record Failure(int code, String sentence) {
    static final String FULL_DISK = "output: đĩa đầy; giải phóng dung lượng rồi chạy lại.";

    static Failure of(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SetupProblem problem) {
                return new Failure(ExitCode.ENVIRONMENT, String.valueOf(problem.getMessage()));
            }
            if (isFullDisk(cause)) {
                return new Failure(ExitCode.ENVIRONMENT, FULL_DISK);
            }
            if (cause instanceof FileSystemException disk) {
                return new Failure(ExitCode.ENVIRONMENT, ofDisk(disk));
            }
        }
        return new Failure(
                ExitCode.DEFECT,
                "Lỗi của chương trình (" + e.getClass().getSimpleName()
                        + "); chi tiết ở output/nhat-ky/tonghop.log, gửi tệp đó cho người phát triển.");
    }

    /** Libraries wrap the operating system's words in exceptions of their own, not always as a cause. */
    private static boolean isFullDisk(Throwable cause) {
        String message = String.valueOf(cause);
        return message.contains("No space left") || message.contains("not enough space");
    }

    private static String ofDisk(FileSystemException disk) {
        String reason = disk instanceof AccessDeniedException
                ? "không có quyền; kiểm tra quyền hoặc đóng chương trình đang mở"
                : "không đọc hoặc ghi được; kiểm tra đĩa";
        return disk.getFile() + ": " + reason + " rồi chạy lại.";
    }
}

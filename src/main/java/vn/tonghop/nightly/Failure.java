package vn.tonghop.nightly;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import vn.tonghop.finding.SetupProblem;

/**
 * What the administrator is told of an exception that ended a command.
 *
 * @param code the command's exit code
 */
record Failure(int code, String sentence) {
    static final String FULL_DISK = "output: đĩa đầy; giải phóng dung lượng rồi chạy lại.";

    static final String FILE_FOR_FOLDER = "có tệp mang tên này ở chỗ của thư mục; chuyển tệp đó đi nơi khác";
    private static final String LITTLE_MEMORY =
            "Chương trình thiếu bộ nhớ; đặt biến môi trường JAVA_TOOL_OPTIONS=-Xmx1g (hoặc lớn hơn) rồi chạy lại.";

    static Failure of(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SetupProblem problem) {
                return new Failure(ExitCode.ENVIRONMENT, String.valueOf(problem.getMessage()));
            }
            if (isFullDisk(cause)) {
                return new Failure(ExitCode.ENVIRONMENT, FULL_DISK);
            }
            if (cause instanceof OutOfMemoryError) {
                return new Failure(ExitCode.ENVIRONMENT, LITTLE_MEMORY);
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
    static boolean isFullDisk(Throwable cause) {
        String message = String.valueOf(cause);
        return message.contains("No space left") || message.contains("not enough space");
    }

    private static String ofDisk(FileSystemException disk) {
        String reason = switch (disk) {
            case AccessDeniedException denied -> "không có quyền; kiểm tra quyền hoặc đóng chương trình đang mở";
            case NotDirectoryException file -> FILE_FOR_FOLDER;
            case FileAlreadyExistsException file -> FILE_FOR_FOLDER;
            default -> "không đọc hoặc ghi được; kiểm tra đĩa";
        };
        return (disk.getOtherFile() == null ? disk.getFile() : disk.getOtherFile()) + ": " + reason + " rồi chạy lại.";
    }
}

package vn.tonghop.nightly;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Option;
import vn.tonghop.finding.SetupProblem;

/** The option that every command has: where the workspace lies. */
final class InWorkspace {
    @Option(
            names = "--workspace",
            paramLabel = "THƯ-MỤC",
            description = "Thư mục làm việc có templates, input, output (mặc định: thư mục hiện tại).")
    private Path root = Path.of("");

    Workspace workspace() {
        return new Workspace(root.toAbsolutePath().normalize());
    }

    /** Works in the workspace as the only run there; exit code 4 where another one does. */
    int alone(PrintWriter err, boolean writes, ToIntFunction<Workspace> work) {
        Workspace workspace = workspace();
        workspace.check(writes);
        if (!writes) {
            Log.nowhere();
        }
        if (!writes && !Files.exists(workspace.lock())) {
            // Nobody has ever worked here, and who writes nothing makes no lock either.
            return work.applyAsInt(workspace);
        }
        Optional<WorkspaceLock> lock = WorkspaceLock.take(workspace.lock());
        if (lock.isEmpty()) {
            err.println("Một lượt chạy khác đang làm việc trong thư mục này; chờ nó xong rồi chạy lại.");
            return ExitCode.LOCKED;
        }
        try {
            if (writes) {
                Log.to(workspace.journal());
                workspace.sweep();
            }
            return work.applyAsInt(workspace);
        } catch (RuntimeException e) {
            // Some libraries say of a full disk no more than that something could not be closed.
            throw Failure.of(e).code() == ExitCode.DEFECT && workspace.isFull()
                    ? new SetupProblem(Failure.FULL_DISK, e)
                    : e;
        } finally {
            lock.get().close();
        }
    }
}

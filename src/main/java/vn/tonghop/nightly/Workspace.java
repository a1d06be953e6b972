package vn.tonghop.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.committee.Period;
import vn.tonghop.finding.SetupProblem;
import vn.tonghop.template.Operation;

/** The folders of a province's board, and what lies where in them. */
public record Workspace(Path root) {
    /** In bytes: less than the smallest release. */
    private static final long LEAST_SPACE = 1 << 18;

    Path templates() {
        return root.resolve("templates");
    }

    Path input() {
        return root.resolve("input");
    }

    Path output() {
        return root.resolve("output");
    }

    Path release(Period period) {
        return output().resolve(period.toString());
    }

    /** The periods that have a release, oldest first. */
    List<Period> releases() {
        try (Stream<Path> folders = Files.list(output())) {
            return folders.map(folder -> Period.find(folder.getFileName().toString()))
                    .flatMap(Optional::stream)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the blank forms of a period are issued. */
    Path blankForms(Period period) {
        return output().resolve("bieu-trong").resolve(period.toString());
    }

    /** The page over everything below it. */
    Path frontPage() {
        return output().resolve("index.html");
    }

    Path sentBack() {
        return output().resolve("tra-lai");
    }

    Path journal() {
        return output().resolve("nhat-ky");
    }

    Path state() {
        return output().resolve("state");
    }

    Path archive() {
        return state().resolve("archive");
    }

    Path ledger() {
        return archive().resolve("ledger.jsonl");
    }

    Path database() {
        return state().resolve("database");
    }

    Path staging() {
        return state().resolve("staging");
    }

    Path lock() {
        return state().resolve("lock");
    }

    /** Held as long as {@code schedule} stays up. */
    Path scheduleLock() {
        return state().resolve("schedule.lock");
    }

    Path heartbeat() {
        return state().resolve("heartbeat.json");
    }

    /** What the administrator has set. */
    Operation operation() {
        return Operation.read(templates().resolve("settings.yaml"), "templates/settings.yaml");
    }

    /** A path as messages name it: below the workspace, with slashes. */
    String shown(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    /** Looks whether the folders a night needs are there and can be written to, before anything is touched. */
    void check(boolean willWrite) {
        if (!Files.isDirectory(input())) {
            throw new SetupProblem("input: không có thư mục này trong " + root.toAbsolutePath()
                    + "; tạo thư mục hoặc chọn --workspace.");
        }
        if (!Files.isReadable(input())) {
            throw new SetupProblem("input: không đọc được thư mục; kiểm tra quyền.");
        }
        if (willWrite) {
            try {
                Files.createDirectories(archive());
                Files.createDirectories(journal());
                Path probe = Files.createTempFile(state(), "probe", ".tmp");
                Files.delete(probe);
            } catch (FileAlreadyExistsException e) {
                throw new SetupProblem(fileForFolder(Path.of(e.getFile())), e);
            } catch (IOException e) {
                throw new SetupProblem("output: không ghi được vào thư mục; kiểm tra quyền và dung lượng đĩa.", e);
            }
            Stream.of(output(), journal(), archive())
                    .filter(folder -> !Files.isWritable(folder))
                    .findFirst()
                    .ifPresent(folder -> {
                        throw new SetupProblem(notWritable(folder));
                    });
        }
    }

    private String notWritable(Path folder) {
        return shown(folder) + ": không ghi được vào thư mục; kiểm tra quyền rồi chạy lại.";
    }

    private String fileForFolder(Path file) {
        return shown(file) + ": " + Failure.FILE_FOR_FOLDER + " rồi chạy lại.";
    }

    /** What keeps a file from being put in its place, and how to mend it. */
    String inTheWayOf(Path file) {
        Path folder = root;
        for (Path name : root.relativize(file.resolveSibling(""))) {
            Path below = folder.resolve(name);
            if (!Files.exists(below)) {
                break;
            }
            if (!Files.isDirectory(below)) {
                return fileForFolder(below);
            }
            folder = below;
        }
        if (!Files.isWritable(folder)) {
            return notWritable(folder);
        }
        return shown(file)
                + (Files.isDirectory(file)
                        ? ": có thư mục mang tên này ở chỗ của tệp; chuyển thư mục đó đi nơi khác rồi chạy lại."
                        : ": không thay được tệp; đóng chương trình đang mở tệp này rồi chạy lại.");
    }

    /** Whether next to nothing more can be written. */
    boolean isFull() {
        try {
            return Files.getFileStore(output()).getUsableSpace() < LEAST_SPACE;
        } catch (IOException e) {
            return false;
        }
    }

    /** Removes what an earlier run may have left half done. Only under the lock. */
    void sweep() {
        delete(staging());
        try (Stream<Path> leftovers = Files.list(state())) {
            leftovers.filter(file -> file.toString().endsWith(".tmp")).forEach(Workspace::delete);
        } catch (IOException e) {
            throw new SetupProblem("output/state: không đọc được thư mục; kiểm tra quyền.", e);
        }
    }

    /** Deletes a file, or a folder with all it holds; nothing where there is none. */
    static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> below = Files.walk(path)) {
            for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new SetupProblem(path + ": không xóa được; đóng chương trình đang mở tệp này rồi chạy lại.", e);
        }
    }
}

package vn.tonghop.nightly;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.archive.SideEffect;
import vn.tonghop.archive.WholeFile;
import vn.tonghop.finding.SetupProblem;

/**
 * Files drawn aside and moved to their place whole: no part of one is ever seen under its final name.
 *
 * @param folder below the workspace's staging folder
 * @param target where they are moved to
 */
record Staging(Workspace workspace, Path folder, Path target) {

    /** Draws a file. */
    @FunctionalInterface
    interface Drawing {
        void draw(OutputStream out) throws IOException;
    }

    /** Draws a file aside. */
    void stage(String name, Drawing drawing) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                drawing.draw(out);
            }
            SideEffect.done("staged", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a file lies until it is placed. */
    Path staged(String name) {
        return folder.resolve(name);
    }

    /** What has been drawn and not been placed, by name. */
    List<String> names() throws IOException {
        return files(folder);
    }

    /** Makes sure that a file drawn aside is on the disk. */
    void force(String name) throws IOException {
        Path file = folder.resolve(name);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        SideEffect.done("forced", file);
    }

    /**
     * Moves a file to its place.
     *
     * @throws SetupProblem where something keeps it from its place
     */
    void place(String name) {
        Path file = target.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            WholeFile.move(folder.resolve(name), file);
        } catch (IOException e) {
            throw new SetupProblem(Failure.isFullDisk(e) ? Failure.FULL_DISK : workspace.inTheWayOf(file), e);
        }
    }

    /** The names of all files below a folder, with slashes, in order; none where there is no folder. */
    static List<String> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}

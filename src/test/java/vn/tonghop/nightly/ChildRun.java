package vn.tonghop.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The program in a JVM of its own, as the administrator starts it. */
final class ChildRun implements AutoCloseable {
    private final Process process;
    private final Path console;

    private ChildRun(Process process, Path console) {
        this.process = process;
        this.console = console;
    }

    /** Starts a night. */
    static ChildRun start(TestWorkspace workspace, String asOf, String... jvmOptions) {
        return start(workspace, List.of("run", "--as-of", asOf), jvmOptions);
    }

    /** Starts a command; the workspace is added. */
    static ChildRun start(TestWorkspace workspace, List<String> arguments, String... jvmOptions) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        command.addAll(List.of(jvmOptions));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MortalRun.class.getName()));
        command.addAll(arguments);
        command.addAll(List.of("--workspace", workspace.root.toString()));
        Path console = workspace.path("console.txt");
        try {
            return new ChildRun(
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(console.toFile())
                            .start(),
                    console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until something is so, or the run has ended. */
    ChildRun until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean() && !process.waitFor(1, TimeUnit.MILLISECONDS)) {
            Thread.onSpinWait();
        }
        return this;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to stop (SIGTERM). */
    ChildRun ask() {
        process.destroy();
        return this;
    }

    boolean endsWithin(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** Whether any of its sockets waits for callers (Linux). */
    boolean listens() throws IOException {
        List<String> listening = new ArrayList<>();
        for (String table : List.of("tcp", "tcp6")) {
            Files.readAllLines(Path.of("/proc/net", table)).stream()
                    .map(line -> line.strip().split("\\s+"))
                    .filter(columns -> columns[3].equals("0A"))
                    .forEach(columns -> listening.add("socket:[" + columns[9] + "]"));
        }
        try (Stream<Path> files = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
            return files.anyMatch(file -> listening.contains(target(file)));
        }
    }

    /** Whether it ever waits for callers, looked at every few milliseconds. */
    boolean listensBeforeItsEnd() throws InterruptedException {
        while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
            try {
                if (listens()) {
                    return true;
                }
            } catch (IOException e) {
                // It has ended meanwhile.
            }
        }
        return false;
    }

    /** What an open file is; nothing where it was closed meanwhile. */
    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException e) {
            return "";
        }
    }

    int end() throws InterruptedException {
        return process.waitFor();
    }

    String console() throws IOException {
        return Files.readString(console, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

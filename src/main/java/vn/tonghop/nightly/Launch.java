package vn.tonghop.nightly;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The command line that starts this program again in a workspace, as it was started now.
 *
 * @param program an absolute path
 */
record Launch(String program, List<String> arguments, Path workspace, String user) {

    /** A night in a workspace: by the launcher where one started us, else by this Java. */
    static Launch ofNight(Path workspace) {
        List<String> run = List.of("run", "--workspace", workspace.toString());
        String launcher = launcher();
        String user = System.getProperty("user.name");
        if (launcher != null) {
            return new Launch(launcher, run, workspace, user);
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new Launch(java, concat(program(System.getProperty("java.class.path")), run), workspace, user);
    }

    /** The launcher that started us; null where none did. */
    static @Nullable String launcher() {
        return System.getProperty("tonghop.launcher");
    }

    private static List<String> program(String classPath) {
        return classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)
                ? List.of("-jar", Path.of(classPath).toAbsolutePath().toString())
                : List.of("-cp", classPath, "vn.tonghop.Application");
    }

    private static List<String> concat(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream())
                .map(Objects::requireNonNull)
                .toList();
    }

    List<String> words() {
        return concat(List.of(program), arguments);
    }
}

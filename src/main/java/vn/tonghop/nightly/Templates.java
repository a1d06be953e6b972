package vn.tonghop.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import vn.tonghop.archive.Archive;
import vn.tonghop.committee.Registry;
import vn.tonghop.finding.SetupProblem;
import vn.tonghop.form.Forms;
import vn.tonghop.template.Operation;
import vn.tonghop.template.Settings;

/**
 * What the office shapes, as one night uses it.
 *
 * @param folder where its files lie
 * @param hashes path below the folder → sha256
 */
record Templates(Path folder, SortedMap<String, String> hashes, Registry registry, Settings settings, Forms forms) {
    private static final String SHOWN = "templates/";
    private static final String SETTINGS = "settings.yaml";

    /**
     * Reads and checks a folder of templates: the registry beside settings and forms, since in a JVM that has just started
     * each of both takes a quarter of a second, together half of what a clerk waits for {@code check}.
     */
    static Templates read(Path folder, SortedMap<String, String> hashes) {
        CompletableFuture<Registry> registry = CompletableFuture.supplyAsync(
                () -> Registry.read(folder.resolve("registry.xlsx"), SHOWN + "registry.xlsx"));
        Settings settings = Settings.read(folder.resolve(SETTINGS), SHOWN + SETTINGS);
        Forms forms = Forms.read(folder.resolve("forms"), SHOWN + "forms");
        return new Templates(folder, hashes, join(registry), settings, forms);
    }

    private static Registry join(CompletableFuture<Registry> registry) {
        try {
            return registry.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Takes every template of a workspace into the archive: what shapes a release, not what the administrator sets. */
    static SortedMap<String, String> take(Path folder, Archive archive) {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (isTemplate(path)) {
                    byte[] content = Files.readAllBytes(file);
                    hashes.put(
                            path,
                            archive.take(
                                    path.equals(SETTINGS) ? Operation.cutFrom(content, SHOWN + SETTINGS) : content,
                                    file));
                }
            }
        } catch (NoSuchFileException e) {
            throw new SetupProblem("templates: không có thư mục này; khôi phục các tệp mẫu.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hashes;
    }

    private static boolean isTemplate(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return !name.startsWith("~$") && !name.startsWith(".");
    }

    /** Lays the templates of a night out in a folder again, from the archive. */
    static Templates ofArchive(SortedMap<String, String> hashes, Archive archive, Path folder) {
        try {
            for (var template : hashes.entrySet()) {
                Path source = archive.path(template.getValue());
                if (!archive.holds(template.getValue())) {
                    throw new SetupProblem("output/state/archive: bản lưu của templates/" + template.getKey()
                            + " hỏng hoặc không còn"
                            + "; khôi phục thư mục archive từ bản sao lưu.");
                }
                Path target = folder.resolve(template.getKey());
                Files.createDirectories(target.getParent());
                Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(folder, hashes);
    }

    /** Whether two nights judge alike: same registry, settings and forms. Report templates do not matter. */
    static boolean judgeAlike(SortedMap<String, String> one, SortedMap<String, String> other) {
        return judging(one).equals(judging(other));
    }

    private static List<String> judging(SortedMap<String, String> hashes) {
        return hashes.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("reports/"))
                .map(Object::toString)
                .toList();
    }
}

package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.tonghop.archive.Archive;
import vn.tonghop.template.Settings;

/** A file may bear any name the disk allows: it is seen once, and shown without what would confuse a reader. */
class InputFolderFuzzTest {
    private static final Settings SETTINGS =
            Settings.read(Path.of("templates/settings.yaml"), "templates/settings.yaml");

    @Provide
    Arbitrary<Set<String>> names() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(
                        "~$",
                        ".",
                        "..",
                        " ",
                        "=1+1",
                        "CON",
                        "a\nb",
                        "\u202Excod",
                        "Mo\u0301ng Ca\u0301i",
                        "Móng Cái",
                        "%s",
                        "'",
                        "\"",
                        "<b>",
                        "\\",
                        ".xlsx",
                        ".XLS",
                        ".tmp",
                        ".csv",
                        "-",
                        "*",
                        "😀"),
                Arbitraries.strings().all().ofMaxLength(3));
        return piece.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(pieces -> String.join("", pieces))
                .set()
                .ofMaxSize(6);
    }

    @Property
    void everyFileIsSeenOnceWhateverItsName(@ForAll("names") Set<String> names) throws IOException {
        Path root = Files.createTempDirectory("names");
        try {
            Path input = Files.createDirectories(root.resolve("input"));
            Set<Path> made = new LinkedHashSet<>();
            for (String name : names) {
                make(input, name, made);
            }
            InputFolder.Seen seen = InputFolder.look(
                    input,
                    Archive.of(root.resolve("archive")),
                    SETTINGS,
                    Clock.fixed(TestWorkspace.NOW, ZoneOffset.UTC));
            assertThat(seen.count()).isEqualTo(made.size());
            assertThat(seen.files())
                    .allSatisfy(file -> assertThat(file.name().chars())
                            .noneMatch(c -> Character.getType(c) == Character.CONTROL
                                    || Character.getType(c) == Character.FORMAT));
        } finally {
            Workspace.delete(root);
        }
    }

    private static void make(Path input, String name, Set<Path> made) throws IOException {
        if (name.indexOf('/') >= 0 || name.equals(".") || name.equals("..")) {
            return;
        }
        try {
            Path file = input.resolve(name);
            Files.write(file, name.getBytes(StandardCharsets.UTF_8));
            made.add(file);
        } catch (InvalidPathException | FileSystemException e) {
            // a name the disk does not allow
        }
    }
}

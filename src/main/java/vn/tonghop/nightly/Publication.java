package vn.tonghop.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.tonghop.archive.LedgerEntry;
import vn.tonghop.archive.Sha256;
import vn.tonghop.archive.SideEffect;
import vn.tonghop.committee.Period;
import vn.tonghop.fact.Filing;
import vn.tonghop.fact.Releases;
import vn.tonghop.report.Document;

/**
 * Brings a release from the staging folder to its place: each file whole under its final name, the manifest last.
 *
 * <p>Between the first file and the manifest the release is unfinished, and is written again by the next night.
 *
 * <p>A document that would be the same but for its date is left as it is, with the date it bears. Which date that is and what
 * it was made of stands in the ledger, so a rebuild prints it with that date; the manifest says so too, and only a file of
 * which both say the same, and which is still what the manifest says, is left.
 */
final class Publication {
    private static final String MANIFEST = "manifest.json";
    private static final int DIGITS = 16;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private final Workspace workspace;
    private final Releases.Due due;
    private final Staging staging;
    private final SortedMap<String, String> templates;
    private final SortedMap<String, LedgerEntry.Printed> before;
    private final ConcurrentSkipListMap<String, LedgerEntry.Printed> documents = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<String, String> letters = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<String, String> left = new ConcurrentSkipListMap<>();
    private final @Nullable JsonNode earlier;

    /**
     * @param templates all that shape a document: path below the folder → sha256
     * @param before how each document was last printed, by the ledger
     */
    Publication(
            Workspace workspace,
            Releases.Due due,
            SortedMap<String, String> templates,
            SortedMap<String, LedgerEntry.Printed> before) {
        this.workspace = workspace;
        this.due = due;
        this.templates = templates;
        this.before = before;
        this.earlier = manifest(workspace.release(due.period()));
        this.staging = new Staging(
                workspace, workspace.staging().resolve(due.period().toString()), workspace.release(due.period()));
    }

    /** Where what is drawn may lay aside what it cannot keep in memory; gone with the staging folder. */
    Path scratch() {
        return staging.folder().resolve("scratch");
    }

    /** Draws a file into the staging folder. */
    void stage(String name, Staging.Drawing drawing) {
        staging.stage(name, drawing);
    }

    /** Prints a document into the staging folder, unless it lies there as it would be; safe for several threads. */
    void stage(Document document) {
        LedgerEntry.Printed last = before.get(document.file());
        LedgerEntry.Printed now =
                last == null ? null : new LedgerEntry.Printed(last.asOf(), digest(document, last.asOf()));
        if (now == null || !now.equals(last)) {
            now = new LedgerEntry.Printed(due.asOf(), digest(document, due.asOf()));
        }
        documents.put(document.file(), now);
        if (!document.tells().isEmpty()) {
            letters.put(document.file(), document.tells());
        }
        String sha256 = lying(document.file(), now);
        if (sha256 != null) {
            left.put(document.file(), sha256);
            return;
        }
        LocalDate date = now.asOf();
        stage(document.file(), out -> document.print(date, out));
    }

    private String digest(Document document, LocalDate date) {
        return Sha256.of("layout " + Consolidating.LAYOUT + templates + document.digest(date))
                .substring(0, DIGITS);
    }

    /** The sha256 of a document that lies in its place, printed just so; null where it does not. */
    private @Nullable String lying(String file, LedgerEntry.Printed so) {
        if (earlier == null || !node(so).equals(earlier.path("documents").path(file))) {
            return null;
        }
        try {
            Path path = workspace.release(due.period()).resolve(file);
            String sha256 = earlier.path("files").path(file).asString("");
            return Files.isRegularFile(path) && Sha256.of(path).equals(sha256) ? sha256 : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static ObjectNode node(LedgerEntry.Printed printed) {
        return JSON.createObjectNode().put("as_of", printed.asOf().toString()).put("made_of", printed.digest());
    }

    /** The documents that the ledger does not know so yet, and what each is made of: those that bear the release's date. */
    SortedMap<String, String> changed() {
        SortedMap<String, String> changed = new TreeMap<>();
        documents.forEach((file, printed) -> {
            if (!printed.equals(before.get(file))) {
                changed.put(file, printed.digest());
            }
        });
        return changed;
    }

    /** Whether what lies in a release's folder is whole, and was made from this. */
    static boolean isComplete(Workspace workspace, Period period, String fingerprint) {
        Path folder = workspace.release(period);
        JsonNode manifest = manifest(folder);
        if (manifest == null || !fingerprint.equals(manifest.path("fingerprint").asString(""))) {
            return false;
        }
        return manifest.path("files").propertyStream().allMatch(file -> {
            Path path = folder.resolve(file.getKey());
            try {
                return Files.isRegularFile(path)
                        && Sha256.of(path).equals(file.getValue().asString());
            } catch (IOException e) {
                return false;
            }
        });
    }

    /** The periods that have a release, oldest first. */
    static List<Period> periods(Workspace workspace) {
        try (Stream<Path> folders = Files.list(workspace.output())) {
            return folders.map(folder -> Period.find(folder.getFileName().toString()))
                    .flatMap(Optional::stream)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a release and their sha256, as its manifest has them; none where it is unfinished. */
    static SortedMap<String, String> files(Workspace workspace, Period period) {
        return listed(workspace, period, "files");
    }

    /** The documents of a release that are letters, and the sha256 of what each tells its receiver of itself. */
    static SortedMap<String, String> letters(Workspace workspace, Period period) {
        return listed(workspace, period, "letters");
    }

    private static SortedMap<String, String> listed(Workspace workspace, Period period, String list) {
        SortedMap<String, String> listed = new TreeMap<>();
        JsonNode manifest = manifest(workspace.release(period));
        if (manifest != null) {
            manifest.path(list)
                    .propertyStream()
                    .forEach(file -> listed.put(file.getKey(), file.getValue().asString()));
        }
        return listed;
    }

    private static @Nullable JsonNode manifest(Path folder) {
        try {
            return JSON.readTree(Files.readAllBytes(folder.resolve(MANIFEST)));
        } catch (IOException | JacksonException e) {
            return null;
        }
    }

    /** Moves everything staged to its place, removes what the release no longer has, and writes the manifest last. */
    void publish(List<Filing> inputs) {
        Path folder = workspace.release(due.period());
        try {
            List<String> staged = staging.names();
            SortedMap<String, String> files = new TreeMap<>(left);
            for (String name : staged) {
                staging.force(name);
                files.put(name, Sha256.of(staging.staged(name)));
            }
            stage(MANIFEST, out -> out.write(manifest(files, inputs)));
            staging.force(MANIFEST);
            staged.forEach(staging::place);
            removeOld(folder, files);
            staging.place(MANIFEST);
            Workspace.delete(staging.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] manifest(SortedMap<String, String> files, List<Filing> inputs) {
        ObjectNode node = JSON.createObjectNode();
        node.put("period", due.period().toString())
                .put("as_of", due.asOf().toString())
                .put("fingerprint", due.fingerprint());
        ObjectNode drawn = node.putObject("files");
        files.forEach(drawn::put);
        ObjectNode told = node.putObject("letters");
        letters.forEach(told::put);
        ObjectNode printed = node.putObject("documents");
        documents.forEach((file, document) -> printed.set(file, node(document)));
        var taken = node.putArray("inputs");
        for (Filing input : inputs) {
            taken.addObject()
                    .put("period", input.period())
                    .put("committee", input.committee())
                    .put("number", input.number())
                    .put("file", input.file())
                    .put("sha256", input.sha256());
        }
        ObjectNode used = node.putObject("templates");
        templates.forEach(used::put);
        return (JSON.writer().with(PRINTER).writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Removes what an earlier release had and this one has not; whatever else lies there is not ours. */
    private void removeOld(Path folder, SortedMap<String, String> files) throws IOException {
        if (earlier == null) {
            return;
        }
        for (String name : earlier.path("files").propertyNames()) {
            Path file = folder.resolve(name).normalize();
            if (!files.containsKey(name) && file.startsWith(folder) && Files.deleteIfExists(file)) {
                SideEffect.done("removed", file);
                removeEmpty(file, folder);
            }
        }
    }

    /** Removes the folders that a file has left empty. */
    private static void removeEmpty(Path gone, Path folder) throws IOException {
        for (Path below = gone.getParent(); below != null && !below.equals(folder); below = below.getParent()) {
            try (Stream<Path> left = Files.list(below)) {
                if (left.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(below);
        }
    }
}

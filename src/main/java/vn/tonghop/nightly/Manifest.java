package vn.tonghop.nightly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import vn.tonghop.archive.LedgerEntry;
import vn.tonghop.archive.Sha256;
import vn.tonghop.committee.Period;
import vn.tonghop.fact.Filing;
import vn.tonghop.fact.Releases;

/**
 * The manifest of a release as it lies in its folder: the sha256 of each file, which date each document bears, and what all
 * of them were made from.
 *
 * <p>It is written last: where there is none, or none that can be read, the release is unfinished, and it names nothing.
 */
final class Manifest {
    /** Its own name in the release's folder. */
    static final String FILE = "manifest.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private static final String FINGERPRINT = "fingerprint";
    private static final String FILES = "files";
    private static final String LETTERS = "letters";
    private static final String DOCUMENTS = "documents";

    private final Path folder;
    private final JsonNode node;

    private Manifest(Path folder, JsonNode node) {
        this.folder = folder;
        this.node = node;
    }

    static Manifest of(Workspace workspace, Period period) {
        Path folder = workspace.release(period);
        try {
            return new Manifest(folder, JSON.readTree(Files.readAllBytes(folder.resolve(FILE))));
        } catch (IOException | JacksonException e) {
            return new Manifest(folder, MissingNode.getInstance());
        }
    }

    /** Its files and their sha256. */
    SortedMap<String, String> files() {
        return listed(FILES);
    }

    /** The documents that are letters, and the sha256 of what each tells its receiver of itself. */
    SortedMap<String, String> letters() {
        return listed(LETTERS);
    }

    private SortedMap<String, String> listed(String list) {
        SortedMap<String, String> listed = new TreeMap<>();
        node.path(list)
                .propertyStream()
                .forEach(file -> listed.put(file.getKey(), file.getValue().asString()));
        return listed;
    }

    /** Whether a document was printed just so. */
    boolean says(String file, LedgerEntry.Printed printed) {
        return node(printed).equals(node.path(DOCUMENTS).path(file));
    }

    /** Whether a file lies there and is what it says. */
    boolean holds(String file) {
        Path path = folder.resolve(file);
        try {
            return Files.isRegularFile(path)
                    && Sha256.of(path).equals(node.path(FILES).path(file).asString(""));
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether the release was made from what this fingerprint stands for, and every file still lies there. */
    boolean isWhole(String fingerprint) {
        return fingerprint.equals(node.path(FINGERPRINT).asString(""))
                && files().keySet().stream().allMatch(this::holds);
    }

    /**
     * The manifest of a release about to be placed.
     *
     * @param documents which date each bears, and what it was made of
     * @param inputs the submissions it was made from
     * @param templates path below the folder → sha256
     */
    static byte[] bytes(
            Releases.Due release,
            SortedMap<String, String> files,
            SortedMap<String, String> letters,
            SortedMap<String, LedgerEntry.Printed> documents,
            List<Filing> inputs,
            Map<String, String> templates) {
        ObjectNode node = JSON.createObjectNode();
        node.put("period", release.period().toString())
                .put("as_of", release.asOf().toString())
                .put(FINGERPRINT, release.fingerprint());
        files.forEach(node.putObject(FILES)::put);
        letters.forEach(node.putObject(LETTERS)::put);
        ObjectNode printed = node.putObject(DOCUMENTS);
        documents.forEach((file, document) -> printed.set(file, node(document)));
        var taken = node.putArray("inputs");
        for (Filing input : inputs) {
            taken.addObject()
                    .put("period", input.period().toString())
                    .put("committee", input.committee())
                    .put("number", input.number())
                    .put("file", input.file())
                    .put("sha256", input.sha256());
        }
        templates.forEach(node.putObject("templates")::put);
        return (JSON.writer().with(PRINTER).writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode node(LedgerEntry.Printed printed) {
        return JSON.createObjectNode().put("as_of", printed.asOf().toString()).put("made_of", printed.digest());
    }
}

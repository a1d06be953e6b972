package vn.tonghop.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import vn.tonghop.archive.LedgerEntry;
import vn.tonghop.archive.Sha256;
import vn.tonghop.archive.SideEffect;
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
    private static final int DIGITS = 16;

    private final Workspace workspace;
    private final Releases.Due due;
    private final Staging staging;
    private final SortedMap<String, String> templates;
    private final SortedMap<String, LedgerEntry.Printed> before;
    private final ConcurrentSkipListMap<String, LedgerEntry.Printed> documents = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<String, String> letters = new ConcurrentSkipListMap<>();
    /** The documents that are left as they lie there. */
    private final ConcurrentSkipListSet<String> left = new ConcurrentSkipListSet<>();

    private final Manifest earlier;

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
        this.earlier = Manifest.of(workspace, due.period());
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
        if (earlier.says(document.file(), now) && earlier.holds(document.file())) {
            left.add(document.file());
            return;
        }
        LocalDate date = now.asOf();
        stage(document.file(), out -> document.print(date, out));
    }

    private String digest(Document document, LocalDate date) {
        return Sha256.of("layout " + Consolidating.LAYOUT + templates + document.digest(date))
                .substring(0, DIGITS);
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

    /** Moves everything staged to its place, removes what the release no longer has, and writes the manifest last. */
    void publish(List<Filing> inputs) {
        Path folder = workspace.release(due.period());
        try {
            List<String> staged = staging.names();
            SortedMap<String, String> files = earlier.files();
            files.keySet().retainAll(left);
            for (String name : staged) {
                staging.force(name);
                files.put(name, Sha256.of(staging.staged(name)));
            }
            stage(Manifest.FILE, out -> out.write(Manifest.bytes(due, files, letters, documents, inputs, templates)));
            staging.force(Manifest.FILE);
            staged.forEach(staging::place);
            removeOld(folder, files);
            staging.place(Manifest.FILE);
            Workspace.delete(staging.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what an earlier release had and this one has not; whatever else lies there is not ours. */
    private void removeOld(Path folder, SortedMap<String, String> files) throws IOException {
        for (String name : earlier.files().keySet()) {
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

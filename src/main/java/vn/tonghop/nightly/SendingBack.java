package vn.tonghop.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.archive.Archive;
import vn.tonghop.archive.Sha256;
import vn.tonghop.committee.Committee;
import vn.tonghop.committee.Period;
import vn.tonghop.fact.Findings;
import vn.tonghop.fact.Returned;
import vn.tonghop.fact.ReturnedFiles;
import vn.tonghop.finding.Statement;
import vn.tonghop.report.NoticeText;
import vn.tonghop.report.ReturnNotice;
import vn.tonghop.workbook.MarkedCopy;

/**
 * Lays what went back into {@code tra-lai/}, a marked copy and a notice each, and takes away what has been mended.
 *
 * <p>An entry is written when it is missing, has been touched, or was made from something else than it would be now.
 */
final class SendingBack {
    /** Raised whenever what an entry shows changes with the program: every entry is then written anew. */
    private static final int LAYOUT = 2;

    /** The ending of a marked copy. */
    static final String WORKBOOK = ".xlsx";

    /** The ending of a notice. */
    static final String NOTICE = ".pdf";

    private static final Pattern ENTRY = Pattern.compile(".*-lan\\d+-[0-9a-f]{8}\\.(xlsx|pdf)");

    private final Workspace workspace;
    private final Templates templates;
    private final Archive archive;
    private final Findings findings;
    private final ReturnedFiles returned;
    private final Predicate<Period> printed;
    private final MarkedCopy copies = new MarkedCopy();
    private @Nullable ReturnNotice notices;

    SendingBack(Premises premises, NightWork.Stored stored, Predicate<Period> printed) {
        this.workspace = premises.workspace();
        this.templates = premises.templates();
        this.archive = premises.archive();
        this.findings = stored.findings();
        this.returned = stored.returnedFiles();
        this.printed = printed;
    }

    static SendingBack of(NightWork work) {
        return new SendingBack(work.premises(), work.stored(), work.printed());
    }

    /** Whether everything is as it should be. */
    boolean isDone() {
        return due().isEmpty() && mended().isEmpty();
    }

    /** The entries that are missing, touched, or made from something else than they would be now. */
    List<Returned> due() {
        return returned.standing().stream()
                .filter(file ->
                        file.period().isEmpty() || printed.test(file.period().get()))
                .filter(file -> returned.written(file.submission())
                        .filter(written -> written.fingerprint().equals(fingerprint(file)))
                        .filter(written -> lies(file, NOTICE, written.notice()))
                        .filter(written -> lies(file, WORKBOOK, written.workbook()))
                        .isEmpty())
                .toList();
    }

    private String fingerprint(Returned file) {
        String shaped = templates.hashes().entrySet().stream()
                .filter(template -> template.getKey().startsWith("reports/")
                        || template.getKey().equals("settings.yaml"))
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        return Sha256.of(
                "layout " + LAYOUT + "\n" + file + "\n" + committee(file) + "\n" + deadline(file) + "\n" + shaped);
    }

    private Optional<Committee> committee(Returned file) {
        return file.committee().flatMap(code -> templates.registry().find(code));
    }

    private Optional<LocalDate> deadline(Returned file) {
        return file.period().flatMap(period -> templates.registry().deadline(period));
    }

    private boolean lies(Returned file, String ending, @Nullable String sha256) {
        Path path = workspace.sentBack().resolve(file.path() + ending);
        try {
            return sha256 == null
                    ? !Files.exists(path)
                    : Files.isRegularFile(path) && Sha256.of(path).equals(sha256);
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes an entry; in the caller's transaction it is noted that it was. */
    void send(Returned file) {
        List<Statement> statements = findings.statements(file.submission());
        Staging staging = new Staging(workspace, workspace.staging().resolve("tra-lai"), workspace.sentBack());
        Optional<byte[]> copy = copy(file, statements);
        NoticeText text = new NoticeText(file, statements, committee(file), deadline(file), copy.isPresent());
        staging.stage(file.path() + NOTICE, out -> notices().print(text, templates.settings(), out));
        copy.ifPresent(bytes -> staging.stage(file.path() + WORKBOOK, out -> out.write(bytes)));
        try {
            String notice = Sha256.of(staging.staged(file.path() + NOTICE));
            if (copy.isEmpty()) {
                Files.deleteIfExists(workspace.sentBack().resolve(file.path() + WORKBOOK));
            }
            for (String name : staging.names()) {
                staging.force(name);
                staging.place(name);
            }
            Workspace.delete(staging.folder());
            returned.store(
                    file.submission(),
                    new ReturnedFiles.Written(
                            fingerprint(file), copy.map(Sha256::of).orElse(null), notice));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<byte[]> copy(Returned file, List<Statement> statements) {
        if (!archive.holds(file.sha256())) {
            return Optional.empty();
        }
        String sender = committee(file).map(Committee::name).orElse(file.file());
        return copies.of(
                archive.path(file.sha256()),
                file,
                statements,
                sender,
                templates.settings().board());
    }

    private ReturnNotice notices() {
        ReturnNotice made = notices;
        if (made == null) {
            made = new ReturnNotice(templates.folder().resolve("reports"));
            notices = made;
        }
        return made;
    }

    /** Removes the entries whose committee has filed a later version, and folders that are empty then. */
    void takeAway() {
        try {
            for (Path file : mended()) {
                Files.delete(file);
            }
            try (Stream<Path> folders =
                    Files.exists(workspace.sentBack()) ? Files.list(workspace.sentBack()) : Stream.empty()) {
                for (Path folder : folders.filter(Files::isDirectory).toList()) {
                    if (Staging.files(folder).isEmpty()) {
                        Workspace.delete(folder);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of entries that do not stand any more; what others have laid there is not ours to remove. */
    private List<Path> mended() {
        Set<String> standing = returned.standing().stream()
                .flatMap(file -> Stream.of(file.path() + WORKBOOK, file.path() + NOTICE))
                .collect(Collectors.toSet());
        try {
            return Staging.files(workspace.sentBack()).stream()
                    .filter(name -> ENTRY.matcher(name).matches() && !standing.contains(name))
                    .map(workspace.sentBack()::resolve)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

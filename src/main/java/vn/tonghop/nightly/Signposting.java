package vn.tonghop.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.tonghop.archive.Sha256;
import vn.tonghop.committee.Committee;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.consolidation.Awaited;
import vn.tonghop.consolidation.Basis;
import vn.tonghop.consolidation.Consolidation;
import vn.tonghop.consolidation.UnitResult;
import vn.tonghop.fact.Returned;
import vn.tonghop.report.AwaitedWords;
import vn.tonghop.report.Contact;
import vn.tonghop.report.Edition;
import vn.tonghop.report.FrontPage;
import vn.tonghop.report.FrontPageText;
import vn.tonghop.report.Missing;
import vn.tonghop.report.NoticeText;
import vn.tonghop.report.SentBack;

/**
 * Keeps {@code output/index.html}, the page over everything below it.
 *
 * <p>It is written when it is missing, has been touched, or was made from something else than it would be now: its last
 * line says what it was made from, and what stands above. It depends on a day only by who is awaited then.
 */
final class Signposting {
    /** Raised whenever what the page shows changes with the program: it is then written anew. */
    private static final int LAYOUT = 1;

    private final Premises premises;
    private final NightWork.Stored stored;
    private final LocalDate asOf;
    private final Workspace workspace;
    private final Registry registry;

    /** @param asOf the day on which it is told who is awaited */
    Signposting(Premises premises, NightWork.Stored stored, LocalDate asOf) {
        this.premises = premises;
        this.stored = stored;
        this.asOf = asOf;
        this.workspace = premises.workspace();
        this.registry = premises.templates().registry();
    }

    static Signposting of(NightWork work) {
        return new Signposting(work.premises(), work.stored(), work.night().asOf());
    }

    /** Whether the page is as it should be. */
    boolean isDone(List<Consolidating.Standing> standings) {
        try {
            String page = Files.readString(workspace.frontPage());
            String body = page.substring(0, 1 + page.lastIndexOf('\n', page.length() - 2));
            return page.equals(signed(body, fingerprint(standings)));
        } catch (IOException e) {
            return false;
        }
    }

    /** Draws the page and puts it in its place, unless it is as it should be. */
    void draw() {
        Consolidating consolidating = premises.consolidating(stored, asOf);
        List<Consolidating.Standing> standings = consolidating.standings();
        if (isDone(standings)) {
            return;
        }
        FrontPage page = new FrontPage(premises.templates().folder().resolve("reports"));
        String body = new String(page.draw(text(consolidating, standings)), StandardCharsets.UTF_8);
        byte[] content = signed(body, fingerprint(standings)).getBytes(StandardCharsets.UTF_8);
        Path file = workspace.frontPage();
        Staging staging = new Staging(workspace, workspace.staging().resolve("index"), workspace.output());
        String name = file.getFileName().toString();
        staging.stage(name, out -> out.write(content));
        try {
            staging.force(name);
            staging.place(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Workspace.delete(staging.folder());
    }

    /** @param body ends with its line */
    private static String signed(String body, String fingerprint) {
        return body + "<!-- made from " + fingerprint + "; above " + Sha256.of(body) + " -->\n";
    }

    private String fingerprint(List<Consolidating.Standing> standings) {
        StringBuilder made = new StringBuilder("layout " + LAYOUT + "\n");
        premises.templates().hashes().forEach((path, sha256) -> made.append(path + " " + sha256 + "\n"));
        standings.forEach(standing -> made.append(standing + "\n"));
        stored.returnedFiles()
                .standing()
                .forEach(file -> made.append(
                        file + " " + lies(file, SendingBack.NOTICE) + " " + lies(file, SendingBack.WORKBOOK) + "\n"));
        awaited(standings).forEach(awaited -> made.append(awaited + "\n"));
        return Sha256.of(made.toString());
    }

    private boolean lies(Returned file, String ending) {
        return Files.isRegularFile(workspace.sentBack().resolve(file.path() + ending));
    }

    /** Those of periods that the registry has a deadline for, or of which something is in force. */
    private List<Awaited> awaited(List<Consolidating.Standing> standings) {
        Set<Period> periods = new TreeSet<>(registry.deadlines().keySet());
        standings.forEach(standing -> periods.add(standing.release().period()));
        return Awaited.of(
                periods,
                registry,
                stored.filings()::of,
                asOf,
                stored.firstNight().orElse(asOf));
    }

    private FrontPageText text(Consolidating consolidating, List<Consolidating.Standing> standings) {
        List<Edition> editions = standings.reversed().stream()
                .map(standing -> edition(consolidating.basis(standing.release().period()), standing))
                .toList();
        List<UnitResult> committees = editions.isEmpty()
                ? List.of()
                : Consolidation.of(consolidating.basis(editions.getFirst().period()))
                        .committees();
        return new FrontPageText(
                premises.templates().settings(),
                editions,
                committees,
                awaited(standings).reversed().stream()
                        .sorted(Comparator.comparing(Awaited::isOverdue).reversed())
                        .map(awaited -> words(awaited, editions))
                        .toList(),
                stored.returnedFiles().standing().stream()
                        .map(this::sentBack)
                        .sorted(Comparator.comparing(Signposting::period).reversed())
                        .toList());
    }

    private Edition edition(Basis basis, Consolidating.Standing standing) {
        Period period = basis.period();
        return new Edition(
                period,
                standing.release().asOf(),
                basis.form(),
                registry,
                Consolidation.province(basis),
                standing.lies() ? Manifest.of(workspace, period).files().keySet() : Set.of());
    }

    private AwaitedWords words(Awaited awaited, List<Edition> editions) {
        Optional<Edition> edition = editions.stream()
                .filter(each -> each.period().equals(awaited.period()))
                .findFirst();
        return new AwaitedWords(
                awaited,
                awaited.missing().stream()
                        .map(status -> new Missing(
                                status,
                                Contact.of(registry, status.committee()),
                                edition.map(each -> each.letter(status.committee()))
                                        .orElse(null)))
                        .toList());
    }

    private SentBack sentBack(Returned file) {
        Optional<Committee> committee = file.committee().flatMap(registry::find);
        NoticeText notice = new NoticeText(
                file,
                stored.findings().statements(file.submission()),
                committee,
                file.period().flatMap(registry::deadline),
                lies(file, SendingBack.WORKBOOK));
        return new SentBack(
                notice,
                lies(file, SendingBack.NOTICE),
                committee.map(one -> Contact.of(registry, one.code())).orElse(List.of()));
    }

    private static String period(SentBack file) {
        return file.notice().returned().period().map(Period::toString).orElse("");
    }
}

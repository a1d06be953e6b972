package vn.tonghop.nightly;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.archive.Ledger;
import vn.tonghop.archive.LedgerEntry;
import vn.tonghop.archive.Sha256;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Recipient;
import vn.tonghop.committee.Registry;
import vn.tonghop.distribution.Enclosure;
import vn.tonghop.distribution.Letter;
import vn.tonghop.distribution.Post;
import vn.tonghop.distribution.Sender;
import vn.tonghop.finding.SetupProblem;
import vn.tonghop.report.LockedCopy;
import vn.tonghop.report.ProvincialReport;
import vn.tonghop.template.Mail;
import vn.tonghop.template.Settings;

/**
 * Mails the reports of a workspace to those who receive them: after the night's job and no step of it, since what is
 * pending is due also on a night with nothing new, and a replayed night mails nothing.
 */
final class Distributing {
    private static final String PASSWORD = "TONGHOP_MAIL_PASSWORD";

    private final Premises premises;
    private final Mail mail;
    private final Machine machine;

    private Distributing(Premises premises, Mail mail, Machine machine) {
        this.premises = premises;
        this.mail = mail;
        this.machine = machine;
    }

    /**
     * What a run has mailed.
     *
     * @param sent how many letters the server has taken
     * @param failed letters that wait for the next run, and why
     */
    record Told(int sent, Map<Letter, String> failed) {
        static final Told NOTHING = new Told(0, Map.of());

        void print(PrintWriter out) {
            if (sent > 0) {
                out.println("Đã gửi " + sent + " thư.");
            }
            failed.forEach((letter, reason) -> out.println("Chưa gửi được, lượt sau gửi lại: output/" + letter.path()
                    + " cho " + letter.ownerName() + " (" + reason + ")"));
        }
    }

    /** Looks whether the environment has every password that will be asked for, before the night begins. */
    static void check(Mail mail, Registry registry, Map<String, String> environment) {
        if (!mail.server().user().isEmpty()) {
            demand(PASSWORD, environment, "mật khẩu hộp thư");
        }
        if (mail.locks()) {
            registry.recipients().stream()
                    .map(Recipient::owner)
                    .distinct()
                    .forEach(owner -> demand(variable(owner), environment, "mật khẩu khóa tệp gửi " + owner));
        }
    }

    private static String demand(String variable, Map<String, String> environment, String what) {
        String value = environment.getOrDefault(variable, "");
        if (value.isEmpty()) {
            throw new SetupProblem("templates/settings.yaml, mail: chưa đặt biến môi trường " + variable + " (" + what
                    + "); đặt biến này rồi chạy lại, hoặc tắt mail.enabled.");
        }
        return value;
    }

    private static String variable(String owner) {
        return "TONGHOP_PDF_PASSWORD_" + owner.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /**
     * Mails what is pending; nothing where mail is off.
     *
     * @param unfinished periods whose releases are no longer what is in force
     */
    static Told mail(Premises premises, Optional<Mail> mail, Machine machine, LocalDate asOf, List<Period> unfinished) {
        return mail.map(on -> new Distributing(premises, on, machine).mail(asOf, unfinished))
                .orElse(Told.NOTHING);
    }

    private Told mail(LocalDate asOf, List<Period> unfinished) {
        Ledger ledger = premises.ledger();
        List<Letter> letters = pending(unfinished);
        List<Letter> sent = new ArrayList<>();
        Settings settings = premises.templates().settings();
        Sender sender = new Sender(mail.from(), settings.board() + " " + settings.parent(), mail.locks());
        Post post = new Post(mail, sender, machine.environment().getOrDefault(PASSWORD, ""), machine.clock());
        Map<Letter, String> failed = letters.isEmpty()
                ? Map.of()
                : post.send(
                        letters,
                        this::content,
                        letter -> {
                            ledger.append(
                                    new LedgerEntry.Sent(ledger.nights().size(), asOf, letter.path(), letter.key()));
                            sent.add(letter);
                        },
                        this::pause);
        return new Told(sent.size(), failed);
    }

    /** Says what would go where. */
    static void foretell(Premises premises, Mail mail, Machine machine, List<Period> unfinished, PrintWriter out) {
        for (Letter letter : new Distributing(premises, mail, machine).pending(unfinished)) {
            out.println("Sẽ gửi: output/" + letter.path() + " → " + letter.ownerName() + " <"
                    + letter.recipient().mail() + ">");
        }
        unfinished.stream()
                .filter(period -> period.compareTo(mail.since()) >= 0)
                .forEach(period -> out.println(
                        "Sẽ gửi: báo cáo kỳ " + period.title() + " sau khi lập, cho mọi nơi nhận có nội dung mới"));
    }

    private List<Letter> pending(List<Period> unfinished) {
        List<Enclosure> enclosures = new ArrayList<>();
        for (Period period : premises.workspace().releases()) {
            if (period.compareTo(mail.since()) >= 0 && !unfinished.contains(period)) {
                enclosures.addAll(enclosures(period));
            }
        }
        return Letter.pending(
                enclosures, premises.templates().registry(), premises.ledger().sent());
    }

    private List<Enclosure> enclosures(Period period) {
        List<Enclosure> enclosures = new ArrayList<>();
        Manifest manifest = Manifest.of(premises.workspace(), period);
        Map<String, String> letters = manifest.letters();
        manifest.files().forEach((file, sha256) -> {
            String tells = letters.get(file);
            if (file.equals(ProvincialReport.file(period))) {
                enclosures.add(new Enclosure(period, Registry.PROVINCE, file, sha256, sha256));
            } else if (tells != null) {
                enclosures.add(new Enclosure(period, file.split("/")[1], file, sha256, tells));
            }
        });
        return enclosures;
    }

    /** What is sent: the report that the manifest speaks of and no other, locked where that is asked for. */
    private byte[] content(Letter letter) throws IOException {
        byte[] pdf = Files.readAllBytes(premises.workspace().output().resolve(letter.path()));
        if (!Sha256.of(pdf).equals(letter.enclosure().sha256())) {
            throw new IOException(letter.path() + " is not what its manifest says");
        }
        return mail.locks()
                ? LockedCopy.of(
                        pdf,
                        machine.environment()
                                .getOrDefault(variable(letter.enclosure().owner()), ""))
                : pdf;
    }

    private boolean pause(Duration wait) {
        machine.stop().await(wait);
        return !machine.stop().requested();
    }
}

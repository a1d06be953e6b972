package vn.tonghop.distribution;

import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.LoggerFactory;
import vn.tonghop.template.Mail;

/** Sends letters by SMTP: one connection a round, rounds with growing waits between them until all is sent or given up. */
public final class Post {
    private final Mail mail;
    private final Sender sender;
    private final String password;
    private final Clock clock;
    private final Session session;

    /**
     * @param password empty where the server asks for none
     */
    public Post(Mail mail, Sender sender, String password, Clock clock) {
        this.mail = mail;
        this.sender = sender;
        this.password = password;
        this.clock = clock;
        this.session = Session.getInstance(properties(mail));
    }

    private static Properties properties(Mail mail) {
        Mail.Server server = mail.server();
        String timeout = Long.toString(server.timeout().toMillis());
        Properties properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", timeout);
        properties.put("mail.smtp.timeout", timeout);
        properties.put("mail.smtp.writetimeout", timeout);
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.auth", Boolean.toString(!server.user().isEmpty()));
        properties.put("mail.smtp.localhost", mail.from().substring(mail.from().indexOf('@') + 1));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.enable", Boolean.toString(server.security() == Mail.Security.TLS));
        String starttls = Boolean.toString(server.security() == Mail.Security.STARTTLS);
        properties.put("mail.smtp.starttls.enable", starttls);
        properties.put("mail.smtp.starttls.required", starttls);
        return properties;
    }

    /** Gives the content to be sent with a letter. */
    @FunctionalInterface
    public interface Contents {
        byte[] of(Letter letter) throws IOException;
    }

    /**
     * Sends letters.
     *
     * @param taken told of each letter as soon as the server has taken it
     * @param pause waits so long, before each letter not at all; false where nothing further is to be sent
     * @return what was not sent, and why
     */
    public Map<Letter, String> send(
            List<Letter> letters, Contents contents, Consumer<Letter> taken, Predicate<Duration> pause) {
        Map<Letter, String> failed = new LinkedHashMap<>();
        List<Letter> left = new ArrayList<>(letters);
        Duration wait = mail.retry().pause();
        for (int round = 1; !left.isEmpty(); round++) {
            left = round(left, contents, taken, failed, pause);
            if (left.isEmpty() || round == mail.retry().attempts() || !pause.test(wait)) {
                break;
            }
            wait = wait.multipliedBy(2);
        }
        return failed;
    }

    /** One connection's worth; what is worth another try. */
    private List<Letter> round(
            List<Letter> letters,
            Contents contents,
            Consumer<Letter> taken,
            Map<Letter, String> failed,
            Predicate<Duration> pause) {
        SMTPTransport transport;
        try {
            transport = (SMTPTransport) session.getTransport("smtp");
        } catch (NoSuchProviderException e) {
            throw new IllegalStateException("Jakarta Mail speaks SMTP", e);
        }
        try {
            open(transport);
        } catch (MessagingException e) {
            letters.forEach(letter -> failed.put(
                    letter, Answer.of(e, transport.getLastReturnCode()).reason()));
            return letters;
        }
        List<Letter> again = new ArrayList<>();
        for (Letter letter : letters) {
            switch (pause.test(Duration.ZERO)
                    ? send(letter, contents, transport)
                    : new Answer.NotNow("chương trình được yêu cầu dừng")) {
                case Answer.Taken ignored -> {
                    failed.remove(letter);
                    taken.accept(letter);
                }
                case Answer.NotNow answer -> {
                    failed.put(letter, answer.reason());
                    again.add(letter);
                }
                case Answer.Never answer -> failed.put(letter, answer.reason());
            }
        }
        close(transport);
        return again;
    }

    private void open(Transport transport) throws MessagingException {
        Mail.Server server = mail.server();
        boolean asks = !server.user().isEmpty();
        transport.connect(server.host(), server.port(), asks ? server.user() : null, asks ? password : null);
    }

    /** What was taken stays taken, however the connection ends. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LoggerFactory.getLogger(Post.class).debug("closing", e);
        }
    }

    private Answer send(Letter letter, Contents contents, Transport transport) {
        try {
            if (!transport.isConnected()) {
                return new Answer.NotNow("mất kết nối với máy chủ thư");
            }
            Message message = Message.of(letter, contents.of(letter), sender, session, clock.instant());
            transport.sendMessage(message, message.getAllRecipients());
            return new Answer.Taken();
        } catch (MessagingException e) {
            return Answer.of(e);
        } catch (IOException e) {
            return new Answer.Never("không đọc được tệp; chạy lại hoặc dùng rebuild");
        }
    }
}

package vn.tonghop.template;

import java.time.Duration;
import java.util.Optional;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Recipient;

/**
 * How reports are mailed.
 *
 * @param from the board's address
 * @param since reports of periods before it are never mailed: who turns mail on does not want the past sent
 * @param locks whether each copy is locked with its receiver's password
 */
public record Mail(Server server, String from, Period since, boolean locks, Retry retry) {

    /**
     * The server that takes the mail.
     *
     * @param user empty where it asks for none; the password stands in the environment
     * @param timeout of every single answer
     */
    public record Server(String host, int port, Security security, String user, Duration timeout) {}

    /** What goes over the wire. */
    public enum Security {
        /** Plain until the server has agreed to TLS; without it nothing is sent. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS,
        /** Plain: for a server on the same machine or in a closed network; never with a password. */
        NONE
    }

    /**
     * How often a night tries, and how long it waits before the second time; each further wait is twice as long.
     *
     * @param attempts at least 1
     */
    public record Retry(int attempts, Duration pause) {}

    /** The settings of mail; empty where it is off. What is off is checked too. */
    static Optional<Mail> read(YamlNode node) {
        node.allowing(
                "enabled",
                "host",
                "port",
                "security",
                "user",
                "from",
                "since",
                "locked",
                "timeout_seconds",
                "attempts",
                "wait_seconds");
        Mail mail = new Mail(server(node), address(node), since(node), node.flag("locked"), retry(node));
        return node.flag("enabled") ? Optional.of(mail) : Optional.empty();
    }

    private static Server server(YamlNode node) {
        Security security = node.get("security").constant(Security.class);
        String user = node.text("user", "");
        if (security == Security.NONE && !user.isEmpty()) {
            throw node.get("security").problem("không gửi mật khẩu khi security là none; chọn starttls hoặc tls.");
        }
        return new Server(
                node.text("host"),
                node.number("port", 1, 65_535),
                security,
                user,
                Duration.ofSeconds(node.number("timeout_seconds", 1, 600)));
    }

    private static String address(YamlNode node) {
        String address = node.text("from");
        if (!Recipient.isAddress(address)) {
            throw node.get("from").problem("\"" + address + "\" không phải là địa chỉ thư.");
        }
        return address;
    }

    private static Period since(YamlNode node) {
        String text = node.text("since");
        return Period.find(text)
                .orElseThrow(() -> node.get("since").problem("\"" + text + "\" không phải là kỳ; ghi dạng 2019-09."));
    }

    private static Retry retry(YamlNode node) {
        return new Retry(node.number("attempts", 1, 10), Duration.ofSeconds(node.number("wait_seconds", 0, 3600)));
    }
}

package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.REGISTRY;
import static vn.tonghop.nightly.Submissions.september;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Objects;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.distribution.SmtpStub;

/**
 * Mail over TLS to a server whose certificate, of its own making, is for {@code localhost}: it goes out only where that is
 * trusted and the server is called so. Each run is a JVM of its own, since a JVM chooses whom it trusts once.
 */
class MailOverTlsTest {
    private static final String PASSWORD = "changeit";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path shared;

    @SuppressWarnings("NullAway.Init")
    private static Path keys;

    @SuppressWarnings("NullAway.Init")
    private static GreenMail server;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestWorkspace workspace;

    /** What a run ended with, and whether the server has the mail. */
    private record Delivery(int code, String console, boolean arrived) {}

    @BeforeAll
    static void aServerWithItsOwnCertificate() throws IOException, InterruptedException {
        keys = shared.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "mail",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        System.setProperty("greenmail.tls.keystore.file", keys.toString());
        System.setProperty("greenmail.tls.keystore.password", PASSWORD);
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
        System.clearProperty("greenmail.tls.keystore.file");
        System.clearProperty("greenmail.tls.keystore.password");
    }

    @BeforeEach
    void oneReportToBeMailed() {
        workspace = TestWorkspace.in(folder, REGISTRY.with("Nhận báo cáo", "mong-cai", "Văn thư", "mc@example.vn", ""));
        workspace.drop("mc.xlsx", september("mong-cai"));
    }

    private void mail(String security, String host, int port) {
        workspace.mailTo(port);
        workspace.template("settings.yaml", "security: none", "security: " + security);
        workspace.template("settings.yaml", "host: localhost", "host: " + host);
        workspace.template("settings.yaml", "attempts: 2", "attempts: 1");
    }

    private Delivery overTls(String host, String... options) throws Exception {
        server.purgeEmailFromAllMailboxes();
        mail("tls", host, server.getSmtps().getPort());
        return run(options).arrived(server.getReceivedMessages().length == 1);
    }

    private Delivery overStartTls(String host, String... options) throws Exception {
        try (SmtpStub stub = SmtpStub.secured(context())) {
            mail("starttls", host, stub.port());
            return run(options).arrived(stub.messages().size() == 1);
        }
    }

    /** A run, and what is seen of it on its console. */
    private record Ended(int code, String console) {
        Delivery arrived(boolean arrived) {
            return new Delivery(code, console, arrived);
        }
    }

    private Ended run(String... options) throws IOException, InterruptedException {
        try (ChildRun run = ChildRun.start(workspace, TestWorkspace.AS_OF, options)) {
            return new Ended(run.end(), run.console());
        }
    }

    private static SSLContext context() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(Objects.requireNonNull(managers.getKeyManagers()), null, null);
        return context;
    }

    private static String[] trusting() {
        return new String[] {"-Djavax.net.ssl.trustStore=" + keys, "-Djavax.net.ssl.trustStorePassword=" + PASSWORD};
    }

    private static void assertSent(Delivery delivery) {
        assertThat(delivery.code()).as(delivery.console()).isZero();
        assertThat(delivery.console()).contains("Đã gửi 1 thư.");
        assertThat(delivery.arrived()).isTrue();
    }

    private static void assertKeptBack(Delivery delivery) {
        assertThat(delivery.code()).as(delivery.console()).isEqualTo(ExitCode.PENDING);
        assertThat(delivery.console())
                .contains("Chưa gửi được, lượt sau gửi lại: output/2019-09/don-vi/mong-cai/phan-hoi-2019-09.pdf")
                .contains("không lập được kết nối TLS tin cậy với máy chủ thư; kiểm tra mail.host, mail.port,"
                        + " mail.security và chứng thư của máy chủ");
        assertThat(delivery.arrived()).isFalse();
    }

    @Test
    void aTrustedServerUnderItsNameIsGivenTheMail() throws Exception {
        assertSent(overTls("localhost", trusting()));
    }

    @Test
    void aTrustedServerIsGivenTheMailAfterStartTls() throws Exception {
        assertSent(overStartTls("localhost", trusting()));
    }

    @Test
    void aCertificateNobodyVouchesForIsGivenNothing() throws Exception {
        assertKeptBack(overTls("localhost"));
    }

    @Test
    void aCertificateNobodyVouchesForIsGivenNothingAfterStartTls() throws Exception {
        assertKeptBack(overStartTls("localhost"));
    }

    @Test
    void aServerUnderAnotherNameThanItsCertificatesIsGivenNothing() throws Exception {
        assertKeptBack(overTls("127.0.0.1", trusting()));
    }

    @Test
    void aServerUnderAnotherNameThanItsCertificatesIsGivenNothingAfterStartTls() throws Exception {
        assertKeptBack(overStartTls("127.0.0.1", trusting()));
    }
}

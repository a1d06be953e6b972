package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tonghop.nightly.Submissions.REGISTRY;
import static vn.tonghop.nightly.Submissions.december;
import static vn.tonghop.nightly.Submissions.september;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.exceptions.BadPasswordException;
import org.openpdf.text.pdf.PdfReader;
import vn.tonghop.archive.Sha256;
import vn.tonghop.nightly.TestWorkspace.Told;
import vn.tonghop.sample.SmallRegistry;

/** Reports on their way to those who receive them, read in the mail server. */
class MailTest {
    private static final SmallRegistry RECEIVED = REGISTRY.with(
                    "Nhận báo cáo", "mong-cai", "Văn thư", "mc@example.vn", "")
            .with("Nhận báo cáo", "ha-long", "", "hl@example.vn", "")
            .with("Nhận báo cáo", "toan-tinh", "Trưởng ban", "tb@example.vn", "Trưởng ban");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestWorkspace workspace;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void mailIsOn() {
        server.start();
        workspace = TestWorkspace.in(folder, RECEIVED);
        workspace.mailTo(server.getSmtp().getPort());
        workspace.drop("12.xlsx", december("mong-cai"));
        workspace.drop("mc.xlsx", september("mong-cai"));
        workspace.drop("hl.xlsx", september("ha-long"));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private List<String> received() throws Exception {
        List<String> received = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            received.add(message.getAllRecipients()[0].toString().replaceAll(".*<|>", "") + ": "
                    + attachment(message).getFileName());
        }
        return received;
    }

    private static jakarta.mail.BodyPart attachment(MimeMessage message) throws Exception {
        return ((Multipart) message.getContent()).getBodyPart(1);
    }

    private static byte[] content(MimeMessage message) throws Exception {
        try (InputStream in = attachment(message).getInputStream()) {
            return in.readAllBytes();
        }
    }

    @Test
    void eachReportGoesOnceToThoseItIsFor() throws Exception {
        Told told = workspace.run();
        assertThat(told.code()).as(told.all()).isZero();
        assertThat(told.out()).contains("Đã gửi 3 thư.");
        assertThat(received())
                .containsExactly(
                        "tb@example.vn: bao-cao-2019-09.pdf",
                        "hl@example.vn: phan-hoi-2019-09.pdf",
                        "mc@example.vn: phan-hoi-2019-09.pdf");
        MimeMessage toMongCai = server.getReceivedMessages()[2];
        assertThat(content(toMongCai)).isEqualTo(workspace.read("output/2019-09/don-vi/mong-cai/phan-hoi-2019-09.pdf"));
        assertThat(((Multipart) toMongCai.getContent())
                        .getBodyPart(0)
                        .getContent()
                        .toString())
                .startsWith("Kính gửi Thành ủy Móng Cái,");
        assertThat(((Multipart) server.getReceivedMessages()[0].getContent())
                        .getBodyPart(0)
                        .getContent()
                        .toString())
                .startsWith("Kính gửi Trưởng ban,");
        assertThat(workspace.run().out()).doesNotContain("thư");
        workspace.drop("hl 2.xlsx", september("ha-long", 2, 1));
        workspace.runAsOf("2019-10-06");
        assertThat(received())
                .containsExactlyInAnyOrder(
                        "tb@example.vn: bao-cao-2019-09.pdf",
                        "tb@example.vn: bao-cao-2019-09.pdf",
                        "hl@example.vn: phan-hoi-2019-09.pdf",
                        "hl@example.vn: phan-hoi-2019-09.pdf",
                        "mc@example.vn: phan-hoi-2019-09.pdf");
    }

    private long receivedByMongCai() throws Exception {
        return received().stream().filter(mail -> mail.startsWith("mc@")).count();
    }

    @Test
    void anothersFilingIsNoNewsToACommitteeThoughItsPlaceAmongThemChanges() throws Exception {
        workspace.run();
        String before = workspace.pdf("2019-09/don-vi/mong-cai/phan-hoi-2019-09.pdf");
        workspace.drop("bc.xlsx", september("ba-che"));
        assertThat(workspace.runAsOf("2019-10-06").code()).isZero();
        assertThat(before).contains("2/3 đơn vị");
        assertThat(workspace.pdf("2019-09/don-vi/mong-cai/phan-hoi-2019-09.pdf"))
                .contains("3/3 đơn vị");
        assertThat(receivedByMongCai()).isOne();
    }

    @Test
    void aWarningThatComesAndGoesIsNewsBothTimes() throws Exception {
        workspace.run();
        workspace.drop("6.xlsx", september("mong-cai").withCover("period", "2019-06"));
        workspace.drop("12 lan 2.xlsx", december("mong-cai", 37).withCover("number", 2));
        workspace.runAsOf("2019-10-06");
        assertThat(workspace.pdf("2019-09/don-vi/mong-cai/phan-hoi-2019-09.pdf"))
                .contains("1.A = 36");
        workspace.drop("12 lan 3.xlsx", december("mong-cai").withCover("number", 3));
        workspace.runAsOf("2019-10-07");
        assertThat(workspace.pdf("2019-09/don-vi/mong-cai/phan-hoi-2019-09.pdf"))
                .doesNotContain("1.A = 36");
        assertThat(server.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .doesNotHaveDuplicates();
        assertThat(received().stream()
                        .filter(mail -> mail.equals("mc@example.vn: phan-hoi-2019-09.pdf"))
                        .count())
                .isEqualTo(3);
    }

    @Test
    void whoHasNotFiledIsRemindedOnceAndAgainWhenItIsOverdue() throws Exception {
        SmallRegistry registry = RECEIVED.with("Nhận báo cáo", "ba-che", "", "bc@example.vn", "")
                .withDeadline("2019-09", java.time.LocalDate.of(2019, 10, 6));
        workspace.registry(registry);
        workspace.run();
        workspace.drop("hl 2.xlsx", september("ha-long", 2, 1));
        workspace.runAsOf("2019-10-06");
        assertThat(received().stream().filter(mail -> mail.startsWith("bc@"))).hasSize(1);
        workspace.runAsOf("2019-10-07");
        workspace.runAsOf("2019-10-08");
        assertThat(received().stream().filter(mail -> mail.startsWith("bc@"))).hasSize(2);
    }

    @Test
    void aRebuildAndALostDatabaseSendNothingAgain() throws Exception {
        workspace.run();
        assertThat(workspace.command("rebuild").code()).isZero();
        workspace.delete("output/state/database");
        workspace.run();
        assertThat(received()).hasSize(3);
        assertThat(workspace.ledger().lines().filter(line -> line.contains("\"sent\"")))
                .hasSize(3);
        assertThat(workspace.ledger()).doesNotContain("@example.vn");
    }

    @Test
    void whileTheServerIsDownDeliveryIsPendingAndTheNextNightSends() throws Exception {
        int port = server.getSmtp().getPort();
        server.stop();
        Told told = workspace.run();
        assertThat(told.code()).as(told.all()).isEqualTo(ExitCode.PENDING);
        assertThat(told.out())
                .contains("Chưa gửi được, lượt sau gửi lại: output/2019-09/don-vi/mong-cai/phan-hoi-2019-09.pdf cho"
                        + " Thành ủy Móng Cái (máy chủ thư không trả lời hoặc mất kết nối)");
        GreenMail again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        again.start();
        try {
            assertThat(workspace.run().code()).isZero();
            assertThat(again.getReceivedMessages()).hasSize(3);
        } finally {
            again.stop();
        }
    }

    @Test
    void aDryRunSaysWhatWouldGoWhereAndSendsNothing() throws Exception {
        workspace.template("settings.yaml", "enabled: true", "enabled: false");
        workspace.run();
        workspace.template("settings.yaml", "enabled: false", "enabled: true");
        assertThat(workspace.run("--dry-run").out())
                .contains("Sẽ gửi: output/2019-09/bao-cao-2019-09.pdf → Toàn tỉnh <tb@example.vn>")
                .contains(
                        "Sẽ gửi: output/2019-09/don-vi/mong-cai/phan-hoi-2019-09.pdf → Thành ủy Móng Cái <mc@example.vn>")
                .doesNotContain("2018-12");
        workspace.drop("bc.xlsx", september("ba-che"));
        assertThat(workspace.run("--dry-run").out())
                .contains("Sẽ gửi: báo cáo kỳ 9 tháng năm 2019 sau khi lập, cho mọi nơi nhận có nội dung mới");
        assertThat(received()).isEmpty();
    }

    @Test
    void mailIsOffUnlessItIsTurnedOn() throws Exception {
        workspace.template("settings.yaml", "enabled: true", "enabled: false");
        workspace.run();
        assertThat(received()).isEmpty();
        workspace.template("settings.yaml", "enabled: false", "enabled: true");
        assertThat(workspace.run().out()).contains("Đã gửi 3 thư.");
    }

    @Test
    void aReportThatIsNotWhatItsManifestSaysIsNotSent() throws Exception {
        workspace.template("settings.yaml", "enabled: true", "enabled: false");
        workspace.run();
        workspace.template("settings.yaml", "enabled: false", "enabled: true");
        workspace.write("output/2019-09/bao-cao-2019-09.pdf", new byte[] {1});
        assertThat(workspace.run("--period", "2018-12").code()).isEqualTo(ExitCode.DONE);
        assertThat(received()).as("its release is not as it should be").isEmpty();
        assertThat(workspace.run().out()).contains("Đã gửi 3 thư.");
        assertThat(content(server.getReceivedMessages()[0]))
                .isEqualTo(workspace.read("output/2019-09/bao-cao-2019-09.pdf"));
    }

    @Test
    void aLockedCopyOpensWithItsReceiversPasswordOnly() throws Exception {
        workspace.template("settings.yaml", "locked: false", "locked: true");
        workspace.environment(Map.of(
                "TONGHOP_PDF_PASSWORD_MONG_CAI", "biển đảo 1",
                "TONGHOP_PDF_PASSWORD_HA_LONG", "than 2",
                "TONGHOP_PDF_PASSWORD_TOAN_TINH", "tỉnh 3"));
        assertThat(workspace.run().out()).contains("Đã gửi 3 thư.");
        byte[] locked = content(server.getReceivedMessages()[2]);
        assertThatThrownBy(() -> new PdfReader(locked)).isInstanceOf(BadPasswordException.class);
        assertThatThrownBy(() -> new PdfReader(locked, "than 2".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BadPasswordException.class);
        try (PdfReader open = new PdfReader(locked, "biển đảo 1".getBytes(StandardCharsets.UTF_8))) {
            assertThat(open.getNumberOfPages()).isPositive();
        }
        assertThat(new String(locked, StandardCharsets.ISO_8859_1)).contains("AESV3");
        assertThat(Sha256.of(workspace.read("output/2019-09/don-vi/mong-cai/phan-hoi-2019-09.pdf")))
                .isNotEqualTo(Sha256.of(locked));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            locked: false | locked: true | TONGHOP_PDF_PASSWORD_MONG_CAI (mật khẩu khóa tệp gửi mong-cai)
            user: ""      | user: btc    | TONGHOP_MAIL_PASSWORD (mật khẩu hộp thư)
            """)
    void aPasswordThatIsMissingEndsWith5BeforeAnythingIsTouched(String right, String wrong, String what) {
        workspace.template("settings.yaml", "security: none", "security: starttls");
        workspace.template("settings.yaml", right, wrong);
        Told told = workspace.run();
        assertThat(told.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(told.err())
                .isEqualToIgnoringNewLines("templates/settings.yaml, mail: chưa đặt biến môi trường " + what
                        + "; đặt biến này rồi chạy lại, hoặc tắt mail.enabled.");
        assertThat(workspace.ledger()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            since: 2019-09  | since: 2019     | "2019" không phải là kỳ; ghi dạng 2019-09.
            security: none  | security: ssl   | "ssl" không hợp lệ; cần một trong: starttls, tls, none.
            user: ""        | user: btc       | không gửi mật khẩu khi security là none; chọn starttls hoặc tls.
            from: bantochuc@example.vn | from: Ban Tổ chức | "Ban Tổ chức" không phải là địa chỉ thư.
            attempts: 2     | attempts: 0     | mục "attempts" phải là số nguyên từ 1 đến 10, đang là "0".
            """)
    void aMistakeOfTheSettingsEndsWith5AndItsLine(String right, String wrong, String what) {
        workspace.template("settings.yaml", right, wrong);
        Told told = workspace.run();
        assertThat(told.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(told.err())
                .matches("(?s)templates/settings\\.yaml, dòng \\d+: " + java.util.regex.Pattern.quote(what) + "\\R");
    }
}

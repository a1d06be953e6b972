package vn.tonghop.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Recipient;
import vn.tonghop.distribution.SmtpStub.Manner;
import vn.tonghop.template.Mail;

/** Letters to a server that stalls, refuses, drops, and comes back. */
class PostTest {
    private static final Letter MONG_CAI = letter("mong-cai", "Thành ủy Móng Cái", "mc@example.vn");
    private static final Letter HA_LONG = letter("ha-long", "Thành ủy Hạ Long", "nobody@example.vn");

    private final List<Letter> taken = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();

    private static Letter letter(String owner, String name, String mail) {
        return new Letter(
                new Enclosure(
                        Period.get("2019-09"),
                        owner,
                        "don-vi/" + owner + "/phan-hoi-2019-09.pdf",
                        "ab".repeat(32),
                        "cd"),
                new Recipient(owner, "Văn phòng", mail, ""),
                name);
    }

    private Map<Letter, String> send(SmtpStub server, Mail.Security security, Letter... letters) {
        return send(server, security, pause -> pause.isZero() || pauses.add(pause), letters);
    }

    private Map<Letter, String> send(
            SmtpStub server, Mail.Security security, Predicate<Duration> pause, Letter... letters) {
        Mail mail = new Mail(
                new Mail.Server("localhost", server.port(), security, "", Duration.ofSeconds(1)),
                "btc@example.vn",
                Period.get("2019-09"),
                false,
                new Mail.Retry(3, Duration.ofSeconds(5)));
        Post post = new Post(
                mail,
                new Sender("btc@example.vn", "Ban Tổ chức Tỉnh ủy Quảng Ninh", false),
                "",
                Clock.fixed(Instant.parse("2019-10-05T20:00:00Z"), ZoneOffset.UTC));
        return post.send(List.of(letters), letter -> "%PDF-1.4".getBytes(StandardCharsets.US_ASCII), taken::add, pause);
    }

    private static MimeMessage parse(String message) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsTakenIsToldAtOnceAndNeedsNoSecondRound() throws Exception {
        try (SmtpStub server = SmtpStub.start(n -> Manner.WELL)) {
            assertThat(send(server, Mail.Security.NONE, MONG_CAI, HA_LONG)).isEmpty();
            assertThat(taken).containsExactly(MONG_CAI, HA_LONG);
            assertThat(pauses).isEmpty();
            assertThat(server.connections()).isOne();
            MimeMessage message = parse(server.messages().getFirst());
            assertThat(message.getSubject()).isEqualTo("Phản hồi số liệu 9 tháng năm 2019 - Thành ủy Móng Cái");
            assertThat(((InternetAddress) message.getFrom()[0]).getPersonal())
                    .isEqualTo("Ban Tổ chức Tỉnh ủy Quảng Ninh");
            assertThat(message.getAllRecipients()).extracting(Object::toString).hasSize(1);
            assertThat(message.getMessageID()).isEqualTo("<" + MONG_CAI.id() + "@example.vn>");
            assertThat(message.getSentDate()).isEqualTo("2019-10-05T20:00:00Z");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STALL           | máy chủ thư không trả lời hoặc mất kết nối
            FULL            | máy chủ thư tạm từ chối (421)
            BUSY            | máy chủ thư tạm từ chối (451)
            DROP_AFTER_DATA | máy chủ thư không trả lời hoặc mất kết nối
            """)
    void aServerThatDoesNotComeBackIsTriedSoOftenWithGrowingPausesAndGivenUp(Manner manner, String reason)
            throws Exception {
        try (SmtpStub server = SmtpStub.start(n -> manner)) {
            assertThat(send(server, Mail.Security.NONE, MONG_CAI)).isEqualTo(Map.of(MONG_CAI, reason));
            assertThat(taken).isEmpty();
            assertThat(pauses).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(10));
            assertThat(server.connections()).isEqualTo(3);
        }
    }

    @Test
    void aServerThatIsNotThereIsGivenUpToo() throws Exception {
        SmtpStub gone = SmtpStub.start(n -> Manner.WELL);
        gone.close();
        assertThat(send(gone, Mail.Security.NONE, MONG_CAI))
                .isEqualTo(Map.of(MONG_CAI, "máy chủ thư không trả lời hoặc mất kết nối"));
    }

    @Test
    void aRefusedAddressIsNotTriedAgainAndKeepsNoOtherLetterBack() throws Exception {
        try (SmtpStub server = SmtpStub.start(n -> Manner.CHOOSY)) {
            assertThat(send(server, Mail.Security.NONE, HA_LONG, MONG_CAI))
                    .isEqualTo(
                            Map.of(
                                    HA_LONG,
                                    "máy chủ thư từ chối (550); kiểm tra địa chỉ ở trang Nhận báo cáo của templates/registry.xlsx"));
            assertThat(taken).containsExactly(MONG_CAI);
            assertThat(pauses).isEmpty();
        }
    }

    @Test
    void aMessageThatIsRefusedIsNotTriedAgainTonight() throws Exception {
        try (SmtpStub server = SmtpStub.start(n -> Manner.PARTICULAR)) {
            assertThat(send(server, Mail.Security.NONE, MONG_CAI))
                    .isEqualTo(Map.of(MONG_CAI, "máy chủ thư từ chối (554); hỏi người quản trị máy chủ thư"));
            assertThat(server.connections()).isOne();
        }
    }

    @Test
    void whoIsAskedToStopSendsNoFurtherLetter() throws Exception {
        try (SmtpStub server = SmtpStub.start(n -> Manner.WELL)) {
            assertThat(send(server, Mail.Security.NONE, pause -> taken.isEmpty(), MONG_CAI, HA_LONG))
                    .isEqualTo(Map.of(HA_LONG, "chương trình được yêu cầu dừng"));
            assertThat(taken).containsExactly(MONG_CAI);
            assertThat(server.messages()).hasSize(1);
        }
    }

    @Test
    void aRepeatAfterALostAnswerCarriesTheSameMessageId() throws Exception {
        try (SmtpStub server = SmtpStub.start(n -> n == 1 ? Manner.DROP_AFTER_DATA : Manner.WELL)) {
            assertThat(send(server, Mail.Security.NONE, MONG_CAI)).isEmpty();
            assertThat(taken).containsExactly(MONG_CAI);
            assertThat(server.messages()).hasSize(2);
            assertThat(parse(server.messages().get(0)).getMessageID())
                    .isEqualTo(parse(server.messages().get(1)).getMessageID());
        }
    }

    @Test
    void whatComesAfterALostConnectionGoesWithTheNextRound() throws Exception {
        try (SmtpStub server = SmtpStub.start(n -> n == 1 ? Manner.DROP_AFTER_DATA : Manner.WELL)) {
            assertThat(send(server, Mail.Security.NONE, MONG_CAI, HA_LONG)).isEmpty();
            assertThat(taken).containsExactly(MONG_CAI, HA_LONG);
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void withoutTheTlsThatIsAskedForNothingIsSent() throws Exception {
        try (SmtpStub server = SmtpStub.start(n -> Manner.WELL)) {
            assertThat(send(server, Mail.Security.STARTTLS, MONG_CAI))
                    .isEqualTo(Map.of(MONG_CAI, "máy chủ thư không nhận thư theo cách đã đặt (mail.security)"));
            assertThat(server.messages()).isEmpty();
        }
    }

    @Test
    void noNameBeginsAHeaderOfItsOwn() throws Exception {
        Letter sly = new Letter(
                MONG_CAI.enclosure(),
                new Recipient("mong-cai", "A\r\nBcc: x@example.vn", "mc@example.vn", ""),
                "Móng Cái\r\nBcc: y@example.vn");
        try (SmtpStub server = SmtpStub.start(n -> Manner.WELL)) {
            assertThat(send(server, Mail.Security.NONE, sly)).isEmpty();
            MimeMessage message = parse(server.messages().getFirst());
            assertThat(message.getHeader("Bcc")).isNull();
            assertThat(message.getSubject())
                    .isEqualTo("Phản hồi số liệu 9 tháng năm 2019 - Móng Cái Bcc: y@example.vn");
            assertThat(message.getAllRecipients()).hasSize(1);
        }
    }

    @Test
    void anAddressThatIsNoneIsToldWithItsMend() throws Exception {
        Letter wrong = letter("mong-cai", "Thành ủy Móng Cái", "a,b<c@example.vn");
        try (SmtpStub server = SmtpStub.start(n -> Manner.WELL)) {
            assertThat(send(server, Mail.Security.NONE, wrong, MONG_CAI))
                    .isEqualTo(Map.of(
                            wrong, "địa chỉ không hợp lệ; sửa ở trang Nhận báo cáo của templates/registry.xlsx"));
            assertThat(taken).containsExactly(MONG_CAI);
        }
    }
}

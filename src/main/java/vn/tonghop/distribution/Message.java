package vn.tonghop.distribution;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;

/** A letter as MIME. */
final class Message extends MimeMessage {
    private static final String UTF_8 = "UTF-8";

    private final String id;

    private Message(Session session, String id) {
        super(session);
        this.id = id;
    }

    static Message of(Letter letter, byte[] pdf, Sender sender, Session session, Instant now)
            throws MessagingException {
        Message message = new Message(session, "<" + letter.id() + "@" + sender.domain() + ">");
        message.setFrom(address(sender.address(), sender.name()));
        message.setRecipient(RecipientType.TO, address(letter.recipient().mail(), letter.name()));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(text(letter, sender), UTF_8);
        MimeMultipart parts = new MimeMultipart(text, attachment(letter, pdf));
        message.setContent(parts);
        message.saveChanges();
        return message;
    }

    private static InternetAddress address(String mail, String name) throws MessagingException {
        InternetAddress address = new InternetAddress(mail, true);
        try {
            address.setPersonal(name.isEmpty() ? null : name, UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every JDK has UTF-8", e);
        }
        return address;
    }

    private static MimeBodyPart attachment(Letter letter, byte[] pdf) throws MessagingException {
        MimeBodyPart attachment = new MimeBodyPart();
        attachment.setDataHandler(new DataHandler(new ByteArrayDataSource(pdf, "application/pdf")));
        String file = letter.enclosure().file();
        attachment.setFileName(file.substring(file.lastIndexOf('/') + 1));
        return attachment;
    }

    private static String text(Letter letter, Sender sender) {
        return "Kính gửi " + letter.addressee() + ",\n\n"
                + sender.name() + " gửi kèm " + letter.subject() + ".\n"
                + (sender.locks() ? "Tệp được khóa bằng mật khẩu đã trao cho đơn vị.\n" : "")
                + "\nThư này do chương trình tổng hợp gửi tự động.\n";
    }

    /** Jakarta Mail would make one up anew each time. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}

package vn.tonghop.distribution;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** What became of one attempt to send a letter. */
sealed interface Answer {

    /** Why not, in the administrator's words; empty where it was taken. */
    String reason();

    /** The server has taken it. */
    record Taken() implements Answer {
        @Override
        public String reason() {
            return "";
        }
    }

    /** Not now: it may go another time. */
    record NotNow(String reason) implements Answer {}

    /** Never as it is: something must be mended first. */
    record Never(String reason) implements Answer {}

    /** What the server meant; it has said no word of the letter's content that we would repeat. */
    static Answer of(MessagingException failure) {
        return of(failure, 0);
    }

    /** @param heard the server's last code, where the failure itself may not bear it: when it does not let us in */
    static Answer of(MessagingException failure, int heard) {
        int code = heard;
        boolean lost = heard < 0;
        String mend = "hỏi người quản trị máy chủ thư";
        for (Exception each = failure; each != null; each = next(each)) {
            if (each instanceof AddressException) {
                return new Never("địa chỉ không hợp lệ; sửa ở trang Nhận báo cáo của templates/registry.xlsx");
            }
            if (each instanceof AuthenticationFailedException) {
                return new NotNow("máy chủ thư từ chối tên hoặc mật khẩu; kiểm tra mail.user và TONGHOP_MAIL_PASSWORD");
            }
            if (each instanceof SSLException) {
                return new NotNow("không lập được kết nối TLS tin cậy với máy chủ thư; kiểm tra mail.host, mail.port,"
                        + " mail.security và chứng thư của máy chủ");
            }
            if (each instanceof SMTPAddressFailedException) {
                mend = "kiểm tra địa chỉ ở trang Nhận báo cáo của templates/registry.xlsx";
            }
            if (each instanceof SMTPSenderFailedException) {
                mend = "kiểm tra mail.from";
            }
            code = Math.max(code, code(each));
            lost |= each instanceof IOException || code(each) < 0;
        }
        if (code >= 500) {
            return new Never("máy chủ thư từ chối (" + code + "); " + mend);
        }
        if (code >= 400) {
            return new NotNow("máy chủ thư tạm từ chối (" + code + ")");
        }
        return new NotNow(
                lost
                        ? "máy chủ thư không trả lời hoặc mất kết nối"
                        : "máy chủ thư không nhận thư theo cách đã đặt (mail.security)");
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException mail ? mail.getNextException() : null;
    }

    /** 0 where no answer is meant, -1 where none came. */
    private static int code(Exception failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> 0;
        };
    }
}

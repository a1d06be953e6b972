package vn.tonghop.submission;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.tonghop.sheet.Wording;

/** The workspace's secret by which persons are marked (HMAC-SHA-256). Not thread-safe. */
public final class PersonKey {
    private final Mac mac;

    public PersonKey(byte[] secret) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    PersonMark mark(String name, LocalDate born, String sex) {
        String who = Wording.normalise(name) + '|' + born + '|' + sex;
        ByteBuffer hash = ByteBuffer.wrap(mac.doFinal(who.getBytes(StandardCharsets.UTF_8)));
        return new PersonMark(hash.getLong(), hash.getLong());
    }
}

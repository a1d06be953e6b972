package vn.tonghop.distribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.archive.Sha256;
import vn.tonghop.committee.Committee;
import vn.tonghop.committee.Recipient;
import vn.tonghop.committee.Registry;
import vn.tonghop.sheet.Wording;

/** A report on its way to one of those who receive it. */
public record Letter(Enclosure enclosure, Recipient recipient, String ownerName) {
    private static final int DIGITS = 20;

    /**
     * What has still to be sent, in the registry's order: what tells its receiver something else than the last one did.
     *
     * @param sent keys of what was sent before, in that order
     */
    public static List<Letter> pending(List<Enclosure> enclosures, Registry registry, List<String> sent) {
        List<Letter> letters = new ArrayList<>();
        for (Enclosure enclosure : enclosures) {
            for (Recipient recipient : registry.recipients()) {
                if (recipient.owner().equals(enclosure.owner())) {
                    letters.add(new Letter(enclosure, recipient, ownerName(enclosure.owner(), registry)));
                }
            }
        }
        Map<String, String> last = new HashMap<>();
        sent.forEach(key -> last.put(key.substring(0, DIGITS), key));
        letters.removeIf(letter -> letter.key().equals(last.put(letter.subjectKey(), letter.key())));
        return letters;
    }

    private static String ownerName(String owner, Registry registry) {
        return registry.find(owner).map(Committee::name).orElse(Registry.PROVINCE_NAME);
    }

    /**
     * Its key in the ledger: which report goes to which address, then what it tells there. A feedback in which only the
     * committee's place among the others has changed is no news to it.
     */
    public String key() {
        return subjectKey() + digits(enclosure.tells());
    }

    private String subjectKey() {
        return digits(enclosure.owner(), enclosure.period().toString(), enclosure.file(), recipient.mail());
    }

    /** The same for the same content to the same address, and for nothing else: a mail is known by it. */
    String id() {
        return subjectKey() + digits(enclosure.sha256());
    }

    private static String digits(String... parts) {
        return Sha256.of(String.join("\n", parts)).substring(0, DIGITS);
    }

    /** Where its report lies, as a reader of {@code output/} finds it. */
    public String path() {
        return enclosure.period() + "/" + enclosure.file();
    }

    /** Its receiver as a header may hold it: no name of the registry may begin a line of its own. */
    String name() {
        return Wording.clean(recipient.name());
    }

    /** Whom it greets: a committee, or whoever receives what is about the whole province. */
    String addressee() {
        boolean ofProvince = enclosure.owner().equals(Registry.PROVINCE);
        return !ofProvince ? ownerName : name().isEmpty() ? "đồng chí" : name();
    }

    String subject() {
        return Wording.clean((enclosure.owner().equals(Registry.PROVINCE) ? "Báo cáo " : "Phản hồi số liệu ")
                + enclosure.period().title() + " - " + ownerName);
    }
}

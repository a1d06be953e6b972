package vn.tonghop.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tonghop.archive.Sha256;
import vn.tonghop.committee.Recipient;
import vn.tonghop.committee.Registry;
import vn.tonghop.sheet.Wording;

/** A report on its way to one of those who receive it. */
public record Letter(Enclosure enclosure, Recipient recipient, String ownerName) {

    /**
     * What has still to be sent, in the registry's order.
     *
     * @param sent keys of what was sent before
     */
    public static List<Letter> pending(List<Enclosure> enclosures, Registry registry, Set<String> sent) {
        List<Letter> letters = new ArrayList<>();
        for (Enclosure enclosure : enclosures) {
            for (Recipient recipient : registry.recipients()) {
                if (recipient.owner().equals(enclosure.owner())) {
                    letters.add(new Letter(enclosure, recipient, ownerName(enclosure.owner(), registry)));
                }
            }
        }
        letters.removeIf(letter -> sent.contains(letter.key()));
        return letters;
    }

    private static String ownerName(String owner, Registry registry) {
        return registry.find(owner).map(committee -> committee.name()).orElse("Toàn tỉnh");
    }

    /** The same for the same content to the same address, and for nothing else: it names the mail, and its line in the ledger. */
    public String key() {
        return Sha256.of(String.join(
                        "\n",
                        enclosure.owner(),
                        enclosure.period().toString(),
                        enclosure.file(),
                        enclosure.sha256(),
                        recipient.mail()))
                .substring(0, 40);
    }

    /** Where its report lies, as a reader of {@code output/} finds it. */
    public String path() {
        return enclosure.period() + "/" + enclosure.file();
    }

    /** Its receiver as a header may hold it: no name of the registry may begin a line of its own. */
    String name() {
        return Wording.clean(recipient.name());
    }

    String subject() {
        return Wording.clean((enclosure.owner().equals(Registry.PROVINCE) ? "Báo cáo " : "Phản hồi số liệu ")
                + enclosure.period().title() + " - " + ownerName);
    }
}

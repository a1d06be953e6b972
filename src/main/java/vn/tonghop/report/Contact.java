package vn.tonghop.report;

import java.util.List;
import vn.tonghop.committee.Recipient;
import vn.tonghop.committee.Registry;

/** Whom to reach about a committee: one of those that the registry names as receivers of its reports. */
public record Contact(String name, String role, String mail) {

    /** Those of a committee, in the registry's order. */
    public static List<Contact> of(Registry registry, String committee) {
        return registry.recipients().stream()
                .filter(recipient -> recipient.owner().equals(committee))
                .map(Contact::of)
                .toList();
    }

    private static Contact of(Recipient recipient) {
        return new Contact(recipient.name(), recipient.role(), recipient.mail());
    }

    public String href() {
        return Href.mailbox(mail);
    }
}

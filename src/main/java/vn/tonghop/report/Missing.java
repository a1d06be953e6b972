package vn.tonghop.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidation.FilingStatus;
import vn.tonghop.fact.Filing;

/**
 * A committee that has nothing in force for a period: whom to reach, and what is known of it.
 *
 * @param letter the reminder, or null where there is none
 */
public record Missing(
        FilingStatus status,
        List<Contact> contacts,
        @Nullable Link letter) {

    public String name() {
        return status.name();
    }

    /** How what it sent went back: {@code lần 1, lần 2}; empty where it has sent nothing. */
    public String returned() {
        return String.join(
                ", ", status.returned().stream().map(Filing::version).distinct().toList());
    }
}

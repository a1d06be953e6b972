package vn.tonghop.committee;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Place;

/**
 * A file the office has taken out of the figures.
 *
 * @param place of the row in the registry
 * @param file its name, or its sha256 in hexadecimal
 * @param day until when a name stands for what was filed under it: a mended file may bear the same name later; null
 *     without an end
 */
public record Withdrawal(
        Place place, String file, String reason, @Nullable LocalDate day) {

    /**
     * Whether it withdraws a content.
     *
     * @param names every name it was seen under
     * @param filedOn the day it first arrived
     */
    public boolean takes(Set<String> names, String sha256, LocalDate filedOn) {
        return file.equalsIgnoreCase(sha256) || names.contains(file) && (day == null || !filedOn.isAfter(day));
    }
}

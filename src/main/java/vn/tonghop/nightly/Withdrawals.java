package vn.tonghop.nightly;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.committee.Withdrawal;
import vn.tonghop.finding.FileFinding;
import vn.tonghop.finding.Place;

/**
 * What the office has withdrawn, known by its hash or by any of the names it was seen under.
 *
 * @param names sha256 → names
 */
record Withdrawals(List<Withdrawal> all, Map<String, Set<String>> names) {

    static Withdrawals of(NightWork work) {
        List<Withdrawal> all = work.templates().registry().withdrawals();
        return new Withdrawals(
                all, all.isEmpty() ? Map.of() : work.stored().nights().names());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * What to say of a content that is withdrawn.
     *
     * @param file the name it is told by
     */
    Optional<FileFinding> find(String file, String sha256, LocalDate filedOn) {
        Set<String> known = names.getOrDefault(sha256, Set.of(file));
        return all.stream()
                .filter(withdrawal -> withdrawal.takes(known, sha256, filedOn))
                .findFirst()
                .map(withdrawal -> new FileFinding.Withdrawn(Place.of(file), withdrawal.reason()));
    }
}

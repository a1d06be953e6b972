package vn.tonghop.nightly;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.committee.Registry;
import vn.tonghop.committee.Withdrawal;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.fact.Nights;
import vn.tonghop.finding.FileFinding;
import vn.tonghop.finding.Place;

/**
 * What the office has withdrawn, known by its hash or by any of the names it was seen under.
 *
 * @param names sha256 → names
 */
record Withdrawals(List<Withdrawal> all, Map<String, Set<String>> names) {

    static Withdrawals of(NightWork work) {
        return of(work.templates().registry(), work.stored().nights());
    }

    static Withdrawals of(Registry registry, Nights nights) {
        List<Withdrawal> all = registry.withdrawals();
        return new Withdrawals(all, all.isEmpty() ? Map.of() : nights.names());
    }

    /** The rows that withdraw nothing of what has been seen: a name with a slip in it would else take effect in silence. */
    List<String> idle(Map<String, Nights.Content> contents) {
        return all.stream()
                .filter(withdrawal -> contents.entrySet().stream()
                        .noneMatch(content -> withdrawal.takes(
                                names.getOrDefault(content.getKey(), Set.of()),
                                content.getKey(),
                                content.getValue().filedOn())))
                .map(withdrawal -> withdrawal.place() + ": chưa rút được tệp nào, vì không có tệp đã xem nào tên \""
                        + withdrawal.file() + "\""
                        + (withdrawal.day() == null ? "" : " đến trước hoặc trong ngày " + Shown.date(withdrawal.day()))
                        + "; kiểm tra lại tên (kể cả đuôi .xlsx, .xls) hoặc mã sha256, và cột Ngày.")
                .toList();
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

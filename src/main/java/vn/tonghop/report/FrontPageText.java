package vn.tonghop.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidation.UnitResult;
import vn.tonghop.template.Settings;

/**
 * All that the page over all documents says, as its template calls it: what is in force, what went back, who is missing.
 *
 * @param editions a period that has a release each, the latest first
 * @param committees of the latest, in official order
 * @param awaited those whose deadline has passed first, then the latest period first
 * @param sentBack the latest period first
 */
public record FrontPageText(
        Settings settings,
        List<Edition> editions,
        List<UnitResult> committees,
        List<AwaitedWords> awaited,
        List<SentBack> sentBack) {

    public FrontPageText {
        editions = List.copyOf(editions);
        committees = List.copyOf(committees);
        awaited = List.copyOf(awaited);
        sentBack = List.copyOf(sentBack);
    }

    public String province() {
        return settings.province();
    }

    public String parent() {
        return settings.parent();
    }

    public String board() {
        return settings.board();
    }

    /** What rates are divided by. */
    public String denominator() {
        return settings.denominator().label();
    }

    /** The latest period that has a release; null where nothing has ever been taken. */
    public @Nullable Edition latest() {
        return editions.isEmpty() ? null : editions.getFirst();
    }

    /** The latest period's committees against their targets. */
    public List<CommitteeBar> bars() {
        Edition latest = latest();
        return latest == null ? List.of() : CommitteeBar.of(committees, latest);
    }

    /** How many committees of the latest period cannot be held against a target, or stand between those drawn. */
    public int undrawn() {
        return committees.size() - bars().size();
    }

    /** Whether only the best and the last are drawn. */
    public boolean onlyExtremes() {
        return committees.stream()
                        .filter(unit -> unit.year().completion() != null)
                        .count()
                > CommitteeBar.MOST;
    }

    public int missing() {
        return awaited.stream().mapToInt(AwaitedWords::count).sum();
    }

    public int overdue() {
        return awaited.stream()
                .filter(AwaitedWords::overdue)
                .mapToInt(AwaitedWords::count)
                .sum();
    }
}

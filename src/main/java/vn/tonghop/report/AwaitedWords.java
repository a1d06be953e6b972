package vn.tonghop.report;

import java.util.List;
import vn.tonghop.consolidation.Awaited;
import vn.tonghop.consolidation.Shown;

/** The committees of a period that are awaited, as a page lists them. */
public record AwaitedWords(Awaited awaited, List<Missing> rows) {

    public String title() {
        return awaited.period().title();
    }

    public boolean overdue() {
        return awaited.isOverdue();
    }

    /** The last day to file; empty where the registry has none. */
    public String deadline() {
        return awaited.deadline() == null ? "" : Shown.date(awaited.deadline());
    }

    public int count() {
        return rows.size();
    }
}

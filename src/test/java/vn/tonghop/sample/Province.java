package vn.tonghop.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.committee.Period;

/** The invented province: what every committee filed in the end for every period of the term so far. */
final class Province {
    static final List<Period> PERIODS = List.of(
            Period.december(2015),
            Period.december(2016),
            Period.december(2017),
            Period.december(2018),
            Period.get("2019-09"));

    private final Map<Period, Map<String, Draft>> drafts = new LinkedHashMap<>();

    Province(Seed seed) {
        Trends trends = new Trends(seed);
        People people = new People(seed);
        PERIODS.forEach(period -> drafts.put(period, new LinkedHashMap<>()));
        for (Sender sender : Sender.ALL) {
            Clerk clerk = new Clerk(sender, seed);
            for (Chronicle.Entry entry : new Chronicle(sender, seed).entries(trends, people)) {
                of(entry.period()).put(sender.code(), clerk.draft(entry));
            }
        }
    }

    /** A period's submissions in force, by committee, in official order. */
    Map<String, Draft> of(Period period) {
        return drafts.getOrDefault(period, new LinkedHashMap<>());
    }
}

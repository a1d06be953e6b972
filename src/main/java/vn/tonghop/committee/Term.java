package vn.tonghop.committee;

import java.util.List;
import java.util.stream.IntStream;

/** A term from congress to congress: a span of years, both ends counted. */
public record Term(String name, int firstYear, int lastYear) {

    public boolean contains(int year) {
        return year >= firstYear && year <= lastYear;
    }

    /** The periods whose flows add up to the term to date: its complete years before the period's, and the period. */
    public List<Period> toDate(Period period) {
        return IntStream.rangeClosed(firstYear, period.year())
                .mapToObj(year -> year == period.year() ? period : Period.december(year))
                .toList();
    }
}

package vn.tonghop.report;

import vn.tonghop.consolidation.Shown;
import vn.tonghop.consolidation.TermYear;

/** A year of the term to date, in the cells of a table and the words of a sentence. */
public record TermYearWords(TermYear year) {
    /** As a table names it: {@code Năm 2018}, {@code 9 tháng năm 2019}. */
    public String head() {
        return Shown.capitalised(title());
    }

    /** {@code năm 2018}, {@code 9 tháng năm 2019}. */
    public String title() {
        return year.period().title();
    }

    /** From how many units its figures come. */
    public String coverage() {
        return year.words();
    }

    /** From how many units the rate of fulfilled duties comes. */
    public String fulfilledCoverage() {
        return year.coverages().graded() + " đơn vị";
    }

    public String admitted() {
        return Cells.count(year.admitted());
    }

    public String rate() {
        return Cells.decimal(year.rate());
    }

    public boolean hasFulfilled() {
        return year.fulfilled() != null;
    }

    public String fulfilled() {
        return Cells.decimal(year.fulfilled());
    }
}

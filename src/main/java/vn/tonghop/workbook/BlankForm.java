package vn.tonghop.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.committee.Committee;
import vn.tonghop.committee.Period;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.form.Form;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.Stamp;
import vn.tonghop.submission.Organisation;

/**
 * A form as it is issued to a committee: empty, but for what is known.
 *
 * @param board who issues it, as the guidance names it
 * @param deadline the last day to file, where the registry has one
 * @param known figures filled in beforehand, by code
 * @param organisations rows of the list of organisations filled in beforehand
 */
public record BlankForm(
        Form form,
        Period period,
        Committee committee,
        String board,
        Optional<LocalDate> deadline,
        Map<String, BigDecimal> known,
        List<Organisation> organisations) {
    /** Rows for organisations founded since, beside those filled in beforehand. */
    private static final int SPARE_ROWS = 50;

    Stamp stamp() {
        return new Stamp(form.id(), form.version(), committee.code(), period.toString());
    }

    /** How many rows a list has ready. */
    int rows(FormSheet.Listing listing) {
        return Math.max(listing.blankRows(), knownRows(listing).size() + SPARE_ROWS);
    }

    /** The rows of a list that are filled in beforehand. */
    List<Organisation> knownRows(FormSheet.Listing listing) {
        return listing.organisations().isPresent() ? organisations : List.of();
    }

    /** {@code 9 tháng năm 2019 (từ 01/01/2019 đến 30/09/2019)}. */
    String span() {
        return period.title() + " (từ " + Shown.date(period.start()) + " đến " + Shown.date(period.end()) + ")";
    }
}

package vn.tonghop.form;

import java.util.List;

/**
 * A column of a matrix sheet.
 *
 * @param name the heading
 * @param kind of its figures, where the column and not the row says it
 * @param total blank is an error in a row that holds any figure
 * @param note what its figures mean, for those who fill the form in; or empty
 */
public record FormColumn(
        String key, String name, List<String> aliases, Role role, Kind kind, boolean total, String note) {

    /** What a column holds. */
    public enum Role {
        CODE,
        LABEL,
        VALUE,
        /** The sender's own figure of last year: read and compared, never trusted; may be absent. */
        LAST_YEAR,
        /** The sender's own percentage of that, or growth over it: compared, never trusted; may be absent. */
        PERCENT;

        public boolean mayBeAbsent() {
            return this == LAST_YEAR || this == PERCENT;
        }
    }
}

package vn.tonghop.finding;

/**
 * A finding as it is told: what stands in the database, the workbooks, the reports and on the console.
 *
 * @param code the kind, or the form's own rule id
 * @param kind the kind in a reader's words
 * @param message what was found, what was expected, how to mend it
 */
public record Statement(String code, String kind, Severity severity, Place place, String message) {

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@code "Mong Cai 9T.xlsx, Biểu 1!C7: …"}. */
    @Override
    public String toString() {
        return place + ": " + message;
    }
}

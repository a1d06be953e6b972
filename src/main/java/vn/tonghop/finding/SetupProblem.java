package vn.tonghop.finding;

/**
 * What the office or the administrator has to mend before a night can begin: registry, settings, forms, templates, disk.
 *
 * <p>Stops the work with exit code 5, before any input is touched. The message is one Vietnamese sentence that names the
 * file, the place in it and the mend.
 */
public final class SetupProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SetupProblem(String message) {
        super(message);
    }

    public SetupProblem(String message, Throwable cause) {
        super(message, cause);
    }

    /** A problem at a place of a file: {@code "templates/registry.xlsx, Đơn vị!A3: …"}. */
    public static SetupProblem at(Place place, String message) {
        return new SetupProblem(place + ": " + message);
    }
}

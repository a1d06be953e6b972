package vn.tonghop.fact;

/** The ids of the figures of one submission, which follow each other in the order of the form. */
final class FactId {
    /** No form has as many figures. */
    private static final long SPAN = 100_000;

    /** A condition by which the facts {@code f} of the submissions {@code s} are joined. */
    static final String OF_SUBMISSION = "f.id between s.id * " + SPAN + " and s.id * " + SPAN + " + " + (SPAN - 1);

    private FactId() {}

    static long first(long submission) {
        return submission * SPAN;
    }

    static long last(long submission) {
        return first(submission) + SPAN - 1;
    }
}

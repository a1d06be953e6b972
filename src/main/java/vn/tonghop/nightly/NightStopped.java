package vn.tonghop.nightly;

/** Unwinds a run that was asked to stop; what it has done is done, the rest is the next run's. */
final class NightStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NightStopped() {
        super("asked to stop");
    }
}

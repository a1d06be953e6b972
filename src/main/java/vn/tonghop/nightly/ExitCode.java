package vn.tonghop.nightly;

/** What a command says to whoever started it. */
final class ExitCode {
    static final int DONE = 0;
    static final int DEFECT = 1;
    static final int USAGE = 2;
    static final int FINDINGS = 3;
    static final int LOCKED = 4;
    static final int ENVIRONMENT = 5;
    static final int PENDING = 6;

    private ExitCode() {}
}

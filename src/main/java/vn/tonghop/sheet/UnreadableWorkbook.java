package vn.tonghop.sheet;

import vn.tonghop.finding.FileFinding;

/** Carries the finding of a reading that cannot go on from the stream to whoever holds the whole file in hand. */
public final class UnreadableWorkbook extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient FileFinding finding;

    public UnreadableWorkbook(FileFinding finding) {
        super(finding.statement().toString(), null, false, false);
        this.finding = finding;
    }

    public FileFinding finding() {
        return finding;
    }
}

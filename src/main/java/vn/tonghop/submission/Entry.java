package vn.tonghop.submission;

/** What a filed cell said. Not filed at all is no entry. */
public enum Entry {
    /** A number above zero. */
    NUMBER,
    ZERO,
    /** A dash or "không có": the unit says none. Counts as zero. */
    NONE,
    /** Left empty: says nothing. Counts as 0 inside a rule only. */
    BLANK
}

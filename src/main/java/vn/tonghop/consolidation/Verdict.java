package vn.tonghop.consolidation;

/** How a result stands against its target. */
public enum Verdict {
    EXCEEDED("vượt"),
    MET("đạt"),
    MISSED("chưa đạt"),
    /** Before the year's end: at least the pro-rata target. */
    ON_PACE("đạt tiến độ"),
    /** Before the year's end: below the pro-rata target. */
    BEHIND("chậm tiến độ"),
    NO_TARGET("không có chỉ tiêu"),
    NO_FIGURES("chưa có số liệu");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** The words a reader sees. */
    public String label() {
        return label;
    }
}

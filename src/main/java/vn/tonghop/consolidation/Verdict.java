package vn.tonghop.consolidation;

import vn.tonghop.committee.Target;

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
    /** Admissions are known, but of no whole year, and the target is an average of whole years. */
    NO_COMPLETE_YEAR("chưa có năm trọn vẹn"),
    NO_FIGURES("chưa có số liệu");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** Of a whole year or term; a target without a range is met only by itself, and exceeded by more. */
    static Verdict of(Quotient result, Target target) {
        if (result.compareTo(target.least(), 12) < 0) {
            return MISSED;
        }
        return result.compareTo(target.most(), 12) > 0 ? EXCEEDED : MET;
    }

    /** Of a year after so many months: before its end only the pace is judged, however much is done already. */
    static Verdict of(Quotient result, Target target, int months) {
        if (months == 12) {
            return of(result, target);
        }
        return result.compareTo(target.least(), months) < 0 ? BEHIND : ON_PACE;
    }

    /** The words a reader sees. */
    public String label() {
        return label;
    }
}

package vn.tonghop.report;

import java.math.BigDecimal;
import vn.tonghop.committee.Target;
import vn.tonghop.consolidation.Shown;

/** A target as sentences and tables name it. */
public record TargetWords(Target target) {
    /** {@code người}, {@code tỷ lệ}, {@code khoảng}: which sentence speaks of it. */
    public String kind() {
        return switch (target.kind()) {
            case SO_LUONG_NAM -> "người";
            case TY_LE_NAM -> "tỷ lệ";
            case KHOANG_TY_LE_NAM -> "khoảng";
        };
    }

    /** {@code 350}, {@code 5%}, {@code 4-5%}. */
    public String level() {
        String least = plain(target.least());
        return switch (target.kind()) {
            case SO_LUONG_NAM -> least;
            case TY_LE_NAM -> least + "%";
            case KHOANG_TY_LE_NAM -> least + "-" + plain(target.most()) + "%";
        };
    }

    /** {@code 350 đảng viên}, {@code 5%}, {@code 4-5%}. */
    public String amount() {
        return level() + (target.isCount() ? " đảng viên" : "");
    }

    /** {@code 350 đảng viên/năm}, {@code 5%/năm}, {@code 4-5%/năm}. */
    public String yearly() {
        return level() + (target.isCount() ? " đảng viên/năm" : "/năm");
    }

    /** The resolution in brackets, or empty. */
    public String basis() {
        return target.basis().isBlank() ? "" : " (" + target.basis() + ")";
    }

    /**
     * A part of the target in its own unit: {@code 262,5}, {@code 3,75%}.
     *
     * @param decimals of the rate beside it: a part in percent has no fewer
     */
    String part(BigDecimal value, int decimals) {
        return target.isCount() ? Shown.number(value, 1) : Shown.number(value, Math.max(2, decimals)) + "%";
    }

    private static String plain(BigDecimal value) {
        return Shown.number(value, 2);
    }
}

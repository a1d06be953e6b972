package vn.tonghop.committee;

import java.math.BigDecimal;

/**
 * What a resolution demands of a committee or the province.
 *
 * @param owner a committee's code, or {@link Registry#PROVINCE}
 * @param span a year or the name of a term
 * @param least persons or percent a year
 * @param most for a range; else equal to {@code least}
 * @param basis the resolution
 */
public record Target(String owner, String span, Kind kind, BigDecimal least, BigDecimal most, String basis) {

    /** What is counted. */
    public enum Kind {
        /** Percent of the opening stock a year. */
        TY_LE_NAM,
        /** Persons a year. */
        SO_LUONG_NAM,
        /** A range of percent a year. */
        KHOANG_TY_LE_NAM
    }

    public boolean isRange() {
        return kind == Kind.KHOANG_TY_LE_NAM;
    }

    public boolean isCount() {
        return kind == Kind.SO_LUONG_NAM;
    }
}

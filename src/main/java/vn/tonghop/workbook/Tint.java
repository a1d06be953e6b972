package vn.tonghop.workbook;

import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A colour that cells take while a condition holds.
 *
 * @param condition over cells of the same sheet, as seen from the area's first cell
 */
record Tint(CellRangeAddress area, String condition, Colour colour) {
    /** What a colour says. */
    enum Colour {
        /** It agrees. */
        GREEN,
        /** Still to be done, or to be looked at. */
        AMBER,
        /** To be mended. */
        RED
    }
}

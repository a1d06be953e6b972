/**
 * Writing of workbooks with POI: the summary of a release.
 *
 * <p>May import the rooms before it. A sheet is first a value, then ink; texts from outside are written as text and never
 * as formulas.
 */
@NullMarked
package vn.tonghop.workbook;

import org.jspecify.annotations.NullMarked;

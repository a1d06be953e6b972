/**
 * What the office opens in Excel: the summary workbook of a release, drawn with POI, and its figures as tidy CSV.
 *
 * <p>May import the rooms before it. A sheet is first a value ({@link vn.tonghop.workbook.Page}: captions and tables of
 * contents), then ink ({@link vn.tonghop.workbook.Ink}): what stands on a sheet is decided without POI, how it looks is
 * decided once. Rows are handed over one by one and streamed, so that the sheet of sources may be long. Texts from
 * outside are written as text and never as formulas ({@link vn.tonghop.workbook.ForeignText}); the same release gives the
 * same bytes in any JVM, time zone and year.
 */
@NullMarked
package vn.tonghop.workbook;

import org.jspecify.annotations.NullMarked;

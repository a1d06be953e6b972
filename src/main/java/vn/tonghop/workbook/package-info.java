/**
 * What is opened in Excel, drawn with POI: the summary workbook of a release, its figures as tidy CSV, and the blank forms
 * that committees fill in.
 *
 * <p>May import the rooms before it. A sheet is first a value ({@link vn.tonghop.workbook.Page}: captions and tables of
 * contents), then ink ({@link vn.tonghop.workbook.Ink}): what stands on a sheet is decided without POI, how it looks is
 * decided once. Rows are handed over one by one and streamed, so that the sheet of sources may be long. Texts from
 * outside are written as text and never as formulas ({@link vn.tonghop.workbook.ForeignText}); the same release gives the
 * same bytes in any JVM, time zone and year.
 *
 * <p>A blank form ({@link vn.tonghop.workbook.BlankForm}) is made from the form alone: where things stand
 * ({@code Places}), which totals reckon themselves ({@code Totals}), what rules read ({@code Operands}), what they say
 * ({@code Checks}), how far it is ({@code Standing}), then the sheets, each a value ({@code BlankSheet}) before it is ink.
 * Its formulas are printed from the expressions that the program's own check evaluates: one rule, two uses.
 */
@NullMarked
package vn.tonghop.workbook;

import org.jspecify.annotations.NullMarked;

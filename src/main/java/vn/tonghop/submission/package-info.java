/**
 * A workbook understood through a form: who files, for when, which version, and which cells mean what.
 *
 * <p>May import {@code finding}, {@code sheet}, {@code committee}, {@code template}, {@code form}. Reading is one pass
 * over each sheet; of lists only organisations are kept row by row, persons are counted and forgotten.
 */
@NullMarked
package vn.tonghop.submission;

import org.jspecify.annotations.NullMarked;

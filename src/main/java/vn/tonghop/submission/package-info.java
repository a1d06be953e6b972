/**
 * A workbook understood through a form: who files, for when, which version, and which cells mean what.
 *
 * <p>May import {@code finding}, {@code sheet}, {@code committee}, {@code template}, {@code form}. Where a table is, and
 * which, is told apart from what it says. Its headings alone say that a table begins ({@code TableFinder}), on whatever sheet
 * and in whatever columns; its rows say which of the form's it is ({@code Fit}, {@code Tables}), a sheet's name only
 * where they bear it out. All in one pass over each sheet: the few rows of a fixed table are kept until it is known
 * ({@code Block}), a list is known by its headings and read on the way; of it only organisations are kept row by row,
 * persons are counted and forgotten. Only where the cover does not tell who files and for when are the sheets opened
 * before, for their titles.
 *
 * <p>What is not literally as the form has it is told with its place; what could mean two things is an error, never a
 * guess.
 */
@NullMarked
package vn.tonghop.submission;

import org.jspecify.annotations.NullMarked;

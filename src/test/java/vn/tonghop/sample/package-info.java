/**
 * An invented province: what its committees would file, as plain values and as workbooks.
 *
 * <p>{@link vn.tonghop.sample.Draft} is one submission as values, {@link vn.tonghop.sample.DraftWorkbook} the workbook a
 * clerk would make of it; {@link vn.tonghop.sample.SampleProvince} writes the sample's {@code input/} and registry. The
 * figures reproduce the newspaper article of the domain notes; persons and enterprises are invented. May import
 * {@code form}: labels, headings and codes come from there. Randomness is seeded: the same seed gives the same bytes.
 */
@NullMarked
package vn.tonghop.sample;

import org.jspecify.annotations.NullMarked;

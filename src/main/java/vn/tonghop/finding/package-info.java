/**
 * What the program has to say about what was filed: one record a kind of finding.
 *
 * <p>Imports nothing of the project. Findings are values; text is made from their components in one place, so that a
 * test, a workbook and a PDF say the same sentence. Records of a sealed type must share its package: that is why
 * findings live here and not beside the rules that make them.
 */
@NullMarked
package vn.tonghop.finding;

import org.jspecify.annotations.NullMarked;

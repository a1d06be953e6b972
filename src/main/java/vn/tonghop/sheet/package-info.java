/**
 * A stranger's workbook, opened safely, as forward-only streams of rows of typed cells.
 *
 * <p>May import {@code finding}. The only room that reads through POI: the package layer and {@code XSSFReader} for xlsx,
 * with the XML pulled by StAX (Aalto); HSSF records for xls. Never the user model, which needs ten times the memory and
 * opens damaged files without a word: every entry's CRC and size is compared with the zip's central directory instead.
 */
@NullMarked
package vn.tonghop.sheet;

import org.jspecify.annotations.NullMarked;

/**
 * Who files, when, against what: committees, periods, terms, targets, deadlines, events, as the office keeps them in
 * {@code templates/registry.xlsx}.
 *
 * <p>May import {@code finding}, {@code sheet}. The registry is read with the same sheet reading as strangers' workbooks;
 * what is wrong with it stops the night with sheet and cell, before any input is touched.
 */
@NullMarked
package vn.tonghop.committee;

import org.jspecify.annotations.NullMarked;

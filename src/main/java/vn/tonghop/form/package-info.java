/**
 * Forms as data: sheets, rows, columns, codes, kinds of figure and rules, read from {@code templates/forms}.
 *
 * <p>May import {@code finding}, {@code sheet}, {@code committee}, {@code template}. Labels, codes and arithmetic stand
 * in the YAML and nowhere else; code asks a form for what a figure means ({@link vn.tonghop.form.Meaning}), never for a
 * code it knows by heart. Rules are compiled once with EvalEx.
 */
@NullMarked
package vn.tonghop.form;

import org.jspecify.annotations.NullMarked;

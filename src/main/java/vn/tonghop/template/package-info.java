/**
 * What the office shapes in YAML, read with its lines: the nodes of a template, and the settings.
 *
 * <p>May import {@code finding}, {@code sheet}, {@code committee}. Every mistake is reported as file, line, what was
 * found and what was expected, before any input is touched.
 */
@NullMarked
package vn.tonghop.template;

import org.jspecify.annotations.NullMarked;

/**
 * What submissions must satisfy: one class a rule, {@link vn.tonghop.rule.Rules} lists them in order.
 *
 * <p>May import the rooms before it. Rules that are arithmetic stand in the form's YAML and are checked by one class;
 * rules do no I/O and never look at the day a form was filled in. Rules across periods and committees take plain figures
 * that {@code nightly} brings from {@code fact}.
 */
@NullMarked
package vn.tonghop.rule;

import org.jspecify.annotations.NullMarked;

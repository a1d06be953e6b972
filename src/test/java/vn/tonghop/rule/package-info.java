/** Every rule, broken and kept. */
@NullMarked
package vn.tonghop.rule;

import org.jspecify.annotations.NullMarked;

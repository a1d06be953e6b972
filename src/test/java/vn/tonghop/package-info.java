/** What holds of the program as a whole. */
@NullMarked
package vn.tonghop;

import org.jspecify.annotations.NullMarked;

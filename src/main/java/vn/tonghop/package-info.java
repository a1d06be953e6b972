/** The program's entry; see the rooms below it. */
@NullMarked
package vn.tonghop;

import org.jspecify.annotations.NullMarked;

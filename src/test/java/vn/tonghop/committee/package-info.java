@NullMarked
package vn.tonghop.committee;

import org.jspecify.annotations.NullMarked;

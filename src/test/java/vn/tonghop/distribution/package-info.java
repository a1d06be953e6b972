@NullMarked
package vn.tonghop.distribution;

import org.jspecify.annotations.NullMarked;

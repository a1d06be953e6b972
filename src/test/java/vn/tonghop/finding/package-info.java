@NullMarked
package vn.tonghop.finding;

import org.jspecify.annotations.NullMarked;

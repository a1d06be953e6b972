@NullMarked
package vn.tonghop.submission;

import org.jspecify.annotations.NullMarked;

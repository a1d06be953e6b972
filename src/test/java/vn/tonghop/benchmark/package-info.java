/** Measurements, as ratios to a floor taken in the same run; a command of the build, never a test. */
@NullMarked
package vn.tonghop.benchmark;

import org.jspecify.annotations.NullMarked;

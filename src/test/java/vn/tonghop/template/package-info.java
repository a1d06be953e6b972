@NullMarked
package vn.tonghop.template;

import org.jspecify.annotations.NullMarked;

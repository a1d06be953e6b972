package vn.tonghop.consolidation;

import java.math.BigDecimal;

/**
 * Both sides of a rate of admission, over the units that gave both.
 *
 * @param opening members by the settings' denominator
 */
record Rated(BigDecimal admitted, BigDecimal opening) {

    Rated plus(Rated other) {
        return new Rated(admitted.add(other.admitted), opening.add(other.opening));
    }

    /** Of a period, with members in twelfths of a member-year. */
    Rated over(int months) {
        return new Rated(admitted, opening.multiply(BigDecimal.valueOf(months)));
    }
}

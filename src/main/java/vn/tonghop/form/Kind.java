package vn.tonghop.form;

/** What kind of figure stands in a row or column, and with that how it adds up. */
public enum Kind {
    /** Cumulative from 1 January; sums over units. */
    FLOW,
    /** As at the period's end; sums over units, never over periods. */
    STOCK,
    /** A mean, weighted by another figure. */
    MEAN,
    /** A line without figures. */
    HEADING
}

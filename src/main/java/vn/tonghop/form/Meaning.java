package vn.tonghop.form;

/** What the program's arithmetic needs to know a figure as; a form says in {@code figures} which codes have it. */
public enum Meaning {
    /** Members at 31 December of the year before. */
    OPENING,
    /** New members admitted. */
    ADMITTED,
    /** Members at the period's end. */
    CLOSING,
    /** Members arrived from other committees of the province. */
    ARRIVED_WITHIN,
    /** Members left to other committees of the province. */
    LEFT_WITHIN,
    /** Grassroots organisations. */
    ORGANISATIONS,
    /** Branches under grassroots organisations. */
    BRANCHES,
    /** Members whose quality was rated. */
    RATED,
    /** Those rated who fulfilled their duties. */
    FULFILLED,
    /** Rows of the types of organisation outside the State sector. */
    OUTSIDE_STATE;

    /** Whether several codes together may have it. */
    boolean mayBeSeveral() {
        return this == FULFILLED || this == OUTSIDE_STATE;
    }
}

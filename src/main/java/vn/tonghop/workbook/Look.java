package vn.tonghop.workbook;

/**
 * How a cell looks.
 *
 * @param decimals of a number that has any
 * @param indent steps from the left edge
 */
record Look(Format format, int decimals, boolean bold, int indent, Tone tone) {

    /** What a cell holds, and with that its number format and alignment. */
    enum Format {
        /** The sheet's title. */
        TITLE,
        /** Period, coverage and rules under the title. */
        CAPTION,
        /** The line over a table where a sheet has several. */
        HEADING,
        /** A head of a column. */
        HEAD,
        /** The empty upper half of a head that takes two rows. */
        HEAD_OVER,
        /** The lower half of a head that takes two rows. */
        HEAD_UNDER,
        /** Words, wrapped. */
        TEXT,
        /** Short words in the middle. */
        CENTRED,
        /** The number of a row in its list. */
        ORDINAL,
        /** {@code 1.464}. */
        COUNT,
        /** {@code 104,6}: percent, means, averages. */
        DECIMAL,
        /** {@code +0,5}: percentage points. */
        POINTS,
        /** {@code 30/09/2019}. */
        DATE;

        boolean isHead() {
            return this == HEAD || this == HEAD_OVER || this == HEAD_UNDER;
        }

        /** Whether long words go on in a further line. */
        boolean wraps() {
            return this == TEXT || this == CENTRED || isHead();
        }
    }

    /** What a cell's colour says beside its words. */
    enum Tone {
        PLAIN,
        GOOD,
        BAD,
        /** Nothing to say yet: not filed, no target. */
        FAINT,
        /** Leads somewhere. */
        LINK
    }

    static Look of(Format format) {
        return new Look(format, 1, false, 0, Tone.PLAIN);
    }

    Look of(int otherDecimals) {
        return new Look(format, otherDecimals, bold, indent, tone);
    }

    Look inBold() {
        return new Look(format, decimals, true, indent, tone);
    }

    Look indented(int steps) {
        return new Look(format, decimals, bold, steps, tone);
    }

    Look toned(Tone other) {
        return new Look(format, decimals, bold, indent, other);
    }
}

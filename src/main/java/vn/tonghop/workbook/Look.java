package vn.tonghop.workbook;

/**
 * How a cell looks.
 *
 * @param decimals of a number that has any
 * @param indent steps from the left edge
 * @param ground what the cell is to those who fill it in
 */
record Look(Format format, int decimals, boolean bold, int indent, Tone tone, Ground ground) {

    /** What a cell holds, and with that its number format and alignment. */
    enum Format {
        /** The sheet's title. */
        TITLE,
        /** Period, coverage and rules under the title. */
        CAPTION,
        /** The line over a table where a sheet has several. */
        HEADING,
        /** Words over several columns, wrapped. */
        PARAGRAPH,
        /** What is read first, large and in the middle. */
        GLANCE,
        /** A remark that runs on over the empty cells to its right. */
        REMARK,
        /** A head of a column. */
        HEAD,
        /** The empty upper half of a head that takes two rows. */
        HEAD_OVER,
        /** The lower half of a head that takes two rows. */
        HEAD_UNDER,
        /** Words, wrapped. */
        TEXT,
        /** A code, kept as text whatever is typed. */
        CODE,
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
            return this == TEXT || this == CENTRED || this == PARAGRAPH || isHead();
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

    /** What a cell is to those who fill a form in. */
    enum Ground {
        /** Paper: nothing is typed here. */
        PAPER,
        /** To be filled in: open where the sheet is protected. */
        OPEN,
        /** Reckoned by the workbook. */
        RECKONED
    }

    /** Whether its letters are bold: what is amiss is, so that it stands out in black and white as well. */
    boolean isHeavy() {
        return bold
                || tone == Tone.BAD
                || format.isHead()
                || format == Format.TITLE
                || format == Format.HEADING
                || format == Format.GLANCE;
    }

    static Look of(Format format) {
        return new Look(format, 1, false, 0, Tone.PLAIN, Ground.PAPER);
    }

    Look of(int otherDecimals) {
        return new Look(format, otherDecimals, bold, indent, tone, ground);
    }

    Look inBold() {
        return new Look(format, decimals, true, indent, tone, ground);
    }

    Look indented(int steps) {
        return new Look(format, decimals, bold, steps, tone, ground);
    }

    Look toned(Tone other) {
        return new Look(format, decimals, bold, indent, other, ground);
    }

    Look on(Ground other) {
        return new Look(format, decimals, bold, indent, tone, other);
    }
}

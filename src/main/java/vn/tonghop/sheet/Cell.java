package vn.tonghop.sheet;

import java.math.BigDecimal;

/** A cell that holds something. A cell without content is not delivered at all. */
public sealed interface Cell {

    /** 1-based column. */
    int column();

    /** A number as stored; dates are numbers too (serial days of the workbook's date system). */
    record Number(int column, BigDecimal value) implements Cell {}

    /** A text, as stored: not trimmed, not normalised. Never empty. */
    record Text(int column, String value) implements Cell {}

    record Truth(int column, boolean value) implements Cell {}

    /** An error value, NaN, or a number beyond what a cell can hold; {@code value} as shown: {@code #REF!}. */
    record Fault(int column, String value) implements Cell {}

    /** A formula whose result was not stored. */
    record Uncomputed(int column) implements Cell {}
}

package vn.tonghop.consolidation;

import java.math.BigDecimal;

/**
 * A flow summed over the term to date.
 *
 * @param years in how many of its years any unit gave it
 * @param reports in how many of the reports due over those years, one a unit and year, it was given
 */
public record TermFlow(BigDecimal sum, Coverage years, Coverage reports) {}

package vn.tonghop.rule;

import java.math.BigDecimal;
import java.util.Map;
import vn.tonghop.committee.Period;

/**
 * What a committee has in force for a period, as comparisons need it.
 *
 * @param values code → value; blanks are not there
 */
public record Filed(Period period, Map<String, BigDecimal> values) {}

package vn.tonghop.consolidation;

import java.math.BigDecimal;
import java.util.Map;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.form.Form;
import vn.tonghop.template.Settings;

/**
 * The figures in force that a period's results are made from.
 *
 * @param filed period → committee's code → code → value, for the period, the same period last year and each December of
 *     the term before the period's year; a blank is not there, a committee that has not filed is not there, one that filed
 *     nothing but blanks has an empty map
 */
public record Basis(
        Period period,
        Form form,
        Registry registry,
        Settings settings,
        Map<Period, Map<String, Map<String, BigDecimal>>> filed) {

    /** What committees filed for a period; empty where nobody did. */
    public Map<String, Map<String, BigDecimal>> filed(Period of) {
        return filed.getOrDefault(of, Map.of());
    }
}

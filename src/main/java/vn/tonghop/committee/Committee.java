package vn.tonghop.committee;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reporting unit directly under the province.
 *
 * @param code as the CSV and folders name it
 * @param aliases other names it files under
 * @param type free text: Thành ủy, Huyện ủy …
 * @param from first day it exists, or null
 * @param to last day it exists, or null
 */
public record Committee(
        String code,
        String name,
        List<String> aliases,
        String type,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Whether it exists on a day. */
    public boolean existsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether it has to file for a period: it exists at the period's end. */
    public boolean filesFor(Period period) {
        return existsOn(period.end());
    }
}

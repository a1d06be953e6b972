package vn.tonghop.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What else is in force when a submission is compared.
 *
 * @param december the same committee's December before, or null
 * @param othersFiledDecember whether any committee has filed that December
 * @param changed whether an event of the registry touches the committee between that December and the period's end
 * @param earlier the same committee's earlier periods of the same year, oldest first
 * @param lastYear the same committee's same period last year, or null
 */
public record Background(
        @Nullable Filed december,
        boolean othersFiledDecember,
        boolean changed,
        List<Filed> earlier,
        @Nullable Filed lastYear) {}

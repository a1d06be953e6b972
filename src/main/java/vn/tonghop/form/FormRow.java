package vn.tonghop.form;

import java.util.List;

/**
 * A row of a matrix sheet.
 *
 * @param depth 0 for the outermost
 * @param parent code of the row it stands under, or empty
 * @param note what the figure means, for those who fill the form in; or empty
 */
public record FormRow(
        String code,
        String label,
        List<String> aliases,
        Kind kind,
        boolean total,
        boolean term,
        boolean watch,
        String weight,
        int depth,
        String parent,
        String note) {}

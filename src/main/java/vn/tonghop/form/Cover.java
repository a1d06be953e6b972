package vn.tonghop.form;

import java.util.List;
import java.util.Map;

/**
 * The sheet that says who files, for when, which version.
 *
 * @param fields what each labelled field is, and its label
 */
public record Cover(String name, List<String> aliases, Map<Field, String> fields) {

    /** What the cover tells. */
    public enum Field {
        COMMITTEE,
        CODE,
        PERIOD,
        NUMBER,
        COMPILER,
        PHONE,
        DATE
    }

    public String label(Field field) {
        return fields.getOrDefault(field, "");
    }
}

package vn.tonghop.form;

import java.util.List;
import java.util.Map;

/**
 * A column of an open list.
 *
 * @param name the heading
 * @param choices code → label, for {@link Type#CHOICE}
 * @param groups code → the code above it, for which a choice counts as well
 * @param required blank is an error
 * @param unique no value twice
 * @param withinPeriod a date that must lie in the period
 * @param note what belongs into it, for those who fill the form in; or empty
 */
public record ListColumn(
        String key,
        String name,
        List<String> aliases,
        Type type,
        Map<String, String> choices,
        Map<String, String> groups,
        boolean required,
        boolean unique,
        boolean withinPeriod,
        String note) {

    /** What a cell of the column must be. */
    public enum Type {
        IGNORED,
        TEXT,
        /** A text that must not have become a number. */
        CODE,
        COUNT,
        DATE,
        CHOICE,
        /** x or Có; blank or Không. */
        FLAG
    }

    /** What a clerk may write: the codes of rows; for keys that only the form knows, their labels. */
    public List<String> choicesShown() {
        return choices.entrySet().stream()
                .map(choice -> isOfRow(choice.getKey()) ? choice.getKey() : choice.getValue())
                .toList();
    }

    /** A choice as blank forms offer it: {@code 5.1 Xã}; of one whose code is no figure's, its label alone. */
    public String shown(String code) {
        String label = choices.getOrDefault(code, code);
        return isOfRow(code) ? code + " " + label : label;
    }

    /** Whether a choice's key is the code of a row, which people know; others the form has for itself. */
    private static boolean isOfRow(String key) {
        return Character.isDigit(key.charAt(0));
    }
}

package vn.tonghop.submission;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tonghop.form.FormColumn;
import vn.tonghop.form.FormColumn.Role;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.ListColumn;

/** The headings of a table of the form: how they are worded, and which must be there. */
final class Headings {
    private final FormSheet sheet;
    /** Word, in the form in which headings are compared → column key. */
    private final Map<String, String> keys = new HashMap<>();

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    /** Keys of the columns of figures. */
    private final Set<String> figures = new LinkedHashSet<>();
    /** Keys of the columns that hold neither figures nor what these are compared with. */
    private final Set<String> identifying = new LinkedHashSet<>();
    /** Keys of the columns that say which row of the form a row is: one of them must be there. */
    private final Set<String> proving = new LinkedHashSet<>();

    Headings(FormSheet sheet) {
        this.sheet = sheet;
        switch (sheet) {
            case FormSheet.Matrix matrix -> matrix.columns().forEach(this::add);
            case FormSheet.Listing listing -> {
                listing.columns().forEach(this::add);
                listing.tallies().forEach(tally -> required.addAll(tally.columns()));
            }
        }
    }

    private void add(FormColumn column) {
        add(column.key(), column.name(), column.aliases());
        if (column.role() == Role.VALUE) {
            required.add(column.key());
            figures.add(column.key());
        } else if (column.role() == Role.CODE || column.role() == Role.LABEL) {
            proving.add(column.key());
            identifying.add(column.key());
        }
    }

    private void add(ListColumn column) {
        add(column.key(), column.name(), column.aliases());
        boolean demanded = switch (column.type()) {
            case COUNT, DATE, CHOICE, FLAG -> true;
            case IGNORED, TEXT, CODE -> column.required();
        };
        if (demanded) {
            required.add(column.key());
        }
        (column.type() == ListColumn.Type.COUNT ? figures : identifying).add(column.key());
    }

    private void add(String key, String name, List<String> aliases) {
        names.put(key, name);
        keys.put(HeadingLine.form(name), key);
        aliases.forEach(alias -> keys.put(HeadingLine.form(alias), key));
    }

    FormSheet sheet() {
        return sheet;
    }

    /** Every wording → column key. */
    Map<String, String> keys() {
        return keys;
    }

    /** The heading of a column as the form has it. */
    String name(String key) {
        return names.getOrDefault(key, key);
    }

    /** Keys of the columns of figures. */
    Set<String> figures() {
        return figures;
    }

    /** Whether a column says what a row is, rather than a figure of it. */
    boolean identifies(String key) {
        return identifying.contains(key);
    }

    /** Whether a table can be read that has these columns. */
    boolean suffice(Set<String> found) {
        return found.containsAll(required) && (proving.isEmpty() || !Collections.disjoint(found, proving));
    }

    /** The headings that must be there, as the form has them. */
    String expected() {
        return names(key -> true);
    }

    /** The headings that these lack. */
    String missing(Set<String> found) {
        return names(key -> !found.contains(key));
    }

    private String names(Predicate<String> which) {
        return names.entrySet().stream()
                .filter(name -> required.contains(name.getKey()) || proving.contains(name.getKey()))
                .filter(name -> which.test(name.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
    }
}

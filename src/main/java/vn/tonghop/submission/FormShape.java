package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.form.Form;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.ListColumn;
import vn.tonghop.sheet.Wording;

/** What reading needs to know of a form, made ready once and used for every workbook. */
final class FormShape {
    private final Form form;
    private final TableFinder finder;
    private final Map<String, FormSheet> byName = new HashMap<>();
    private final Map<FormSheet, MatrixShape> matrices = new IdentityHashMap<>();
    private final Map<ListColumn, Map<String, String>> choices = new IdentityHashMap<>();

    FormShape(Form form) {
        this.form = form;
        List<Headings> headings = new ArrayList<>();
        for (FormSheet sheet : form.sheets()) {
            headings.add(new Headings(sheet));
            byName.put(Wording.normalise(sheet.name()), sheet);
            sheet.aliases().forEach(alias -> byName.put(Wording.normalise(alias), sheet));
        }
        this.finder = new TableFinder(headings);
        form.matrices().forEach(matrix -> matrices.put(matrix, new MatrixShape(form, matrix)));
    }

    Form form() {
        return form;
    }

    TableFinder finder() {
        return finder;
    }

    /** The sheet of the form that a sheet is named after, or null. */
    @Nullable
    FormSheet named(String name) {
        return byName.get(Wording.normalise(name));
    }

    /** The sheet of the form that a title line begins with: {@code Biểu 2. Đảng viên mới kết nạp}. */
    Optional<FormSheet> titled(String line) {
        String words = Wording.normalise(line) + " ";
        return byName.entrySet().stream()
                .filter(name -> name.getKey().indexOf(' ') > 0 && words.startsWith(name.getKey() + " "))
                .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
                .map(Map.Entry::getValue);
    }

    MatrixShape matrix(FormSheet matrix) {
        return Objects.requireNonNull(matrices.get(matrix));
    }

    /** This version's table of the same key as another version's. */
    Optional<MatrixShape> sameTable(FormSheet other) {
        return form.matrices().stream()
                .filter(matrix -> matrix.key().equals(other.key()))
                .findFirst()
                .map(this::matrix);
    }

    /** What each choice column understands. */
    Map<ListColumn, Map<String, String>> choices() {
        return choices;
    }
}

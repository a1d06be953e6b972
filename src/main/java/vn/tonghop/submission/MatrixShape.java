package vn.tonghop.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.form.Form;
import vn.tonghop.form.FormColumn;
import vn.tonghop.form.FormColumn.Role;
import vn.tonghop.form.FormRow;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.Indicator;
import vn.tonghop.form.Kind;

/** What reading a fixed table needs to know of its form, made ready once and used for every workbook. */
final class MatrixShape {
    private final Form form;
    private final FormSheet.Matrix sheet;
    private final MatrixRows rows;
    private final Map<String, List<Indicator>> indicators = new HashMap<>();
    private final List<FormColumn> valueColumns;
    private final String codeKey;
    private final String labelKey;
    private final String lastYearKey;
    private final String percentKey;

    MatrixShape(Form form, FormSheet.Matrix sheet) {
        this.form = form;
        this.sheet = sheet;
        this.rows = MatrixRows.of(sheet);
        this.codeKey = key(Role.CODE);
        this.labelKey = key(Role.LABEL);
        this.lastYearKey = key(Role.LAST_YEAR);
        this.percentKey = key(Role.PERCENT);
        this.valueColumns = sheet.valueColumns();
        for (FormRow row : sheet.rows()) {
            if (row.kind() != Kind.HEADING) {
                indicators.put(
                        row.code(),
                        valueColumns.stream()
                                .map(column -> form.indicator(sheet.figure(row, column)))
                                .toList());
            }
        }
    }

    private String key(Role role) {
        return sheet.columns().stream()
                .filter(column -> column.role() == role)
                .findFirst()
                .map(FormColumn::key)
                .orElse("");
    }

    Form form() {
        return form;
    }

    FormSheet.Matrix sheet() {
        return sheet;
    }

    MatrixRows rows() {
        return rows;
    }

    /** Key of the column of codes. */
    String codeKey() {
        return codeKey;
    }

    /** Key of the column of labels. */
    String labelKey() {
        return labelKey;
    }

    /** Key of the column of the sender's own figures of last year, or empty. */
    String lastYearKey() {
        return lastYearKey;
    }

    /** Key of the column of the sender's own percentages, or empty. */
    String percentKey() {
        return percentKey;
    }

    boolean hasOneValue() {
        return valueColumns.size() == 1;
    }

    List<FormColumn> valueColumns() {
        return valueColumns;
    }

    /** The figures of a row, one a value column, in the same order; a heading has none. */
    List<Indicator> indicators(FormRow row) {
        return indicators.getOrDefault(row.code(), List.of());
    }

    /** The heading of a column as the form has it. */
    String heading(String key) {
        return sheet.columns().stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .map(FormColumn::name)
                .orElse(key);
    }

    /** How many rows hold figures. */
    int size() {
        return indicators.size();
    }
}

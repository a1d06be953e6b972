package vn.tonghop.submission;

import java.util.HashMap;
import java.util.Map;
import vn.tonghop.form.Form;
import vn.tonghop.form.FormColumn;
import vn.tonghop.form.FormRow;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.Indicator;

/** What reading a fixed table needs to know of its form, made ready once and used for every workbook. */
final class MatrixShape {
    private final Form form;
    private final FormSheet.Matrix sheet;
    private final Headings headings;
    private final MatrixRows rows;
    private final Map<String, Map<String, Indicator>> indicators = new HashMap<>();
    private final String codeKey;
    private final String labelKey;
    private final boolean oneValue;

    MatrixShape(Form form, FormSheet.Matrix sheet) {
        this.form = form;
        this.sheet = sheet;
        this.headings = Headings.of(sheet);
        this.rows = MatrixRows.of(sheet);
        this.codeKey = key(FormColumn.Role.CODE);
        this.labelKey = key(FormColumn.Role.LABEL);
        this.oneValue = sheet.valueColumns().size() == 1;
        for (Indicator indicator : form.indicators().values()) {
            if (indicator.sheet().equals(sheet.key())) {
                indicators
                        .computeIfAbsent(indicator.row(), none -> new HashMap<>())
                        .put(indicator.column(), indicator);
            }
        }
    }

    private String key(FormColumn.Role role) {
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

    Headings headings() {
        return headings;
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

    boolean hasOneValue() {
        return oneValue;
    }

    Indicator indicator(FormRow row, FormColumn column) {
        Indicator indicator = indicators.getOrDefault(row.code(), Map.of()).get(column.key());
        if (indicator == null) {
            throw new IllegalArgumentException(row.code() + " has no figure " + column.key());
        }
        return indicator;
    }
}

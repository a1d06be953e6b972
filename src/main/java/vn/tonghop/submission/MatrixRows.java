package vn.tonghop.submission;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.LayoutFinding;
import vn.tonghop.finding.Place;
import vn.tonghop.form.FormRow;
import vn.tonghop.form.FormSheet;
import vn.tonghop.sheet.Cell;
import vn.tonghop.sheet.Wording;

/** The rows of a fixed table by code and by label. A label that means two rows proves none. */
final class MatrixRows {
    private static final String OF_WHICH = "trong đó ";

    private final Map<String, FormRow> byCode = new HashMap<>();
    /** The form's own wordings, normalised once: most senders keep them to the letter. */
    private final Map<String, String> labelForms = new HashMap<>();

    private final Map<String, FormRow> byLabel = new HashMap<>();
    private final Map<FormRow, String> labels = new IdentityHashMap<>();

    private MatrixRows() {}

    static MatrixRows of(FormSheet.Matrix sheet) {
        MatrixRows rows = new MatrixRows();
        Set<String> ambiguous = new HashSet<>();
        for (FormRow row : sheet.rows()) {
            rows.byCode.put(codeForm(row.code()), row);
            rows.labels.put(row, rows.labelForm(row.label()));
            rows.addLabel(row.label(), row, ambiguous);
            row.aliases().forEach(alias -> rows.addLabel(alias, row, ambiguous));
        }
        ambiguous.forEach(rows.byLabel::remove);
        return rows;
    }

    private void addLabel(String label, FormRow row, Set<String> ambiguous) {
        labelForms.put(label, labelForm(label));
        FormRow other = byLabel.put(labelForm(label), row);
        if (other != null && other != row) {
            ambiguous.add(labelForm(label));
        }
    }

    private static String codeForm(String code) {
        String plain = code.toLowerCase(Locale.ROOT);
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private String labelForm(String label) {
        String known = labelForms.get(label);
        if (known != null) {
            return known;
        }
        String normal = Wording.normalise(label);
        return normal.startsWith(OF_WHICH) ? normal.substring(OF_WHICH.length()) : normal;
    }

    /**
     * What a row of a stranger's table is.
     *
     * @param row null where neither code nor label prove one
     * @param code what the sender wrote
     * @param label what the sender wrote
     * @param byItsLabel the row its label alone would prove, or null
     */
    record Match(
            @Nullable FormRow row,
            String code,
            String label,
            @Nullable FormRow byItsLabel) {

        /** What the sender wrote, as a finding shows it. */
        String shown() {
            return CellValue.abridged((code + " " + label).strip());
        }
    }

    Match match(@Nullable Cell codeCell, @Nullable Cell labelCell) {
        String code = codeCell instanceof Cell.Text text ? Wording.clean(text.value()) : "";
        String label = labelCell instanceof Cell.Text text ? Wording.clean(text.value()) : "";
        FormRow byItsCode = code.isEmpty() ? null : byCode.get(codeForm(code));
        FormRow byItsLabel = label.isEmpty() ? null : byLabel.get(labelForm(label));
        return new Match(byItsCode == null && code.isEmpty() ? byItsLabel : byItsCode, code, label, byItsLabel);
    }

    /** What is doubtful about a row that is proved by its code. */
    Optional<Finding> doubt(Place place, FormRow row, Match match) {
        if (match.label().isEmpty()
                || match.byItsLabel() == row
                || labelForm(match.label()).equals(labels.get(row))) {
            return Optional.empty();
        }
        String label = CellValue.abridged(match.label());
        return Optional.of(
                match.byItsLabel() == null
                        ? new LayoutFinding.LabelDiffers(place, row.code(), label, row.label())
                        : new LayoutFinding.CodeAndLabelDisagree(place, row.code(), label, row.label()));
    }
}

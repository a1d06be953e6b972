package vn.tonghop.submission;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    private final Map<String, FormRow> byLabel = new HashMap<>();

    private MatrixRows() {}

    static MatrixRows of(FormSheet.Matrix sheet) {
        MatrixRows rows = new MatrixRows();
        Set<String> ambiguous = new HashSet<>();
        for (FormRow row : sheet.rows()) {
            rows.byCode.put(codeForm(row.code()), row);
            rows.addLabel(row.label(), row, ambiguous);
            row.aliases().forEach(alias -> rows.addLabel(alias, row, ambiguous));
        }
        ambiguous.forEach(rows.byLabel::remove);
        return rows;
    }

    private void addLabel(String label, FormRow row, Set<String> ambiguous) {
        FormRow other = byLabel.put(labelForm(label), row);
        if (other != null && other != row) {
            ambiguous.add(labelForm(label));
        }
    }

    private static String codeForm(String code) {
        return Wording.clean(code).toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
    }

    private static String labelForm(String label) {
        String normal = Wording.normalise(label);
        return normal.startsWith(OF_WHICH) ? normal.substring(OF_WHICH.length()) : normal;
    }

    /**
     * What a row of a stranger's table is.
     *
     * @param row null where neither code nor label prove one
     * @param shown what the sender wrote, as a finding shows it
     * @param doubt what is doubtful about it, at a place
     */
    record Match(@Nullable FormRow row, String shown, Function<Place, Optional<Finding>> doubt) {
        Optional<Finding> finding(Place place) {
            return doubt.apply(place);
        }
    }

    Match match(@Nullable Cell codeCell, @Nullable Cell labelCell) {
        String code = codeCell instanceof Cell.Text text ? Wording.clean(text.value()) : "";
        String label = labelCell instanceof Cell.Text text ? Wording.clean(text.value()) : "";
        String shown = CellValue.abridged((code + " " + label).strip());
        FormRow byItsCode = code.isEmpty() ? null : byCode.get(codeForm(code));
        FormRow byItsLabel = label.isEmpty() ? null : byLabel.get(labelForm(label));
        if (byItsCode == null) {
            return new Match(code.isEmpty() ? byItsLabel : null, shown, place -> Optional.empty());
        }
        return new Match(byItsCode, shown, place -> doubt(place, byItsCode, byItsLabel, label));
    }

    private Optional<Finding> doubt(Place place, FormRow row, @Nullable FormRow byItsLabel, String label) {
        if (label.isEmpty() || labelForm(label).equals(labelForm(row.label())) || byItsLabel == row) {
            return Optional.empty();
        }
        if (byItsLabel != null) {
            return Optional.of(
                    new LayoutFinding.CodeAndLabelDisagree(place, row.code(), CellValue.abridged(label), row.label()));
        }
        return Optional.of(new LayoutFinding.LabelDiffers(place, row.code(), CellValue.abridged(label), row.label()));
    }
}

package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.RowFinding;
import vn.tonghop.form.FormRow;
import vn.tonghop.form.FormSheet;
import vn.tonghop.sheet.Cell;
import vn.tonghop.sheet.Wording;

/**
 * The rows of a fixed table by code and by label. A label that means two rows proves none.
 *
 * <p>A label is compared without "trong đó" and, where it is not known otherwise, without what clerks put in front of it:
 * its code ({@code 1.B1 Kết nạp}), or a number, letter or dash of their own ({@code a) Từ trần}).
 */
final class MatrixRows {
    private static final String OF_WHICH = "trong đó ";
    private static final Pattern NUMBERED = Pattern.compile(
            "^\\s*(?:[-+*•–—]|\\(?(?:\\d{1,2}|[IVXivx]{1,5}|[a-zđA-ZĐ])(?:\\.\\d{1,2})*[.)/:-])\\s*(?=\\S)");
    private static final Pattern WITH_CODE = Pattern.compile("^(\\d{1,2}\\.\\S*?)[.:)]?\\s+(.+)$");

    private final Map<String, FormRow> byCode = new HashMap<>();
    private final Map<String, List<FormRow>> byLabel = new HashMap<>();
    /** The form's own wordings, normalised once: most senders keep them to the letter. */
    private final Map<String, String> labelForms = new HashMap<>();

    private MatrixRows() {}

    static MatrixRows of(FormSheet.Matrix sheet) {
        MatrixRows rows = new MatrixRows();
        for (FormRow row : sheet.rows()) {
            rows.byCode.put(codeForm(row.code()), row);
            rows.addLabel(row.label(), row);
            row.aliases().forEach(alias -> rows.addLabel(alias, row));
        }
        return rows;
    }

    private void addLabel(String label, FormRow row) {
        labelForms.put(label, labelForm(label));
        List<FormRow> meant = byLabel.computeIfAbsent(labelForm(label), none -> new ArrayList<>());
        if (!meant.contains(row)) {
            meant.add(row);
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
     * @param labelled the rows its label alone would mean
     */
    record Match(@Nullable FormRow row, String code, String label, List<FormRow> labelled) {

        /** What the sender wrote, as a finding shows it. */
        String shown() {
            return CellValue.abridged((code + " " + label).strip());
        }

        /** Whether the code is not the form's, so that the label alone decided. */
        boolean hasForeignCode() {
            return row != null && !code.isEmpty() && !codeForm(code).equals(codeForm(row.code()));
        }

        /** Whether the label is the row's, or none. */
        boolean agrees() {
            return label.isEmpty() || labelled.contains(row);
        }

        boolean isAmbiguous() {
            return row == null && labelled.size() > 1;
        }
    }

    Match match(@Nullable Cell codeCell, @Nullable Cell labelCell) {
        String code = codeCell instanceof Cell.Text text ? Wording.clean(text.value()) : "";
        String label = labelCell instanceof Cell.Text text ? Wording.clean(text.value()) : "";
        List<FormRow> labelled = label.isEmpty() ? List.of() : labelled(label);
        if (code.isEmpty() && labelled.isEmpty()) {
            Matcher coded = WITH_CODE.matcher(label);
            if (coded.matches() && byCode.containsKey(codeForm(coded.group(1)))) {
                return new Match(
                        byCode.get(codeForm(coded.group(1))), coded.group(1), coded.group(2), labelled(coded.group(2)));
            }
        }
        FormRow byItsCode = code.isEmpty() ? null : byCode.get(codeForm(code));
        FormRow byItsLabel = labelled.size() == 1 ? labelled.getFirst() : null;
        return new Match(byItsCode == null ? byItsLabel : byItsCode, code, label, labelled);
    }

    private List<FormRow> labelled(String label) {
        List<FormRow> whole = byLabel.get(labelForm(label));
        if (whole != null) {
            return whole;
        }
        Matcher numbered = NUMBERED.matcher(label);
        return numbered.find()
                ? byLabel.getOrDefault(labelForm(label.substring(numbered.end())), List.of())
                : List.of();
    }

    /** What is doubtful about a row that is proved by its code. */
    Optional<Finding> doubt(Place place, FormRow row, Match match) {
        if (match.agrees()) {
            return Optional.empty();
        }
        String label = CellValue.abridged(match.label());
        return Optional.of(
                match.labelled().isEmpty()
                        ? new RowFinding.LabelDiffers(place, row.code(), label, row.label())
                        : new RowFinding.CodeAndLabelDisagree(place, row.code(), label, row.label()));
    }
}

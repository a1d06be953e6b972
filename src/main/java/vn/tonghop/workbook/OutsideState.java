package vn.tonghop.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidation.Change;
import vn.tonghop.consolidation.Release;
import vn.tonghop.form.FormColumn;
import vn.tonghop.form.FormRow;
import vn.tonghop.form.FormSheet.Matrix;
import vn.tonghop.form.Meaning;

/** The overview's table of what lies outside the State sector. */
final class OutsideState {

    private OutsideState() {}

    /** Organisations and members outside the State sector: a row a column of the matrix they stand in. */
    static List<Table> tables(Release release) {
        List<String> codes = release.form().codes(Meaning.OUTSIDE_STATE);
        return release.form().matrices().stream()
                .filter(matrix -> matrix.rows().stream().map(FormRow::code).anyMatch(codes::contains))
                .map(matrix -> table(release, matrix, codes))
                .toList();
    }

    private static Table table(Release release, Matrix matrix, List<String> codes) {
        List<FormRow> outside =
                matrix.rows().stream().filter(row -> codes.contains(row.code())).toList();
        List<List<Content>> rows = new ArrayList<>();
        for (FormColumn column : matrix.valueColumns()) {
            List<String> figures = figures(matrix, outside, column);
            BigDecimal now = release.province().now().sum(figures);
            BigDecimal then = release.province().before().sum(figures);
            rows.add(List.of(
                    Content.words(column.name()),
                    Content.count(now),
                    Content.centred(
                            release.province().now().giving(figures).coverage().toString()),
                    Content.count(then),
                    FormSheets.percent(change(release, figures))));
        }
        return Table.of(
                "Ngoài khu vực Nhà nước (" + String.join("; ", codes) + ")",
                Overview.columns("Tiêu chí", FormSheets.THIS_PERIOD, "Phạm vi (đơn vị)", FormSheets.LAST_YEAR, "%"),
                rows);
    }

    private static List<String> figures(Matrix matrix, List<FormRow> rows, FormColumn column) {
        return rows.stream().map(row -> matrix.figure(row, column)).toList();
    }

    /** The changes of some figures added up; null where there is none. */
    private static @Nullable Change change(Release release, List<String> codes) {
        return codes.stream()
                .map(release.province()::change)
                .filter(Objects::nonNull)
                .reduce(Change::plus)
                .orElse(null);
    }
}

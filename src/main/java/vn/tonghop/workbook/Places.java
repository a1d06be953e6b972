package vn.tonghop.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tonghop.form.FormColumn;
import vn.tonghop.form.FormRow;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.ListColumn;

/**
 * Where everything stands in a blank form: every table begins in the same row, its columns in the form's order, without
 * those a committee may leave out. Rows and columns count from 0.
 */
final class Places {
    static final int TITLE = 0;
    static final int SPAN = 1;
    static final int STANDING = 2;
    static final int HEAD = 3;
    static final int FIRST = 4;

    /** A cell of a sheet. */
    record Cell(String sheet, int row, int column) {
        String ref() {
            return Ref.cell(sheet, row, column);
        }
    }

    private final BlankForm form;
    private final Map<String, Cell> figures = new HashMap<>();

    Places(BlankForm form) {
        this.form = form;
        for (FormSheet.Matrix matrix : form.form().matrices()) {
            List<FormColumn> columns = columns(matrix);
            for (int row = 0; row < matrix.rows().size(); row++) {
                FormRow described = matrix.rows().get(row);
                for (FormColumn column : matrix.valueColumns()) {
                    figures.put(
                            matrix.figure(described, column),
                            new Cell(matrix.name(), FIRST + row, columns.indexOf(column)));
                }
            }
        }
    }

    /** The columns of a table that a blank form has. */
    static List<FormColumn> columns(FormSheet.Matrix matrix) {
        return matrix.columns().stream()
                .filter(column -> !column.role().mayBeAbsent())
                .toList();
    }

    Cell figure(String code) {
        return Objects.requireNonNull(figures.get(code), code);
    }

    /** The column beside a table that says what its rows lack. */
    int check(FormSheet sheet) {
        return switch (sheet) {
            case FormSheet.Matrix matrix -> columns(matrix).size();
            case FormSheet.Listing listing ->
                listing.columns().size() + (listing.persons().isPresent() ? 1 : 0);
        };
    }

    /** The column beside a list of persons that reckons their ages at admission. */
    int age(FormSheet.Listing listing) {
        return listing.columns().size();
    }

    int last(FormSheet sheet) {
        return FIRST
                - 1
                + switch (sheet) {
                    case FormSheet.Matrix matrix -> matrix.rows().size();
                    case FormSheet.Listing listing -> form.rows(listing);
                };
    }

    int column(FormSheet.Listing listing, String key) {
        return listing.columns().indexOf(listing.column(key));
    }

    /** The ready rows of a list's column. */
    String range(FormSheet.Listing listing, String key) {
        return range(listing, column(listing, key));
    }

    String range(FormSheet listing, int column) {
        return Ref.column(listing.name(), column, FIRST, last(listing));
    }

    /** The columns of a list that are filled in: all but the one that numbers its rows. */
    static List<ListColumn> filled(FormSheet.Listing listing) {
        return listing.columns().stream()
                .filter(column -> column.type() != ListColumn.Type.IGNORED)
                .toList();
    }

    /** The counts of a list that are never filled in beforehand. */
    static Stream<ListColumn> typedCounts(FormSheet.Listing listing) {
        return listing.columns().stream()
                .filter(column -> column.type() == ListColumn.Type.COUNT)
                .filter(column -> listing.organisations()
                        .filter(of ->
                                of.opening().equals(column.key()) || of.kept().contains(column.key()))
                        .isEmpty());
    }

    BlankForm form() {
        return form;
    }
}

package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Place;
import vn.tonghop.form.FormRow;
import vn.tonghop.sheet.Cell;
import vn.tonghop.sheet.Numbers;
import vn.tonghop.sheet.Row;

/**
 * A table of a workbook held against a table of the form.
 *
 * @param matches what each of the block's rows is, in their order
 */
record Fit(MatrixShape shape, Block block, TableStart start, List<MatrixRows.Match> matches) {

    static Fit of(MatrixShape shape, Block block, TableStart start) {
        List<MatrixRows.Match> matches = new ArrayList<>(block.rows().size());
        for (Row row : block.rows()) {
            matches.add(shape.rows().match(start.cell(row, shape.codeKey()), start.cell(row, shape.labelKey())));
        }
        return new Fit(shape, block, start, matches);
    }

    /**
     * What a block is: what its title or sheet says where its rows bear it out, else what most of its rows are; where these
     * tell nothing, what it is named after all the same, or null.
     */
    static @Nullable Fit best(Block block, FormShape shape) {
        Fit named = named(block, shape);
        if (named != null && named.isLikely()) {
            return named;
        }
        Fit best = null;
        boolean clear = true;
        for (TableStart start : block.starts()) {
            Fit fit = of(shape.matrix(start.sheet()), block, start);
            int more = best == null ? 1 : Integer.compare(fit.proven(), best.proven());
            clear = more != 0 && (more > 0 || clear);
            best = more > 0 ? fit : best;
        }
        return best != null && clear && best.isLikely() ? best : named;
    }

    /** The table that a block is named after, be it that few of its rows are that one's. */
    private static @Nullable Fit named(Block block, FormShape shape) {
        for (TableStart start : block.starts()) {
            if (start.sheet() == block.named()) {
                return of(shape.matrix(start.sheet()), block, start);
            }
        }
        return null;
    }

    /** How many rows of the form with figures it proves. */
    int proven() {
        Set<String> rows = new HashSet<>();
        for (MatrixRows.Match match : matches) {
            FormRow row = match.row();
            if (row != null && !shape.indicators(row).isEmpty()) {
                rows.add(row.code());
            }
        }
        return rows.size();
    }

    /** Whether it proves more rows of the form than it lacks. */
    boolean isLikely() {
        return proven() * 2 > shape.size();
    }

    /** Whether every row with figures is one of the form's, and none of these is missing. */
    boolean isWhole() {
        for (int i = 0; i < matches.size(); i++) {
            if (matches.get(i).row() == null && holdsNumber(block.rows().get(i))) {
                return false;
            }
        }
        return proven() == shape.size();
    }

    /** How many rows have the code of one of the form's, and another label. */
    int relabelled() {
        int relabelled = 0;
        for (MatrixRows.Match match : matches) {
            relabelled += match.row() != null && !match.agrees() ? 1 : 0;
        }
        return relabelled;
    }

    /** Whether a row has a figure in one of the value columns. */
    boolean holdsNumber(Row row) {
        return shape.valueColumns().stream()
                .map(column -> start.cell(row, column.key()))
                .anyMatch(cell -> cell instanceof Cell.Number
                        || cell instanceof Cell.Text text
                                && Numbers.count(text.value()).isPresent());
    }

    /** The first cell of its headings, where what is said of the whole table stands. */
    Place heading() {
        return block.place().at(start.row(), start.first());
    }

    boolean hasCodes() {
        return start.columns().containsKey(shape.codeKey());
    }
}

package vn.tonghop.submission;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FileFinding;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Numeral;
import vn.tonghop.finding.Place;
import vn.tonghop.form.FormSheet;
import vn.tonghop.sheet.Row;

/**
 * A fixed table as it stands in a workbook. Its rows are kept until it is known which of the form's tables it is: several
 * have the same headings, and only their rows tell them apart.
 */
final class Block {
    private static final int MOST_ROWS = 1000;

    private final Place place;
    private final @Nullable FormSheet named;
    private final List<TableStart> starts;
    private final List<Row> rows = new ArrayList<>();
    private boolean tooLong;

    /**
     * An empty block.
     *
     * @param place of its sheet
     * @param named the sheet of the form that its sheet is named after, or null
     * @param starts one for each table it may be
     */
    Block(Place place, @Nullable FormSheet named, List<TableStart> starts) {
        this.place = place;
        this.named = named;
        this.starts = List.copyOf(starts);
    }

    void take(Row row) {
        if (rows.size() < MOST_ROWS) {
            rows.add(row);
        } else {
            tooLong = true;
        }
    }

    /** What keeps all of it from being read. */
    List<Finding> limits() {
        return tooLong
                ? List.of(new FileFinding.TooLarge(place, "số hàng của bảng", Numeral.of(MOST_ROWS) + " hàng"))
                : List.of();
    }

    Place place() {
        return place;
    }

    @Nullable
    FormSheet named() {
        return named;
    }

    List<TableStart> starts() {
        return starts;
    }

    List<Row> rows() {
        return rows;
    }
}

package vn.tonghop.workbook;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * What may be typed into cells.
 *
 * @param title over prompt and complaint; shortened to what a spreadsheet takes
 * @param prompt shown where the cell is chosen; empty for none
 * @param complaint shown where something else is typed
 */
record Entry(List<CellRangeAddress> areas, Demand demand, String title, String prompt, String complaint) {
    private static final int TITLE_ROOM = 32;
    private static final int TEXT_ROOM = 255;

    Entry {
        title = shortened(title, TITLE_ROOM);
        prompt = shortened(prompt, TEXT_ROOM);
        complaint = shortened(complaint, TEXT_ROOM);
    }

    private static String shortened(String text, int room) {
        return text.length() <= room ? text : text.substring(0, room - 1).stripTrailing() + "…";
    }

    /** What a value must be. */
    sealed interface Demand {
        record Whole(int least, int most) implements Demand {}

        record Decimal(int least, int most) implements Demand {}

        record Day(LocalDate first, LocalDate last) implements Demand {}

        /** @param list a name, a range, or words in quotes and commas */
        record OneOf(String list) implements Demand {}

        record Words(int longest) implements Demand {}
    }
}

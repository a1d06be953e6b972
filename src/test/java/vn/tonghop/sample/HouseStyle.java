package vn.tonghop.sample;

import java.util.List;

/**
 * The habits of one office's workbooks. Whatever they are, the workbook says the same.
 *
 * @param titles lines above each table, before the sheet's own title
 * @param capitals headings in capitals
 * @param labels choices as words ("Xã") instead of codes ("5.1")
 * @param aliases the other wordings the form knows, instead of its own
 * @param font of every cell
 */
public record HouseStyle(List<String> titles, boolean capitals, boolean labels, boolean aliases, String font) {
    /** What most offices do: one title line, codes, the form's own words. */
    public static final HouseStyle PLAIN = new HouseStyle(List.of(), false, false, false, "Times New Roman");

    public HouseStyle {
        titles = List.copyOf(titles);
    }
}

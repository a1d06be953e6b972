package vn.tonghop.workbook;

import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.tonghop.form.FormSheet;

/** What every table of a blank form has around it: title, whose and for when, how far it is, and the column of checks. */
final class Frames {
    private static final String CHECK = "Kiểm tra";

    private Frames() {}

    static void head(BlankSheet sheet, FormSheet described, Places places, Standing standing) {
        String title = described.title().startsWith(described.name())
                ? described.title()
                : described.name() + ". " + described.title();
        sheet.put(Places.TITLE, 0, Content.words(title.toUpperCase(Locale.ROOT), Look.Format.TITLE));
        sheet.put(
                Places.SPAN,
                0,
                Content.words(
                        places.form().committee().name() + " – kỳ báo cáo: "
                                + places.form().span(),
                        Look.Format.CAPTION));
        sheet.put(
                Places.STANDING,
                0,
                Content.formula(standing.sentence(described), Look.Format.REMARK)
                        .inBold());
        int check = places.check(described);
        sheet.put(Places.HEAD, check, Content.words(CHECK, Look.Format.HEAD));
        String words = "$" + Ref.here(Places.STANDING, 0);
        CellRangeAddress band = new CellRangeAddress(Places.STANDING, Places.STANDING, 0, check);
        tint(sheet, band, words, Ref.begins(words, Standing.DONE));
    }

    /** The colours of a column of checks, whose words say what is to be done. */
    static void tint(BlankSheet sheet, int first, int last, int column) {
        String words = Ref.here(first, column);
        tint(sheet, new CellRangeAddress(first, last, column, column), words, words + "=" + Ref.text(Standing.AGREES));
    }

    /**
     * Green, amber or red by what the words of a cell begin with.
     *
     * @param words the cell, as seen from the area's first
     * @param agrees the condition of green
     */
    static void tint(BlankSheet sheet, CellRangeAddress area, String words, String agrees) {
        sheet.add(new Tint(area, agrees, Tint.Colour.GREEN));
        sheet.add(new Tint(
                area,
                "OR(" + Ref.begins(words, "Chưa") + "," + Ref.begins(words, CheckVerdict.WAITS.word()) + ","
                        + Ref.begins(words, CheckVerdict.DOUBTED.word()) + "," + Ref.ends(words, Standing.TO_WRITE)
                        + ")",
                Tint.Colour.AMBER));
        sheet.add(new Tint(area, "AND(" + words + "<>\"\",LEFT(" + words + ",8)<>\"Để trống\")", Tint.Colour.RED));
    }
}

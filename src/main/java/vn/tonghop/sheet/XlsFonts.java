package vn.tonghop.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;

/** What the fonts of an xls say of its letters: those of its cell styles, and those of the runs of its texts. */
final class XlsFonts {
    /** The number no font has: the records skip it. */
    private static final int NO_FONT = 4;

    private final List<Lettering> fonts = new ArrayList<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean old;

    void add(FontRecord font) {
        Lettering lettering = Lettering.of(font.getFontName());
        old |= lettering != Lettering.UNTOLD;
        fonts.add(lettering);
    }

    void add(ExtendedFormatRecord style) {
        styles.add((int) style.getFontIndex());
    }

    /** The lettering of each cell style, by its number; empty where no font is of an old code. */
    List<Lettering> ofStyles() {
        return old ? styles.stream().map(this::font).toList() : List.of();
    }

    /** A text with its runs; the runs are left out where no font is of an old code. */
    StoredText stored(UnicodeString text) {
        String characters = text.getString();
        if (!old || text.getFormatRunCount() == 0) {
            return StoredText.of(characters);
        }
        List<StoredText.Run> runs = new ArrayList<>();
        Lettering lettering = null;
        int start = 0;
        for (FormatRun run : (Iterable<FormatRun>) text::formatIterator) {
            int at = run.getCharacterPos() & 0xFFFF;
            if (at > start && at <= characters.length()) {
                runs.add(new StoredText.Run(at, lettering));
                start = at;
            }
            lettering = font(run.getFontIndex());
        }
        if (start < characters.length()) {
            runs.add(new StoredText.Run(characters.length(), lettering));
        }
        return new StoredText(characters, List.copyOf(runs));
    }

    private Lettering font(int number) {
        int index = number > NO_FONT ? number - 1 : number;
        return number != NO_FONT && index >= 0 && index < fonts.size() ? fonts.get(index) : Lettering.UNTOLD;
    }
}

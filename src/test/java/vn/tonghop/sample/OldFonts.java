package vn.tonghop.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** A workbook typed anew as it would have been before Unicode; it says the same in letters of another code. */
public final class OldFonts {
    /**
     * How a text is typed.
     *
     * @param font the cell's font
     * @param letters what is stored for a text
     */
    public record Typing(String font, UnaryOperator<String> letters) {
        public static final Typing UNICODE = new Typing("Times New Roman", text -> text);
        public static final Typing TCVN3 = new Typing(".VnTime", OldLetters::tcvn3);
        /** Typed small, shown as capitals. */
        public static final Typing TCVN3_CAPITALS =
                new Typing(".VnArialH", text -> OldLetters.tcvn3(text.toLowerCase(Locale.ROOT)));

        public static final Typing VNI = new Typing("VNI-Times", OldLetters::vni);

        /** The same letters in a font that does not say so. */
        public Typing inFont(String other) {
            return new Typing(other, letters);
        }
    }

    /** Which typing a cell gets. */
    public interface Choice {
        Typing of(Cell cell, boolean bold);
    }

    private final Workbook workbook;
    private final Map<String, CellStyle> styles = new HashMap<>();
    private final Map<String, Font> fonts = new HashMap<>();

    private OldFonts(Workbook workbook) {
        this.workbook = workbook;
    }

    /** Every text typed anew, an xlsx or an xls. */
    public static byte[] typed(byte[] content, Choice choice) {
        return changed(content, fonts -> fonts.type(choice));
    }

    /** Every text in two runs: its first word as it is, the rest in the typing, in a cell of another font. */
    public static byte[] typedInRuns(byte[] content, Typing typing) {
        return changed(content, fonts -> fonts.typeInRuns(typing));
    }

    private static byte[] changed(byte[] content, java.util.function.Consumer<OldFonts> change) {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(content));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(new OldFonts(workbook));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void type(Choice choice) {
        forEachText(cell -> {
            Typing typing = choice.of(
                    cell, workbook.getFontAt(cell.getCellStyle().getFontIndex()).getBold());
            cell.setCellValue(typing.letters().apply(cell.getStringCellValue()));
            cell.setCellStyle(style(cell.getCellStyle(), typing.font()));
        });
    }

    private void typeInRuns(Typing typing) {
        forEachText(cell -> {
            String text = cell.getStringCellValue();
            int space = text.indexOf(' ') + 1;
            String stored = text.substring(0, space) + typing.letters().apply(text.substring(space));
            RichTextString runs = workbook.getCreationHelper().createRichTextString(stored);
            if (space > 0) {
                runs.applyFont(0, space, font("Arial"));
            }
            runs.applyFont(space, stored.length(), font(typing.font()));
            cell.setCellValue(runs);
        });
    }

    private void forEachText(java.util.function.Consumer<Cell> use) {
        for (Sheet sheet : workbook) {
            sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.STRING) {
                    use.accept(cell);
                }
            }));
        }
    }

    private CellStyle style(CellStyle like, String font) {
        return styles.computeIfAbsent(like.getIndex() + font, key -> {
            CellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(like);
            style.setFont(font(font));
            return style;
        });
    }

    private Font font(String name) {
        return fonts.computeIfAbsent(name, key -> {
            Font font = workbook.createFont();
            font.setFontName(name);
            return font;
        });
    }
}

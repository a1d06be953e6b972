package vn.tonghop.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tonghop.sheet.Legible.Told;
import vn.tonghop.sheet.Spelling.Weight;

/**
 * How the letters of one workbook are to be read: by what its fonts say, and where they say nothing, by what its letters
 * leave no doubt about.
 *
 * <p>What one text cannot tell, the others may, those in fonts of the same kind: a text that is no Vietnamese as it stands
 * is read in a code that several others are certainly written in; one that could be Unicode as well, only where none of
 * them is. So texts are first weighed, then read.
 */
final class Letters {
    /** Longer texts are no label, name or figure; they are read as they stand. */
    private static final int LONGEST = 1000;
    /** What Latin-1 and Vietnamese have in common. */
    private static final String SHARED = "àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ";

    private final List<Lettering> fonts;
    private final Map<Lettering, LetterEvidence> evidence = new EnumMap<>(Lettering.class);
    private boolean odd;
    private boolean weighing;

    /** @param fonts by style number; empty where no style has a font of an old code */
    Letters(List<Lettering> fonts) {
        this.fonts = fonts;
        this.odd = !fonts.isEmpty();
        for (Lettering lettering : Lettering.values()) {
            evidence.put(lettering, new LetterEvidence());
        }
    }

    private LetterEvidence evidence(Lettering lettering) {
        return Objects.requireNonNull(evidence.get(lettering));
    }

    /** Whether every text that was looked at is to be read as it stands. */
    boolean arePlain() {
        return !odd;
    }

    /** Whether it matters in which style a cell is. */
    boolean haveFonts() {
        return !fonts.isEmpty();
    }

    /** Looks at a text that cells may refer to, whether anything has to be done at all. */
    void look(StoredText stored) {
        odd |= !stored.runs().isEmpty() || !isUnicode(stored.text()) && !isPlain(stored.text());
    }

    /**
     * Weighs every text in the font of its cell; where that has to be done, the cells are read once before they are asked
     * for.
     */
    void weigh(Runnable reading) {
        if (odd) {
            weighing = true;
            reading.run();
            weighing = false;
        }
    }

    private Legible weigh(String text, Lettering lettering) {
        if (text.length() <= LONGEST && isBeyondAscii(text)) {
            if (isUnicode(text)) {
                evidence(lettering).addUnicode();
            } else {
                evidence(lettering).add(text);
            }
        }
        return Legible.asStored(text);
    }

    /** The text of a cell in a style. */
    Legible read(StoredText stored, int style) {
        Lettering ofCell = style >= 0 && style < fonts.size() ? fonts.get(style) : Lettering.UNTOLD;
        return eachFont(stored, ofCell, weighing ? this::weigh : this::read);
    }

    /** What is done with a text in a font. */
    private interface Use {
        Legible of(String text, Lettering lettering);
    }

    private static Legible eachFont(StoredText stored, Lettering ofCell, Use use) {
        if (stored.runs().isEmpty()) {
            return use.of(stored.text(), ofCell);
        }
        Legible whole = Legible.asStored("");
        int start = 0;
        for (int i = 0; i < stored.runs().size(); i++) {
            Lettering lettering = in(stored.runs().get(i), ofCell);
            boolean last = i + 1 == stored.runs().size();
            if (last || lettering != in(stored.runs().get(i + 1), ofCell)) {
                int end = stored.runs().get(i).end();
                whole = whole.and(use.of(stored.text().substring(start, end), lettering));
                start = end;
            }
        }
        return whole;
    }

    private static Lettering in(StoredText.Run run, Lettering ofCell) {
        Lettering own = run.lettering();
        return own == null ? ofCell : own;
    }

    /** The name of a sheet, which has no font: read as it stands where that is Vietnamese. */
    String title(String name) {
        Legible read = read(name, Lettering.UNTOLD);
        LetterCode code = read.code();
        return code == null || Spelling.of(name, code).readable() ? name : read.text();
    }

    private Legible read(String text, Lettering lettering) {
        if (text.length() > LONGEST || !isBeyondAscii(text) || isUnicode(text)) {
            return Legible.asStored(text);
        }
        LetterCode told = lettering.code();
        return told == null ? byLetters(text) : byFont(text, lettering, told);
    }

    /** The font is believed, unless the text makes sense as it stands only: many type Unicode into an old form. */
    private Legible byFont(String text, Lettering font, LetterCode code) {
        Spelling spelling = Spelling.of(text, code);
        String decoded = spelling.decoded();
        if (decoded == null || decoded.equals(text) || spelling.readable() && spelling.weight() == Weight.NONE) {
            return Legible.asStored(text);
        }
        if (spelling.weight() != Weight.POSSIBLE || !evidence(font).hasUnicode()) {
            return new Legible(font.shown(decoded), Told.BY_FONT, code);
        }
        return evidence(font).has(code)
                ? new Legible(font.shown(decoded), Told.DOUBTFUL, code)
                : Legible.asStored(text);
    }

    private Legible byLetters(String text) {
        LetterEvidence others = evidence(Lettering.UNTOLD);
        if (isPlain(text) && !others.prove(LetterCode.TCVN3) && !others.prove(LetterCode.VNI)) {
            return Legible.asStored(text);
        }
        Spelling tcvn3 = Spelling.of(text, LetterCode.TCVN3);
        Spelling vni = Spelling.of(text, LetterCode.VNI);
        int compared = tcvn3.weight().compareTo(vni.weight());
        Spelling found = compared > 0 || compared == 0 && !others.prove(LetterCode.VNI) ? tcvn3 : vni;
        boolean proven = others.prove(found.code());
        String decoded = found.decoded();
        if (decoded == null
                || found.weight() == Weight.NONE
                || !proven && (found.weight() == Weight.POSSIBLE || isPlain(text))) {
            return Legible.asStored(text);
        }
        boolean sure = switch (found.weight()) {
            case CERTAIN -> compared != 0 || proven;
            case LIKELY -> proven;
            case POSSIBLE, NONE -> !others.hasUnicode();
        };
        return sure
                ? new Legible(decoded, Told.BY_LETTERS, found.code())
                : new Legible(text, Told.DOUBTFUL, found.code());
    }

    private static boolean isBeyondAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return true;
            }
        }
        return false;
    }

    /** Whether it has a letter that no old code could have stored. */
    private static boolean isUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0xFF && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing beyond ASCII stands in it but letters that Vietnamese has in Latin-1, and signs of no code. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' && SHARED.indexOf(c) < 0 && (Tcvn3.isLetter(c) || Vni.isLetter(c))) {
                return false;
            }
        }
        return true;
    }
}

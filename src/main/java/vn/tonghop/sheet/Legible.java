package vn.tonghop.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A text as it is read.
 *
 * @param code what it is, or might be, written in; null where it was read as it stands and nothing speaks against that
 */
record Legible(String text, Told told, @Nullable LetterCode code) {
    /** Who said how the letters are to be read; later ones are more in need of being told. */
    enum Told {
        /** Read as it stands. */
        AS_STORED,
        BY_FONT,
        /** The font says nothing, the letters leave no doubt. */
        BY_LETTERS,
        /** Read as its font shows it, though it could be meant otherwise. */
        DOUBTFUL
    }

    static Legible asStored(String text) {
        return new Legible(text, Told.AS_STORED, null);
    }

    /** This text and then the next. */
    Legible and(Legible next) {
        boolean mine = told.compareTo(next.told) >= 0;
        return new Legible(text + next.text, mine ? told : next.told, mine ? code : next.code);
    }
}

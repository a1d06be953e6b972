package vn.tonghop.sheet;

import vn.tonghop.sheet.Spelling.Weight;

/** What the texts in fonts of one kind tell of the codes they are written in. */
final class LetterEvidence {
    /** So many texts that are certainly in a code prove that there are texts in it. */
    private static final int PROOF = 3;

    private final int[] certain = new int[LetterCode.values().length];
    private final int[] likely = new int[LetterCode.values().length];
    private int unicode;

    /** Counts a text that is Unicode beyond doubt. */
    void addUnicode() {
        unicode++;
    }

    /** Counts a text that may be in an old code. */
    void add(String text) {
        for (LetterCode code : LetterCode.values()) {
            Weight weight = Spelling.of(text, code).weight();
            certain[code.ordinal()] += weight == Weight.CERTAIN ? 1 : 0;
            likely[code.ordinal()] += weight.compareTo(Weight.LIKELY) >= 0 ? 1 : 0;
        }
    }

    boolean hasUnicode() {
        return unicode > 0;
    }

    /** Whether any text is no Vietnamese but in this code. */
    boolean has(LetterCode code) {
        return likely[code.ordinal()] > 0;
    }

    /** Whether several texts are certainly in this code, and none in another. */
    boolean prove(LetterCode code) {
        int others = 0;
        for (int count : certain) {
            others += count;
        }
        return certain[code.ordinal()] >= PROOF && others == certain[code.ordinal()];
    }
}

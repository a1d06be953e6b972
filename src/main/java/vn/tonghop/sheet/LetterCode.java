package vn.tonghop.sheet;

import org.jspecify.annotations.Nullable;

/** How Vietnamese letters were stored before Unicode: both put them where Latin-1 has others, or signs. */
enum LetterCode {
    TCVN3 {
        @Override
        @Nullable
        String decode(String stored) {
            return Tcvn3.decode(stored);
        }

        @Override
        boolean isLetter(char stored) {
            return Tcvn3.isLetter(stored);
        }
    },
    VNI {
        @Override
        @Nullable
        String decode(String stored) {
            return Vni.decode(stored);
        }

        @Override
        boolean isLetter(char stored) {
            return Vni.isLetter(stored);
        }
    };

    /** The text in NFC; null where a letter stands in it that this code does not have: then it is not written in it. */
    abstract @Nullable String decode(String stored);

    /** Whether it is a letter of a word of this code, whatever sign it looks like. */
    abstract boolean isLetter(char stored);
}

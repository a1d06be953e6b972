package vn.tonghop.sheet;

/**
 * A cell address such as {@code AB12}, taken apart.
 *
 * <p>Kept as one number, since every cell of a workbook passes through here.
 */
final class Address {
    static final int LAST_ROW = 1_048_576;
    static final int LAST_COLUMN = 16_384;
    /** What is no address at all. */
    static final long NONE = 0;
    /** An address no worksheet has. */
    static final long BEYOND = -1;

    private Address() {}

    /** The address packed, or {@link #NONE}, or {@link #BEYOND}. */
    static long parse(String address) {
        int length = address.length();
        int i = 0;
        int column = 0;
        while (i < length) {
            int letter = (address.charAt(i) | 0x20) - 'a';
            if (letter < 0 || letter > 25) {
                break;
            }
            column = Math.min(column * 26 + letter + 1, LAST_COLUMN + 1);
            i++;
        }
        long row = row(address, i);
        if (column == 0 || row == NONE) {
            return NONE;
        }
        return column > LAST_COLUMN || row == BEYOND ? BEYOND : row << 16 | column;
    }

    /** The 1-based row that the digits from there on name, or {@link #NONE}, or {@link #BEYOND}. */
    static long row(String digits, int from) {
        int row = 0;
        for (int i = from; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            row = Math.min(row * 10 + digit, LAST_ROW + 1);
        }
        return row > LAST_ROW ? BEYOND : row;
    }

    /** The 1-based column of a packed address. */
    static int column(long packed) {
        return (int) (packed & 0xFFFF);
    }

    /** The 1-based row of a packed address. */
    static int row(long packed) {
        return (int) (packed >>> 16);
    }
}

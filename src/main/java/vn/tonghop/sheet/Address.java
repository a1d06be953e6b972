package vn.tonghop.sheet;

/** The bounds of a worksheet, and cell addresses such as {@code AB12} taken apart. */
final class Address {
    static final int LAST_ROW = 1_048_576;
    static final int LAST_COLUMN = 16_384;
    /** What a part of an address is that no worksheet has. */
    static final int BEYOND = Integer.MAX_VALUE;

    private Address() {}

    /** How many letters it begins with; an address has one at least and a digit after them. */
    static int letters(String address) {
        int i = 0;
        while (i < address.length() && (address.charAt(i) | 0x20) >= 'a' && (address.charAt(i) | 0x20) <= 'z') {
            i++;
        }
        return i;
    }

    /** The 1-based column that so many letters name, or {@link #BEYOND}. */
    static int column(String address, int letters) {
        int column = 0;
        for (int i = 0; i < letters; i++) {
            column = column * 26 + (address.charAt(i) | 0x20) - 'a' + 1;
            if (column > LAST_COLUMN) {
                return BEYOND;
            }
        }
        return column;
    }

    /** The 1-based row of the digits from there on; 0 where they are no digits, {@link #BEYOND} past the last. */
    static int row(String address, int from) {
        int row = 0;
        for (int i = from; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            row = row == BEYOND || row > LAST_ROW ? BEYOND : row * 10 + (c - '0');
        }
        return row > LAST_ROW ? BEYOND : row;
    }
}

package vn.tonghop.finding;

/**
 * Where a finding stands: a file, perhaps a sheet of it, perhaps a cell of that.
 *
 * <p>Every cell that is read has its place, few are ever told of; so its address is put into words only when asked for.
 *
 * @param file the sender's file name, as shown
 * @param sheet the sheet's name as the sender sees it, or empty
 * @param row 1-based, or 0 where no cell is meant
 * @param column 1-based, or 0 where no cell is meant
 */
public record Place(String file, String sheet, int row, int column) {

    /** A place that is the whole file. */
    public static Place of(String file) {
        return new Place(file, "", 0, 0);
    }

    /**
     * A place as it was once told.
     *
     * @param cell as {@link #cell()} gives it
     */
    public static Place of(String file, String sheet, String cell) {
        int column = 0;
        int at = 0;
        while (at < cell.length() && cell.charAt(at) >= 'A') {
            column = column * 26 + cell.charAt(at) - 'A' + 1;
            at++;
        }
        return new Place(file, sheet, cell.isEmpty() ? 0 : Integer.parseInt(cell, at, cell.length(), 10), column);
    }

    public Place in(String sheetName) {
        return new Place(file, sheetName, 0, 0);
    }

    /**
     * A cell of this sheet.
     *
     * @param row 1-based
     * @param column 1-based
     */
    public Place at(int row, int column) {
        return new Place(file, sheet, row, column);
    }

    /** The cell in A1 notation, or empty where none is meant. */
    public String cell() {
        return row == 0 ? "" : columnLetters(column) + row;
    }

    /** Where in the file: {@code "Biểu 1!C7"}, or empty where it is the whole file. */
    public String within() {
        return row == 0 ? sheet : sheet + "!" + cell();
    }

    /** {@code "Mong Cai 9T.xlsx, Biểu 1!C7"}; the parts that are empty left out. */
    @Override
    public String toString() {
        if (sheet.isEmpty()) {
            return file;
        }
        return file + ", " + within();
    }

    /** The letters of a 1-based column: 1 → A, 27 → AA. */
    public static String columnLetters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}

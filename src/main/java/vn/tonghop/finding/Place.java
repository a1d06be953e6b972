package vn.tonghop.finding;

/**
 * Where a finding stands: a file, perhaps a sheet of it, perhaps a cell of that.
 *
 * @param file the sender's file name, as shown
 * @param sheet the sheet's name as the sender sees it, or empty
 * @param cell A1 notation, or empty
 */
public record Place(String file, String sheet, String cell) {

    /** A place that is the whole file. */
    public static Place of(String file) {
        return new Place(file, "", "");
    }

    public Place in(String sheetName) {
        return new Place(file, sheetName, "");
    }

    /**
     * A cell of this sheet.
     *
     * @param row 1-based
     * @param column 1-based
     */
    public Place at(int row, int column) {
        return new Place(file, sheet, columnLetters(column) + row);
    }

    /** Where in the file: {@code "Biểu 1!C7"}, or empty where it is the whole file. */
    public String within() {
        return sheet + (cell.isEmpty() ? "" : "!" + cell);
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

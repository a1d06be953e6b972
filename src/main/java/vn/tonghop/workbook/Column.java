package vn.tonghop.workbook;

/**
 * A column of a table.
 *
 * @param head its heading
 * @param above a line over the heading, or empty
 * @param shared whether {@code above} is one cell over all neighbours that share it
 * @param width in characters
 */
record Column(String head, String above, boolean shared, double width) {

    static Column of(String head, double width) {
        return new Column(head, "", false, width);
    }

    /** Under a heading shared with its neighbours. */
    Column under(String group) {
        return new Column(head, group, true, width);
    }

    /** Under a line of its own. */
    Column labelled(String label) {
        return new Column(head, label, false, width);
    }
}

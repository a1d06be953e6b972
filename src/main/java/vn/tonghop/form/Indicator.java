package vn.tonghop.form;

/**
 * One figure that a form asks for (chỉ tiêu): what a row of the CSV names.
 *
 * @param code {@code 1.B1}, or {@code 5.12/dang_vien} on a sheet of several value columns
 * @param sheet key of its sheet
 * @param row code of its row
 * @param column key of its value column
 * @param words as rules and findings name it: {@code 1.B1}, {@code 5.T [Kết nạp trong kỳ]}
 * @param label the row's label, with the column's name where there are several
 * @param total blank is an error
 * @param term summed since the term began
 * @param watch told when it jumps against the same period last year
 * @param weight code of the figure that weighs a mean, or empty
 */
public record Indicator(
        String code,
        String sheet,
        String row,
        String column,
        String words,
        String label,
        Kind kind,
        boolean total,
        boolean term,
        boolean watch,
        String weight) {

    /** As findings name it: {@code 1.B1 (Kết nạp)}. */
    public String shown() {
        return code.equals(row) ? code + " (" + label + ")" : row + " (" + label + ")";
    }
}

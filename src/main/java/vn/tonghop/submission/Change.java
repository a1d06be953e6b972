package vn.tonghop.submission;

/**
 * What differs between two submissions of one committee and period.
 *
 * @param sheet of the form, by name
 * @param code of the figure, or of the organisation
 * @param label what the figure is, or the organisation and the column
 * @param before as filed; {@link Changes#ABSENT} where it was not
 * @param after as filed
 * @param placeBefore where it stood in the first: {@code Biểu 1!C7}; empty where it did not
 * @param placeAfter where it stands in the second
 */
public record Change(
        String sheet, String code, String label, String before, String after, String placeBefore, String placeAfter) {}

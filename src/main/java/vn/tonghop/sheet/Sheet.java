package vn.tonghop.sheet;

/** A worksheet of a workbook; its rows may be opened any number of times, one at a time. */
public interface Sheet {

    String name();

    /** Whether the sender has hidden it. Hidden sheets are read like others. */
    boolean hidden();

    /** @throws UnreadableWorkbook where the sheet cannot be opened */
    Rows rows() throws UnreadableWorkbook;
}

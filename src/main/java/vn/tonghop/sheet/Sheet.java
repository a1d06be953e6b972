package vn.tonghop.sheet;

import java.util.List;
import vn.tonghop.finding.Finding;

/** A worksheet of a workbook; its rows may be opened any number of times, one at a time. */
public interface Sheet {

    /** As it is stored: so the sender sees it, and so it is found again. */
    String name();

    /** The name as it is meant: the letters of an old code read. */
    String title();

    /** Whether the sender has hidden it. Hidden sheets are read like others. */
    boolean hidden();

    /** @throws UnreadableWorkbook where the sheet cannot be opened */
    Rows rows() throws UnreadableWorkbook;

    /** What there is to remark on the rows last opened, as far as they have been read. */
    List<Finding> remarks();

    /** The merged cells of the sheet; known once its rows have been read to the end. */
    List<CellRange> merged();
}

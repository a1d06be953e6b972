package vn.tonghop.sheet;

import vn.tonghop.finding.Place;

/** A worksheet of an xls. */
final class XlsSheet extends OpenSheet {
    private final XlsWorkbook workbook;
    private final int position;

    /** @param position of its first record in the stream */
    XlsSheet(XlsWorkbook workbook, String name, boolean hidden, int position) {
        super(workbook.allowance(), name, hidden);
        this.workbook = workbook;
        this.position = position;
    }

    @Override
    Letters letters() {
        return workbook.letters();
    }

    @Override
    String described() {
        return "trang \"" + name() + "\"";
    }

    @Override
    RowSource open(Place place, SheetMarks left) throws Refusal {
        return new XlsRows(new XlsCells(workbook, position, place, left), workbook.allowance(), place);
    }
}

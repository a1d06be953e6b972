package vn.tonghop.sheet;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import vn.tonghop.finding.Place;

/** A worksheet of an xlsx, not yet unpacked. */
final class XlsxSheet extends OpenSheet {
    private final XlsxWorkbook workbook;
    private final String part;

    /** @param part the name of the zip's part that holds it */
    XlsxSheet(XlsxWorkbook workbook, String name, boolean hidden, String part) {
        super(workbook.allowance(), name, hidden);
        this.workbook = workbook;
        this.part = part;
    }

    @Override
    Letters letters() {
        return workbook.letters();
    }

    @Override
    String described() {
        return "phần " + part;
    }

    @Override
    RowSource open(Place place, SheetMarks left) throws IOException, XMLStreamException {
        Allowance allowance = workbook.allowance();
        XmlPart xml = new XmlPart(workbook.zip().open(part), allowance);
        XlsxCells cells = new XlsxCells(xml, workbook, place, left.letters());
        return new XlsxRows(xml, allowance, place, cells, left);
    }
}

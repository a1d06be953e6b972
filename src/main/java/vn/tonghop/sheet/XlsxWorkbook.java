package vn.tonghop.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;

/** An xlsx or xlsm: a zip of XML parts that point to each other. */
final class XlsxWorkbook implements Workbook {
    private final Allowance allowance;
    private final ZipParts zip;
    private final OPCPackage opc;
    private final DateSystem dateSystem;
    private final Letters letters;
    private final SharedStrings shared;
    private final List<Sheet> sheets;

    private XlsxWorkbook(Allowance allowance, ZipParts zip, OPCPackage opc)
            throws IOException, XMLStreamException, OpenXML4JException {
        this.allowance = allowance;
        this.zip = zip;
        this.opc = opc;
        WorkbookPart main = WorkbookPart.of(opc, zip, allowance);
        this.dateSystem = main.dateSystem();
        List<Sheet> found = new ArrayList<>();
        Set<String> readLater = new HashSet<>();
        for (WorkbookPart.SheetEntry entry : main.sheets()) {
            found.add(new XlsxSheet(this, entry.name(), entry.hidden(), entry.part()));
            readLater.add(entry.part());
        }
        this.sheets = List.copyOf(found);
        String styles = main.styles();
        this.letters = new Letters(styles.isEmpty() ? List.of() : StyleFonts.read(zip.open(styles), allowance));
        String strings = main.sharedStrings();
        this.shared =
                strings.isEmpty() ? SharedStrings.NONE : SharedStrings.read(zip.open(strings), allowance, letters);
        zip.proveAllBut(readLater);
        letters.weigh(() -> CheckedRows.passThrough(sheets));
    }

    static XlsxWorkbook open(ZipParts zip, Allowance allowance)
            throws IOException, XMLStreamException, OpenXML4JException {
        OPCPackage opc = openPackage(zip);
        try {
            return new XlsxWorkbook(allowance, zip, opc);
        } catch (IOException | XMLStreamException | OpenXML4JException | RuntimeException | StackOverflowError e) {
            opc.revert();
            zip.close();
            throw e;
        }
    }

    private static OPCPackage openPackage(ZipParts zip) throws IOException, OpenXML4JException {
        try {
            OPCPackage opc = OPCPackage.open(zip);
            zip.repeatRefusal();
            return opc;
        } catch (IOException | OpenXML4JException | RuntimeException | StackOverflowError e) {
            zip.close();
            zip.repeatRefusal();
            throw e;
        }
    }

    @Override
    public String name() {
        return allowance.place().file();
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public DateSystem dateSystem() {
        return dateSystem;
    }

    @Override
    public boolean signed() {
        return zip.hasFolder("_xmlsignatures/");
    }

    Allowance allowance() {
        return allowance;
    }

    ZipParts zip() {
        return zip;
    }

    Letters letters() {
        return letters;
    }

    SharedStrings shared() {
        return shared;
    }

    @Override
    public void close() {
        opc.revert();
        zip.close();
    }
}

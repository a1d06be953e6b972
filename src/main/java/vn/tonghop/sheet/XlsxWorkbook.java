package vn.tonghop.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** An xlsx or xlsm: a zip of XML parts that point to each other. */
final class XlsxWorkbook implements Workbook {
    private final Allowance allowance;
    private final ZipParts zip;
    private final DateSystem dateSystem;
    private final Letters letters;
    private final SharedStrings shared;
    private final List<Sheet> sheets;

    private XlsxWorkbook(Allowance allowance, ZipParts zip) throws IOException, XMLStreamException {
        this.allowance = allowance;
        this.zip = zip;
        WorkbookPart main = WorkbookPart.of(zip, allowance);
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

    static XlsxWorkbook open(ZipParts zip, Allowance allowance) throws IOException, XMLStreamException {
        try {
            return new XlsxWorkbook(allowance, zip);
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
            zip.close();
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
        zip.close();
    }
}

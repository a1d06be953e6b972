package vn.tonghop.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.slf4j.LoggerFactory;
import vn.tonghop.fact.Returned;
import vn.tonghop.finding.Statement;
import vn.tonghop.sheet.Limits;
import vn.tonghop.sheet.Sheet;
import vn.tonghop.sheet.UnreadableWorkbook;
import vn.tonghop.sheet.Workbooks;

/**
 * A sender's workbook as it goes back: bad cells coloured, a comment in each, and a first sheet that lists every finding
 * with a link to its cell.
 *
 * <p>It is a new xlsx, whatever the sender's was, into which cells, formats and measures are copied one by one: macros,
 * links, objects, connections, names and pictures stay behind because nothing carries them over. The same content and
 * findings give the same bytes.
 */
public final class MarkedCopy {
    /** Greater workbooks are not copied: POI's model of a workbook has to be held in memory twice. */
    public static final long CELLS = 200_000;

    /** Of all parts, inflated. */
    private static final long INFLATED = 48L << 20;

    static {
        // LibreOffice writes a formula's quotation marks as &quot;, of which a JDK from 24 on allows a part 100.000.
        // What is opened here was read within our own limits, which refuse every entity but XML's own.
        System.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        System.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    }

    private final Limits limits;

    /** Copies of workbooks of {@link #CELLS} at most. */
    public MarkedCopy() {
        this(CELLS);
    }

    MarkedCopy(long cells) {
        this.limits = new Limits(Limits.DEFAULT.bytes(), cells, Limits.DEFAULT.text(), INFLATED, 60).withoutTime();
    }

    /**
     * The copy of a returned file.
     *
     * @param content as it was sent
     * @param statements everything found in it
     * @param sender the committee's name, or the file's where nobody knows whose it is
     * @param board who sends it back
     * @return empty where the file is damaged, shut or too great to be copied
     * @throws java.io.UncheckedIOException where our own disk fails
     */
    public Optional<byte[]> of(
            Path content, Returned returned, List<Statement> statements, String sender, String board) {
        if (!isWhole(content, returned.file())) {
            return Optional.empty();
        }
        try (Workbook source = open(content)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new Copying(source, new MendList(returned, statements, sender), board).write(out);
            return Optional.of(out.toByteArray());
        } catch (IOException | RuntimeException e) {
            // What a stranger's file does to the model must not stop the night.
            LoggerFactory.getLogger(MarkedCopy.class).warn("no marked copy of {}", returned.sha256(), e);
            return Optional.empty();
        }
    }

    /** Whether a file is proven whole and within the limits, as far as its last cell. */
    private boolean isWhole(Path content, String name) {
        try (vn.tonghop.sheet.Workbook workbook = Workbooks.read(content, name, limits)) {
            for (Sheet sheet : workbook.sheets()) {
                try (var rows = sheet.rows()) {
                    while (rows.next() != null) {
                        // reading proves
                    }
                }
            }
            return true;
        } catch (UnreadableWorkbook e) {
            return false;
        }
    }

    /** Opens it for reading only; what cannot be opened is let go again. */
    private static Workbook open(Path content) throws IOException {
        return WorkbookFactory.create(content.toFile(), null, true);
    }
}

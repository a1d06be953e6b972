package vn.tonghop.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.tonghop.finding.FileFinding.EncryptedFile;
import vn.tonghop.finding.FileFinding.UnsupportedFormat;

/**
 * An xls of Excel 97 to 2003: one stream of records, globals first, then a run of records for each sheet.
 *
 * <p>Only records that bear on values are built; the others are passed over unread, so that what Excel tolerates in a
 * drawing or a chart does no harm here.
 */
final class XlsWorkbook implements Workbook {
    private static final int BIFF8 = 0x0600;

    private final Allowance allowance;
    private final byte[] stream;
    private final boolean signed;
    private final List<Sheet> sheets;
    private DateSystem dateSystem = DateSystem.FROM_1900;
    private Letters letters = new Letters(List.of());
    private List<StoredText> texts = List.of();

    private XlsWorkbook(byte[] stream, boolean signed, Allowance allowance) throws Refusal {
        this.allowance = allowance;
        this.signed = signed;
        this.stream = stream;
        List<BoundSheetRecord> bound = readGlobals();
        List<Sheet> found = new ArrayList<>();
        for (BoundSheetRecord sheet : bound) {
            if (isWorksheet(sheet.getPositionOfBof())) {
                found.add(new XlsSheet(
                        this,
                        sheet.getSheetname(),
                        sheet.isHidden() || sheet.isVeryHidden(),
                        sheet.getPositionOfBof()));
            }
        }
        this.sheets = List.copyOf(found);
        letters.weigh(() -> CheckedRows.passThrough(found));
    }

    static XlsWorkbook open(byte[] file, Allowance allowance) throws IOException {
        try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            DirectoryNode root = ole.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage") || root.hasEntryCaseInsensitive("EncryptionInfo")) {
                throw new Refusal(new EncryptedFile(allowance.place()));
            }
            if (!root.hasEntryCaseInsensitive("Workbook")) {
                throw new Refusal(new UnsupportedFormat(allowance.place(), otherFormat(root)));
            }
            try (DocumentInputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive("Workbook"))) {
                int size = in.available();
                if (size > file.length) {
                    throw allowance.damaged("thiếu phần cuối của tệp");
                }
                byte[] stream = new byte[size];
                in.readFully(stream);
                boolean signed =
                        root.hasEntryCaseInsensitive("_signatures") || root.hasEntryCaseInsensitive("_xmlsignatures");
                return new XlsWorkbook(stream, signed, allowance);
            }
        }
    }

    private static String otherFormat(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("Book")) {
            return FileKind.OLD_EXCEL;
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return "văn bản Word (.doc)";
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            return "bài trình chiếu PowerPoint (.ppt)";
        }
        return FileKind.UNKNOWN;
    }

    private List<BoundSheetRecord> readGlobals() throws Refusal {
        RecordInputStream in = recordsFrom(0);
        BOFRecord start = start(in);
        if (start.getVersion() != BIFF8) {
            throw new Refusal(new UnsupportedFormat(allowance.place(), FileKind.OLD_EXCEL));
        }
        List<BoundSheetRecord> bound = new ArrayList<>();
        XlsFonts fonts = new XlsFonts();
        while (in.hasNextRecord()) {
            in.nextRecord();
            switch (in.getSid()) {
                case FilePassRecord.sid -> throw new Refusal(new EncryptedFile(allowance.place()));
                case BoundSheetRecord.sid -> bound.add(new BoundSheetRecord(in));
                case FontRecord.sid -> fonts.add(new FontRecord(in));
                case ExtendedFormatRecord.sid -> fonts.add(new ExtendedFormatRecord(in));
                case SSTRecord.sid -> {
                    letters = new Letters(fonts.ofStyles());
                    texts = sharedTexts(in, fonts);
                }
                case DateWindow1904Record.sid ->
                    dateSystem = new DateWindow1904Record(in).getWindowing() == 1
                            ? DateSystem.FROM_1904
                            : DateSystem.FROM_1900;
                case EOFRecord.sid -> {
                    if (texts.isEmpty()) {
                        letters = new Letters(fonts.ofStyles());
                    }
                    return bound;
                }
                default -> {
                    // formats, names, colours
                }
            }
            in.readRemainder();
        }
        throw allowance.damaged("thiếu phần cuối của tệp");
    }

    /** Reads them one by one, since POI's own table fills up with blanks where it breaks off. */
    private List<StoredText> sharedTexts(RecordInputStream in, XlsFonts fonts) throws Refusal {
        List<StoredText> shared = new ArrayList<>();
        in.readInt(); // how often they are referred to
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            if (i % 1024 == 0) {
                allowance.checkTime();
            }
            StoredText text = fonts.stored(new UnicodeString(in));
            letters.look(text);
            shared.add(text);
        }
        return shared;
    }

    private boolean isWorksheet(int position) throws Refusal {
        return start(recordsFrom(position)).getType() == BOFRecord.TYPE_WORKSHEET;
    }

    private BOFRecord start(RecordInputStream in) throws Refusal {
        if (in.hasNextRecord()) {
            in.nextRecord();
            if (in.getSid() == BOFRecord.sid) {
                BOFRecord start = new BOFRecord(in);
                in.readRemainder();
                return start;
            }
        }
        throw allowance.damaged("không tìm thấy chỗ bắt đầu của trang tính");
    }

    /** The records from a position of the stream on. */
    RecordInputStream recordsFrom(int position) throws Refusal {
        if (position < 0 || position >= stream.length) {
            throw allowance.damaged("thiếu phần cuối của tệp");
        }
        return new RecordInputStream(new ByteArrayInputStream(stream, position, stream.length - position));
    }

    /** The shared text of a number. */
    StoredText text(int index) throws Refusal {
        if (index < 0 || index >= texts.size()) {
            throw allowance.damaged("một ô trỏ tới văn bản không có");
        }
        return texts.get(index);
    }

    Letters letters() {
        return letters;
    }

    Allowance allowance() {
        return allowance;
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
        return signed;
    }

    @Override
    public void close() {
        // the stream is in memory
    }
}

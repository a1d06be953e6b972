package vn.tonghop.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Numeral;

/**
 * A part of the zip, unpacked, and proven against the directory when its end is reached.
 *
 * <p>Whoever reads to the end has read what was written, or gets a {@link Refusal}. A part that unpacks to more than the
 * directory says is refused at that byte, so the sizes of the directory bound the work.
 */
final class PartStream extends InputStream {
    /** No tag, attribute or run of text of an honest workbook is as long. */
    private static final int LONGEST_PIECE = 2 << 20;

    private final ZipParts zip;
    private final ZipPart part;
    private final byte[] file;
    private final Allowance allowance;
    private final CRC32 crc = new CRC32();
    private @Nullable Inflater inflater;
    private long produced;
    private long pieceStart;
    private boolean ended;

    PartStream(ZipParts zip, ZipPart part, byte[] file, Allowance allowance) {
        this.zip = zip;
        this.part = part;
        this.file = file;
        this.allowance = allowance;
        if (part.method() == ZipPart.DEFLATED) {
            Inflater taken = zip.takeInflater();
            taken.setInput(file, part.data(), part.packed());
            inflater = taken;
        }
    }

    String name() {
        return part.name();
    }

    /** Says that the parser has come to the end of a piece of XML, and holds no more than its buffer. */
    void endPiece() {
        pieceStart = produced;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        int count = part.method() == ZipPart.STORED ? copy(target, offset, length) : inflate(target, offset, length);
        if (count <= 0) {
            end();
            return -1;
        }
        produced += count;
        crc.update(target, offset, count);
        if (produced > part.size()) {
            throw damaged("dài hơn mục lục ghi");
        }
        if (produced - pieceStart > LONGEST_PIECE) {
            throw allowance.tooLarge("một phần tử trong " + part.name(), Numeral.of(LONGEST_PIECE >> 20) + " MB");
        }
        allowance.checkTime();
        return count;
    }

    /** Reads what is left, so that the part is proven. */
    void drain(byte[] scratch) throws IOException {
        while (!ended) {
            endPiece();
            read(scratch, 0, scratch.length);
        }
    }

    private int copy(byte[] target, int offset, int length) {
        int count = (int) Math.min(length, part.size() - produced);
        System.arraycopy(file, part.data() + (int) produced, target, offset, count);
        return count;
    }

    private int inflate(byte[] target, int offset, int length) throws Refusal {
        Inflater source = inflater;
        if (source == null) {
            throw damaged("đã đóng");
        }
        try {
            int count = source.inflate(target, offset, length);
            if (count == 0 && !source.finished()) {
                throw damaged("không giải nén được");
            }
            return count;
        } catch (DataFormatException e) {
            throw damaged("không giải nén được");
        }
    }

    private void end() throws Refusal {
        ended = true;
        release();
        if (produced != part.size()) {
            throw damaged("ngắn hơn mục lục ghi");
        }
        if ((int) crc.getValue() != part.crc()) {
            throw damaged("sai mã kiểm tra");
        }
        zip.proven(part);
    }

    private Refusal damaged(String how) {
        return allowance.damaged("phần " + part.name() + " " + how);
    }

    private void release() {
        Inflater held = inflater;
        if (held != null) {
            inflater = null;
            zip.returnInflater(held);
        }
    }

    @Override
    public void close() {
        release();
    }
}

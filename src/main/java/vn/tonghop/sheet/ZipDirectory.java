package vn.tonghop.sheet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.tonghop.finding.FileFinding.EncryptedFile;
import vn.tonghop.finding.Numeral;

/**
 * The entries of a zip, its central directory and its local headers proven to tell the same.
 *
 * <p>Read here, and not by a library, because every library believes one of the two and says nothing of the other; that
 * is how damaged workbooks open with fewer cells. Source: PKWARE's APPNOTE 6.3, sections 4.3 and 4.5.3.
 */
final class ZipDirectory {
    static final int MOST_ENTRIES = 2000;

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR_LENGTH = 20;
    private static final int END_64_LENGTH = 56;
    private static final long IN_EXTRA = 0xFFFF_FFFFL;
    private static final int DESCRIPTOR_FOLLOWS = 8;

    private final ByteBuffer bytes;
    private final Allowance allowance;

    private ZipDirectory(byte[] bytes, Allowance allowance) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.allowance = allowance;
    }

    /** The entries in the order of the file; folders left out. */
    static List<ZipPart> read(byte[] bytes, Allowance allowance) throws Refusal {
        try {
            return new ZipDirectory(bytes, allowance).read();
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw allowance.damaged("mục lục của tệp nén không nguyên vẹn");
        }
    }

    private List<ZipPart> read() throws Refusal {
        int end = findEnd();
        long count = bytes.getShort(end + 10) & 0xFFFF;
        long size = bytes.getInt(end + 12) & IN_EXTRA;
        long start = bytes.getInt(end + 16) & IN_EXTRA;
        if (count == 0xFFFF || size == IN_EXTRA || start == IN_EXTRA) {
            end = findEnd64(end);
            count = bytes.getLong(end + 32);
            size = bytes.getLong(end + 40);
            start = bytes.getLong(end + 48);
        }
        if (count > MOST_ENTRIES) {
            throw allowance.tooLarge("số phần trong tệp", Numeral.of(MOST_ENTRIES) + " phần");
        }
        require(start >= 0 && size >= 0 && start <= end && size <= end - start);
        List<ZipPart> parts = new ArrayList<>((int) count);
        int at = (int) start;
        for (int i = 0; i < count; i++) {
            require(bytes.getInt(at) == CENTRAL);
            parts.add(part(at));
            at += CENTRAL_LENGTH + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
        }
        require(at == start + size);
        checkCover(parts, (int) start);
        parts.removeIf(part -> part.name().endsWith("/") && part.size() == 0);
        return parts;
    }

    private int findEnd() throws Refusal {
        int lowest = Math.max(0, bytes.limit() - END_LENGTH - 0xFFFF);
        for (int at = bytes.limit() - END_LENGTH; at >= lowest; at--) {
            if (bytes.getInt(at) == END && at + END_LENGTH + unsigned(at + 20) == bytes.limit()) {
                return at;
            }
        }
        throw allowance.damaged("thiếu phần cuối của tệp");
    }

    private int findEnd64(int end) throws Refusal {
        int locator = end - LOCATOR_LENGTH;
        require(bytes.getInt(locator) == LOCATOR_64);
        int at = Math.toIntExact(bytes.getLong(locator + 8));
        require(at <= locator - END_64_LENGTH && bytes.getInt(at) == END_64);
        return at;
    }

    private ZipPart part(int at) throws Refusal {
        if ((bytes.getShort(at + 8) & 1) != 0) {
            throw new Refusal(new EncryptedFile(allowance.place()));
        }
        long[] wide = {
            bytes.getInt(at + 24) & IN_EXTRA, bytes.getInt(at + 20) & IN_EXTRA, bytes.getInt(at + 42) & IN_EXTRA
        };
        widen(wide, at);
        long size = wide[0];
        int packed = Math.toIntExact(wide[1]);
        int local = Math.toIntExact(wide[2]);
        byte[] name = slice(at + CENTRAL_LENGTH, unsigned(at + 28));
        int method = unsigned(at + 10);
        require(size >= 0 && packed >= 0 && (method == ZipPart.DEFLATED || method == ZipPart.STORED && size == packed));
        require(bytes.getInt(local) == LOCAL
                && unsigned(local + 8) == method
                && Arrays.equals(name, slice(local + LOCAL_LENGTH, unsigned(local + 26))));
        int crc = bytes.getInt(at + 16);
        if ((bytes.getShort(local + 6) & DESCRIPTOR_FOLLOWS) == 0) {
            require(bytes.getInt(local + 14) == crc
                    && agrees(bytes.getInt(local + 18), packed)
                    && agrees(bytes.getInt(local + 22), size));
        }
        int data = local + LOCAL_LENGTH + unsigned(local + 26) + unsigned(local + 28);
        return new ZipPart(new String(name, StandardCharsets.UTF_8), local, data, packed, size, crc, method);
    }

    /** Replaces the sizes and the offset that the zip64 extra field holds instead: size, packed size, offset. */
    private void widen(long[] wide, int central) {
        int at = central + CENTRAL_LENGTH + unsigned(central + 28);
        int end = at + unsigned(central + 30);
        while (at + 4 <= end) {
            int length = unsigned(at + 2);
            if (unsigned(at) == 1) {
                int value = at + 4;
                for (int i = 0; i < wide.length; i++) {
                    if (wide[i] == IN_EXTRA) {
                        wide[i] = bytes.getLong(value);
                        value += 8;
                    }
                }
                return;
            }
            at += 4 + length;
        }
    }

    /** Requires that nothing overlaps, and that no entry hides between those the directory lists. */
    private void checkCover(List<ZipPart> parts, int directory) throws Refusal {
        List<ZipPart> ordered = new ArrayList<>(parts);
        ordered.sort(Comparator.comparingInt(ZipPart::header));
        int covered = 0;
        for (ZipPart part : ordered) {
            checkGap(covered, part.header());
            covered = Math.addExact(part.data(), part.packed());
        }
        checkGap(covered, directory);
    }

    private void checkGap(int from, int to) throws Refusal {
        require(from <= to);
        for (int at = from; at <= to - LOCAL_LENGTH; at++) {
            require(bytes.getInt(at) != LOCAL);
        }
    }

    private static boolean agrees(int local, long central) {
        return (local & IN_EXTRA) == IN_EXTRA || (local & IN_EXTRA) == central;
    }

    private int unsigned(int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    private byte[] slice(int at, int length) {
        byte[] slice = new byte[length];
        bytes.get(at, slice);
        return slice;
    }

    private void require(boolean holds) throws Refusal {
        if (!holds) {
            throw allowance.damaged("mục lục của tệp nén không khớp với nội dung");
        }
    }
}

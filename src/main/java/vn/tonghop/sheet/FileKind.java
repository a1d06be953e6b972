package vn.tonghop.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a file is by its first bytes; its name says nothing. */
sealed interface FileKind {
    /** Formats that more than their first bytes may tell, in words. */
    String OLD_EXCEL = "workbook Excel đời cũ (trước Excel 97)";

    String ODS = "tệp ODS (LibreOffice)";
    String UNKNOWN = "tệp không rõ định dạng";

    /** A zip, perhaps an xlsx. */
    record Zip() implements FileKind {}

    /** An OLE2 file, perhaps an xls or an encrypted xlsx. */
    record Ole2() implements FileKind {}

    /** Zeros only: a file whose content never reached the disk. */
    record Zeros() implements FileKind {}

    /** Something that is no workbook, in words. */
    record Other(String format) implements FileKind {}

    static FileKind of(byte[] file) {
        if (begins(file, "PK\3\4") || begins(file, "PK\5\6")) {
            return new Zip();
        }
        if (begins(file, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return new Ole2();
        }
        byte[] head = head(file);
        if (allZero(head)) {
            return new Zeros();
        }
        for (Signature signature : Signature.ALL) {
            if (begins(file, signature.bytes)) {
                return new Other(signature.format);
            }
        }
        return new Other(isText(head) ? textFormat(head) : UNKNOWN);
    }

    private static String textFormat(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (text.contains("<html") || text.contains("<table") || text.contains("<!doctype html")) {
            return "trang web (HTML)";
        }
        if (text.contains("mime-version:")) {
            return "trang web (MHTML)";
        }
        if (text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return "bảng tính XML 2003";
        }
        if (text.contains("urn:oasis:names:tc:opendocument")) {
            return ODS;
        }
        return text.contains("<?xml") ? "tệp XML" : "tệp văn bản (CSV)";
    }

    private static byte[] head(byte[] file) {
        return Arrays.copyOf(file, Math.min(file.length, 4096));
    }

    private static boolean allZero(byte[] head) {
        for (byte b : head) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(byte[] head) {
        if (head.length >= 2 && ((head[0] & head[1] & 0xFF) >= 0xFE) && head[0] != head[1]) {
            return true; // UTF-16 with its mark
        }
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A) {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(byte[] file, String latin1) {
        byte[] wanted = latin1.getBytes(StandardCharsets.ISO_8859_1);
        return file.length >= wanted.length && Arrays.equals(file, 0, wanted.length, wanted, 0, wanted.length);
    }

    /** The first bytes of a format, as Latin-1. */
    record Signature(String bytes, String format) {
        private static final List<Signature> ALL = List.of(
                new Signature("%PDF-", "tệp PDF"),
                new Signature("{\\rtf", "văn bản RTF"),
                new Signature("Rar!", "tệp nén RAR"),
                new Signature("7z\u00BC\u00AF", "tệp nén 7z"),
                new Signature("\u001F\u008B", "tệp nén GZIP"),
                new Signature("\u0089PNG", "tệp ảnh"),
                new Signature("\u00FF\u00D8\u00FF", "tệp ảnh"),
                new Signature("GIF8", "tệp ảnh"),
                new Signature("\u0009\u0000", OLD_EXCEL),
                new Signature("\u0009\u0002", OLD_EXCEL),
                new Signature("\u0009\u0004", OLD_EXCEL),
                new Signature("\u0009\u0008", OLD_EXCEL));
    }
}

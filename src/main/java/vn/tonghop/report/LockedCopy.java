package vn.tonghop.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfWriter;

/** A copy of a document that opens with a password only: AES-256. No PDF/A any more, and never twice the same bytes. */
public final class LockedCopy {
    private LockedCopy() {}

    public static byte[] of(byte[] pdf, String password) throws IOException {
        byte[] key = password.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfStamper stamper = new PdfStamper(reader, out);
            stamper.setEncryption(key, key, PdfWriter.ALLOW_PRINTING, PdfWriter.ENCRYPTION_AES_256_V3);
            stamper.close();
        }
        return out.toByteArray();
    }
}

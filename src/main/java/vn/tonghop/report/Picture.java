package vn.tonghop.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.SetupProblem;

/** A picture that the office lays beside its templates: a logo, a scanned signature. */
final class Picture {
    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg", ".gif", ".bmp");

    private Picture() {}

    static boolean isOne(String name) {
        return ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    /**
     * The picture on white paper, as PNG without transparency, which PDF/A-1 forbids.
     *
     * @param shown its name in messages
     * @throws SetupProblem where it is no picture
     */
    static byte[] printable(byte[] content, String shown) throws IOException {
        ImageIO.setUseCache(false);
        BufferedImage picture = read(content);
        if (picture == null) {
            throw new SetupProblem(shown + ": không đọc được ảnh; lưu lại thành PNG hoặc JPEG (màu RGB).");
        }
        BufferedImage flat = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = flat.createGraphics();
        paper.drawImage(picture, 0, 0, Color.WHITE, null);
        paper.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(flat, "png", out);
        return out.toByteArray();
    }

    private static @Nullable BufferedImage read(byte[] content) {
        try {
            return ImageIO.read(new ByteArrayInputStream(content));
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }
}

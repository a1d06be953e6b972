package vn.tonghop.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sRGB colour space (IEC 61966-2-1) as an ICC profile of version 2.1, which PDF/A wants in every document.
 *
 * <p>Written out here because the JDK's own profile is not the same bytes in every JDK.
 */
final class ColourProfile {
    static final String NAME = "sRGB IEC61966-2.1";

    private static final int HEADER = 128;
    private static final int CURVE_POINTS = 1024;

    private ColourProfile() {}

    /** The profile's bytes, always the same. */
    static byte[] bytes() {
        byte[] curve = curve();
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description());
        tags.put("cprt", text("text", "No copyright, use freely", 1));
        tags.put("wtpt", xyz(0.9642, 1.0, 0.8249));
        tags.put("rXYZ", xyz(0.43607, 0.22249, 0.01392));
        tags.put("gXYZ", xyz(0.38515, 0.71687, 0.09708));
        tags.put("bXYZ", xyz(0.14307, 0.06061, 0.71410));
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);

        int table = 4 + 12 * tags.size();
        int size = HEADER
                + table
                + tags.values().stream().mapToInt(tag -> tag.length).sum()
                - 2 * curve.length;
        ByteBuffer profile = ByteBuffer.allocate(size);
        header(profile, size);
        profile.position(HEADER).putInt(tags.size());
        int at = HEADER + table;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            boolean again = tag.getKey().equals("gTRC") || tag.getKey().equals("bTRC");
            int offset = again ? at - curve.length : at;
            sign(profile, tag.getKey()).putInt(offset).putInt(tag.getValue().length);
            if (!again) {
                profile.put(at, tag.getValue());
                at += tag.getValue().length;
            }
        }
        return profile.array();
    }

    private static void header(ByteBuffer profile, int size) {
        profile.putInt(size).putInt(0).putInt(0x02100000);
        sign(sign(sign(profile, "mntr"), "RGB "), "XYZ ");
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            profile.putShort((short) part);
        }
        sign(profile, "acsp");
        profile.position(68).putInt(fixed(0.9642)).putInt(fixed(1.0)).putInt(fixed(0.8249));
    }

    private static ByteBuffer sign(ByteBuffer buffer, String signature) {
        return buffer.put(signature.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] description() {
        byte[] name = NAME.getBytes(StandardCharsets.US_ASCII);
        // type, reserved, count, text and its 0, then empty Unicode (8) and script (3 + 67) descriptions
        ByteBuffer tag = ByteBuffer.allocate(padded(12 + name.length + 1 + 8 + 70));
        sign(tag, "desc").putInt(0).putInt(name.length + 1).put(name);
        return tag.array();
    }

    private static byte[] text(String type, String text, int end) {
        ByteBuffer tag = ByteBuffer.allocate(padded(8 + text.length() + end));
        sign(sign(tag, type).putInt(0), text);
        return tag.array();
    }

    private static byte[] xyz(double x, double y, double z) {
        ByteBuffer tag = ByteBuffer.allocate(20);
        sign(tag, "XYZ ").putInt(0).putInt(fixed(x)).putInt(fixed(y)).putInt(fixed(z));
        return tag.array();
    }

    private static byte[] curve() {
        ByteBuffer tag = ByteBuffer.allocate(padded(12 + 2 * CURVE_POINTS));
        sign(tag, "curv").putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double value = i / (CURVE_POINTS - 1.0);
            double linear = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            tag.putShort((short) StrictMath.round(linear * 65535));
        }
        return tag.array();
    }

    private static int fixed(double value) {
        return (int) StrictMath.round(value * 65536);
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }
}

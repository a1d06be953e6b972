package vn.tonghop.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a blank form was issued as: for which committee and period, by which form. It stands in a hidden sheet, label beside
 * value, and is held against the cover when the workbook comes back.
 *
 * @param form its id
 * @param committee its code
 * @param period its code, {@code 2019-09}
 */
public record Stamp(String form, String version, String committee, String period) {
    /** The hidden sheet's name. */
    public static final String SHEET = "Nhận dạng";

    private static final String FORM = "Biểu mẫu";
    private static final String VERSION = "Phiên bản";
    private static final String COMMITTEE = "Mã đơn vị";
    private static final String PERIOD = "Kỳ báo cáo";

    /** The lines of the sheet: label → value. */
    public Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(FORM, form);
        lines.put(VERSION, version);
        lines.put(COMMITTEE, committee);
        lines.put(PERIOD, period);
        return lines;
    }

    /** The stamp that these lines are; empty where a line is missing: then the sheet is a stranger's. */
    public static Optional<Stamp> of(Map<String, String> lines) {
        Stamp stamp = new Stamp(
                lines.getOrDefault(FORM, ""),
                lines.getOrDefault(VERSION, ""),
                lines.getOrDefault(COMMITTEE, ""),
                lines.getOrDefault(PERIOD, ""));
        return stamp.lines().containsValue("") ? Optional.empty() : Optional.of(stamp);
    }
}

package vn.tonghop.sample;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A grassroots organisation in one period: a row of Cơ sở.
 *
 * @param type a row of Biểu 5, {@code 5.1} … {@code 5.16}
 * @param committee whether it is a đảng bộ cơ sở; else a chi bộ cơ sở
 * @param branches branches under it; 0 for a chi bộ cơ sở
 * @param candidates people ready to be admitted (nguồn)
 * @param target admissions asked of it this year
 */
public record Organisation(
        String code,
        String name,
        String type,
        boolean committee,
        int branches,
        int opening,
        int candidates,
        int target,
        int admitted,
        int closing,
        String note) {

    /** The row of Cơ sở: column keys of the form, in its order. */
    public Map<String, Object> cells() {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("ma", code);
        cells.put("ten", name);
        cells.put("loai_hinh", type);
        cells.put("hinh_thuc", committee ? "Đảng bộ cơ sở" : "Chi bộ cơ sở");
        cells.put("cbtt", branches);
        cells.put("dau_ky", opening);
        cells.put("nguon", candidates);
        cells.put("chi_tieu", target);
        cells.put("ket_nap", admitted);
        cells.put("cuoi_ky", closing);
        cells.put("ghi_chu", note);
        return cells;
    }
}

package vn.tonghop.sample;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An invented person admitted in a period.
 *
 * @param ethnicity "Kinh" or the name of a minority
 * @param religion empty for none
 * @param occupation a row under 2.II.1
 * @param schooling a row under 2.II.3
 * @param qualification a row under 2.II.4, or empty
 * @param readmitted admitted a second time (2.I.6); no list says so
 * @param organisation the code of the grassroots organisation
 */
public record Person(
        String name,
        LocalDate born,
        boolean woman,
        String ethnicity,
        String religion,
        String occupation,
        String schooling,
        String qualification,
        boolean youth,
        boolean owner,
        boolean readmitted,
        LocalDate admitted,
        String organisation) {

    /** Full years on the day of admission. */
    public int age() {
        return Period.between(born, admitted).getYears();
    }

    /** The person's row of Danh sách: column keys of the form, in its order. */
    public Map<String, Object> cells() {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("ho_ten", name);
        cells.put("ngay_sinh", born);
        cells.put("gioi_tinh", woman ? "Nữ" : "Nam");
        cells.put("dan_toc", ethnicity);
        cells.put("ton_giao", religion.isEmpty() ? "Không" : religion);
        cells.put("nghe_nghiep", occupation);
        cells.put("giao_duc", schooling);
        cells.put("chuyen_mon", qualification);
        cells.put("doan_vien", youth ? "x" : "");
        cells.put("chu_dntn", owner ? "x" : "");
        cells.put("ngay_ket_nap", admitted);
        cells.put("ma", organisation);
        return cells;
    }
}

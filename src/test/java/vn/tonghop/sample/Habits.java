package vn.tonghop.sample;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.committee.Period;

/**
 * How one office fills in and names its workbooks.
 *
 * @param filedAs what it calls itself on the cover
 * @param zero what it writes in detail rows instead of 0: 0, a dash, words or nothing
 * @param ways letters: n code left out, c capitals, l labels, a aliases, t title lines, y last year's column, s period in
 *     words, d date as text, x the .xls format until 2016, v version number forgotten in 2015
 * @param fileName with the period as {@code 9T 2019} (1), {@code 2019-09} (2) and in words (3)
 */
record Habits(String sender, String filedAs, Object zero, String ways, String fileName) {
    private static final Map<String, Habits> ALL = new TreeMap<>();

    static {
        """
        ha-long|Thành ủy Hạ Long|0|t|Thành ủy Hạ Long - %1$s.xlsx
        mong-cai|Thành ủy Móng Cái|0|ts|Thành ủy Móng Cái - %1$s.xlsx
        uong-bi|TP. Uông Bí|-|l|TP Uông Bí %1$s.xlsx
        cam-pha|Đảng bộ thành phố Cẩm Phả|0|sy|BC thống kê đảng viên %3$s - Cẩm Phả.xlsx
        quang-yen|Thị uỷ Quảng Yên|-|tc|Thị uỷ Quảng Yên_%2$s.xlsx
        dong-trieu|BTC Thị ủy Đông Triều|0|ns|BTC TXDT - Thống kê đảng viên %3$s.xlsx
        van-don|Huyện ủy Vân Đồn||a|Vân Đồn - báo cáo thống kê đảng viên %1$s.xlsx
        co-to|H. Cô Tô|0|dx|Cô Tô %2$s.xlsx
        tien-yen|Huyện uỷ Tiên Yên|-|ts|Huyện uỷ Tiên Yên %1$s.xlsx
        ba-che|Huyện ủy Ba Chẽ|không có|lx|Huyện ủy Ba Chẽ (%3$s)
        binh-lieu|Huyện ủy Bình Liêu|0|nt|Bình Liêu_biểu thống kê_%1$s.xlsx
        dam-ha|HUYỆN ỦY ĐẦM HÀ|-|cd|Huyện ủy Đầm Hà %1$s.xlsx
        hai-ha|Đảng bộ huyện Hải Hà||s|Hải Hà báo cáo %3$s.xlsx
        hoanh-bo|Huyện ủy Hoành Bồ|0|y|Huyện ủy Hoành Bồ - %1$s.xlsx
        than-quang-ninh|Đảng ủy Than Quảng Ninh|0|ta|Đảng ủy Than QN - thống kê ĐV %2$s.xlsx
        khoi-co-quan|Đảng ủy Khối các cơ quan tỉnh|-|l|Khối các cơ quan tỉnh %1$s.xlsx
        khoi-doanh-nghiep|Khối Doanh nghiệp tỉnh|0|s|Khối DN tỉnh - %3$s.xlsx
        quan-su|Bộ CHQS tỉnh|-|xv|QS tỉnh %1$s
        cong-an|Đảng ủy Công an tỉnh||td|Công an tỉnh - TKĐV %2$s.xlsx
        bien-phong|BĐBP tỉnh|0|n|BĐBP tỉnh %1$s.xlsx
        dai-hoc-ha-long|Trường Đại học Hạ Long|0|ls|ĐH Hạ Long - %3$s.xlsx
        """.lines().map(line -> line.split("\\|")).forEach(parts -> ALL.put(parts[0], parsed(parts)));
    }

    static Habits of(Sender sender) {
        return ALL.getOrDefault(sender.code(), new Habits(sender.code(), sender.name(), 0, "", "%2$s.xlsx"));
    }

    boolean has(char way) {
        return ways.indexOf(way) >= 0;
    }

    HouseStyle style() {
        List<String> titles =
                has('t') ? List.of("ĐẢNG BỘ TỈNH QUẢNG NINH", filedAs.toUpperCase(Locale.ROOT)) : List.of();
        return new HouseStyle(titles, has('c'), has('l'), has('a'), has('a') ? "Arial" : "Times New Roman");
    }

    boolean oldFormat(Period period) {
        return has('x') && period.year() <= 2016;
    }

    String fileName(Period period) {
        String quick = (period.isYearEnd() ? "Năm " : period.month() + "T ") + period.year();
        String stem = fileName.replace(".xlsx", "").formatted(quick, period, period.title());
        return stem + (oldFormat(period) ? ".xls" : ".xlsx");
    }

    private static Habits parsed(String[] parts) {
        Object zero = parts[2].equals("0") ? 0 : parts[2];
        return new Habits(parts[0], parts[1], zero, parts[3], parts[4]);
    }
}

package vn.tonghop.sample;

import java.util.Arrays;
import java.util.List;

/**
 * A committee of the sample, as the generator plans it. Periods are those of {@link Province#PERIODS}, in order.
 *
 * @param name as the registry has it
 * @param closing members at the end of the last period
 * @param organisations grassroots organisations in the last period
 * @param branches branches under them in the last period
 * @param admitted people admitted, a period each
 * @param owners of them owners of private enterprises
 * @param minority share of ethnic minorities, in percent
 */
record Sender(
        String code,
        String name,
        Landscape landscape,
        int closing,
        int organisations,
        int branches,
        List<Integer> admitted,
        List<Integer> owners,
        int minority) {

    /**
     * The committees in official order. Stock, organisations and branches sum to the article's 101.000, 781 and 5.065;
     * Móng Cái's admissions to 906, Hạ Long's to 1.464 and 263, its owners to 10.
     */
    static final List<Sender> ALL = """
            ha-long|Thành ủy Hạ Long|CITY|14218|66|640|352 371 378 363 263|2 2 1 3 2|3
            mong-cai|Thành ủy Móng Cái|CITY|3826|46|290|184 190 194 186 152|1 2 2 2 1|8
            uong-bi|Thành ủy Uông Bí|CITY|7086|44|370|181 188 195 184 129|0 1 1 0 1|4
            cam-pha|Thành ủy Cẩm Phả|CITY|9781|56|470|236 248 252 240 184|1 0 2 1 1|5
            quang-yen|Thị ủy Quảng Yên|TOWN|7391|52|390|203 217 222 211 155|1 1 0 2 1|2
            dong-trieu|Thị ủy Đông Triều|TOWN|9806|60|480|240 258 262 254 191|0 1 1 1 1|3
            van-don|Huyện ủy Vân Đồn|DISTRICT|3312|36|175|108 117 126 121 92|0 1 0 1 1|14
            co-to|Huyện ủy Cô Tô|DISTRICT|776|17|32|31 35 37 33 26|0 0 1 0 0|4
            tien-yen|Huyện ủy Tiên Yên|DISTRICT|3047|36|170|98 107 111 104 71|0 0 1 0 1|50
            ba-che|Huyện ủy Ba Chẽ|DISTRICT|1894|29|110|68 77 79 73 58|0 0 0 1 0|78
            binh-lieu|Huyện ủy Bình Liêu|DISTRICT|2361|30|135|82 91 94 88 63|0 0 0 0 0|94
            dam-ha|Huyện ủy Đầm Hà|DISTRICT|2443|31|140|85 94 98 92 69|0 1 0 0 1|28
            hai-ha|Huyện ủy Hải Hà|DISTRICT|3508|40|195|107 119 122 115 90|1 0 1 0 0|24
            hoanh-bo|Huyện ủy Hoành Bồ|DISTRICT|3262|36|180|85 92 96 89 59|0 0 1 1 0|36
            than-quang-ninh|Đảng bộ Than Quảng Ninh|COAL|14796|34|750|350 372 366 355 262|0 0 0 0 0|6
            khoi-co-quan|Đảng ủy Khối các cơ quan tỉnh|AGENCIES|4187|46|190|88 95 97 90 62|0 0 0 0 0|4
            khoi-doanh-nghiep|Đảng ủy Khối Doanh nghiệp tỉnh|ENTERPRISES|3908|58|150|108 121 125 117 96|3 2 4 3 3|2
            quan-su|Đảng ủy Quân sự tỉnh|ARMY|1443|19|70|79 86 88 83 66|0 0 0 0 0|12
            cong-an|Đảng ủy Công an tỉnh|POLICE|2352|24|60|91 101 104 97 72|0 0 0 0 0|9
            bien-phong|Đảng ủy Bộ đội Biên phòng tỉnh|BORDER|1291|20|50|66 74 76 69 51|0 0 0 0 0|18
            dai-hoc-ha-long|Đảng ủy Trường Đại học Hạ Long|UNIVERSITY|312|1|18|24 29 33 31 22|0 0 0 0 0|16
            """.lines().map(Sender::parsed).toList();

    static Sender get(String code) {
        return ALL.stream()
                .filter(sender -> sender.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no committee " + code));
    }

    private static Sender parsed(String line) {
        String[] parts = line.split("\\|");
        return new Sender(
                parts[0],
                parts[1],
                Landscape.valueOf(parts[2]),
                Integer.parseInt(parts[3]),
                Integer.parseInt(parts[4]),
                Integer.parseInt(parts[5]),
                numbers(parts[6]),
                numbers(parts[7]),
                Integer.parseInt(parts[8]));
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }
}

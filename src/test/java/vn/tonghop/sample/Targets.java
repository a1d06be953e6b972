package vn.tonghop.sample;

import java.util.List;

/**
 * The targets of the term 2015-2020, as the registry states them.
 *
 * @param kind ty_le_nam, so_luong_nam or khoang_ty_le_nam
 * @param most empty unless it is a range
 */
record Targets(String sender, String kind, String least, String most) {
    static final String TERM = "2015-2020";

    /** The province's own first, then the committees'. */
    static final List<Targets> ALL = """
            toan-tinh khoang_ty_le_nam 4 5
            ha-long so_luong_nam 350
            mong-cai ty_le_nam 5
            uong-bi ty_le_nam 3
            cam-pha so_luong_nam 240
            quang-yen ty_le_nam 2.8
            dong-trieu so_luong_nam 255
            van-don khoang_ty_le_nam 3 4
            co-to ty_le_nam 4.5
            tien-yen so_luong_nam 105
            ba-che khoang_ty_le_nam 4 5
            binh-lieu ty_le_nam 4
            dam-ha so_luong_nam 90
            hai-ha khoang_ty_le_nam 3 4
            hoanh-bo so_luong_nam 95
            than-quang-ninh so_luong_nam 360
            khoi-co-quan ty_le_nam 2
            khoi-doanh-nghiep khoang_ty_le_nam 3 4
            quan-su ty_le_nam 6
            cong-an khoang_ty_le_nam 3 4
            bien-phong ty_le_nam 5.5
            dai-hoc-ha-long so_luong_nam 30
            """.lines().map(Targets::parsed).toList();

    /** The persons a committee is to admit in a year that opens with so many members, rounded up. */
    static int persons(Sender sender, int opening) {
        Targets target = ALL.stream()
                .filter(candidate -> candidate.sender.equals(sender.code()))
                .findFirst()
                .orElseThrow();
        double least = Double.parseDouble(target.least);
        return target.kind.equals("so_luong_nam") ? (int) least : (int) Math.ceil(opening * least / 100 - 1e-9);
    }

    private static Targets parsed(String line) {
        String[] parts = line.split(" ");
        return new Targets(parts[0], parts[1], parts[2], parts.length > 3 ? parts[3] : "");
    }
}

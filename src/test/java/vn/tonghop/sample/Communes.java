package vn.tonghop.sample;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The wards, communes and towns of the territorial committees, as of 2019. */
final class Communes {
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry(
                    "ha-long",
                    "phường: Hồng Gai, Bạch Đằng, Trần Hưng Đạo, Yết Kiêu, Cao Xanh, Cao Thắng, Hà Khánh, Hà Lầm, Hà Trung,"
                            + " Hà Tu, Hà Phong, Hồng Hà, Hồng Hải, Bãi Cháy, Hùng Thắng, Giếng Đáy, Hà Khẩu, Tuần Châu,"
                            + " Đại Yên, Việt Hưng"),
            Map.entry(
                    "mong-cai",
                    "phường: Trần Phú, Ka Long, Hòa Lạc, Ninh Dương, Hải Hòa, Hải Yên, Trà Cổ, Bình Ngọc; xã: Hải Xuân,"
                            + " Hải Đông, Hải Tiến, Vạn Ninh, Quảng Nghĩa, Hải Sơn, Bắc Sơn, Vĩnh Trung, Vĩnh Thực"),
            Map.entry(
                    "uong-bi",
                    "phường: Quang Trung, Thanh Sơn, Trưng Vương, Bắc Sơn, Vàng Danh, Nam Khê, Yên Thanh, Phương Đông,"
                            + " Phương Nam; xã: Thượng Yên Công, Điền Công"),
            Map.entry(
                    "cam-pha",
                    "phường: Cẩm Trung, Cẩm Thành, Cẩm Bình, Cẩm Tây, Cẩm Đông, Cẩm Sơn, Cẩm Phú, Cẩm Thịnh, Cẩm Thủy,"
                            + " Cẩm Thạch, Quang Hanh, Mông Dương, Cửa Ông; xã: Cẩm Hải, Cộng Hòa, Dương Huy"),
            Map.entry(
                    "quang-yen",
                    "phường: Quảng Yên, Yên Giang, Cộng Hòa, Minh Thành, Đông Mai, Hà An, Nam Hòa, Yên Hải, Phong Cốc,"
                            + " Phong Hải, Tân An; xã: Sông Khoai, Hiệp Hòa, Tiền An, Hoàng Tân, Liên Hòa, Liên Vị,"
                            + " Tiền Phong, Cẩm La"),
            Map.entry(
                    "dong-trieu",
                    "phường: Đông Triều, Mạo Khê, Đức Chính, Hưng Đạo, Kim Sơn, Xuân Sơn; xã: An Sinh, Bình Dương, Bình Khê,"
                            + " Hoàng Quế, Hồng Phong, Hồng Thái Đông, Hồng Thái Tây, Nguyễn Huệ, Tân Việt, Thủy An,"
                            + " Tràng An, Tràng Lương, Việt Dân, Yên Đức, Yên Thọ"),
            Map.entry(
                    "van-don",
                    "thị trấn: Cái Rồng; xã: Bản Sen, Bình Dân, Đài Xuyên, Đoàn Kết, Đông Xá, Hạ Long, Minh Châu,"
                            + " Ngọc Vừng, Quan Lạn, Thắng Lợi, Vạn Yên"),
            Map.entry("co-to", "thị trấn: Cô Tô; xã: Đồng Tiến, Thanh Lân"),
            Map.entry(
                    "tien-yen",
                    "thị trấn: Tiên Yên; xã: Đại Dực, Đại Thành, Điền Xá, Đông Hải, Đông Ngũ, Đồng Rui, Hà Lâu, Hải Lạng,"
                            + " Phong Dụ, Tiên Lãng, Yên Than"),
            Map.entry(
                    "ba-che",
                    "thị trấn: Ba Chẽ; xã: Đạp Thanh, Đồn Đạc, Lương Mông, Minh Cầm, Nam Sơn, Thanh Lâm, Thanh Sơn"),
            Map.entry(
                    "binh-lieu",
                    "thị trấn: Bình Liêu; xã: Đồng Tâm, Đồng Văn, Hoành Mô, Húc Động, Lục Hồn, Tình Húc, Vô Ngại"),
            Map.entry(
                    "dam-ha",
                    "thị trấn: Đầm Hà; xã: Dực Yên, Đại Bình, Đầm Hà, Quảng An, Quảng Lâm, Quảng Lợi, Quảng Tân, Tân Bình,"
                            + " Tân Lập"),
            Map.entry(
                    "hai-ha",
                    "thị trấn: Quảng Hà; xã: Cái Chiên, Đường Hoa, Phú Hải, Quảng Chính, Quảng Điền, Quảng Đức, Quảng Long,"
                            + " Quảng Minh, Quảng Phong, Quảng Sơn, Quảng Thắng, Quảng Thành, Quảng Thịnh, Quảng Trung,"
                            + " Tiến Tới"),
            Map.entry(
                    "hoanh-bo",
                    "thị trấn: Trới; xã: Bằng Cả, Dân Chủ, Đồng Lâm, Đồng Sơn, Hòa Bình, Kỳ Thượng, Lê Lợi, Quảng La,"
                            + " Sơn Dương, Tân Dân, Thống Nhất, Vũ Oai"));

    private static final Map<String, String> TYPES = Map.of("xã", "5.1", "phường", "5.2", "thị trấn", "5.3");

    private Communes() {}

    /** Organisation name → row of Biểu 5, in order; empty where the committee has no communes. */
    static Map<String, String> of(String sender) {
        Map<String, String> communes = new LinkedHashMap<>();
        for (String group : LISTS.getOrDefault(sender, "").split("; ")) {
            String[] parts = group.split(": ");
            if (parts.length == 2) {
                List<String> names = Arrays.asList(parts[1].split(", "));
                names.forEach(
                        name -> communes.put("Đảng bộ " + parts[0] + " " + name, TYPES.getOrDefault(parts[0], "5.16")));
            }
        }
        return communes;
    }
}

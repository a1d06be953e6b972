package vn.tonghop.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import vn.tonghop.committee.Period;

/** The sample's {@code templates/registry.xlsx}: committees, term, targets, deadlines, events, recipients. */
final class RegistryWorkbook {
    private static final Map<String, String> ALIASES = Map.of(
            "mong-cai", "Hải Ninh",
            "quang-yen", "Yên Hưng",
            "than-quang-ninh", "Than QN; Than - Khoáng sản Quảng Ninh",
            "khoi-co-quan", "Khối các cơ quan; Khối CCQ tỉnh",
            "khoi-doanh-nghiep", "Khối Doanh nghiệp; Khối DN tỉnh",
            "quan-su", "Quân sự Quảng Ninh; Bộ CHQS tỉnh; Bộ Chỉ huy Quân sự tỉnh",
            "cong-an", "Công an Quảng Ninh",
            "bien-phong", "BĐBP tỉnh; Biên phòng tỉnh",
            "dai-hoc-ha-long", "Đại học Hạ Long; ĐH Hạ Long");
    private static final String BASIS = "Nghị quyết Đại hội Đảng bộ nhiệm kỳ 2015-2020";

    private final Seed seed;

    RegistryWorkbook(Seed seed) {
        this.seed = seed;
    }

    byte[] xlsx() {
        return new Press("Times New Roman")
                .xlsx(List.of(committees(), terms(), targets(), deadlines(), events(), recipients(), withdrawals()));
    }

    private static Grid committees() {
        Grid grid = sheet("Đơn vị", "Mã 20|Tên 34|Tên gọi khác 58|Loại 22|Từ ngày 13|Đến ngày 13");
        for (Sender sender : Sender.ALL) {
            row(
                    grid,
                    sender.code(),
                    sender.name(),
                    ALIASES.getOrDefault(sender.code(), ""),
                    kind(sender.landscape()),
                    "",
                    sender.code().equals("hoanh-bo") ? LocalDate.of(2019, 12, 31) : "");
        }
        return grid;
    }

    private static String kind(Landscape landscape) {
        return switch (landscape) {
            case CITY -> "Thành phố";
            case TOWN -> "Thị xã";
            case DISTRICT -> "Huyện";
            case COAL, ENTERPRISES -> "Doanh nghiệp";
            case AGENCIES -> "Cơ quan";
            case ARMY, POLICE, BORDER -> "Lực lượng vũ trang";
            case UNIVERSITY -> "Trường đại học";
        };
    }

    private static Grid terms() {
        Grid grid = sheet("Nhiệm kỳ", "Tên 16|Năm đầu 11|Năm cuối 11");
        row(grid, Targets.TERM, 2015, 2020);
        return grid;
    }

    private static Grid targets() {
        Grid grid = sheet("Chỉ tiêu", "Mã đơn vị 20|Năm hoặc nhiệm kỳ 20|Loại 20|Tối thiểu 11|Tối đa 11|Căn cứ 58");
        for (Targets target : Targets.ALL) {
            row(
                    grid,
                    target.sender(),
                    Targets.TERM,
                    target.kind(),
                    number(target.least()),
                    number(target.most()),
                    target.sender().equals("toan-tinh") ? BASIS.replace("Đảng bộ", "Đảng bộ tỉnh") : BASIS);
        }
        return grid;
    }

    private static Object number(String text) {
        if (text.isEmpty()) {
            return "";
        }
        return text.contains(".") ? (Object) new java.math.BigDecimal(text) : (Object) Integer.valueOf(text);
    }

    private static Grid deadlines() {
        Grid grid = sheet("Hạn nộp", "Kỳ 12|Hạn nộp 14");
        for (Period period : Province.PERIODS) {
            row(grid, period.toString(), period.end().plusDays(5));
        }
        return grid;
    }

    private static Grid events() {
        Grid grid = sheet("Sự kiện", "Ngày 13|Loại 14|Từ đơn vị 18|Đến đơn vị 18|Số đảng viên 12|Ghi chú 50");
        row(
                grid,
                LocalDate.of(2020, 1, 1),
                "sap_nhap",
                "hoanh-bo",
                "ha-long",
                "",
                "Huyện Hoành Bồ nhập vào thành phố Hạ Long");
        return grid;
    }

    /** Invented people; the domain example.invalid can never receive anything. */
    private Grid recipients() {
        Grid grid = sheet("Nhận báo cáo", "Mã đơn vị 20|Họ tên 28|Thư điện tử 40|Vai trò 26");
        Random random = seed.of("recipients");
        row(grid, "toan-tinh", Names.of(false, false, random), "truong-ban@example.invalid", "Trưởng ban");
        row(grid, "toan-tinh", Names.of(true, false, random), "thong-ke@example.invalid", "Cán bộ thống kê");
        for (Sender sender : Sender.ALL) {
            row(
                    grid,
                    sender.code(),
                    Names.of(random.nextBoolean(), false, random),
                    "to-chuc." + sender.code() + "@example.invalid",
                    "Cán bộ tổ chức");
        }
        return grid;
    }

    private static Grid withdrawals() {
        return sheet("Rút báo cáo", "Tập tin 48|Lý do 50|Ngày 13");
    }

    /** An empty sheet; each heading ends in its column's width. */
    private static Grid sheet(String name, String headings) {
        List<String> words = Stream.of(headings.split("\\|")).toList();
        Grid grid = new Grid(
                name,
                words.stream()
                        .map(word -> Integer.valueOf(word.substring(word.lastIndexOf(' ') + 1)))
                        .toList());
        grid.add(
                Grid.Look.HEADING,
                words.stream()
                        .map(word -> word.substring(0, word.lastIndexOf(' ')))
                        .toList());
        return grid;
    }

    private static void row(Grid grid, Object... cells) {
        grid.add(Grid.Look.BODY, new ArrayList<>(List.of(cells)));
    }
}

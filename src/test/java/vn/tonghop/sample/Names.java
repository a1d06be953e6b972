package vn.tonghop.sample;

import java.util.List;
import java.util.Random;

/** Invented names of persons, put together from common parts. */
final class Names {
    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Phạm", "Hoàng", "Vũ", "Vũ", "Đặng",
            "Bùi", "Đỗ", "Ngô", "Dương", "Đinh", "Phan", "Đoàn", "Tô", "Lương");
    private static final List<String> MINORITY_FAMILY =
            List.of("Hoàng", "Lý", "Chìu", "Triệu", "Bàn", "Đặng", "Nông", "Lô", "Trạc", "Nịnh", "Phùn", "Tằng");
    private static final List<String> MAN_MIDDLE =
            List.of("Văn", "Văn", "Đức", "Quang", "Minh", "Hữu", "Xuân", "Công", "Ngọc", "Thanh");
    private static final List<String> WOMAN_MIDDLE =
            List.of("Thị", "Thị", "Thị", "Thu", "Thanh", "Ngọc", "Hồng", "Thùy", "Minh", "Phương");
    private static final List<String> MAN = List.of(
            "An", "Bách", "Bình", "Cảnh", "Chiến", "Cường", "Dũng", "Đạt", "Định", "Giang", "Hải", "Hậu", "Hiếu", "Hòa",
            "Huy", "Khánh", "Khoa", "Lâm", "Long", "Lực", "Mạnh", "Nam", "Phong", "Phúc", "Quân", "Sơn", "Tài", "Thắng",
            "Thịnh", "Tiến", "Toàn", "Trung", "Tú", "Tuấn", "Việt", "Vinh");
    private static final List<String> WOMAN = List.of(
            "Anh", "Bích", "Chi", "Diệp", "Dung", "Duyên", "Giang", "Hà", "Hạnh", "Hằng", "Hiền", "Hoa", "Hồng", "Huệ",
            "Hương", "Lan", "Liên", "Linh", "Loan", "Mai", "My", "Nga", "Ngân", "Nhung", "Oanh", "Phượng", "Quỳnh",
            "Tâm", "Thảo", "Thơm", "Thủy", "Trang", "Tuyết", "Vân", "Xuân", "Yến");

    private Names() {}

    static String of(boolean woman, boolean minority, Random random) {
        return from(minority ? MINORITY_FAMILY : FAMILY, random)
                + " " + from(woman ? WOMAN_MIDDLE : MAN_MIDDLE, random)
                + " " + from(woman ? WOMAN : MAN, random);
    }

    static String from(List<String> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }
}

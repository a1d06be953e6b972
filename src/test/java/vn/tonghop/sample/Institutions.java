package vn.tonghop.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The offices, schools, units and invented enterprises that have a grassroots organisation, with their row of Biểu 5. */
final class Institutions {
    private static final String[] DISTRICT = {
        "Đảng bộ Cơ quan %1$s@5.4",
        "Đảng bộ Cơ quan Ủy ban nhân dân %2$s@5.5",
        "Đảng bộ Quân sự %2$s@5.8",
        "Đảng bộ Công an %2$s@5.9",
        "Đảng bộ Trung tâm Y tế %2$s@5.6",
        "Chi bộ Tòa án nhân dân %2$s@5.5",
        "Chi bộ Viện Kiểm sát nhân dân %2$s@5.5",
        "Chi bộ Chi cục Thuế %2$s@5.5",
        "Chi bộ Kho bạc Nhà nước %2$s@5.5",
        "Chi bộ Trường THPT số 1 %2$s@5.6",
        "Chi bộ Bưu điện %2$s@5.10",
        "Chi bộ Điện lực %2$s@5.10",
        "Chi bộ Hợp tác xã Nông nghiệp Đồng Tâm@5.15",
        "Chi bộ Doanh nghiệp tư nhân %3$s@5.12",
        "Chi bộ Bảo hiểm xã hội %2$s@5.5",
        "Chi bộ Hạt Kiểm lâm %2$s@5.5",
        "Chi bộ Công ty TNHH %3$s@5.13",
        "Chi bộ Trường THPT số 2 %2$s@5.6",
        "Chi bộ Công ty cổ phần %3$s@5.11",
        "Chi bộ Trung tâm Giáo dục nghề nghiệp %2$s@5.6",
        "Chi bộ Chi cục Thi hành án dân sự %2$s@5.5",
        "Chi bộ Công ty TNHH Dệt may %3$s (vốn nước ngoài)@5.14",
        "Chi bộ Trường Tiểu học tư thục %3$s@5.7",
        "Chi bộ Công ty cổ phần %3$s@5.11",
        "Chi bộ Công ty TNHH %3$s@5.13",
        "Chi bộ Công ty cổ phần %3$s@5.11",
        "Chi bộ Doanh nghiệp tư nhân %3$s@5.12"
    };
    private static final String[] COAL = {
        "Đảng bộ Cơ quan Đảng ủy Than@5.4",
        "Đảng bộ Bệnh viện ngành Than@5.6",
        "Đảng bộ Trường Cao đẳng nghề Mỏ@5.6",
        "Đảng bộ Công ty Tuyển than số 1@5.10",
        "Đảng bộ Công ty Tuyển than số 2@5.10",
        "Đảng bộ Công ty Cơ khí mỏ số 1@5.10",
        "Đảng bộ Công ty Cơ khí mỏ số 2@5.10",
        "Đảng bộ Công ty Kho vận số 1@5.10",
        "Đảng bộ Công ty Kho vận số 2@5.10",
        "Đảng bộ Công ty Xây lắp mỏ số 1@5.10",
        "Chi bộ Công ty cổ phần Dịch vụ mỏ %3$s@5.11",
        "Chi bộ Công ty cổ phần Vật tư mỏ %3$s@5.11",
        "Đảng bộ Công ty Than %3$s@5.10"
    };
    private static final String[] AGENCIES = {
        "Đảng bộ Văn phòng Tỉnh ủy@5.4",
        "Chi bộ Ban Tuyên giáo Tỉnh ủy@5.4",
        "Chi bộ Ban Dân vận Tỉnh ủy@5.4",
        "Chi bộ Ban Nội chính Tỉnh ủy@5.4",
        "Chi bộ Cơ quan Ủy ban Kiểm tra Tỉnh ủy@5.4",
        "Chi bộ Cơ quan Ủy ban Mặt trận Tổ quốc tỉnh@5.4",
        "Đảng bộ Liên đoàn Lao động tỉnh@5.4",
        "Chi bộ Hội Liên hiệp Phụ nữ tỉnh@5.4",
        "Chi bộ Tỉnh đoàn@5.4",
        "Chi bộ Hội Nông dân tỉnh@5.4",
        "Đảng bộ Văn phòng Ủy ban nhân dân tỉnh@5.5",
        "Đảng bộ Sở Nội vụ@5.5",
        "Đảng bộ Sở Tài chính@5.5",
        "Đảng bộ Sở Kế hoạch và Đầu tư@5.5",
        "Đảng bộ Sở Giáo dục và Đào tạo@5.5",
        "Đảng bộ Sở Y tế@5.5",
        "Đảng bộ Sở Giao thông vận tải@5.5",
        "Đảng bộ Sở Xây dựng@5.5",
        "Đảng bộ Sở Công Thương@5.5",
        "Đảng bộ Sở Nông nghiệp và Phát triển nông thôn@5.5",
        "Đảng bộ Sở Tài nguyên và Môi trường@5.5",
        "Đảng bộ Sở Lao động - Thương binh và Xã hội@5.5",
        "Đảng bộ Sở Văn hóa và Thể thao@5.5",
        "Chi bộ Sở Du lịch@5.5",
        "Chi bộ Sở Ngoại vụ@5.5",
        "Đảng bộ Sở Tư pháp@5.5",
        "Chi bộ Sở Khoa học và Công nghệ@5.5",
        "Chi bộ Sở Thông tin và Truyền thông@5.5",
        "Đảng bộ Thanh tra tỉnh@5.5",
        "Đảng bộ Tòa án nhân dân tỉnh@5.5",
        "Đảng bộ Viện Kiểm sát nhân dân tỉnh@5.5",
        "Đảng bộ Cục Thuế tỉnh@5.5",
        "Đảng bộ Kho bạc Nhà nước tỉnh@5.5",
        "Đảng bộ Cục Hải quan tỉnh@5.5",
        "Đảng bộ Chi cục Kiểm lâm@5.5",
        "Chi bộ Cục Thống kê@5.5",
        "Chi bộ Ban Dân tộc@5.5",
        "Đảng bộ Bảo hiểm xã hội tỉnh@5.5",
        "Đảng bộ Bệnh viện Đa khoa tỉnh@5.6",
        "Đảng bộ Bệnh viện Sản nhi@5.6",
        "Đảng bộ Trường Chính trị tỉnh@5.6",
        "Đảng bộ Trường Cao đẳng Y tế@5.6",
        "Đảng bộ Trung tâm Truyền thông tỉnh@5.6",
        "Chi bộ Bảo tàng tỉnh@5.6",
        "Chi bộ Thư viện tỉnh@5.6",
        "Chi bộ Trung tâm Khuyến nông@5.6"
    };
    private static final String[] ENTERPRISES = {
        "Đảng bộ Cơ quan Đảng ủy Khối Doanh nghiệp@5.4",
        "Đảng bộ Công ty Điện lực tỉnh@5.10",
        "Đảng bộ Bưu điện tỉnh@5.10",
        "Đảng bộ Viễn thông tỉnh@5.10",
        "Đảng bộ Công ty Xăng dầu khu vực@5.10",
        "Đảng bộ Công ty Cảng biển %3$s@5.10",
        "Đảng bộ Công ty Thủy lợi %3$s@5.10",
        "Đảng bộ Công ty Nhiệt điện %3$s@5.10",
        "Đảng bộ Công ty cổ phần Xi măng %3$s@5.11",
        "Đảng bộ Công ty cổ phần Nước sạch tỉnh@5.11",
        "Đảng bộ Công ty cổ phần Gạch ngói %3$s@5.11",
        "Chi bộ Bệnh viện tư nhân %3$s@5.7",
        "Chi bộ Trường Liên cấp tư thục %3$s@5.7",
        "Chi bộ Hợp tác xã Vận tải %3$s@5.15",
        "Chi bộ Công ty cổ phần %3$s@5.11",
        "Chi bộ Công ty TNHH %3$s@5.13",
        "Chi bộ Công ty TNHH %3$s (vốn nước ngoài)@5.14",
        "Chi bộ Công ty cổ phần %3$s@5.11",
        "Chi bộ Công ty TNHH %3$s@5.13",
        "Chi bộ Doanh nghiệp tư nhân %3$s@5.12"
    };
    private static final String[] ARMY = {
        "Đảng bộ Cơ quan Bộ Chỉ huy@5.8",
        "Đảng bộ Phòng Hậu cần@5.8",
        "Đảng bộ Phòng Kỹ thuật@5.8",
        "Chi bộ Trường Quân sự tỉnh@5.8",
        "Đảng bộ Đơn vị Quân sự số %4$d@5.8"
    };
    private static final String[] POLICE = {
        "Đảng bộ Phòng Tham mưu@5.9",
        "Đảng bộ Phòng Hậu cần@5.9",
        "Chi bộ Bệnh xá Công an tỉnh@5.9",
        "Đảng bộ Phòng Nghiệp vụ số %4$d@5.9",
        "Chi bộ Phòng Nghiệp vụ số %4$d@5.9"
    };
    private static final String[] BORDER = {
        "Đảng bộ Cơ quan Bộ Chỉ huy Biên phòng@5.8",
        "Chi bộ Tiểu đoàn huấn luyện@5.8",
        "Đảng bộ Hải đội số 1@5.8",
        "Chi bộ Đồn Biên phòng số %4$d@5.8"
    };
    private static final String[] UNIVERSITY = {"Đảng bộ Trường Đại học Hạ Long@5.6"};

    private static final String[] FIRST = {
        "An", "Bạch", "Đại", "Hoàng", "Hồng", "Kim", "Minh", "Nam", "Phú", "Quang", "Tân", "Thanh", "Vạn", "Việt"
    };
    private static final String[] SECOND = {
        "Cường", "Hải", "Khánh", "Lộc", "Phát", "Sơn", "Thành", "Thịnh", "Thuận", "Trường", "Vượng", "Xuân"
    };

    private Institutions() {}

    /** So many organisations of a committee beside its communes: name → row of Biểu 5. The last entries repeat. */
    static Map<String, String> of(Sender sender, int count, Random random) {
        String[] patterns = patterns(sender.landscape());
        int cycle = cycle(sender.landscape());
        String[] words = sender.name().split(" ", 3);
        String title = words[0] + " " + words[1];
        String place = rank(sender.landscape()) + " " + words[2];
        List<String> enterprises = enterprises(random);
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; names.size() < count; i++) {
            int index = i < patterns.length ? i : patterns.length - 1 - i % cycle;
            String[] parts = patterns[index].split("@");
            names.put(parts[0].formatted(title, place, enterprises.get(i), i + 1), parts[1]);
        }
        return names;
    }

    /** How many of the last patterns go on for ever. */
    private static int cycle(Landscape landscape) {
        return switch (landscape) {
            case CITY, TOWN, DISTRICT, ENTERPRISES -> 6;
            case POLICE -> 2;
            case COAL, AGENCIES, ARMY, BORDER, UNIVERSITY -> 1;
        };
    }

    private static String[] patterns(Landscape landscape) {
        return switch (landscape) {
            case CITY, TOWN, DISTRICT -> DISTRICT;
            case COAL -> COAL;
            case AGENCIES -> AGENCIES;
            case ENTERPRISES -> ENTERPRISES;
            case ARMY -> ARMY;
            case POLICE -> POLICE;
            case BORDER -> BORDER;
            case UNIVERSITY -> UNIVERSITY;
        };
    }

    private static String rank(Landscape landscape) {
        return switch (landscape) {
            case CITY -> "thành phố";
            case TOWN -> "thị xã";
            case DISTRICT -> "huyện";
            default -> "";
        };
    }

    /** Invented enterprise names, no two the same. */
    private static List<String> enterprises(Random random) {
        List<String> names = new ArrayList<>();
        for (String first : FIRST) {
            for (String second : SECOND) {
                names.add(first + " " + second);
            }
        }
        java.util.Collections.shuffle(names, random);
        return names;
    }
}

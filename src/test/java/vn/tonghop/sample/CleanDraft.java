package vn.tonghop.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small submission behind {@link Draft#clean()}. */
final class CleanDraft {
    private CleanDraft() {}

    static Draft of(LocalDate end) {
        List<Person> people = people(end.getYear());
        List<Organisation> organisations = List.of(
                new Organisation("MC-01", "Đảng bộ xã Hải Xuân", "5.1", true, 3, 24, 4, 3, 3, 27, ""),
                new Organisation("MC-02", "Chi bộ Trường THPT Trần Phú", "5.6", false, 0, 8, 1, 1, 1, 8, ""),
                new Organisation("MC-03", "Chi bộ Doanh nghiệp tư nhân An Hải", "5.12", false, 0, 4, 2, 1, 1, 5, ""));
        Movements movements = new Movements(36, 5, 1, 2, 0, 1, 0, 1, 1, 0, 1, 1);
        return new Draft(
                cover(end),
                Figures.of(movements, people, organisations, Map.of()),
                Map.of(),
                organisations.stream().map(Organisation::cells).toList(),
                people.stream().map(Person::cells).toList(),
                Set.of("bieu_6"));
    }

    private static Map<String, Object> cover(LocalDate end) {
        Map<String, Object> cover = new LinkedHashMap<>();
        cover.put("committee", "Thành ủy Móng Cái");
        cover.put("code", "mong-cai");
        cover.put("period", YearMonth.from(end).toString());
        cover.put("number", 1);
        cover.put("compiler", "Nguyễn Thị Mẫu");
        cover.put("phone", "0203 000 001");
        cover.put("date", end.plusDays(3));
        return cover;
    }

    /** Two women, one Tày, one Catholic, three Youth Union members, one owner; aged 29, 26, 42, 21 and 33: 30.2. */
    private static List<Person> people(int year) {
        return List.of(
                new Person(
                        "Trần Văn An",
                        LocalDate.of(year - 29, 1, 5),
                        false,
                        "Kinh",
                        "",
                        "2.II.1.4",
                        "2.II.3.4",
                        "2.II.4.2",
                        true,
                        false,
                        false,
                        LocalDate.of(year, 2, 3),
                        "MC-01"),
                new Person(
                        "Lê Thị Bình",
                        LocalDate.of(year - 26, 3, 17),
                        true,
                        "Tày",
                        "",
                        "2.II.1.3",
                        "2.II.3.4",
                        "2.II.4.4",
                        true,
                        false,
                        false,
                        LocalDate.of(year, 3, 26),
                        "MC-01"),
                new Person(
                        "Phạm Văn Cường",
                        LocalDate.of(year - 42, 4, 30),
                        false,
                        "Kinh",
                        "Công giáo",
                        "2.II.1.8",
                        "2.II.3.3",
                        "",
                        false,
                        false,
                        false,
                        LocalDate.of(year, 5, 19),
                        "MC-01"),
                new Person(
                        "Hoàng Thị Dung",
                        LocalDate.of(year - 21, 6, 1),
                        true,
                        "Kinh",
                        "",
                        "2.II.1.11",
                        "2.II.3.4",
                        "",
                        true,
                        false,
                        false,
                        LocalDate.of(year, 6, 1),
                        "MC-02"),
                new Person(
                        "Vũ Văn Giang",
                        LocalDate.of(year - 33, 8, 20),
                        false,
                        "Kinh",
                        "",
                        "2.II.1.7a",
                        "2.II.3.4",
                        "2.II.4.4",
                        false,
                        true,
                        false,
                        LocalDate.of(year, 9, 2),
                        "MC-03"));
    }
}

package vn.tonghop.sample;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import vn.tonghop.committee.Period;
import vn.tonghop.form.FormRow;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.Kind;

/** Fills in a committee's submissions, in the order of the periods, with its office's habits. */
final class Clerk {
    private static final Set<String> LISTING_2019 =
            Set.of("mong-cai", "co-to", "ba-che", "binh-lieu", "bien-phong", "dai-hoc-ha-long");
    private static final Set<String> LISTING_2018 = Set.of("co-to", "dai-hoc-ha-long");
    private static final Set<String> NUMBERS_AS_TEXT = Set.of("ha-long 2016-12", "quang-yen 2019-09", "hai-ha 2018-12");

    private final Sender sender;
    private final Seed seed;
    private final Habits habits;
    private final Map<Integer, Map<String, Object>> filed = new HashMap<>();

    Clerk(Sender sender, Seed seed) {
        this.sender = sender;
        this.seed = seed;
        this.habits = Habits.of(sender);
    }

    Draft draft(Chronicle.Entry entry) {
        Period period = entry.period();
        Map<String, Object> figures =
                Figures.of(entry.movements(), entry.people(), entry.organisations(), entry.parts());
        Set<String> leftOut = new LinkedHashSet<>();
        if (period.isYearEnd()) {
            figures.putAll(Ratings.of(sender, period, entry.movements().closing(), seed));
        } else {
            leftOut.add("bieu_6");
        }
        if (!lists(period)) {
            leftOut.add("danh_sach");
        }
        filed.put(period.year(), figures);
        Map<String, Object> lastYear =
                habits.has('y') && period.isYearEnd() ? filed.getOrDefault(period.year() - 1, Map.of()) : Map.of();
        Draft draft = new Draft(
                cover(period),
                figures,
                lastYear,
                entry.organisations().stream().map(Organisation::cells).toList(),
                lists(period) ? entry.people().stream().map(Person::cells).toList() : List.of(),
                leftOut);
        return withOddities(withZeros(draft), period);
    }

    private boolean lists(Period period) {
        return switch (period.year()) {
            case 2019 -> LISTING_2019.contains(sender.code());
            case 2018 -> LISTING_2018.contains(sender.code());
            default -> false;
        };
    }

    private Map<String, Object> cover(Period period) {
        Random random = seed.of("cover", sender.code(), period.year() / 3);
        boolean woman = random.nextBoolean();
        String compiler = Names.of(woman, false, random);
        String phone = "0203 000 %03d".formatted(random.nextInt(1000));
        var date = period.end()
                .plusDays(Seed.between(seed.of("date", sender.code(), period), 1, period.isYearEnd() ? 5 : 4));
        Map<String, Object> cover = new LinkedHashMap<>();
        cover.put("committee", habits.filedAs());
        cover.put("code", habits.has('n') ? "" : sender.code());
        cover.put("period", habits.has('s') ? period.title() : period.toString());
        cover.put("number", habits.has('v') && period.year() == 2015 ? "" : 1);
        cover.put("compiler", compiler);
        cover.put("phone", phone);
        cover.put(
                "date",
                habits.has('d')
                        ? "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear())
                        : date);
        return cover;
    }

    /** Detail rows without anything hold what the office writes for it. */
    private Draft withZeros(Draft draft) {
        if (habits.zero().equals(0)) {
            return draft;
        }
        Map<String, Object> written = new LinkedHashMap<>();
        for (FormSheet.Matrix sheet : DraftWorkbook.FORM.matrices()) {
            if (draft.leftOut().contains(sheet.key())) {
                continue;
            }
            for (FormRow row : sheet.rows()) {
                List<String> codes = sheet.valueColumns().stream()
                        .map(column -> sheet.figure(row, column))
                        .toList();
                boolean none = codes.stream()
                        .allMatch(code ->
                                Integer.valueOf(0).equals(draft.figures().get(code)));
                if (none && !row.total() && row.kind() != Kind.HEADING) {
                    codes.forEach(code -> written.put(code, habits.zero()));
                }
            }
        }
        return draft.with(written);
    }

    private Draft withOddities(Draft draft, Period period) {
        String which = sender.code() + " " + period;
        Draft odd = draft;
        if (NUMBERS_AS_TEXT.contains(which)) {
            odd = odd.with("1.A", grouped(draft.count("1.A"))).with("1.D", grouped(draft.count("1.D")));
        }
        if (which.equals("co-to 2019-09")) {
            odd = odd.with("2.II.2.9", draft.number("2.II.2.9").add(new BigDecimal("0.4")));
        }
        return which.equals("tien-yen 2019-09") ? odd.withCover("number", 2) : odd;
    }

    /** 1464 → 1.464. */
    private static String grouped(int count) {
        return "%,d".formatted(count).replace(',', '.');
    }
}

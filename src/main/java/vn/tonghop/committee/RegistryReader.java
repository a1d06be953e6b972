package vn.tonghop.committee;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.SetupProblem;

/** The registry's workbook, understood and checked against itself. */
final class RegistryReader {
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,40}");
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d|khong-ro");

    private final Map<String, Committee> committees = new LinkedHashMap<>();
    private final List<Term> terms = new ArrayList<>();

    private RegistryReader() {}

    static Registry read(Path file, String shown) {
        RegistryTables tables = RegistryTables.read(file, shown);
        return new RegistryReader().read(tables);
    }

    private Registry read(RegistryTables tables) {
        readCommittees(tables.table("Đơn vị", "Mã", "Tên", "Tên gọi khác", "Loại", "Từ ngày", "Đến ngày"));
        if (committees.isEmpty()) {
            throw SetupProblem.at(tables.place("Đơn vị"), "chưa có đơn vị nào; điền ít nhất một đơn vị.");
        }
        tables.table("Nhiệm kỳ", "Tên", "Năm đầu", "Năm cuối").forEach(this::readTerm);
        return new Registry(
                Collections.unmodifiableMap(committees),
                List.copyOf(terms),
                targets(tables.table(
                        "Chỉ tiêu", "Mã đơn vị", "Năm hoặc nhiệm kỳ", "Loại", "Tối thiểu", "Tối đa", "Căn cứ")),
                deadlines(tables.table("Hạn nộp", "Kỳ", "Hạn nộp")),
                events(tables.table("Sự kiện", "Ngày", "Loại", "Từ đơn vị", "Đến đơn vị", "Số đảng viên", "Ghi chú")),
                recipients(tables.table("Nhận báo cáo", "Mã đơn vị", "Họ tên", "Thư điện tử", "Vai trò")),
                withdrawals(tables.optionalTable("Rút báo cáo", "Tập tin", "Lý do", "Ngày")));
    }

    private void readCommittees(List<RegistryRow> rows) {
        Map<String, String> owners = new HashMap<>();
        for (RegistryRow row : rows) {
            String code = row.text("Mã");
            if (!CODE.matcher(code).matches() || RESERVED.matcher(code).matches() || code.equals(Registry.PROVINCE)) {
                throw row.problem(
                        "Mã",
                        "mã đơn vị \"" + code + "\" phải gồm chữ thường không dấu, số và gạch nối, ví dụ ha-long.");
            }
            LocalDate from = row.optionalDate("Từ ngày");
            LocalDate to = row.optionalDate("Đến ngày");
            if (from != null && to != null && to.isBefore(from)) {
                throw row.problem("Đến ngày", "Đến ngày trước Từ ngày.");
            }
            List<String> aliases = Arrays.stream(row.optional("Tên gọi khác").split(";"))
                    .map(String::strip)
                    .filter(alias -> !alias.isEmpty())
                    .toList();
            Committee committee = new Committee(code, row.text("Tên"), aliases, row.optional("Loại"), from, to);
            if (committees.put(code, committee) != null) {
                throw row.problem("Mã", "mã đơn vị \"" + code + "\" đã có ở hàng trên.");
            }
            claim(owners, code, committee.name(), row, "Tên");
            aliases.forEach(alias -> claim(owners, code, alias, row, "Tên gọi khác"));
        }
    }

    private static void claim(Map<String, String> owners, String code, String name, RegistryRow row, String column) {
        String owner = owners.putIfAbsent(CommitteeNames.key(name), code);
        if (owner != null && !owner.equals(code)) {
            throw row.problem(
                    column,
                    "tên \"" + name + "\" trùng với tên của đơn vị " + owner + "; mỗi tên chỉ thuộc một đơn vị.");
        }
    }

    private void readTerm(RegistryRow row) {
        Term term = new Term(row.text("Tên"), row.year("Năm đầu"), row.year("Năm cuối"));
        if (term.lastYear() < term.firstYear()) {
            throw row.problem("Năm cuối", "Năm cuối trước Năm đầu.");
        }
        for (Term other : terms) {
            if (other.name().equals(term.name())) {
                throw row.problem("Tên", "nhiệm kỳ \"" + term.name() + "\" được khai hai lần.");
            }
            if (term.firstYear() <= other.lastYear() && other.firstYear() <= term.lastYear()) {
                throw row.problem(
                        "Năm đầu",
                        "năm của nhiệm kỳ này trùng với nhiệm kỳ " + other.name() + "; mỗi năm thuộc một nhiệm kỳ.");
            }
        }
        terms.add(term);
    }

    private String owner(RegistryRow row) {
        String code = row.text("Mã đơn vị");
        if (!code.equals(Registry.PROVINCE) && !committees.containsKey(code)) {
            throw row.problem("Mã đơn vị", "không có đơn vị \"" + code + "\" ở trang Đơn vị.");
        }
        return code;
    }

    private List<Target> targets(List<RegistryRow> rows) {
        List<Target> targets = new ArrayList<>();
        for (RegistryRow row : rows) {
            String span = row.text("Năm hoặc nhiệm kỳ");
            if (!span.matches("\\d{4}")
                    && terms.stream().noneMatch(term -> term.name().equals(span))) {
                throw row.problem(
                        "Năm hoặc nhiệm kỳ", "\"" + span + "\" không phải là năm hoặc tên nhiệm kỳ ở trang Nhiệm kỳ.");
            }
            Target.Kind kind = row.constant("Loại", Target.Kind.class);
            BigDecimal least = row.positive("Tối thiểu");
            BigDecimal most = row.optional("Tối đa").isEmpty() ? least : row.positive("Tối đa");
            if (kind == Target.Kind.KHOANG_TY_LE_NAM && row.optional("Tối đa").isEmpty()) {
                throw row.problem("Tối đa", "khoảng tỷ lệ cần cả Tối thiểu và Tối đa.");
            }
            if (most.compareTo(least) < 0) {
                throw row.problem("Tối đa", "Tối đa nhỏ hơn Tối thiểu.");
            }
            Target target = new Target(owner(row), span, kind, least, most, row.optional("Căn cứ"));
            if (targets.stream()
                    .anyMatch(other ->
                            other.owner().equals(target.owner()) && other.span().equals(span))) {
                throw row.problem("Mã đơn vị", "đơn vị này đã có chỉ tiêu cho " + span + " ở hàng trên.");
            }
            targets.add(target);
        }
        return List.copyOf(targets);
    }

    private static Map<Period, LocalDate> deadlines(List<RegistryRow> rows) {
        Map<Period, LocalDate> deadlines = new TreeMap<>();
        for (RegistryRow row : rows) {
            Period period =
                    Period.find(row.text("Kỳ")).orElseThrow(() -> row.problem("Kỳ", "kỳ phải có dạng 2019-09."));
            if (deadlines.put(period, row.date("Hạn nộp")) != null) {
                throw row.problem("Kỳ", "kỳ " + period + " có hai hạn nộp.");
            }
        }
        return Collections.unmodifiableMap(deadlines);
    }

    private List<Event> events(List<RegistryRow> rows) {
        return rows.stream()
                .map(row -> new Event(
                        row.date("Ngày"),
                        row.constant("Loại", Event.Kind.class),
                        unit(row, "Từ đơn vị"),
                        unit(row, "Đến đơn vị"),
                        row.optional("Số đảng viên").isEmpty() ? -1 : row.count("Số đảng viên"),
                        row.optional("Ghi chú")))
                .sorted(Comparator.comparing(Event::date))
                .toList();
    }

    private String unit(RegistryRow row, String column) {
        String code = row.optional(column);
        if (!code.isEmpty() && !committees.containsKey(code)) {
            throw row.problem(column, "không có đơn vị \"" + code + "\" ở trang Đơn vị.");
        }
        return code;
    }

    private List<Recipient> recipients(List<RegistryRow> rows) {
        return rows.stream()
                .map(row -> {
                    String mail = row.text("Thư điện tử");
                    if (!Recipient.isAddress(mail)) {
                        throw row.problem("Thư điện tử", "\"" + mail + "\" không phải là địa chỉ thư.");
                    }
                    return new Recipient(owner(row), row.optional("Họ tên"), mail, row.optional("Vai trò"));
                })
                .toList();
    }

    private static List<Withdrawal> withdrawals(@Nullable List<RegistryRow> rows) {
        return rows == null
                ? List.of()
                : rows.stream()
                        .map(row -> new Withdrawal(
                                row.at("Tập tin"),
                                row.text("Tập tin"),
                                row.optional("Lý do"),
                                row.optionalDate("Ngày")))
                        .toList();
    }

    /** The constants of an enum as the registry writes them, for messages. */
    static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(joining(", "));
    }
}

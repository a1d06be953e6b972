package vn.tonghop.form;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tonghop.committee.Period;
import vn.tonghop.template.YamlNode;

/** A form's YAML, understood. */
final class FormReader {
    private final YamlNode root;
    private final Map<String, FormSheet> sheets = new LinkedHashMap<>();
    private final MatrixSheetReader matrices = new MatrixSheetReader();
    private final ListSheetReader lists = new ListSheetReader(sheets);

    FormReader(YamlNode root) {
        this.root = root;
    }

    Form read() {
        root.allowing("form", "version", "title", "valid", "cover", "figures", "sheets", "rules");
        YamlNode valid = root.get("valid").allowing("from", "to");
        for (YamlNode sheet : root.get("sheets").items()) {
            readSheet(sheet);
        }
        Map<String, Indicator> indicators = matrices.indicators();
        Period from = period(valid.get("from"));
        Period to = period(valid.get("to"));
        if (to.compareTo(from) < 0) {
            throw valid.get("to").problem("kỳ cuối " + to + " trước kỳ đầu " + from + ".");
        }
        return new Form(
                root.text("form"),
                root.text("version"),
                root.text("title"),
                from,
                to,
                cover(root.get("cover")),
                List.copyOf(sheets.values()),
                meanings(root.get("figures"), indicators),
                indicators,
                new RuleReader(sheets.values(), indicators.values()).read(root.get("rules")));
    }

    private static Period period(YamlNode node) {
        return Period.find(node.text()).orElseThrow(() -> node.problem("kỳ phải có dạng 2019-09."));
    }

    private static Cover cover(YamlNode node) {
        node.allowing("name", "aliases", "fields");
        Map<Cover.Field, String> fields = new EnumMap<>(Cover.Field.class);
        for (Map.Entry<String, YamlNode> field : node.get("fields").children().entrySet()) {
            fields.put(
                    named(field.getKey(), field.getValue(), Cover.Field.class),
                    field.getValue().text());
        }
        for (Cover.Field field :
                List.of(Cover.Field.COMMITTEE, Cover.Field.CODE, Cover.Field.PERIOD, Cover.Field.NUMBER)) {
            if (!fields.containsKey(field)) {
                throw node.problem("thiếu trường " + field.name().toLowerCase(Locale.ROOT) + ".");
            }
        }
        return new Cover(node.text("name"), node.texts("aliases"), fields);
    }

    private static <E extends Enum<E>> E named(String name, YamlNode at, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
                return constant;
            }
        }
        throw at.problem("không có mục \"" + name + "\".");
    }

    private static Map<Meaning, List<String>> meanings(YamlNode node, Map<String, Indicator> indicators) {
        Map<Meaning, List<String>> meanings = new EnumMap<>(Meaning.class);
        for (Map.Entry<String, YamlNode> entry : node.children().entrySet()) {
            Meaning meaning = named(entry.getKey(), entry.getValue(), Meaning.class);
            List<String> codes = codes(meaning, entry.getKey(), entry.getValue());
            for (String code : codes) {
                boolean known = meaning == Meaning.OUTSIDE_STATE
                        ? indicators.values().stream()
                                .anyMatch(indicator -> indicator.row().equals(code))
                        : indicators.containsKey(code);
                if (!known) {
                    throw entry.getValue().problem("không có chỉ tiêu \"" + code + "\" trong biểu mẫu.");
                }
            }
            meanings.put(meaning, codes);
        }
        for (Meaning meaning : Meaning.values()) {
            if (!meanings.containsKey(meaning)) {
                throw node.problem("thiếu mục \"" + meaning.name().toLowerCase(Locale.ROOT) + "\".");
            }
        }
        return meanings;
    }

    private static List<String> codes(Meaning meaning, String key, YamlNode node) {
        List<String> codes = node.texts();
        if (codes.isEmpty() && meaning != Meaning.OUTSIDE_STATE) {
            throw node.problem("mục \"" + key + "\" để trống.");
        }
        if (codes.size() > 1 && !meaning.mayBeSeveral()) {
            throw node.problem("mục \"" + key + "\" chỉ nhận một chỉ tiêu.");
        }
        return codes;
    }

    private void readSheet(YamlNode node) {
        String key = node.text("key");
        FormSheet sheet = switch (node.text("layout")) {
            case "matrix" -> matrices.read(key, node);
            case "list" -> lists.read(key, node);
            default -> throw node.get("layout").problem("layout phải là matrix hoặc list.");
        };
        if (sheets.put(key, sheet) != null) {
            throw node.problem("trang \"" + key + "\" được khai hai lần.");
        }
    }
}

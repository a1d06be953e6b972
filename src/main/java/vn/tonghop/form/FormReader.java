package vn.tonghop.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.committee.Period;
import vn.tonghop.template.YamlNode;

/** A form's YAML, understood. */
final class FormReader {
    private final YamlNode root;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, FormSheet> sheets = new LinkedHashMap<>();
    private final Set<String> rowCodes = new HashSet<>();
    /** What weighs the means; a figure may weigh one that stands above it. */
    private final List<YamlNode> weights = new ArrayList<>();

    FormReader(YamlNode root) {
        this.root = root;
    }

    Form read() {
        root.allowing("form", "version", "title", "valid", "cover", "figures", "sheets", "rules");
        YamlNode valid = root.get("valid").allowing("from", "to");
        for (YamlNode sheet : root.get("sheets").items()) {
            readSheet(sheet);
        }
        weights.forEach(this::checkWeight);
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
                meanings(root.get("figures")),
                java.util.Collections.unmodifiableMap(indicators),
                new RuleReader(sheets.values(), indicators.values()).read(root.get("rules")));
    }

    private void checkWeight(YamlNode weight) {
        Indicator figure = indicators.get(weight.text());
        if (figure == null) {
            throw weight.problem("không có chỉ tiêu \"" + weight.text() + "\" trong biểu mẫu.");
        }
        if (figure.kind() == Kind.MEAN) {
            throw weight.problem("weight phải là một số đếm, \"" + weight.text() + "\" là số bình quân.");
        }
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
                throw node.problem("thiếu trường " + field.name().toLowerCase(java.util.Locale.ROOT) + ".");
            }
        }
        return new Cover(node.text("name"), node.texts("aliases"), fields);
    }

    private static <E extends Enum<E>> E named(String name, YamlNode at, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(java.util.Locale.ROOT).equals(name)) {
                return constant;
            }
        }
        throw at.problem("không có mục \"" + name + "\".");
    }

    private Map<Meaning, List<String>> meanings(YamlNode node) {
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
                throw node.problem("thiếu mục \"" + meaning.name().toLowerCase(java.util.Locale.ROOT) + "\".");
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
            case "matrix" -> matrix(key, node);
            case "list" -> listing(key, node);
            default -> throw node.get("layout").problem("layout phải là matrix hoặc list.");
        };
        if (sheets.put(key, sheet) != null) {
            throw node.problem("trang \"" + key + "\" được khai hai lần.");
        }
    }

    private static FormSheet.Required required(YamlNode node) {
        return node.constant("required", FormSheet.Required.class, FormSheet.Required.ALWAYS);
    }

    private FormSheet.Matrix matrix(String key, YamlNode node) {
        node.allowing("key", "name", "aliases", "title", "layout", "required", "columns", "groups", "rows");
        List<FormColumn> columns =
                node.get("columns").items().stream().map(FormReader::column).toList();
        List<FormRow> rows = new ArrayList<>();
        readRows(node.get("rows"), 0, "", rows);
        FormSheet.Matrix sheet = new FormSheet.Matrix(
                key,
                node.text("name"),
                node.texts("aliases"),
                node.text("title"),
                required(node),
                columns,
                node.texts("groups"),
                List.copyOf(rows));
        if (sheet.valueColumns().isEmpty()) {
            throw node.get("columns").problem("trang \"" + key + "\" không có cột nào role: value.");
        }
        for (FormRow row : rows) {
            if (row.kind() == Kind.MEAN && sheet.valueColumns().size() > 1) {
                throw node.problem("dòng " + row.code() + ": kind: mean chỉ dùng được ở trang có một cột số.");
            }
            if (row.kind() != Kind.HEADING) {
                for (FormColumn column : sheet.valueColumns()) {
                    addIndicator(sheet, row, column, node);
                }
            }
        }
        return sheet;
    }

    private void addIndicator(FormSheet.Matrix sheet, FormRow row, FormColumn column, YamlNode node) {
        boolean single = sheet.valueColumns().size() == 1;
        Indicator indicator = new Indicator(
                sheet.figure(row, column),
                sheet.key(),
                row.code(),
                column.key(),
                single ? row.code() : row.code() + " [" + column.name() + "]",
                single ? row.label() : row.label() + ", " + column.name(),
                single ? row.kind() : column.kind(),
                row.total(),
                row.term(),
                row.watch(),
                row.weight());
        indicators.put(indicator.code(), indicator);
    }

    private static FormColumn column(YamlNode node) {
        node.allowing("key", "name", "aliases", "role", "kind", "total", "note");
        Kind kind = node.constant("kind", Kind.class, Kind.FLOW);
        if (kind == Kind.MEAN || kind == Kind.HEADING) {
            throw node.get("kind").problem("cột chỉ có thể là flow hoặc stock.");
        }
        return new FormColumn(
                node.text("key"),
                node.text("name"),
                node.texts("aliases"),
                node.get("role").constant(FormColumn.Role.class),
                kind,
                node.flag("total"),
                node.text("note", ""));
    }

    private void readRows(YamlNode node, int depth, String parent, List<FormRow> into) {
        for (YamlNode row : node.items()) {
            row.allowing("code", "label", "aliases", "kind", "total", "term", "watch", "weight", "note", "rows");
            if (!rowCodes.add(row.text("code"))) {
                throw row.problem("mã \"" + row.text("code") + "\" được dùng hai lần.");
            }
            Kind kind = row.constant("kind", Kind.class, Kind.FLOW);
            if (kind == Kind.MEAN) {
                weights.add(row.get("weight"));
            } else if (row.find("weight").isPresent()) {
                throw row.get("weight").problem("weight chỉ đi với kind: mean.");
            }
            into.add(new FormRow(
                    row.text("code"),
                    row.text("label"),
                    row.texts("aliases"),
                    kind,
                    row.flag("total"),
                    row.flag("term"),
                    row.flag("watch"),
                    row.text("weight", ""),
                    depth,
                    parent,
                    row.text("note", "")));
            row.find("rows").ifPresent(rows -> readRows(rows, depth + 1, row.text("code"), into));
        }
    }

    private FormSheet.Listing listing(String key, YamlNode node) {
        node.allowing(
                "key",
                "name",
                "aliases",
                "title",
                "layout",
                "required",
                "columns",
                "tallies",
                "blank_rows",
                "persons",
                "organisations");
        List<ListColumn> columns =
                node.get("columns").items().stream().map(this::listColumn).toList();
        Optional<FormSheet.Persons> persons = node.find("persons").map(person -> {
            person.allowing("name", "born", "sex", "admitted");
            return new FormSheet.Persons(
                    reference(person, "name", columns),
                    reference(person, "born", columns),
                    reference(person, "sex", columns),
                    reference(person, "admitted", columns));
        });
        Optional<FormSheet.Organisations> organisations = node.find("organisations")
                .map(organisation -> {
                    organisation.allowing(
                            "name", "type", "candidates", "target", "admitted", "opening", "closing", "kept");
                    if (columns.stream().noneMatch(ListColumn::unique)) {
                        throw organisation.problem("trang này cần một cột unique: true để phân biệt các tổ chức.");
                    }
                    return new FormSheet.Organisations(
                            reference(organisation, "name", columns, ListColumn.Type.TEXT),
                            reference(organisation, "type", columns, ListColumn.Type.CHOICE),
                            count(organisation, "candidates", columns),
                            count(organisation, "target", columns),
                            count(organisation, "admitted", columns),
                            count(organisation, "opening", columns),
                            count(organisation, "closing", columns),
                            kept(organisation, columns));
                });
        String name = node.text("name");
        List<Tally> tallies = new ArrayList<>();
        node.find("tallies")
                .ifPresent(all -> all.children()
                        .forEach((tally, body) -> tallies.add(
                                new TallyReader(key, name, columns, persons.isPresent()).read(tally, body))));
        return new FormSheet.Listing(
                key,
                name,
                node.texts("aliases"),
                node.text("title"),
                required(node),
                columns,
                tallies,
                node.number("blank_rows", 1, 10_000),
                persons,
                organisations);
    }

    private static String reference(YamlNode node, String key, List<ListColumn> columns) {
        String column = node.text(key);
        if (columns.stream().noneMatch(candidate -> candidate.key().equals(column))) {
            throw node.get(key).problem("không có cột \"" + column + "\" ở trang này.");
        }
        return column;
    }

    private static List<String> kept(YamlNode node, List<ListColumn> columns) {
        List<String> kept = node.texts("kept");
        for (String key : kept) {
            if (columns.stream().noneMatch(column -> column.key().equals(key))) {
                throw node.get("kept").problem("không có cột \"" + key + "\" ở trang này.");
            }
        }
        return kept;
    }

    private static String count(YamlNode node, String key, List<ListColumn> columns) {
        return reference(node, key, columns, ListColumn.Type.COUNT);
    }

    private static String reference(YamlNode node, String key, List<ListColumn> columns, ListColumn.Type type) {
        String reference = reference(node, key, columns);
        if (columns.stream().noneMatch(column -> column.key().equals(reference) && column.type() == type)) {
            throw node.get(key)
                    .problem("cột \"" + reference + "\" phải có type: "
                            + type.name().toLowerCase(Locale.ROOT) + ".");
        }
        return reference;
    }

    private ListColumn listColumn(YamlNode node) {
        node.allowing(
                "key",
                "name",
                "aliases",
                "type",
                "choices",
                "rows_of",
                "under",
                "required",
                "unique",
                "within_period",
                "note");
        Map<String, String> choices = new LinkedHashMap<>();
        Map<String, String> groups = new LinkedHashMap<>();
        node.find("choices").ifPresent(all -> all.children().forEach((code, label) -> choices.put(code, label.text())));
        node.find("rows_of").ifPresent(of -> addRowsAsChoices(of, node.text("under", ""), choices, groups));
        return new ListColumn(
                node.text("key"),
                node.text("name"),
                node.texts("aliases"),
                node.get("type").constant(ListColumn.Type.class),
                choices,
                groups,
                node.flag("required"),
                node.flag("unique"),
                node.flag("within_period"),
                node.text("note", ""));
    }

    private void addRowsAsChoices(
            YamlNode sheetKey, String under, Map<String, String> choices, Map<String, String> groups) {
        if (!(sheets.get(sheetKey.text()) instanceof FormSheet.Matrix matrix)) {
            throw sheetKey.problem("không có bảng \"" + sheetKey.text() + "\" ở phía trên.");
        }
        for (FormRow row : matrix.rows()) {
            boolean within =
                    under.isEmpty() ? !row.total() : row.parent().equals(under) || choices.containsKey(row.parent());
            if (within && row.kind() != Kind.HEADING && row.kind() != Kind.MEAN) {
                choices.put(row.code(), row.label());
                if (choices.containsKey(row.parent())) {
                    groups.put(row.code(), row.parent());
                }
            }
        }
        if (choices.isEmpty()) {
            throw sheetKey.problem("không có dòng nào dưới \"" + under + "\".");
        }
    }
}

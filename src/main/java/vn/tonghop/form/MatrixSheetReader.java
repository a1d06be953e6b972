package vn.tonghop.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.template.YamlNode;

/** The fixed tables of a form, understood, and the figures they ask for. */
final class MatrixSheetReader {
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Set<String> rowCodes = new HashSet<>();
    /** What weighs the means; a figure may weigh one that stands above it. */
    private final List<YamlNode> weights = new ArrayList<>();

    FormSheet.Matrix read(String key, YamlNode node) {
        node.allowing("key", "name", "aliases", "title", "layout", "required", "columns", "groups", "rows");
        List<FormColumn> columns = node.get("columns").items().stream()
                .map(MatrixSheetReader::column)
                .toList();
        List<FormRow> rows = new ArrayList<>();
        readRows(node.get("rows"), 0, "", rows);
        FormSheet.Matrix sheet = new FormSheet.Matrix(
                key,
                node.text("name"),
                node.texts("aliases"),
                node.text("title"),
                FormSheet.Required.of(node),
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
                    addIndicator(sheet, row, column);
                }
            }
        }
        return sheet;
    }

    private void addIndicator(FormSheet.Matrix sheet, FormRow row, FormColumn column) {
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

    /** The figures of all tables read, by code, in order; what weighs them is known only now. */
    Map<String, Indicator> indicators() {
        weights.forEach(this::checkWeight);
        return Collections.unmodifiableMap(indicators);
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
}

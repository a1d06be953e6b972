package vn.tonghop.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.template.YamlNode;

/** The open lists of a form, understood. */
final class ListSheetReader {
    private final Map<String, FormSheet> above;

    /** @param above the sheets read so far, by key; grows as they are */
    ListSheetReader(Map<String, FormSheet> above) {
        this.above = above;
    }

    FormSheet.Listing read(String key, YamlNode node) {
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
                node.get("columns").items().stream().map(this::column).toList();
        Optional<FormSheet.Persons> persons = node.find("persons").map(person -> persons(person, columns));
        Optional<FormSheet.Organisations> organisations =
                node.find("organisations").map(organisation -> organisations(organisation, columns));
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
                FormSheet.Required.of(node),
                columns,
                tallies,
                node.number("blank_rows", 1, 10_000),
                persons,
                organisations);
    }

    private static FormSheet.Persons persons(YamlNode node, List<ListColumn> columns) {
        node.allowing("name", "born", "sex", "admitted");
        return new FormSheet.Persons(
                reference(node, "name", columns),
                reference(node, "born", columns),
                reference(node, "sex", columns),
                reference(node, "admitted", columns));
    }

    private static FormSheet.Organisations organisations(YamlNode node, List<ListColumn> columns) {
        node.allowing("name", "type", "candidates", "target", "admitted", "opening", "closing", "kept");
        if (columns.stream().noneMatch(ListColumn::unique)) {
            throw node.problem("trang này cần một cột unique: true để phân biệt các tổ chức.");
        }
        return new FormSheet.Organisations(
                reference(node, "name", columns, ListColumn.Type.TEXT),
                reference(node, "type", columns, ListColumn.Type.CHOICE),
                count(node, "candidates", columns),
                count(node, "target", columns),
                count(node, "admitted", columns),
                count(node, "opening", columns),
                count(node, "closing", columns),
                kept(node, columns));
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

    private ListColumn column(YamlNode node) {
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
        if (!(above.get(sheetKey.text()) instanceof FormSheet.Matrix matrix)) {
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

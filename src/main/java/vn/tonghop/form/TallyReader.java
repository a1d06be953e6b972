package vn.tonghop.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.template.YamlNode;

/** The tallies of a list, understood. */
final class TallyReader {
    private static final Pattern AGES = Pattern.compile("(\\d{1,3})-(\\d{1,3})");

    private TallyReader() {}

    static Tally read(String sheetKey, String sheetName, String name, YamlNode node, List<ListColumn> columns) {
        node.allowing("sum", "by", "where", "except", "ages", "mean", "label");
        String sum = node.text("sum", "");
        String by = node.text("by", "");
        for (String column : List.of(sum, by)) {
            if (!column.isEmpty()) {
                column(column, node, columns);
            }
        }
        Matcher ages = AGES.matcher(node.text("ages", "0-0"));
        if (!ages.matches()) {
            throw node.get("ages").problem("ages phải có dạng 18-30.");
        }
        String label = node.text("label", "");
        if (label.isEmpty()) {
            if (sum.isEmpty()) {
                throw node.problem("thiếu mục \"label\".");
            }
            label = "Tổng cột " + column(sum, node, columns).name() + " của trang " + sheetName;
        }
        return new Tally(
                sheetKey + "." + name,
                label,
                sum,
                by,
                where(node, columns),
                except(node, columns),
                Integer.parseInt(ages.group(1)),
                Integer.parseInt(ages.group(2)),
                node.find("mean").isPresent());
    }

    private static Map<String, String> where(YamlNode node, List<ListColumn> columns) {
        Map<String, String> where = new LinkedHashMap<>();
        node.find("where")
                .ifPresent(all -> all.children().forEach((key, value) -> {
                    column(key, value, columns);
                    where.put(key, value.text());
                }));
        return where;
    }

    private static Map<String, List<String>> except(YamlNode node, List<ListColumn> columns) {
        Map<String, List<String>> except = new LinkedHashMap<>();
        node.find("except")
                .ifPresent(all -> all.children().forEach((key, values) -> {
                    column(key, values, columns);
                    except.put(
                            key,
                            values.texts().stream()
                                    .map(vn.tonghop.sheet.Wording::normalise)
                                    .toList());
                }));
        return except;
    }

    private static ListColumn column(String key, YamlNode at, List<ListColumn> columns) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow(() -> at.problem("không có cột \"" + key + "\" ở trang này."));
    }
}

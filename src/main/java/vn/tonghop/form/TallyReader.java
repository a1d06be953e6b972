package vn.tonghop.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.sheet.Wording;
import vn.tonghop.template.YamlNode;

/**
 * The tallies of a list, understood.
 *
 * @param persons whether its rows are persons, whose age can be told
 */
record TallyReader(String sheetKey, String sheetName, List<ListColumn> columns, boolean persons) {
    private static final Pattern AGES = Pattern.compile("(\\d{1,3})-(\\d{1,3})");

    Tally read(String name, YamlNode node) {
        node.allowing("sum", "by", "where", "except", "ages", "mean", "label");
        String sum = node.text("sum", "");
        String by = node.text("by", "");
        for (String column : List.of(sum, by)) {
            if (!column.isEmpty()) {
                column(column, node);
            }
        }
        Matcher ages = AGES.matcher(node.text("ages", "0-0"));
        if (!ages.matches() || Integer.parseInt(ages.group(1)) > Integer.parseInt(ages.group(2))) {
            throw node.get("ages").problem("ages phải có dạng 18-30.");
        }
        node.find("mean").ifPresent(mean -> checkMean(mean, node));
        node.find("ages").ifPresent(this::checkPersons);
        String label = node.text("label", "");
        if (label.isEmpty()) {
            if (sum.isEmpty()) {
                throw node.problem("thiếu mục \"label\".");
            }
            label = "Tổng cột " + column(sum, node).name() + " của trang " + sheetName;
        }
        return new Tally(
                sheetKey + "." + name,
                label,
                sum,
                by,
                where(node),
                except(node),
                Integer.parseInt(ages.group(1)),
                Integer.parseInt(ages.group(2)),
                node.find("mean").isPresent());
    }

    private void checkMean(YamlNode mean, YamlNode tally) {
        if (!mean.text().equals("age")) {
            throw mean.problem("mean chỉ có thể là age (tuổi bình quân).");
        }
        for (String other : List.of("sum", "by", "ages")) {
            if (tally.find(other).isPresent()) {
                throw mean.problem("mean không đi cùng " + other + ".");
            }
        }
        checkPersons(mean);
    }

    private void checkPersons(YamlNode node) {
        if (!persons) {
            throw node.problem("trang \"" + sheetName + "\" không có mục persons nên không tính được tuổi.");
        }
    }

    private Map<String, String> where(YamlNode node) {
        Map<String, String> where = new LinkedHashMap<>();
        node.find("where")
                .ifPresent(all -> all.children().forEach((key, value) -> {
                    column(key, value);
                    where.put(key, value.text());
                }));
        return where;
    }

    private Map<String, List<String>> except(YamlNode node) {
        Map<String, List<String>> except = new LinkedHashMap<>();
        node.find("except")
                .ifPresent(all -> all.children().forEach((key, values) -> {
                    column(key, values);
                    except.put(
                            key, values.texts().stream().map(Wording::normalise).toList());
                }));
        return except;
    }

    private ListColumn column(String key, YamlNode at) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow(() -> at.problem("không có cột \"" + key + "\" ở trang này."));
    }
}

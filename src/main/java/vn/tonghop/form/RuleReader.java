package vn.tonghop.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.finding.Severity;
import vn.tonghop.template.YamlNode;

/** The arithmetic rules of a form, understood and written out. */
final class RuleReader {
    private static final Pattern COMPARISON = Pattern.compile("\\s(<=|>=|=)\\s");
    private static final String EACH = "{}";

    /** What rules may name: figures and tallies, each with the words a finding uses. */
    private final Map<String, String> words = new HashMap<>();

    RuleReader(Collection<FormSheet> sheets, Collection<Indicator> indicators) {
        indicators.forEach(indicator -> words.put(indicator.code(), indicator.words()));
        for (FormSheet sheet : sheets) {
            if (sheet instanceof FormSheet.Listing listing) {
                listing.tallies().forEach(tally -> addTally(listing, tally));
            }
        }
    }

    private void addTally(FormSheet.Listing listing, Tally tally) {
        if (tally.by().isEmpty()) {
            words.put(tally.name(), tally.label());
            return;
        }
        for (String choice : listing.column(tally.by()).choices().keySet()) {
            words.put(tally.name() + "[" + choice + "]", tally.label() + " " + choice);
        }
    }

    List<FormRule> read(YamlNode node) {
        List<FormRule> rules = new ArrayList<>();
        for (YamlNode rule : node.items()) {
            rule.allowing("id", "check", "each", "severity", "tolerance", "advice", "left", "right");
            List<String> each = rule.texts("each");
            if (each.isEmpty()) {
                rules.add(rule(rule, ""));
            }
            each.forEach(code -> rules.add(rule(rule, code)));
        }
        return List.copyOf(rules);
    }

    private FormRule rule(YamlNode node, String each) {
        String check = node.text("check").replace(EACH, each);
        Matcher sign = COMPARISON.matcher(check);
        if (!sign.find()) {
            throw node.get("check").problem("quy tắc phải có =, <= hoặc >= với dấu cách hai bên.");
        }
        Expression left = side(node, check.substring(0, sign.start()));
        Expression right = side(node, check.substring(sign.end()));
        FormRule.Comparison comparison = Arrays.stream(FormRule.Comparison.values())
                .filter(candidate -> candidate.sign().equals(sign.group(1)))
                .findFirst()
                .orElseThrow();
        return new FormRule(
                node.text("id"),
                node.constant("severity", Severity.class, Severity.ERROR),
                left,
                comparison,
                right,
                node.text("left", left.shown(this::words)),
                node.text("right", right.shown(this::words)),
                tolerance(node),
                node.text("advice"));
    }

    private String words(String operand) {
        return words.getOrDefault(operand, operand);
    }

    private Expression side(YamlNode node, String text) {
        try {
            return Expression.of(text.strip(), words::containsKey);
        } catch (IllegalArgumentException e) {
            throw node.get("check").problem("quy tắc " + node.text("id") + ": " + e.getMessage() + ".");
        }
    }

    private static BigDecimal tolerance(YamlNode node) {
        try {
            return new BigDecimal(node.text("tolerance", "0"));
        } catch (NumberFormatException e) {
            throw node.get("tolerance").problem("tolerance phải là một số.");
        }
    }
}

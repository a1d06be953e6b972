package vn.tonghop.form;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.committee.Period;
import vn.tonghop.template.YamlNode;

/**
 * A statistical workbook as the office designed it: one version of it, valid for a span of periods.
 *
 * @param id the same for all versions
 * @param from first period it is valid for
 * @param to last period it is valid for
 * @param meanings the codes that have a meaning in the program's arithmetic
 * @param indicators every figure it asks for, by code, in order
 * @param rules with each {@code each} written out
 */
public record Form(
        String id,
        String version,
        String title,
        Period from,
        Period to,
        Cover cover,
        List<FormSheet> sheets,
        Map<Meaning, List<String>> meanings,
        Map<String, Indicator> indicators,
        List<FormRule> rules) {

    /**
     * Reads a form.
     *
     * @param shown the file's name in messages
     * @throws vn.tonghop.finding.SetupProblem with the line of what is wrong
     */
    public static Form read(Path file, String shown) {
        return new FormReader(YamlNode.read(file, shown)).read();
    }

    public boolean validFor(Period period) {
        return period.compareTo(from) >= 0 && period.compareTo(to) <= 0;
    }

    /** The one code of a meaning. */
    public String code(Meaning meaning) {
        return codes(meaning).getFirst();
    }

    public List<String> codes(Meaning meaning) {
        List<String> codes = meanings.get(meaning);
        if (codes == null) {
            throw new IllegalArgumentException(id + " has no figure for " + meaning);
        }
        return codes;
    }

    public Indicator indicator(String code) {
        return Optional.ofNullable(indicators.get(code))
                .orElseThrow(() -> new IllegalArgumentException(id + " has no figure " + code));
    }

    public List<FormSheet.Matrix> matrices() {
        return sheets.stream()
                .filter(FormSheet.Matrix.class::isInstance)
                .map(FormSheet.Matrix.class::cast)
                .toList();
    }

    public List<FormSheet.Listing> listings() {
        return sheets.stream()
                .filter(FormSheet.Listing.class::isInstance)
                .map(FormSheet.Listing.class::cast)
                .toList();
    }

    /** The list of organisations; empty where the form has none. */
    public Optional<FormSheet.Listing> organisationList() {
        return listings().stream()
                .filter(listing -> listing.organisations().isPresent())
                .findFirst();
    }

    /** The columns by which that list tells who has people to admit. */
    public Optional<FormSheet.Organisations> organisations() {
        return organisationList().flatMap(FormSheet.Listing::organisations);
    }

    /**
     * The totals that need not be typed: code → what it is reckoned from. The first {@code =} rule whose left side is that
     * figure alone says it; never in a circle, and never from a list.
     */
    public Map<String, Expression> totals() {
        Map<String, Expression> totals = new LinkedHashMap<>();
        for (FormRule rule : rules) {
            String code = rule.left().toString();
            if (rule.defines()
                    && indicators.containsKey(code)
                    && !totals.containsKey(code)
                    && rule.right().operands().stream()
                            .allMatch(part -> indicators.containsKey(part) && !rests(part, code, totals))) {
                totals.put(code, rule.right());
            }
        }
        return totals;
    }

    /** Whether a figure is reckoned from another one, by whatever way. */
    private static boolean rests(String code, String on, Map<String, Expression> totals) {
        Expression total = totals.get(code);
        return code.equals(on) || total != null && total.operands().stream().anyMatch(part -> rests(part, on, totals));
    }

    /** {@code thong-ke 2012}. */
    @Override
    public String toString() {
        return id + " " + version;
    }
}

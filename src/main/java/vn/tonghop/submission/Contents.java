package vn.tonghop.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.finding.CellFinding;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Place;

/** What the tables of a workbook have given so far. */
final class Contents {
    /** From how many on formulas without results have one cause. */
    private static final int MANY = 3;

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, BigDecimal> ownLastYear = new LinkedHashMap<>();
    private final Map<String, OwnPercent> ownPercents = new LinkedHashMap<>();
    private final Map<String, BigDecimal> tallies = new LinkedHashMap<>();
    private final Map<String, Place> tallyPlaces = new HashMap<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Persons persons;

    Contents(Place file) {
        this.persons = Persons.none(file);
    }

    void add(MatrixReader.Matrix matrix) {
        figures.putAll(matrix.figures());
        ownLastYear.putAll(matrix.ownLastYear());
        ownPercents.putAll(matrix.ownPercents());
    }

    void add(ListReader.Rows rows) {
        tallies.putAll(rows.tallies());
        tallyPlaces.putAll(rows.tallyPlaces());
        organisations.addAll(rows.organisations());
        persons = rows.persons().orElse(persons);
    }

    List<Finding> findings() {
        return findings;
    }

    /** What was found, where many formulas without results are told as the one cause that they have. */
    private List<Finding> told() {
        List<Finding> uncomputed = findings.stream()
                .filter(CellFinding.FormulaWithoutResult.class::isInstance)
                .toList();
        if (uncomputed.size() < MANY) {
            return List.copyOf(findings);
        }
        List<Finding> told = new ArrayList<>(findings);
        told.set(
                told.indexOf(uncomputed.getFirst()),
                new CellFinding.FormulasWithoutResults(uncomputed.getFirst().place(), uncomputed.size()));
        told.removeAll(uncomputed);
        return List.copyOf(told);
    }

    Submission submission(String file, Identity identity) {
        return new Submission(
                file,
                identity,
                figures,
                tallies,
                tallyPlaces,
                ownLastYear,
                ownPercents,
                organisations,
                persons,
                told());
    }
}

package vn.tonghop.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidation.Release;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.consolidation.TermYear;
import vn.tonghop.consolidation.UnitResult;
import vn.tonghop.consolidation.Verdict;

/**
 * All that the provincial report says of a release, as its template calls it.
 *
 * @param dated the date it bears
 * @param charts the names of the charts there are
 */
public record ProvincialText(Release release, LocalDate dated, Set<String> charts) implements ReleaseWords {

    /** Whether there is a chart of that name to show. */
    public boolean shows(String chart) {
        return charts.contains(chart);
    }

    /** At most so many committees stand in a chart; 0 where all do. */
    public int chartLimit() {
        return release.committees().size() > BarChart.MOST ? BarChart.MOST : 0;
    }

    public UnitWords province() {
        return words(release.province());
    }

    public List<UnitWords> committees() {
        return release.committees().stream().map(this::words).toList();
    }

    private UnitWords words(UnitResult unit) {
        return new UnitWords(unit, release.form(), release.period());
    }

    /** The committees by their verdict on this year's target, where anybody filed. */
    public List<Standing> yearStandings() {
        return Standing.of(
                release.committees(),
                unit -> unit.year().verdict(),
                unit -> unit.year().proRataCompletion(),
                unit -> words(unit).year().measure());
    }

    /** The committees by their verdict on the term's target; empty where no term runs. */
    public List<Standing> termStandings() {
        return Standing.of(
                release.committees().stream()
                        .filter(unit -> unit.term() != null)
                        .toList(),
                unit -> unit.term() == null ? Verdict.NO_FIGURES : unit.term().verdict(),
                unit -> unit.term() == null ? null : unit.term().completion(),
                unit -> {
                    TermWords term = words(unit).term();
                    return term == null ? "" : term.measure();
                });
    }

    /** The years of the term in which members were rated. */
    public List<TermYearWords> ratedYears() {
        return ratings().stream().map(TermYearWords::new).toList();
    }

    /** The whole percent that the rate of fulfilled duties reached in every year; empty where none is known. */
    public @Nullable String fulfilledFloor() {
        return ratings().stream()
                .map(TermYear::fulfilled)
                .filter(Objects::nonNull)
                .min(BigDecimal::compareTo)
                .map(least -> Shown.count(least.setScale(0, RoundingMode.FLOOR)))
                .orElse(null);
    }

    /** From how many units the rates of all those years come, where it is the same for each; else empty. */
    public String ratedCoverage() {
        List<String> coverages = ratedYears().stream()
                .map(TermYearWords::fulfilledCoverage)
                .distinct()
                .toList();
        return coverages.size() == 1 ? coverages.getFirst() : "";
    }

    private List<TermYear> ratings() {
        return release.province().term() == null
                ? List.of()
                : release.province().term().years().stream()
                        .filter(year -> year.fulfilled() != null)
                        .toList();
    }

    public Waiting waiting() {
        return Waiting.of(release);
    }

    public FilingWords filings() {
        return new FilingWords(release.filings());
    }

    public Warnings warnings() {
        return Warnings.of(release);
    }

    /** The matrix forms with the province's figures, where there are any. */
    public List<MatrixTable> tables() {
        return allTables().stream().filter(MatrixTable::hasFigures).toList();
    }

    /** Names of the matrix forms without any figure; empty where there are none. */
    public String blankTables() {
        return String.join(
                "; ",
                allTables().stream()
                        .filter(table -> !table.hasFigures())
                        .map(table -> table.name() + " (" + table.title() + ")")
                        .toList());
    }

    private List<MatrixTable> allTables() {
        return release.form().matrices().stream()
                .map(matrix -> MatrixTable.of(matrix, release.form(), release.province()))
                .toList();
    }

    /** Its period: what a log may show. */
    @Override
    public String toString() {
        return "report of " + release.period();
    }
}

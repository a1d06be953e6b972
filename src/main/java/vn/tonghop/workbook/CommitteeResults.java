package vn.tonghop.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tonghop.consolidation.Release;
import vn.tonghop.consolidation.TermResult;
import vn.tonghop.consolidation.UnitResult;
import vn.tonghop.consolidation.Verdict;

/**
 * The overview's tables of the committees' results, and the chart of their admissions against their targets.
 *
 * <p>A chart of more committees than a page takes is of the best and the last only.
 */
final class CommitteeResults {
    /** As many committees as one page shows in a chart. */
    private static final int MOST_DRAWN = 40;
    /** As many as leave room for the chart under their table. */
    private static final int MOST_ABOVE_CHART = 24;
    /** The best and the last that are drawn of more. */
    private static final int EXTREMES = 15;

    private static final int ADMITTED = 1;
    private static final int TARGET = 2;
    private static final String DRAWN = "Kết nạp so với chỉ tiêu năm (người)";

    private CommitteeResults() {}

    static List<Table> tables(Release release) {
        List<UnitResult> all = release.committees();
        if (all.size() <= MOST_DRAWN) {
            return List.of(
                    drawn(table("Kết quả của các đơn vị", all), all.size()).beginningOnNewPaper());
        }
        List<UnitResult> extremes = extremes(all);
        Table outstanding = table(
                EXTREMES + " đơn vị hoàn thành chỉ tiêu năm cao nhất và " + EXTREMES + " đơn vị thấp nhất", extremes);
        return List.of(
                drawn(outstanding, extremes.size()).beginningOnNewPaper(),
                table("Kết quả của các đơn vị", all).beginningOnNewPaper());
    }

    private static Table drawn(Table table, int committees) {
        Chart chart = Chart.bars(DRAWN, 0, ADMITTED, TARGET);
        return table.drawnAs(committees <= MOST_ABOVE_CHART ? chart : chart.beginningOnNewPaper());
    }

    /** By completion, the highest first; equals in official order. */
    private static List<UnitResult> extremes(List<UnitResult> all) {
        List<UnitResult> ranked = new ArrayList<>(all);
        ranked.removeIf(unit -> unit.year().completion() == null);
        ranked.sort(Comparator.comparing(CommitteeResults::completion, Comparator.reverseOrder()));
        if (ranked.size() > 2 * EXTREMES) {
            ranked.subList(EXTREMES, ranked.size() - EXTREMES).clear();
        }
        return ranked;
    }

    private static BigDecimal completion(UnitResult unit) {
        BigDecimal completion = unit.year().completion();
        return completion == null ? BigDecimal.ZERO : completion;
    }

    private static Table table(String heading, List<UnitResult> committees) {
        return Table.of(
                heading,
                Overview.columns(
                        "Đơn vị",
                        "Kết nạp trong năm",
                        "Chỉ tiêu năm (người)",
                        "Hoàn thành chỉ tiêu năm (%)",
                        "Trong năm",
                        "Nhiệm kỳ"),
                committees.stream().map(CommitteeResults::row).toList());
    }

    private static List<Content> row(UnitResult committee) {
        TermResult term = committee.term();
        return List.of(
                Content.words(committee.name()),
                Content.count(committee.year().admitted()),
                Content.count(committee.year().targetInPersons()),
                Content.completion(committee.year().completion()),
                Targets.verdict(committee.year().verdict()),
                Targets.verdict(term == null ? Verdict.NO_FIGURES : term.verdict()));
    }
}

package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.tonghop.consolidation.Release;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.consolidation.TermResult;
import vn.tonghop.consolidation.TermYear;
import vn.tonghop.consolidation.UnitResult;
import vn.tonghop.consolidation.Verdict;

/** {@code Tổng quan}: the province's key figures with their coverage, and the verdicts. */
final class Overview {
    static final String NAME = "Tổng quan";
    private static final double LABEL = 41;
    private static final double FIGURE = 15;

    private final Release release;
    private final UnitResult province;

    private Overview(Release release) {
        this.release = release;
        this.province = release.province();
    }

    static Page page(Release release) {
        return new Overview(release).page();
    }

    private Page page() {
        List<Table> tables = new ArrayList<>(List.of(KeyFigureTable.of(release), ProvinceVerdicts.of(release)));
        TermResult term = province.term();
        tables.addAll(OutsideState.tables(release));
        if (term != null) {
            tables.add(years(term));
        }
        tables.add(tally());
        tables.addAll(CommitteeResults.tables(release));
        String title = "Tổng hợp công tác phát triển đảng viên tỉnh "
                + release.settings().province();
        List<String> captions = new ArrayList<>(Captions.of(release, title, Captions.rateRules(release)));
        captions.add(
                "Chỉ tiêu năm (người): chỉ tiêu tính bằng % được quy ra người theo mẫu số của tỷ lệ, lấy mức tối thiểu.");
        captions.add(Captions.percentRule(
                release, List.copyOf(release.form().indicators().keySet())));
        return new Page(NAME, captions, numbered(tables), false, 0, List.of());
    }

    private static List<Table> numbered(List<Table> tables) {
        return IntStream.range(0, tables.size())
                .mapToObj(i -> tables.get(i).numbered(i + 1))
                .toList();
    }

    static List<Column> columns(String label, String... heads) {
        List<Column> columns = new ArrayList<>(List.of(Column.of(label, LABEL)));
        for (String head : heads) {
            columns.add(Column.of(head, FIGURE));
        }
        return columns;
    }

    private Table years(TermResult term) {
        List<List<Content>> rows = new ArrayList<>();
        for (TermYear year : term.years()) {
            rows.add(List.of(
                    Content.words(Shown.capitalised(year.period().title())),
                    Content.count(year.admitted()),
                    Content.centred(year.words()),
                    Content.decimal(year.rate()),
                    Content.decimal(year.fulfilled())));
        }
        List<Content> sum = List.of(
                Content.words("Từ đầu nhiệm kỳ (" + term.yearsKnown() + " năm có số liệu; phạm vi tính bằng báo cáo)"),
                Content.count(term.admitted()),
                Content.centred(reports(term)),
                Content.decimal(term.averageRate()),
                Content.decimal(null));
        return Table.of(
                        "Qua các năm của nhiệm kỳ " + term.term().name(),
                        columns("Năm", "Kết nạp", "Phạm vi (đơn vị)", "Tỷ lệ (%/năm)", "Hoàn thành nhiệm vụ (%)"),
                        rows)
                .closedBy(List.of(sum.stream().map(Content::inBold).toList()))
                .beginningOnNewPaper()
                .drawnAs(Chart.columns("Kết nạp qua các năm (người)", 0, 1));
    }

    private static String reports(TermResult term) {
        return term.reportsKnown()
                + (term.reportsRated().equals(term.reportsKnown()) ? "" : "; tỷ lệ: " + term.reportsRated());
    }

    private Table tally() {
        List<List<Content>> rows = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long year = release.committees().stream()
                    .filter(committee -> committee.year().verdict() == verdict)
                    .count();
            long term = release.committees().stream()
                    .map(UnitResult::term)
                    .filter(result -> result != null && result.verdict() == verdict)
                    .count();
            if (year + term > 0) {
                rows.add(List.of(Targets.verdict(verdict), Content.count(year), Content.count(term)));
            }
        }
        return Table.of("Số đơn vị theo kết quả", columns("Đánh giá", "Trong năm (đơn vị)", "Nhiệm kỳ (đơn vị)"), rows);
    }
}

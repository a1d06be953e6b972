package vn.tonghop.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidation.Release;
import vn.tonghop.consolidation.TermResult;
import vn.tonghop.consolidation.TermYear;
import vn.tonghop.consolidation.UnitResult;
import vn.tonghop.consolidation.Verdict;
import vn.tonghop.consolidation.YearResult;
import vn.tonghop.form.FormColumn;
import vn.tonghop.form.Indicator;
import vn.tonghop.form.Meaning;

/** {@code Tổng quan}: the province's key figures with their coverage, and the verdicts. */
final class Overview {
    static final String NAME = "Tổng quan";
    private static final List<String> QUESTIONS = List.of(
            "Chỉ tiêu",
            "Đơn vị tính",
            "Kết nạp (người)",
            "Tỷ lệ kết nạp (%; nhiệm kỳ: %/năm)",
            "Hoàn thành chỉ tiêu (%)",
            "Hoàn thành tiến độ (%)",
            "Chênh lệch (điểm %)",
            "Đánh giá",
            "Còn phải kết nạp trong năm (người)",
            "Mỗi tháng còn lại (người)");
    private static final double LABEL = 47;
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
        List<Table> tables = new ArrayList<>(List.of(keyFigures(), verdicts()));
        TermResult term = province.term();
        if (term != null) {
            tables.add(years(term));
        }
        tables.addAll(OutsideState.tables(release));
        tables.add(tally());
        tables.add(committees());
        String title = "Tổng hợp công tác phát triển đảng viên tỉnh "
                + release.settings().province();
        return new Page(NAME, Captions.of(release, title, Captions.rateRules(release)), tables, false, 0, List.of());
    }

    static List<Column> columns(String label, String... heads) {
        List<Column> columns = new ArrayList<>(List.of(Column.of(label, LABEL)));
        for (String head : heads) {
            columns.add(Column.of(head, FIGURE));
        }
        return columns;
    }

    private Table keyFigures() {
        List<List<Content>> rows = new ArrayList<>();
        for (Meaning meaning :
                List.of(Meaning.OPENING, Meaning.ADMITTED, Meaning.CLOSING, Meaning.ORGANISATIONS, Meaning.BRANCHES)) {
            rows.add(keyFigure(release.form().code(meaning)));
        }
        rows.add(
                rate("Tỷ lệ kết nạp (%)", province.year().rate(), release.form().code(Meaning.ADMITTED)));
        rows.add(rate(
                "Đảng viên hoàn thành nhiệm vụ trở lên (%)",
                province.fulfilled(), release.form().code(Meaning.RATED)));
        return Table.of(
                "1. Số liệu chính",
                columns("Tiêu chí", FormSheets.THIS_PERIOD, "Phạm vi (đơn vị)", FormSheets.LAST_YEAR, "%"),
                rows);
    }

    private List<Content> keyFigure(String code) {
        BigDecimal now = province.figure(code);
        BigDecimal then = province.lastYear(code);
        return List.of(
                Content.words(label(code)),
                Content.count(now),
                Content.centred(FormSheets.known(release, List.of(code)).toString()),
                Content.count(then),
                Content.decimal(FormSheets.percent(now, then)));
    }

    /** The row's label; on a sheet of several columns the total's is the column's name. */
    private String label(String code) {
        Indicator indicator = release.form().indicator(code);
        return release.form().matrices().stream()
                .filter(matrix -> matrix.key().equals(indicator.sheet())
                        && matrix.valueColumns().size() > 1)
                .flatMap(matrix -> matrix.valueColumns().stream())
                .filter(column -> column.key().equals(indicator.column()))
                .map(FormColumn::name)
                .findFirst()
                .orElse(indicator.label());
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private List<Content> rate(String label, @Nullable BigDecimal rate, String code) {
        return List.of(
                Content.words(label),
                Content.decimal(rate),
                Content.centred(FormSheets.known(release, List.of(code)).toString()),
                Content.decimal(null),
                Content.decimal(null));
    }

    private Table verdicts() {
        TermResult term = province.term();
        List<Content> ofYear = verdicts(province.year());
        List<Content> ofTerm =
                term == null ? Collections.nCopies(QUESTIONS.size(), Content.blank(Look.Format.COUNT)) : verdicts(term);
        List<List<Content>> rows = new ArrayList<>();
        for (int i = 0; i < QUESTIONS.size(); i++) {
            rows.add(List.of(Content.words(QUESTIONS.get(i)), ofYear.get(i), ofTerm.get(i)));
        }
        String since = term == null ? "Nhiệm kỳ" : "Nhiệm kỳ " + term.term().name();
        return Table.of(
                "2. Thực hiện chỉ tiêu của tỉnh",
                columns("Nội dung", "Năm " + release.period().year(), since),
                rows);
    }

    private static List<Content> verdicts(YearResult year) {
        return List.of(
                Targets.target(year.target()),
                Targets.unit(year.target()),
                Content.count(year.admitted()),
                Content.decimal(year.rate()),
                Content.decimal(year.completion()),
                Content.decimal(year.proRataCompletion()),
                Content.points(year.gap()),
                Targets.verdict(year.verdict()).inBold(),
                Content.count(year.stillNeeded()),
                Content.count(year.stillNeededMonthly()));
    }

    private static List<Content> verdicts(TermResult term) {
        return List.of(
                Targets.target(term.target()),
                Targets.unit(term.target()),
                Content.count(term.admitted()),
                Content.decimal(term.averageRate()),
                Content.decimal(term.completion()),
                Content.decimal(null),
                Content.points(term.gap()),
                Targets.verdict(term.verdict()).inBold(),
                Content.decimal(null),
                Content.decimal(null));
    }

    private Table years(TermResult term) {
        List<List<Content>> rows = new ArrayList<>();
        for (TermYear year : term.years()) {
            rows.add(List.of(
                    Content.words(capitalised(year.period().title())),
                    Content.count(year.admitted()),
                    Content.centred(year.coverage().toString()),
                    Content.decimal(year.rate()),
                    Content.decimal(year.fulfilled())));
        }
        List<Content> sum = List.of(
                Content.words("Từ đầu nhiệm kỳ (" + term.yearsKnown() + " năm có số liệu)"),
                Content.count(term.admitted()),
                Content.centred(""),
                Content.decimal(term.averageRate()),
                Content.decimal(null));
        return Table.of(
                        "3. Qua các năm của nhiệm kỳ " + term.term().name(),
                        columns("Năm", "Kết nạp", "Phạm vi (đơn vị)", "Tỷ lệ (%/năm)", "Hoàn thành nhiệm vụ (%)"),
                        rows)
                .closedBy(sum.stream().map(Content::inBold).toList());
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
        return Table.of(
                "5. Số đơn vị theo kết quả", columns("Đánh giá", "Trong năm (đơn vị)", "Nhiệm kỳ (đơn vị)"), rows);
    }

    private Table committees() {
        List<List<Content>> rows = new ArrayList<>();
        for (UnitResult committee : release.committees()) {
            TermResult term = committee.term();
            rows.add(List.of(
                    Content.words(committee.name()),
                    Content.count(committee.year().admitted()),
                    Content.decimal(committee.year().completion()),
                    Targets.verdict(committee.year().verdict()),
                    Targets.verdict(term == null ? Verdict.NO_FIGURES : term.verdict())));
        }
        return Table.of(
                "6. Kết quả của các đơn vị",
                columns("Đơn vị", "Kết nạp trong năm", "Hoàn thành chỉ tiêu năm (%)", "Trong năm", "Nhiệm kỳ"),
                rows);
    }
}

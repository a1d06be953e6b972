package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.tonghop.consolidation.DerivedFigures;
import vn.tonghop.consolidation.Release;
import vn.tonghop.consolidation.TermResult;
import vn.tonghop.consolidation.UnitResult;
import vn.tonghop.consolidation.YearResult;

/** The overview's table of the province against its own targets: a question a row, the year beside the term. */
final class ProvinceVerdicts {
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

    private ProvinceVerdicts() {}

    static Table of(Release release) {
        UnitResult province = release.province();
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
                "Thực hiện chỉ tiêu của tỉnh",
                Overview.columns("Nội dung", "Năm " + release.period().year(), since),
                rows);
    }

    private static List<Content> verdicts(YearResult year) {
        return List.of(
                Targets.target(year.target()),
                Targets.unit(year.target()),
                Content.count(year.admitted()),
                Content.beside(year.levels(), year.rate()),
                Content.completion(year.completion()).named(DerivedFigures.COMPLETION),
                Content.completion(year.proRataCompletion()),
                Content.points(year.gap()),
                Targets.verdict(year.verdict()).inBold(),
                Content.count(year.stillNeeded()),
                Content.count(year.stillNeededMonthly()));
    }

    private static List<Content> verdicts(TermResult term) {
        return List.of(
                Targets.target(term.target()),
                Targets.unit(term.target()),
                Content.count(term.admitted()).named(DerivedFigures.TERM),
                Content.beside(term.levels(), term.averageRate()).named(DerivedFigures.TERM_RATE),
                Content.completion(term.completion()),
                Content.decimal(null),
                Content.points(term.gap()),
                Targets.verdict(term.verdict()).inBold(),
                Content.decimal(null),
                Content.decimal(null));
    }
}

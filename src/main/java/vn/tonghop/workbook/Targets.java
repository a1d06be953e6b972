package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.committee.Target;
import vn.tonghop.consolidation.Coverages;
import vn.tonghop.consolidation.Release;
import vn.tonghop.consolidation.Shown;
import vn.tonghop.consolidation.TermResult;
import vn.tonghop.consolidation.UnitResult;
import vn.tonghop.consolidation.Verdict;
import vn.tonghop.consolidation.YearResult;
import vn.tonghop.workbook.Look.Format;
import vn.tonghop.workbook.Look.Tone;

/** {@code Chỉ tiêu}: each committee's admissions against its targets, of the year and since the term began. */
final class Targets {
    static final String NAME = "Chỉ tiêu";
    private static final int FIRST_OF_TERM = 13;

    private Targets() {}

    static Page page(Release release) {
        List<List<Content>> rows = new ArrayList<>();
        for (UnitResult committee : release.committees()) {
            rows.add(row(Content.ordinal(rows.size() + 1), committee));
        }
        List<Content> province = row(Content.blank(Format.COUNT), release.province()).stream()
                .map(Content::inBold)
                .toList();
        Table table =
                Table.of("", columns(release), rows).closedBy(List.of(province)).withFilter();
        return Page.landscape(NAME, captions(release), 2, table).inSections(List.of(FIRST_OF_TERM));
    }

    private static List<String> captions(Release release) {
        List<String> captions = new ArrayList<>(
                Captions.of(release, "Thực hiện chỉ tiêu kết nạp đảng viên", Captions.rateRules(release)));
        Coverages coverages = release.province().coverages();
        if (!coverages.admitted().equals(coverages.filed())
                || !coverages.rated().equals(coverages.filed())) {
            captions.add("Dòng toàn tỉnh của kỳ này: số kết nạp của " + Captions.units(coverages.admitted())
                    + ", tỷ lệ của " + Captions.units(coverages.rated()) + ".");
        }
        return captions;
    }

    private static List<Column> columns(Release release) {
        String year = "Năm " + release.period().year() + " (" + release.period().month() + " tháng)";
        TermResult term = release.province().term();
        String since = term == null ? "Nhiệm kỳ" : "Nhiệm kỳ " + term.term().name() + " đến kỳ này";
        List<Column> columns = new ArrayList<>(List.of(Column.of("TT", 5), Column.of("Đơn vị", 31)));
        List.of(
                        Column.of("Chỉ tiêu năm", 8),
                        Column.of("Đơn vị tính", 10),
                        Column.of("Kết nạp", 9),
                        Column.of("Tỷ lệ (%)", 8),
                        Column.of("Hoàn thành chỉ tiêu năm (%)", 11),
                        Column.of("Chỉ tiêu theo tiến độ", 9),
                        Column.of("Hoàn thành tiến độ (%)", 11),
                        Column.of("Chênh lệch (điểm %)", 10),
                        Column.of("Đánh giá", 15),
                        Column.of("Còn phải kết nạp", 10),
                        Column.of("Mỗi tháng còn lại", 9))
                .forEach(column -> columns.add(column.under(year)));
        List.of(
                        Column.of("Chỉ tiêu", 8),
                        Column.of("Đơn vị tính", 10),
                        Column.of("Kết nạp", 9),
                        Column.of("Số năm có số liệu", 9),
                        Column.of("Bình quân (người/năm, năm trọn)", 13),
                        Column.of("Bình quân (%/năm)", 10),
                        Column.of("Hoàn thành (%)", 10),
                        Column.of("Chênh lệch (điểm %)", 10),
                        Column.of("Đánh giá", 15))
                .forEach(column -> columns.add(column.under(since)));
        return columns;
    }

    private static List<Content> row(Content number, UnitResult unit) {
        YearResult year = unit.year();
        TermResult term = unit.term();
        List<Content> row = new ArrayList<>(List.of(
                number,
                Content.words(unit.name()),
                target(year.target()),
                unit(year.target()),
                Content.count(year.admitted()),
                Content.beside(year.levels(), year.rate()),
                Content.completion(year.completion()),
                Content.decimal(year.proRata()),
                Content.completion(year.proRataCompletion()),
                Content.points(year.gap()),
                verdict(year.verdict()),
                Content.count(year.stillNeeded()),
                Content.count(year.stillNeededMonthly())));
        row.addAll(term == null ? noTerm() : term(term));
        return row;
    }

    private static List<Content> term(TermResult term) {
        return List.of(
                target(term.target()),
                unit(term.target()),
                Content.count(term.admitted()),
                Content.centred(term.yearsKnown().toString()),
                Content.decimal(term.averageAdmitted()),
                Content.beside(term.levels(), term.averageRate()),
                Content.completion(term.completion()),
                Content.points(term.gap()),
                verdict(term.verdict()));
    }

    private static List<Content> noTerm() {
        return Collections.nCopies(9, Content.blank(Format.COUNT));
    }

    /** A target: a number, or the words of a range. */
    static Content target(@Nullable Target target) {
        if (target == null) {
            return Content.blank(Format.COUNT);
        }
        if (target.isRange()) {
            return Content.words(
                    Shown.number(target.least(), 4) + " - " + Shown.number(target.most(), 4), Format.COUNT);
        }
        return Content.number(target.least(), target.isCount() ? Format.COUNT : Format.DECIMAL);
    }

    /** What a target counts. */
    static Content unit(@Nullable Target target) {
        return Content.centred(target == null ? "" : target.isCount() ? "người/năm" : "%/năm");
    }

    static Content verdict(Verdict verdict) {
        return Content.centred(verdict.label())
                .toned(
                        switch (verdict) {
                            case EXCEEDED, MET, ON_PACE -> Tone.GOOD;
                            case MISSED, BEHIND -> Tone.BAD;
                            case NO_TARGET, NO_COMPLETE_YEAR, NO_FIGURES -> Tone.FAINT;
                        });
    }
}

package vn.tonghop.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidation.Coverage;
import vn.tonghop.consolidation.DerivedFigures;
import vn.tonghop.consolidation.Release;
import vn.tonghop.consolidation.UnitResult;
import vn.tonghop.form.FormColumn;
import vn.tonghop.form.Indicator;
import vn.tonghop.form.Meaning;

/** The overview's table of the province's key figures, each with its coverage and beside the same of last year. */
final class KeyFigureTable {
    /** The figures told, and how formulas may call each. */
    private static final Map<Meaning, String> NAMES = new EnumMap<>(Map.of(
            Meaning.OPENING, "dang_vien_dau_ky",
            Meaning.ADMITTED, "ket_nap",
            Meaning.CLOSING, "dang_vien_cuoi_ky",
            Meaning.ORGANISATIONS, "to_chuc_co_so_dang",
            Meaning.BRANCHES, "chi_bo_truc_thuoc"));

    private final Release release;
    private final UnitResult province;

    private KeyFigureTable(Release release) {
        this.release = release;
        this.province = release.province();
    }

    static Table of(Release release) {
        return new KeyFigureTable(release).table();
    }

    private Table table() {
        List<List<Content>> rows = new ArrayList<>();
        NAMES.forEach((meaning, name) -> rows.add(keyFigure(release.form().code(meaning), name)));
        rows.add(rate(
                "Tỷ lệ kết nạp (%)",
                DerivedFigures.RATE,
                province.year().rate(),
                province.coverages().rated()));
        rows.add(rate(
                "Đảng viên hoàn thành nhiệm vụ trở lên (%)",
                DerivedFigures.FULFILLED,
                province.fulfilled(),
                province.coverages().graded()));
        return Table.of(
                "Số liệu chính",
                Overview.columns("Tiêu chí", FormSheets.THIS_PERIOD, "Phạm vi (đơn vị)", FormSheets.LAST_YEAR, "%"),
                rows);
    }

    private List<Content> keyFigure(String code, String name) {
        BigDecimal now = province.figure(code);
        BigDecimal then = province.lastYear(code);
        return List.of(
                Content.words(label(code)),
                Content.count(now).named(name),
                Content.centred(province.now().giving(code).coverage().toString()),
                Content.count(then),
                FormSheets.percent(province.change(code)));
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

    private List<Content> rate(String label, String name, @Nullable BigDecimal rate, Coverage coverage) {
        return List.of(
                Content.words(label),
                Content.decimal(rate).named(name),
                Content.centred(coverage.toString()),
                Content.decimal(null),
                Content.decimal(null));
    }
}

package vn.tonghop.workbook;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidation.Change;
import vn.tonghop.consolidation.Coverage;
import vn.tonghop.consolidation.Filed;
import vn.tonghop.consolidation.Ratio;
import vn.tonghop.consolidation.Release;
import vn.tonghop.form.FormColumn;
import vn.tonghop.form.FormRow;
import vn.tonghop.form.FormSheet.Matrix;
import vn.tonghop.form.Indicator;
import vn.tonghop.form.Kind;
import vn.tonghop.workbook.Look.Format;

/**
 * The province's own tables, one a matrix of the form: this period beside the same of last year.
 *
 * <p>Where a matrix has several value columns, each is a trio of columns under its name. From how many committees the
 * figures of a row come stands at its end.
 */
final class FormSheets {
    static final String THIS_PERIOD = "Kỳ này";
    static final String LAST_YEAR = "Cùng kỳ năm trước";
    static final String PERCENT = "%";
    static final String COVERAGE = "Phạm vi kỳ này (đơn vị)";
    static final String COVERAGE_LAST_YEAR = "Phạm vi cùng kỳ (đơn vị)";

    /** Columns that stand on every printed page. */
    private static final int FROZEN = 2;
    /** This period, last year's, and one in per cent of the other. */
    private static final int TRIO = 3;

    private final Release release;
    private final Matrix matrix;

    private FormSheets(Release release, Matrix matrix) {
        this.release = release;
        this.matrix = matrix;
    }

    static List<Page> pages(Release release) {
        return release.form().matrices().stream()
                .map(matrix -> new FormSheets(release, matrix).page())
                .toList();
    }

    private Page page() {
        String title = matrix.name() + ". " + matrix.title();
        List<String> captions = Captions.of(
                release,
                title,
                "Phạm vi: số đơn vị có số liệu của từng dòng trên số đơn vị phải nộp. "
                        + Captions.percentRule(release, codes()));
        Table table =
                Table.of("", columns(), matrix.rows().stream().map(this::row).toList());
        return matrix.valueColumns().size() > 1
                ? Page.landscape(matrix.name(), captions, FROZEN, table).inSections(sections(table.columns()))
                : Page.portrait(matrix.name(), captions, table);
    }

    /** Where printed pages begin: at the trio that the paper no longer takes. */
    private static List<Integer> sections(List<Column> columns) {
        List<Integer> sections = new ArrayList<>();
        double frozen = width(columns.subList(0, FROZEN));
        double used = frozen;
        for (int trio = FROZEN; trio + TRIO <= columns.size(); trio += TRIO) {
            double width = width(columns.subList(trio, trio + TRIO));
            if (used + width > Paper.CHARACTERS_LANDSCAPE) {
                sections.add(trio);
                used = frozen;
            }
            used += width;
        }
        return sections;
    }

    private static double width(List<Column> columns) {
        return columns.stream().mapToDouble(Column::width).sum();
    }

    private List<String> codes() {
        return matrix.rows().stream()
                .flatMap(row -> matrix.valueColumns().stream().map(column -> matrix.figure(row, column)))
                .toList();
    }

    private List<Column> columns() {
        boolean several = matrix.valueColumns().size() > 1;
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(head(FormColumn.Role.CODE), several ? 6 : 11));
        columns.add(Column.of(head(FormColumn.Role.LABEL), several ? 34 : 48));
        for (FormColumn column : matrix.valueColumns()) {
            List<Column> trio = List.of(
                    Column.of(THIS_PERIOD, several ? 9 : 12),
                    Column.of(LAST_YEAR, several ? 9 : 12),
                    Column.of(PERCENT, several ? 7 : 9));
            trio.forEach(one -> columns.add(several ? one.under(column.name()) : one));
        }
        columns.add(Column.of(COVERAGE, several ? 13 : 9));
        columns.add(Column.of(COVERAGE_LAST_YEAR, several ? 13 : 9));
        return columns;
    }

    private String head(FormColumn.Role role) {
        return matrix.columns().stream()
                .filter(column -> column.role() == role)
                .map(FormColumn::name)
                .findFirst()
                .orElse("");
    }

    private List<Content> row(FormRow row) {
        boolean bold = row.kind() == Kind.HEADING || row.total() && row.depth() == 0;
        Content label = Content.words(row.label());
        List<Content> contents = new ArrayList<>();
        contents.add(Content.words(row.code()));
        contents.add(label.indented(row.depth()));
        for (FormColumn column : matrix.valueColumns()) {
            addFigures(matrix.figure(row, column), contents);
        }
        contents.add(Content.centred(coverage(row, release.province().now())));
        contents.add(Content.centred(coverage(row, release.province().before())));
        return bold ? contents.stream().map(Content::inBold).toList() : contents;
    }

    /** {@code 18/21}; {@code TCCSĐ tổng số: 18/21; Đảng viên: 17/21} where the columns differ; empty without figures. */
    private String coverage(FormRow row, Filed filed) {
        Map<Coverage, List<String>> columns = new LinkedHashMap<>();
        for (FormColumn column : matrix.valueColumns()) {
            Indicator indicator = release.form().indicators().get(matrix.figure(row, column));
            if (indicator != null && filed.figure(indicator) != null) {
                columns.computeIfAbsent(filed.behind(indicator).coverage(), none -> new ArrayList<>())
                        .add(column.name());
            }
        }
        return columns.size() == 1
                ? columns.keySet().iterator().next().toString()
                : columns.entrySet().stream()
                        .map(each -> String.join(", ", each.getValue()) + ": " + each.getKey())
                        .collect(joining("; "));
    }

    private void addFigures(String code, List<Content> contents) {
        Indicator indicator = release.form().indicators().get(code);
        Format format = indicator == null ? Format.COUNT : format(indicator);
        BigDecimal now = indicator == null ? null : release.province().figure(code);
        BigDecimal then = indicator == null ? null : release.province().lastYear(code);
        contents.add(Content.number(now, format));
        contents.add(Content.number(then, format));
        contents.add(percent(release.province().change(code)));
    }

    /** This period in per cent of last year's, of units that may be compared; blank where last year's is missing or none. */
    static Content percent(@Nullable Change change) {
        return Content.decimal(change == null ? null : Ratio.percent(change.now(), change.before()));
    }

    /** How a figure of this kind is shown. */
    static Format format(Indicator indicator) {
        return indicator.kind() == Kind.MEAN ? Format.DECIMAL : Format.COUNT;
    }
}

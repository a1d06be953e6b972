package vn.tonghop.submission;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.CellFinding;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.LayoutFinding;
import vn.tonghop.finding.Place;
import vn.tonghop.form.FormColumn;
import vn.tonghop.form.FormRow;
import vn.tonghop.form.FormSheet;
import vn.tonghop.form.Indicator;
import vn.tonghop.form.Kind;
import vn.tonghop.sheet.Cell;
import vn.tonghop.sheet.Numbers;
import vn.tonghop.sheet.Row;
import vn.tonghop.sheet.Rows;
import vn.tonghop.sheet.Sheet;
import vn.tonghop.sheet.UnreadableWorkbook;

/** Reads a fixed table: the heading row wherever it stands, then each row by its code, or by its label. */
final class MatrixReader {
    /** What the table gave. */
    record Matrix(
            Map<String, Figure> figures, Map<String, BigDecimal> ownLastYear, Map<String, OwnPercent> ownPercents) {
        static final Matrix EMPTY = new Matrix(Map.of(), Map.of(), Map.of());
    }

    private final FormSheet.Matrix sheet;
    private final Place place;
    private final boolean required;
    private final List<Finding> findings;
    /** Findings about cells: kept apart until it is known whether the sheet was filed at all. */
    private final List<Finding> cellFindings = new ArrayList<>();

    private final MatrixShape shape;
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, BigDecimal> ownLastYear = new HashMap<>();
    private final Map<String, OwnPercent> ownPercents = new LinkedHashMap<>();
    private final Map<String, Integer> foundAt = new HashMap<>();

    MatrixReader(MatrixShape shape, Place place, boolean required, List<Finding> findings) {
        this.shape = shape;
        this.sheet = shape.sheet();
        this.place = place;
        this.required = required;
        this.findings = findings;
    }

    Matrix read(Sheet source) throws UnreadableWorkbook {
        Map<String, Integer> columns = null;
        try (Rows stream = source.rows()) {
            Row previous = null;
            for (Row row = stream.next(); row != null; row = stream.next()) {
                if (columns == null) {
                    Map<String, Integer> found = shape.headings().columns(row);
                    if (isHeading(found)) {
                        columns = found;
                        shape.headings().checkOnce(row, place, findings);
                    }
                } else if (previous == null || foundAt.size() > 0 || !Headings.numbersColumns(row)) {
                    readRow(row, columns);
                }
                previous = columns == null ? null : row;
            }
        }
        if (columns == null) {
            findings.add(new LayoutFinding.MissingHeadings(place, expectedHeadings()));
            return Matrix.EMPTY;
        }
        if (!required && !isFiled()) {
            return Matrix.EMPTY;
        }
        findings.addAll(cellFindings);
        checkRows();
        return new Matrix(figures, ownLastYear, ownPercents);
    }

    /**
     * Whether anything was filled in. Noughts in totals say nothing: so sums come out over an empty table, and so an xls
     * saved by LibreOffice keeps the empty text of a formula.
     */
    private boolean isFiled() {
        return figures.entrySet().stream().anyMatch(each -> {
            Figure figure = each.getValue();
            boolean reckoned = figure.entry() == Entry.ZERO
                    && shape.form().indicator(each.getKey()).total();
            return figure.doubtful() || figure.entry() != Entry.BLANK && !reckoned;
        });
    }

    private boolean isHeading(Map<String, Integer> found) {
        return sheet.columns().stream()
                .allMatch(column -> column.role().mayBeAbsent() || found.containsKey(column.key()));
    }

    private String expectedHeadings() {
        return sheet.columns().stream()
                .filter(column -> !column.role().mayBeAbsent())
                .map(FormColumn::name)
                .collect(joining(", "));
    }

    private void readRow(Row row, Map<String, Integer> columns) {
        MatrixRows.Match match =
                shape.rows().match(cell(row, columns, shape.codeKey()), cell(row, columns, shape.labelKey()));
        FormRow found = match.row();
        if (found == null) {
            if (holdsNumber(row, columns)) {
                findings.add(new LayoutFinding.UnknownRow(place.at(row.number(), firstColumn(columns)), match.shown()));
            }
            return;
        }
        Integer earlier = foundAt.putIfAbsent(found.code(), row.number());
        if (earlier != null) {
            findings.add(new LayoutFinding.RepeatedRow(
                    place.at(row.number(), firstColumn(columns)), found.code(), "hàng " + earlier));
            return;
        }
        shape.rows()
                .doubt(place.at(row.number(), columns.getOrDefault(shape.labelKey(), 1)), found, match)
                .ifPresent(findings::add);
        if (found.kind() != Kind.HEADING) {
            readFigures(row, found, columns);
        }
    }

    private void readFigures(Row row, FormRow found, Map<String, Integer> columns) {
        List<Indicator> indicators = shape.indicators(found);
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            int at = columns.getOrDefault(shape.valueColumns().get(i).key(), 0);
            boolean mean = indicator.kind() == Kind.MEAN;
            figures.put(
                    indicator.code(),
                    CellValue.read(row.at(at), place.at(row.number(), at), indicator::shown, mean, cellFindings));
        }
        if (shape.hasOneValue()) {
            readOwnComparison(row, found, columns);
        }
    }

    /** What a sender adds beside the figure: last year's, and a percentage. */
    private void readOwnComparison(Row row, FormRow found, Map<String, Integer> columns) {
        Integer at = columns.get(shape.lastYearKey());
        if (at != null) {
            Place where = place.at(row.number(), at);
            Figure own = CellValue.read(row.at(at), where, found::code, found.kind() == Kind.MEAN, new ArrayList<>());
            if (own.value() != null) {
                ownLastYear.put(found.code(), own.value());
            }
        }
        Integer percent = columns.get(shape.percentKey());
        if (percent != null) {
            OwnPercent.read(row.at(percent), place.at(row.number(), percent))
                    .ifPresent(own -> ownPercents.put(found.code(), own));
        }
    }

    private static @Nullable Cell cell(Row row, Map<String, Integer> columns, String key) {
        Integer column = columns.get(key);
        return column == null ? null : row.at(column);
    }

    private int firstColumn(Map<String, Integer> columns) {
        return columns.values().stream().min(Integer::compare).orElse(1);
    }

    private boolean holdsNumber(Row row, Map<String, Integer> columns) {
        return shape.valueColumns().stream()
                .map(column -> row.at(columns.getOrDefault(column.key(), 0)))
                .anyMatch(cell -> cell instanceof Cell.Number
                        || cell instanceof Cell.Text text
                                && Numbers.count(text.value()).isPresent());
    }

    private void checkRows() {
        for (FormRow row : sheet.rows()) {
            if (row.kind() == Kind.HEADING) {
                continue;
            }
            if (!foundAt.containsKey(row.code())) {
                findings.add(new LayoutFinding.MissingRow(place, row.code(), row.label()));
                continue;
            }
            List<Indicator> indicators = shape.indicators(row);
            boolean filled = indicators.stream().anyMatch(indicator -> isFilled(figures.get(indicator.code())));
            for (int i = 0; i < indicators.size(); i++) {
                if (row.total() || filled && shape.valueColumns().get(i).total()) {
                    checkTotal(indicators.get(i));
                }
            }
        }
    }

    private static boolean isFilled(@Nullable Figure figure) {
        return figure != null && (figure.entry() != Entry.BLANK || figure.doubtful());
    }

    private void checkTotal(Indicator indicator) {
        Figure figure = figures.get(indicator.code());
        if (figure != null && !isFilled(figure)) {
            findings.add(new CellFinding.BlankTotal(figure.place(), indicator.shown()));
            figures.put(indicator.code(), new Figure(null, Entry.BLANK, figure.place(), true));
        }
    }
}

package vn.tonghop.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.CellFinding;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.HeadingFinding;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.RowFinding;
import vn.tonghop.form.FormRow;
import vn.tonghop.form.Indicator;
import vn.tonghop.form.Kind;
import vn.tonghop.sheet.Cell;
import vn.tonghop.sheet.Row;

/** Reads a fixed table, each row by its code, or by its label. */
final class MatrixReader {
    /** What the table gave. */
    record Matrix(
            Map<String, Figure> figures, Map<String, BigDecimal> ownLastYear, Map<String, OwnPercent> ownPercents) {
        static final Matrix EMPTY = new Matrix(Map.of(), Map.of(), Map.of());
    }

    private final MatrixShape shape;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> cellFindings = new ArrayList<>();
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, BigDecimal> ownLastYear = new HashMap<>();
    private final Map<String, OwnPercent> ownPercents = new LinkedHashMap<>();
    private final Map<String, Integer> foundAt = new HashMap<>();

    MatrixReader(MatrixShape shape) {
        this.shape = shape;
    }

    /**
     * Reads the table.
     *
     * @param parts never empty; several where its headings are repeated further down
     * @param required whether it must be filed: else it is not, where it is blank, and nothing is said of its cells and rows
     */
    Matrix read(List<Fit> parts, boolean required, List<Finding> told) {
        parts.forEach(this::read);
        told.addAll(findings);
        if (!required && !isFiled()) {
            return Matrix.EMPTY;
        }
        told.addAll(cellFindings);
        checkRows(parts.getFirst().heading(), told);
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

    private void read(Fit part) {
        Place place = part.block().place();
        TableStart start = part.start();
        start.repeated()
                .forEach((key, column) -> findings.add(
                        new HeadingFinding.RepeatedHeading(place.at(start.row(), column), shape.heading(key))));
        start.timed()
                .forEach(column -> findings.add(new HeadingFinding.HeadingNamesPeriod(
                        place.at(start.row(), column),
                        shape.valueColumns().getFirst().name())));
        if (!part.hasCodes()) {
            findings.add(new HeadingFinding.NoCodes(part.heading(), shape.heading(shape.codeKey())));
        }
        findings.addAll(part.block().limits());
        List<Row> rows = part.block().rows();
        boolean begun = false;
        for (int i = 0; i < rows.size(); i++) {
            MatrixRows.Match match = part.matches().get(i);
            if (match.row() != null) {
                begun = true;
                readRow(part, rows.get(i), match, match.row());
            } else if (begun || !HeadingLine.numbersColumns(rows.get(i))) {
                tellUnknown(part, rows.get(i), match, begun);
            }
        }
        tellForeignCodes(part);
    }

    private void tellUnknown(Fit part, Row row, MatrixRows.Match match, boolean begun) {
        Place first = part.block().place().at(row.number(), part.start().first());
        if (part.holdsNumber(row)) {
            findings.add(
                    match.isAmbiguous()
                            ? new RowFinding.AmbiguousRow(
                                    first,
                                    match.shown(),
                                    match.labelled().stream().map(FormRow::code).collect(Collectors.joining(", ")))
                            : new RowFinding.UnknownRow(first, match.shown()));
        } else if (!begun && match.shown().isEmpty()) {
            tellUnclearHeading(part, row);
        }
    }

    /** A second line of headings that says something else of a column than its first line does. */
    private void tellUnclearHeading(Fit part, Row row) {
        for (int i = 0; i < shape.valueColumns().size(); i++) {
            int at = part.start().column(shape.valueColumns().get(i).key());
            if (row.at(at) instanceof Cell.Text text) {
                findings.add(new HeadingFinding.UnclearHeading(
                        part.block().place().at(row.number(), at),
                        shape.valueColumns().get(i).name(),
                        CellValue.abridged(text.value().strip())));
            }
        }
    }

    /** Told once a table: who has codes of one's own has them in every row. */
    private void tellForeignCodes(Fit part) {
        for (int i = 0; i < part.matches().size(); i++) {
            MatrixRows.Match match = part.matches().get(i);
            FormRow row = match.row();
            if (row != null && match.hasForeignCode()) {
                long others = part.matches().stream()
                                .filter(MatrixRows.Match::hasForeignCode)
                                .count()
                        - 1;
                findings.add(new RowFinding.ForeignCode(
                        part.block()
                                .place()
                                .at(
                                        part.block().rows().get(i).number(),
                                        part.start().column(shape.codeKey())),
                        CellValue.abridged(match.code()),
                        row.code(),
                        (int) others));
                return;
            }
        }
    }

    private void readRow(Fit part, Row row, MatrixRows.Match match, FormRow found) {
        Place place = part.block().place();
        Place first = place.at(row.number(), part.start().first());
        Integer earlier = foundAt.putIfAbsent(found.code(), row.number());
        if (earlier != null) {
            if (found.kind() != Kind.HEADING) {
                findings.add(new RowFinding.RepeatedRow(first, found.code(), "hàng " + earlier));
            }
            return;
        }
        shape.rows()
                .doubt(place.at(row.number(), Math.max(1, part.start().column(shape.labelKey()))), found, match)
                .ifPresent(findings::add);
        readFigures(part, row, found);
    }

    private void readFigures(Fit part, Row row, FormRow found) {
        Place place = part.block().place();
        List<Indicator> indicators = shape.indicators(found);
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            int at = part.start().column(shape.valueColumns().get(i).key());
            boolean mean = indicator.kind() == Kind.MEAN;
            Figure figure =
                    CellValue.read(row.at(at), place.at(row.number(), at), indicator::shown, mean, cellFindings);
            figures.put(indicator.code(), isFilled(figure) ? figure : blank(figure, part, row, at, indicator));
        }
        if (shape.hasOneValue()) {
            readOwnColumns(part, row, found);
        }
    }

    /** A figure whose cell is blank; in doubt where a number beside it stands under no heading. */
    private Figure blank(Figure figure, Fit part, Row row, int at, Indicator indicator) {
        for (int beside : List.of(at - 1, at + 1)) {
            if (row.at(beside) instanceof Cell.Number number
                    && !part.start().headed().contains(beside)) {
                cellFindings.add(new CellFinding.NumberBesideItsColumn(
                        part.block().place().at(row.number(), beside),
                        CellValue.typed(number.value()),
                        indicator.shown(),
                        figure.place().cell()));
                return new Figure(null, Entry.BLANK, figure.place(), true);
            }
        }
        return figure;
    }

    private void readOwnColumns(Fit part, Row row, FormRow found) {
        Place place = part.block().place();
        int lastYear = part.start().column(shape.lastYearKey());
        if (lastYear > 0) {
            boolean mean = found.kind() == Kind.MEAN;
            Figure own = CellValue.read(
                    row.at(lastYear), place.at(row.number(), lastYear), found::code, mean, new ArrayList<>());
            if (own.value() != null) {
                ownLastYear.put(found.code(), own.value());
            }
        }
        int percent = part.start().column(shape.percentKey());
        if (percent > 0) {
            OwnPercent.read(row.at(percent), place.at(row.number(), percent))
                    .ifPresent(own -> ownPercents.put(found.code(), own));
        }
    }

    private void checkRows(Place heading, List<Finding> told) {
        for (FormRow row : shape.sheet().rows()) {
            List<Indicator> indicators = shape.indicators(row);
            if (!indicators.isEmpty() && !foundAt.containsKey(row.code())) {
                told.add(new RowFinding.MissingRow(heading, row.code(), row.label()));
                continue;
            }
            boolean filled = indicators.stream().anyMatch(indicator -> isFilled(figures.get(indicator.code())));
            for (int i = 0; i < indicators.size(); i++) {
                if (row.total() || filled && shape.valueColumns().get(i).total()) {
                    checkTotal(indicators.get(i), told);
                }
            }
        }
    }

    private static boolean isFilled(@Nullable Figure figure) {
        return figure != null && (figure.entry() != Entry.BLANK || figure.doubtful());
    }

    private void checkTotal(Indicator indicator, List<Finding> told) {
        Figure figure = figures.get(indicator.code());
        if (figure != null && !isFilled(figure)) {
            told.add(new CellFinding.BlankTotal(figure.place(), indicator.shown()));
            figures.put(indicator.code(), new Figure(null, Entry.BLANK, figure.place(), true));
        }
    }
}

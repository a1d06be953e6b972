package vn.tonghop.workbook;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.Statement;

/**
 * The bad cells of a sheet, with what is wrong with each; notes mark nothing.
 *
 * @param cells by row, then column; of a merged area the one that shows
 */
record Marks(SortedMap<CellAddress, List<Statement>> cells) {

    static Marks of(List<Statement> statements, Sheet sheet) {
        List<CellRangeAddress> merged = sheet.getMergedRegions();
        SortedMap<CellAddress, List<Statement>> cells = new TreeMap<>();
        for (Statement statement : statements) {
            String cell = statement.place().cell();
            boolean isHere = statement.place().sheet().equals(sheet.getSheetName()) && !cell.isEmpty();
            if (isHere && statement.severity() != Severity.NOTE) {
                cells.computeIfAbsent(showing(new CellAddress(cell), merged), none -> new ArrayList<>())
                        .add(statement);
            }
        }
        return new Marks(cells);
    }

    private static CellAddress showing(CellAddress cell, List<CellRangeAddress> merged) {
        return merged.stream()
                .filter(range -> range.isInRange(cell))
                .findFirst()
                .map(range -> new CellAddress(range.getFirstRow(), range.getFirstColumn()))
                .orElse(cell);
    }

    /** How bad a cell is; null where there is nothing to say about it. */
    @Nullable
    Severity worst(CellAddress cell) {
        List<Statement> found = cells.get(cell);
        return found == null
                ? null
                : found.stream()
                        .map(Statement::severity)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** What a cell's comment says: found, expected, mend. */
    static String comment(List<Statement> statements) {
        return statements.stream().map(Statement::message).distinct().collect(joining("\n\n"));
    }
}

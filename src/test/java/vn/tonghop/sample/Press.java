package vn.tonghop.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Prints grids as a workbook: the same grids give the same bytes, whatever the clock says. */
final class Press {
    private static final Instant WRITTEN = Instant.parse("2019-10-01T00:00:00Z");
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int LINE_HEIGHT = 17;

    private final String font;

    /**
     * A press.
     *
     * @param font of every cell, such as Times New Roman
     */
    Press(String font) {
        this.font = font;
    }

    byte[] xlsx(List<Grid> grids) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties()
                    .getCoreProperties()
                    .getUnderlyingProperties()
                    .setCreatedProperty(Optional.of(Date.from(WRITTEN)));
            workbook.getProperties()
                    .getCoreProperties()
                    .getUnderlyingProperties()
                    .setModifiedProperty(Optional.of(Date.from(WRITTEN)));
            return withFixedTimes(printed(grids, workbook));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] xls(List<Grid> grids) {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            return printed(grids, workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] printed(List<Grid> grids, Workbook workbook) throws IOException {
        Ink ink = new Ink(workbook, font);
        for (Grid grid : grids) {
            print(grid, workbook.createSheet(grid.name()), ink);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static void print(Grid grid, Sheet sheet, Ink ink) {
        for (int column = 0; column < grid.widths().size(); column++) {
            sheet.setColumnWidth(column, grid.widths().get(column) * 256);
        }
        for (int index = 0; index < grid.lines().size(); index++) {
            Grid.Line line = grid.lines().get(index);
            Row row = sheet.createRow(index);
            row.setHeightInPoints(LINE_HEIGHT * lines(line, grid.widths()));
            for (int column = 0; column < line.cells().size(); column++) {
                Object value = line.cells().get(column);
                boolean bordered = line.look() != Grid.Look.TITLE && line.look() != Grid.Look.FIELD;
                if (bordered || !value.equals("")) {
                    fill(row.createCell(column), value, ink.style(line.look(), value));
                }
            }
        }
        if (grid.heading() >= 0) {
            sheet.createFreezePane(0, grid.heading() + 1);
        }
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(grid.widths().size() > 6);
        sheet.setAutobreaks(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** How many lines of print the row's longest cell takes; titles run on over their neighbours. */
    private static int lines(Grid.Line line, List<Integer> widths) {
        int lines = line.look() == Grid.Look.HEADING ? 2 : 1;
        if (line.look() != Grid.Look.TITLE) {
            for (int column = 0; column < line.cells().size(); column++) {
                int length = line.cells().get(column).toString().length();
                lines = Math.max(lines, (length + widths.get(column) - 1) / widths.get(column));
            }
        }
        return lines;
    }

    private static void fill(Cell cell, Object value, CellStyle style) {
        cell.setCellStyle(style);
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate date -> cell.setCellValue(date);
            default -> {
                if (!value.equals("")) {
                    cell.setCellValue(value.toString());
                }
            }
        }
    }

    /** The same package with one time on every entry; POI would leave the clock's. */
    private static byte[] withFixedTimes(byte[] xlsx) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(xlsx));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(ENTRY_TIME);
                to.putNextEntry(copy);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}

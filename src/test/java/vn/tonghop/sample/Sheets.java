package vn.tonghop.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as sheets of rows of values, to be rearranged as a sender would; written without any looks. */
public final class Sheets {
    private final List<Page> pages = new ArrayList<>();

    private Sheets() {}

    /** The workbook of a draft, as the form lays it out. */
    public static Sheets of(Draft draft) {
        return of(DraftWorkbook.of(draft));
    }

    public static Sheets of(DraftWorkbook draft) {
        Sheets sheets = new Sheets();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(draft.xlsx()))) {
            workbook.forEach(sheet -> sheets.pages.add(page(sheet)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheets;
    }

    private static Page page(Sheet sheet) {
        Page page = new Page(sheet.getSheetName());
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            page.add();
            Row cells = sheet.getRow(row);
            for (int column = 0; cells != null && column < cells.getLastCellNum(); column++) {
                page.set(row, column, value(cells.getCell(column)));
            }
        }
        return page;
    }

    private static Object value(Cell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return "";
        }
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : (Object) cell.getNumericCellValue();
    }

    public List<Page> pages() {
        return pages;
    }

    public Page page(String name) {
        return pages.stream()
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Changes one sheet. */
    public Sheets with(String name, Consumer<Page> change) {
        change.accept(page(name));
        return this;
    }

    /** Changes every sheet but the cover. */
    public Sheets withTables(Consumer<Page> change) {
        pages.stream().filter(page -> !page.name().equals("Thông tin")).forEach(change);
        return this;
    }

    public Sheets without(String name) {
        pages.remove(page(name));
        return this;
    }

    public Sheets add(Page page) {
        pages.add(page);
        return this;
    }

    /** A sheet once more, under another name. */
    public Sheets repeat(String name, String other) {
        return add(page(name).copy().rename(other));
    }

    public byte[] xlsx() {
        return xlsx(workbook -> {});
    }

    /** As {@link #xlsx()}, with a last change to what is written. */
    public byte[] xlsx(Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(workbook);
            change.accept(workbook);
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] xls() {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            fill(workbook);
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Workbook workbook) {
        for (Page page : pages) {
            Sheet sheet = workbook.createSheet(page.name());
            workbook.setSheetHidden(workbook.getSheetIndex(sheet), page.hidden());
            for (int row = 0; row < page.rows().size(); row++) {
                Row cells = sheet.createRow(row);
                for (int column = 0; column < page.rows().get(row).size(); column++) {
                    write(cells, column, page.get(row, column));
                }
            }
        }
    }

    private static void write(Row row, int column, Object value) {
        switch (value) {
            case Number number -> row.createCell(column).setCellValue(number.doubleValue());
            case LocalDate date -> row.createCell(column).setCellValue(date);
            default -> {
                if (!value.equals("")) {
                    row.createCell(column).setCellValue(value.toString());
                }
            }
        }
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }
}

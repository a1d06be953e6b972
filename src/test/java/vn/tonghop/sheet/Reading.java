package vn.tonghop.sheet;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.finding.FileFinding;
import vn.tonghop.finding.Place;

/** Reads a file's content whole, as a test wants to compare it. */
final class Reading {
    static final String NAME = "gửi.xlsx";
    static final Place PLACE = Place.of(NAME);

    private Reading() {}

    static Map<String, List<Row>> sheets(byte[] content, Limits limits) throws UnreadableWorkbook {
        return with(content, file -> {
            Map<String, List<Row>> sheets = new LinkedHashMap<>();
            try (Workbook workbook = Workbooks.read(file, NAME, limits)) {
                for (Sheet sheet : workbook.sheets()) {
                    sheets.put(sheet.name(), rows(sheet));
                }
            }
            return sheets;
        });
    }

    static Map<String, List<Row>> sheets(byte[] content) throws UnreadableWorkbook {
        return sheets(content, Limits.DEFAULT);
    }

    /** The rows of the first sheet. */
    static List<Row> first(byte[] content) throws UnreadableWorkbook {
        return sheets(content).values().iterator().next();
    }

    static FileFinding finding(byte[] content) {
        return finding(content, Limits.DEFAULT);
    }

    static FileFinding finding(byte[] content, Limits limits) {
        try {
            return fail("Read without a finding: " + sheets(content, limits));
        } catch (UnreadableWorkbook e) {
            return e.finding();
        }
    }

    static List<Row> rows(Sheet sheet) throws UnreadableWorkbook {
        List<Row> all = new ArrayList<>();
        try (Rows rows = sheet.rows()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }

    static Row row(int number, Cell... cells) {
        return new Row(number, List.of(cells));
    }

    static Cell number(int column, String value) {
        return new Cell.Number(column, new BigDecimal(value));
    }

    static Cell text(int column, String value) {
        return new Cell.Text(column, value);
    }

    /** What a test does with a file. */
    interface Use<T> {
        T with(Path file) throws UnreadableWorkbook;
    }

    static <T> T with(byte[] content, Use<T> use) throws UnreadableWorkbook {
        try {
            Path file = Files.createTempFile("workbook", ".bin");
            try {
                Files.write(file, content);
                return use.with(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

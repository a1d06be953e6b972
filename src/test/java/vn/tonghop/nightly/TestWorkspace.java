package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.archive.Sha256;
import vn.tonghop.fact.Database;
import vn.tonghop.sample.Draft;
import vn.tonghop.sample.DraftWorkbook;
import vn.tonghop.sample.SmallRegistry;

/**
 * A workspace in a folder of a test: files are dropped into it, nights are run over it by the command line, and what they
 * left is read back.
 *
 * <p>The machine's clock stands at {@link #NOW} unless the test moves it; dropped files are older than that by days.
 */
final class TestWorkspace {
    static final Instant NOW = Instant.parse("2019-10-05T20:00:00Z");
    static final String AS_OF = "2019-10-05";

    private static final Pattern COUNTS = Pattern.compile("Đã xem (\\d+) tệp \\(mới (\\d+)\\) = đã nhận (\\d+)"
            + " \\+ trả lại (\\d+) \\+ trùng (\\d+) \\+ đã thay (\\d+) \\+ bỏ qua (\\d+) \\+ hoãn (\\d+)");
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2019-10-01T00:00:00Z"));

    final Path root;
    private Instant now = NOW;
    private boolean terminal;
    private Map<String, String> environment = Map.of();

    private TestWorkspace(Path root) {
        this.root = root;
    }

    /** A province of three committees of the sample, with the office's other templates. */
    static TestWorkspace in(Path root) {
        return in(root, Submissions.REGISTRY);
    }

    static TestWorkspace in(Path root, SmallRegistry registry) {
        TestWorkspace workspace = new TestWorkspace(root);
        workspace.write("input/.keep", new byte[0]);
        workspace.delete("input/.keep");
        copy(Path.of("templates"), root.resolve("templates"));
        workspace.registry(registry);
        return workspace;
    }

    /** The repository's sample: its templates and its drop folder. */
    static TestWorkspace ofSample(Path root) {
        copy(Path.of("templates"), root.resolve("templates"));
        copy(Path.of("input"), root.resolve("input"));
        return new TestWorkspace(root);
    }

    /** One that a test has filled before, or an empty folder. */
    static TestWorkspace again(Path root) {
        return new TestWorkspace(root);
    }

    /** Turns mail on, to a server on this machine. */
    void mailTo(int port) {
        template("settings.yaml", "enabled: false", "enabled: true");
        template("settings.yaml", "port: 587", "port: " + port);
        template("settings.yaml", "security: starttls", "security: none");
        template("settings.yaml", "attempts: 4", "attempts: 2");
        template("settings.yaml", "wait_seconds: 30", "wait_seconds: 0");
    }

    /** What a command said and how it ended. */
    record Told(int code, String out, String err) {

        /** How many files were seen, and what became of them. */
        Counts counts() {
            Matcher match = COUNTS.matcher(out);
            assertThat(match.find()).as(out + err).isTrue();
            int[] numbers = new int[match.groupCount()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = Integer.parseInt(match.group(i + 1));
            }
            Counts counts =
                    new Counts(numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6], numbers[7]);
            assertThat(counts.seen()).as(out).isEqualTo(numbers[0]);
            return counts;
        }

        String all() {
            return out + err;
        }
    }

    /** The states of the files seen; {@code fresh} of them are new. */
    record Counts(int fresh, int accepted, int returned, int duplicate, int superseded, int ignored, int deferred) {
        int seen() {
            return accepted + returned + duplicate + superseded + ignored + deferred;
        }
    }

    /** A row of the CSV of figures. */
    record CsvRow(String period, String unit, String code, String value, String file, String sheet, String cell) {}

    Told run(String... options) {
        return runAsOf(AS_OF, options);
    }

    Told runAsOf(String asOf, String... options) {
        List<String> arguments = new ArrayList<>(List.of("run", "--as-of", asOf));
        arguments.addAll(List.of(options));
        return command(arguments.toArray(String[]::new));
    }

    /** A night that ends well. */
    Counts night(String asOf) {
        Told told = runAsOf(asOf);
        assertThat(told.code()).as(told.all()).isZero();
        return told.counts();
    }

    /** Any command; the workspace is added. */
    Told command(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--workspace");
        all.add(root.toString());
        return bare(all.toArray(String[]::new));
    }

    /** A command line as it stands. */
    Told bare(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Commands.execute(
                arguments,
                new Console(new PrintWriter(out), new PrintWriter(err), terminal, terminal),
                new Machine(Clock.fixed(now, ZoneOffset.UTC), new StopSignal(), environment));
        return new Told(code, out.toString(), err.toString());
    }

    /** From now on the commands speak to a terminal with colours, and no longer to a pipe. */
    TestWorkspace onTerminal() {
        terminal = true;
        return this;
    }

    void environment(Map<String, String> variables) {
        environment = variables;
    }

    void clock(Instant instant) {
        now = instant;
    }

    Path drop(String path, Draft draft) {
        return drop(path, DraftWorkbook.of(draft).xlsx());
    }

    Path drop(String path, byte[] content) {
        return drop(path, content, LONG_AGO);
    }

    Path drop(String path, byte[] content, FileTime modified) {
        Path file = write("input/" + path, content);
        try {
            Files.setLastModifiedTime(file, modified);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    void registry(SmallRegistry registry) {
        write("templates/registry.xlsx", registry.xlsx());
    }

    /** Replaces a text in a template. */
    void template(String path, String text, String by) {
        String before = new String(read("templates/" + path), StandardCharsets.UTF_8);
        assertThat(before).contains(text);
        write("templates/" + path, before.replace(text, by).getBytes(StandardCharsets.UTF_8));
    }

    Path path(String path) {
        return root.resolve(path);
    }

    Path write(String path, byte[] content) {
        try {
            Path file = path(path);
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] read(String path) {
        try {
            return Files.readAllBytes(path(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a file, or a folder with all it holds. */
    void delete(String path) {
        Workspace.delete(path(path));
    }

    /** What the program hands on: every file under output/ outside nhat-ky/ and state/, with its sha256. */
    Map<String, String> handedOn() {
        Map<String, String> files = tree("output");
        files.keySet().removeIf(path -> path.startsWith("nhat-ky/") || path.startsWith("state/"));
        return files;
    }

    /** Every file and folder below one, with the sha256 of its content. */
    Map<String, String> tree(String folder) {
        Path base = path(folder);
        Map<String, String> tree = new TreeMap<>();
        if (!Files.exists(base)) {
            return tree;
        }
        try (Stream<Path> all = Files.walk(base)) {
            for (Path path : all.toList()) {
                tree.put(base.relativize(path).toString(), Files.isRegularFile(path) ? Sha256.of(path) : "not a file");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }

    String ledger() {
        return Files.exists(path("output/state/archive/ledger.jsonl"))
                ? new String(read("output/state/archive/ledger.jsonl"), StandardCharsets.UTF_8)
                : "";
    }

    /** A question to the database, between nights. */
    List<Map<String, Object>> query(String sql) {
        try (Database database = Database.open(path("output/state/database"))) {
            return new JdbcTemplate(database.dataSource()).queryForList(sql);
        }
    }

    /** A change to the database, between nights. */
    void execute(String sql) {
        try (Database database = Database.open(path("output/state/database"))) {
            new JdbcTemplate(database.dataSource()).execute(sql);
        }
    }

    String csv(String period) {
        return new String(read("output/" + period + "/so-lieu-" + period + ".csv"), StandardCharsets.UTF_8);
    }

    List<CsvRow> figures(String period) {
        return csv(period)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new CsvRow(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]))
                .toList();
    }

    /** A figure of the CSV; empty where it has no row. */
    Optional<String> figure(String period, String unit, String code) {
        return figures(period).stream()
                .filter(row -> row.unit().equals(unit) && row.code().equals(code))
                .map(CsvRow::value)
                .findFirst();
    }

    /** The text of a PDF in one line. */
    String pdf(String path) {
        return String.join(" ", pages(path));
    }

    /** The text of each page of a PDF, in one line. */
    List<String> pages(String path) {
        try (PdfReader reader = new PdfReader(read("output/" + path))) {
            List<String> pages = new ArrayList<>();
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(
                        extractor.getTextFromPage(page).replaceAll("\\s+", " ").strip());
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String report(String period) {
        return pdf(period + "/bao-cao-" + period + ".pdf");
    }

    /** A sheet of a summary workbook as text, a row a line, cells between bars, numbers as they are shown. */
    List<String> sheet(String period, String sheet) {
        DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
        formatter.setUseCachedValuesForFormulaCells(true);
        return rows(period, sheet).stream()
                .map(row -> {
                    StringBuilder line = new StringBuilder();
                    row.forEach(
                            cell -> line.append(formatter.formatCellValue(cell)).append('|'));
                    return line.toString();
                })
                .toList();
    }

    /** The rows of a summary workbook's sheet. */
    List<Row> rows(String period, String sheet) {
        try (Workbook workbook = WorkbookFactory.create(
                path("output/" + period + "/tong-hop-" + period + ".xlsx").toFile(), null, true)) {
            List<Row> rows = new ArrayList<>();
            workbook.getSheet(sheet).forEach(rows::add);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number in the row that holds a text and the column under a heading; of several such headings the given one. */
    static double number(List<Row> rows, String text, String heading, int occurrence) {
        int column = -1;
        for (Row row : rows) {
            int found = 0;
            for (Cell cell : row) {
                if (column < 0 && heading.equals(text(cell)) && ++found == occurrence) {
                    column = cell.getColumnIndex();
                }
            }
            for (Cell cell : row) {
                if (column >= 0 && text.equals(text(cell))) {
                    return row.getCell(column).getNumericCellValue();
                }
            }
        }
        throw new AssertionError("no cell for " + text + " under " + heading);
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                    Files.setLastModifiedTime(target, LONG_AGO);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

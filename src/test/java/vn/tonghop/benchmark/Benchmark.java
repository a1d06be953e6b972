package vn.tonghop.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.tonghop.archive.LedgerEntry;
import vn.tonghop.archive.SeenFile;
import vn.tonghop.archive.Sha256;
import vn.tonghop.committee.Registry;
import vn.tonghop.fact.Database;
import vn.tonghop.fact.Nights;
import vn.tonghop.fact.Receipts;
import vn.tonghop.form.Forms;
import vn.tonghop.report.Letters;
import vn.tonghop.rule.Rules;
import vn.tonghop.sheet.Limits;
import vn.tonghop.sheet.Row;
import vn.tonghop.sheet.Rows;
import vn.tonghop.sheet.Sheet;
import vn.tonghop.sheet.UnreadableWorkbook;
import vn.tonghop.sheet.Workbook;
import vn.tonghop.sheet.Workbooks;
import vn.tonghop.submission.PersonKey;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionReader;

/**
 * Prints what reading, checking, storing and a whole night cost, as ratios to the {@link Floor} of the same run.
 *
 * <p>Arguments: number of files (800), rows of the long list (200000). Makes its own input in a temporary folder. Times are
 * medians of several rounds after a warm-up, of this thread's processor time, of storing wall time; nights are wall time of a fresh JVM with a
 * heap of 256 MB, start of the JVM and of Spring included.
 */
public final class Benchmark {
    private static final int ROUNDS = 7;
    private static final Path TEMPLATES = Path.of("templates");

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0 && arguments[0].equals("one")) {
            one(Path.of(arguments[1]));
            return;
        }
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 800;
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200_000;
        Path folder = Files.createTempDirectory("tonghop-benchmark");
        try {
            measure(folder, count, rows);
            Letters.measure();
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
    }

    private static void measure(Path folder, int count, int rows) throws IOException, InterruptedException {
        Path workspace = folder.resolve("ws");
        List<Path> files = Inputs.workspace(workspace, TEMPLATES, count);
        SubmissionReader reader = reader(workspace);
        Rules rules = new Rules();
        long facts = files.size()
                * (long) submission(reader, files.getFirst()).figures().size();
        System.out.printf(Locale.ROOT, "%d workbooks, %d facts%n", count, facts);

        double floor = median(files, Floor::pull);
        line("floor: inflate and pull", floor, floor, "1");
        line("read", median(files, Benchmark::rows), floor, "");
        line("read and bind", median(files, file -> submission(reader, file)), floor, "");
        line("read, bind and check", median(files, file -> rules.check(submission(reader, file))), floor, "<= 4");
        store(folder, files, reader, facts, floor);

        double night = night(workspace);
        double again = night(workspace);
        line("a night of new workbooks, fresh JVM", night, floor, "<= 6 without PDFs, JVM and Spring");
        line("the same night again, fresh JVM", again, floor, "<= 1,5 s beyond start");
        line("the JVM alone (--version)", child(workspace, "--version"), floor, "");

        Path list = Inputs.longList(folder.resolve("list.xlsx"), rows);
        child("vn.tonghop.benchmark.Benchmark", "one", list.toString());
    }

    /** The long list, measured in a small heap. */
    private static void one(Path list) {
        SubmissionReader reader = reader(Path.of("."));
        Rules rules = new Rules();
        List<Path> file = List.of(list);
        double floor = median(file, Floor::pull);
        line("floor of the long list, 256 MB heap", floor, floor, "1");
        line(
                "read, bind and check it, 256 MB heap",
                median(file, each -> rules.check(submission(reader, each))),
                floor,
                "<= 3");
    }

    private static void line(String what, double milliseconds, double floor, String goal) {
        System.out.printf(
                Locale.ROOT, "%-40s %10.1f ms %7.2f x floor   %s%n", what, milliseconds, milliseconds / floor, goal);
    }

    /** The median over the rounds of a pass over all files, in milliseconds of processor time. */
    private static double median(List<Path> files, Consumer<Path> work) {
        List<Double> rounds = new ArrayList<>();
        for (int round = -2; round < ROUNDS; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            files.forEach(work);
            if (round >= 0) {
                rounds.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6);
            }
        }
        rounds.sort(Comparator.naturalOrder());
        return rounds.get(rounds.size() / 2);
    }

    private static SubmissionReader reader(Path workspace) {
        return new SubmissionReader(
                Forms.read(TEMPLATES.resolve("forms"), "templates/forms"),
                Registry.read(workspace.resolve("templates/registry.xlsx"), "templates/registry.xlsx"),
                new PersonKey(new byte[32]));
    }

    private static void rows(Path file) {
        try (Workbook workbook = Workbooks.read(file, "x.xlsx", Limits.DEFAULT)) {
            for (Sheet sheet : workbook.sheets()) {
                try (Rows rows = sheet.rows()) {
                    for (Row row = rows.next(); row != null; row = rows.next()) {
                        row.number();
                    }
                }
            }
        } catch (UnreadableWorkbook e) {
            throw new IllegalStateException(e);
        }
    }

    private static Submission submission(SubmissionReader reader, Path file) {
        try (Workbook workbook = Workbooks.read(file, "x.xlsx", Limits.DEFAULT)) {
            return reader.read(workbook);
        } catch (UnreadableWorkbook e) {
            throw new IllegalStateException(e);
        }
    }

    /** A commit a file, into an empty database on disk. */
    private static void store(Path folder, List<Path> files, SubmissionReader reader, long facts, double floor) {
        List<Submission> submissions =
                files.stream().map(file -> submission(reader, file)).toList();
        List<SeenFile> seen = files.stream()
                .map(file -> new SeenFile(file.toString(), "x.xlsx", Sha256.of(file.toString()), 1))
                .toList();
        List<Double> rounds = new ArrayList<>();
        for (int round = -2; round < ROUNDS; round++) {
            try (Database database = Database.anew(folder.resolve("database"))) {
                new Nights(database.dataSource())
                        .begin(
                                new LedgerEntry.Night(1, java.time.LocalDate.EPOCH, new java.util.TreeMap<>(), seen),
                                false);
                Receipts receipts = new Receipts(database.dataSource());
                long start = System.nanoTime();
                for (int i = 0; i < submissions.size(); i++) {
                    int at = i;
                    database.transactionally(() -> receipts.store(at + 1L, submissions.get(at), List.of()));
                }
                if (round >= 0) {
                    rounds.add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        rounds.sort(Comparator.naturalOrder());
        double median = rounds.get(rounds.size() / 2);
        line("store, a commit a file", median, floor, "");
        System.out.printf(Locale.ROOT, "%-40s %10.0f facts/s   >= 200000%n", "", facts / median * 1000);
    }

    private static double night(Path workspace) throws IOException, InterruptedException {
        return child(workspace, "--as-of", "2019-10-05");
    }

    private static double child(Path workspace, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("vn.tonghop.Application"));
        command.addAll(List.of(arguments));
        if (!arguments[0].equals("--version")) {
            command.addAll(List.of("--workspace", workspace.toString()));
        }
        return child(command.toArray(String[]::new));
    }

    private static double child(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        long start = System.nanoTime();
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", arguments) + " exits " + code);
        }
        return (System.nanoTime() - start) / 1e6;
    }
}

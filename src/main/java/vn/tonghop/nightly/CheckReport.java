package vn.tonghop.nightly;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.committee.Committee;
import vn.tonghop.committee.Period;
import vn.tonghop.finding.Listing;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.Statement;
import vn.tonghop.form.FormSheet;

/** What {@code check} says on the console: a paragraph a file, grouped by sheet, errors first, and a closing line. */
final class CheckReport {
    private static final String GREEN = "32";
    private static final int WORD = 8;

    private final Console console;

    private CheckReport(Console console) {
        this.console = console;
    }

    static void print(List<CheckedFile> files, Console console) {
        CheckReport report = new CheckReport(console);
        files.forEach(report::print);
        report.printEnd(files);
    }

    private void print(CheckedFile file) {
        String sender = sender(file);
        say(file.path() + (sender.isEmpty() ? "" : " (" + sender + ")"));
        Map<String, List<Statement>> sheets = Listing.worstFirst(file.statements()).stream()
                .sorted(inOrderOf(file))
                .collect(groupingBy(statement -> statement.place().sheet(), LinkedHashMap::new, Collectors.toList()));
        sheets.forEach((sheet, statements) -> {
            say("  " + (sheet.isEmpty() ? "Cả tệp" : sheet));
            statements.forEach(this::print);
        });
        say("  "
                + (file.isFaulty()
                        ? painted(colour(Severity.ERROR), "Phải sửa") + ": " + counts(file)
                                + ". Gửi tệp này sẽ bị trả lại."
                        : painted(GREEN, "Đạt") + (file.statements().isEmpty() ? "." : ": " + counts(file) + ".")));
        say("");
    }

    /** Sheets with an error before those without, and then as they lie in the form; what is of the whole file first. */
    private static Comparator<Statement> inOrderOf(CheckedFile file) {
        Map<String, Severity> worst = file.statements().stream()
                .collect(toMap(
                        statement -> statement.place().sheet(),
                        Statement::severity,
                        BinaryOperator.minBy(Comparator.naturalOrder())));
        List<String> order = file.identity().form().stream()
                .flatMap(form -> form.sheets().stream())
                .map(FormSheet::name)
                .toList();
        return Comparator.comparing((Statement statement) ->
                        worst.getOrDefault(statement.place().sheet(), Severity.NOTE))
                .thenComparing(statement -> order.indexOf(statement.place().sheet()));
    }

    private static String sender(CheckedFile file) {
        return file.identity().isComplete()
                ? Stream.of(
                                file.identity().committee().map(Committee::name).orElse(""),
                                file.identity().period().map(Period::title).orElse(""),
                                "lần nộp " + file.identity().number())
                        .collect(joining(", "))
                : "";
    }

    private void print(Statement statement) {
        String word = statement.severity().label();
        String cell = statement.place().cell();
        say("    " + painted(colour(statement.severity()), word) + " ".repeat(WORD - word.length()) + "  "
                + (cell.isEmpty() ? "" : cell + ": ") + statement.message());
    }

    private static String counts(CheckedFile file) {
        return Stream.of(Severity.values())
                .filter(severity -> file.count(severity) > 0)
                .map(severity -> file.count(severity) + " " + severity.label().toLowerCase(Locale.ROOT))
                .collect(joining(", "));
    }

    private void printEnd(List<CheckedFile> files) {
        long faulty = files.stream().filter(CheckedFile::isFaulty).count();
        say("Đã kiểm tra " + files.size() + " tệp: " + (files.size() - faulty) + " đạt, " + faulty
                + " phải sửa. Chưa so với kỳ khác và đơn vị khác; việc đó làm khi tổng hợp.");
    }

    private void say(String line) {
        console.out().println(line);
    }

    private String painted(String colour, String text) {
        return console.coloured() ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "33";
            case NOTE -> "36";
        };
    }
}

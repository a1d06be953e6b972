package vn.tonghop.nightly;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.tonghop.archive.SeenFile;
import vn.tonghop.committee.Period;
import vn.tonghop.committee.Registry;
import vn.tonghop.consolidation.FilingStatus;
import vn.tonghop.fact.Facts;
import vn.tonghop.fact.Nights;
import vn.tonghop.fact.State;
import vn.tonghop.finding.Statement;

/**
 * What a run says at its end, to the console and as JSON.
 *
 * @param states how many of the files seen ended in each state
 * @param fresh how many of them are new tonight
 * @param returned what went back tonight
 * @param missing period → names of committees whose deadline has passed
 */
record NightSummary(
        String province,
        Nightfall.Outcome outcome,
        LocalDate asOf,
        boolean dry,
        Map<State, Integer> states,
        int fresh,
        List<Returned> returned,
        SortedMap<Period, List<String>> missing) {
    private static final int FINDINGS_SHOWN = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** A file that went back, with everything found in it. */
    record Returned(String path, List<Statement> statements) {}

    static NightSummary of(Nightfall night, Nightfall.Outcome outcome, LocalDate asOf, boolean dry) {
        Map<String, Nights.Content> contents = night.stored().nights().contents();
        Facts facts = night.stored().facts();
        Map<State, Integer> states = new EnumMap<>(State.class);
        for (State state : State.values()) {
            states.put(state, 0);
        }
        states.merge(State.IGNORED, outcome.seen().ignored().size(), Integer::sum);
        states.merge(State.DEFERRED, outcome.seen().deferred().size(), Integer::sum);
        List<Returned> returned = new ArrayList<>();
        for (SeenFile file : outcome.seen().files()) {
            Nights.Content content = java.util.Objects.requireNonNull(contents.get(file.sha256()));
            State state = content.path().equals(file.path()) ? content.state() : State.DUPLICATE;
            states.merge(state, 1, Integer::sum);
            if (state == State.RETURNED && outcome.fresh().contains(file)) {
                returned.add(new Returned(file.path(), facts.statements(content.submission())));
            }
        }
        int told = states.values().stream().mapToInt(Integer::intValue).sum();
        if (told != outcome.seen().count()) {
            throw new IllegalStateException("seen " + outcome.seen().count() + " files, but told of " + told);
        }
        return new NightSummary(
                night.templates().settings().province(),
                outcome,
                asOf,
                dry,
                states,
                outcome.fresh().size(),
                returned,
                missing(night, asOf));
    }

    private static SortedMap<Period, List<String>> missing(Nightfall night, LocalDate asOf) {
        Registry registry = night.templates().registry();
        LocalDate firstNight = night.stored().firstNight().orElse(asOf);
        SortedMap<Period, List<String>> missing = new TreeMap<>();
        for (Period period : registry.deadlines().keySet()) {
            List<String> names =
                    FilingStatus.of(period, registry, night.stored().facts().filings(period), asOf, firstNight).stream()
                            .filter(status -> status.punctuality() == FilingStatus.Punctuality.OVERDUE)
                            .map(FilingStatus::name)
                            .toList();
            if (!names.isEmpty()) {
                missing.put(period, names);
            }
        }
        return missing;
    }

    /** Whether something was sent back tonight, or a committee is overdue. */
    boolean wantsAttention() {
        return !returned.isEmpty() || !missing.isEmpty();
    }

    void print(PrintWriter out) {
        out.println("Tổng hợp " + province + ", ngày " + DAY.format(asOf) + (dry ? " (chạy thử, không ghi gì)" : ""));
        out.println("Đã xem " + outcome.seen().count() + " tệp (mới " + fresh + ") = "
                + states.entrySet().stream()
                        .map(entry ->
                                entry.getKey().label().toLowerCase(java.util.Locale.ROOT) + " " + entry.getValue())
                        .collect(joining(" + ")));
        for (Returned file : returned) {
            out.println("Trả lại: " + file.path());
            file.statements().stream()
                    .filter(Statement::isError)
                    .limit(FINDINGS_SHOWN)
                    .forEach(statement -> out.println("    " + statement));
            long more = file.statements().stream().filter(Statement::isError).count() - FINDINGS_SHOWN;
            if (more > 0) {
                out.println("    và " + more + " lỗi khác.");
            }
        }
        outcome.seen().ignored().forEach(file -> out.println("Bỏ qua: " + file.path() + " (" + file.reason() + ")"));
        outcome.seen().deferred().forEach(file -> out.println("Hoãn: " + file.path() + " (" + file.reason() + ")"));
        missing.forEach((period, names) ->
                out.println("Quá hạn, chưa nộp kỳ " + period.title() + ": " + String.join(", ", names)));
        if (outcome.released().isEmpty()) {
            out.println(
                    outcome.launched() ? "Không báo cáo nào phải lập lại." : "Không có gì mới; mọi báo cáo đã đầy đủ.");
        } else {
            out.println((dry ? "Sẽ lập: " : "Đã lập: ")
                    + outcome.released().stream()
                            .map(due -> "output/" + due.period())
                            .collect(joining(", ")));
        }
    }

    /** Writes the run's JSON; its name bears the time the run ended. */
    void write(Path folder, Clock clock) {
        JsonMapper json = JsonMapper.builder().build();
        ObjectNode node = json.createObjectNode();
        node.put("night", outcome.number()).put("as_of", asOf.toString()).put("launched", outcome.launched());
        node.put("seen", outcome.seen().count()).put("new", fresh);
        ObjectNode counts = node.putObject("states");
        states.forEach((state, count) -> counts.put(state.name().toLowerCase(java.util.Locale.ROOT), count));
        var back = node.putArray("returned");
        returned.forEach(file -> {
            var findings = back.addObject().put("path", file.path()).putArray("findings");
            file.statements()
                    .forEach(statement -> findings.addObject()
                            .put("code", statement.code())
                            .put("severity", statement.severity().name().toLowerCase(java.util.Locale.ROOT))
                            .put("sheet", statement.place().sheet())
                            .put("cell", statement.place().cell())
                            .put("message", statement.message()));
        });
        ObjectNode overdue = node.putObject("overdue");
        missing.forEach((period, names) -> names.forEach(overdue.putArray(period.toString())::add));
        var released = node.putArray("released");
        outcome.released().forEach(due -> released.add(due.period().toString()));
        String name =
                "dem-" + DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").format(LocalDateTime.now(clock)) + ".json";
        try {
            Files.writeString(
                    folder.resolve(name), json.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.tonghop.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.tonghop.archive.WholeFile;
import vn.tonghop.finding.Listing;
import vn.tonghop.finding.Statement;

/** The summary of a run as JSON, {@code nhat-ky/dem-….json}, named by the time the run ended. */
final class Journal {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Journal() {}

    static void write(NightSummary night, Distributing.Told told, Workspace workspace, Clock clock) {
        String name = "dem-" + TIME.format(LocalDateTime.now(clock)) + ".json";
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json(night, told)) + "\n";
        try {
            WholeFile.put(
                    workspace.journal().resolve(name),
                    workspace.state().resolve("journal.tmp"),
                    text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode json(NightSummary night, Distributing.Told told) {
        Tonight.Outcome outcome = night.outcome();
        ObjectNode node = JSON.createObjectNode();
        node.put("night", outcome.number())
                .put("as_of", night.asOf().toString())
                .put("launched", outcome.launched())
                .put("seen", outcome.seen().count())
                .put("new", outcome.arrivals().count());
        ObjectNode states = node.putObject("states");
        night.states().forEach((state, count) -> states.put(state.name().toLowerCase(Locale.ROOT), count));
        ArrayNode returned = node.putArray("returned");
        night.returned()
                .forEach(file ->
                        putFindings(file.statements(), returned.addObject().put("path", file.path())));
        node.put("warnings", night.warnings());
        night.idleWithdrawals().forEach(node.putArray("idle_withdrawals")::add);
        putPassedBy(night.duplicates(), node.putArray("duplicates"));
        putPassedBy(night.superseded(), node.putArray("superseded"));
        putPassedBy(outcome.seen().ignored(), node.putArray("ignored"));
        putPassedBy(outcome.seen().deferred(), node.putArray("deferred"));
        ObjectNode overdue = node.putObject("overdue");
        ObjectNode awaited = node.putObject("awaited");
        night.waiting()
                .forEach(waiting -> waiting.names()
                        .forEach((waiting.overdue() ? overdue : awaited)
                                .putArray(waiting.period().toString())::add));
        node.put("empty_handed", night.isEmptyHanded());
        ArrayNode released = node.putArray("released");
        outcome.released().forEach(due -> released.add(due.period().toString()));
        node.putObject("mail")
                .put("sent", told.sent())
                .put("pending", told.failed().size());
        return node;
    }

    /** Adds the findings of a file to what is said of it: listed, and in the same shape wherever findings are told
     * as JSON. */
    static void putFindings(List<Statement> statements, ObjectNode file) {
        ArrayNode findings = file.putArray("findings");
        Listing.of(statements)
                .forEach(statement -> findings.addObject()
                        .put("code", statement.code())
                        .put("severity", statement.severity().name().toLowerCase(Locale.ROOT))
                        .put("sheet", statement.place().sheet())
                        .put("cell", statement.place().cell())
                        .put("message", statement.message()));
    }

    private static void putPassedBy(List<InputFolder.Passed> paths, ArrayNode array) {
        paths.forEach(passed -> array.addObject().put("path", passed.path()).put("reason", passed.reason()));
    }
}

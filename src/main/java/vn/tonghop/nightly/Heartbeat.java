package vn.tonghop.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.tonghop.archive.WholeFile;

/**
 * What a monitor looks at, {@code output/state/heartbeat.json}: replaced whole at the end of each run.
 *
 * @param began when the last run began
 * @param ended when it ended, and this was written
 * @param exit its exit code
 * @param done when the last run began that came to its end; null where none has
 */
record Heartbeat(
        Instant began, Instant ended, int exit, @Nullable Instant done) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The last one of a workspace; one that cannot be read is none. */
    static Optional<Heartbeat> last(Workspace workspace) {
        try {
            JsonNode node = JSON.readTree(Files.readAllBytes(workspace.heartbeat()));
            return Optional.of(new Heartbeat(
                    Instant.parse(node.path("began").asString()),
                    Instant.parse(node.path("ended").asString()),
                    node.path("exit").asInt(),
                    node.has("done") ? Instant.parse(node.path("done").asString()) : null));
        } catch (IOException | JacksonException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Runs a night and leaves the heartbeat of it, however it ends. */
    static int around(Workspace workspace, Clock clock, IntSupplier night) {
        Instant began = clock.instant();
        Optional<Instant> before = last(workspace).map(Heartbeat::done);
        try {
            int code = night.getAsInt();
            new Heartbeat(began, clock.instant(), code, began).write(workspace);
            return code;
        } catch (NightStopped e) {
            new Heartbeat(began, clock.instant(), ExitCode.DONE, before.orElse(null)).write(workspace);
            throw e;
        } catch (RuntimeException e) {
            try {
                new Heartbeat(began, clock.instant(), Failure.of(e).code(), before.orElse(null)).write(workspace);
            } catch (UncheckedIOException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
    }

    private void write(Workspace workspace) {
        ObjectNode node = JSON.createObjectNode();
        node.put("began", began.toString()).put("ended", ended.toString()).put("exit", exit);
        if (done != null) {
            node.put("done", done.toString());
        }
        try {
            WholeFile.put(
                    workspace.heartbeat(),
                    workspace.state().resolve("heartbeat.tmp"),
                    (JSON.writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.tonghop.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.tonghop.finding.SetupProblem;

/**
 * The nights of a workspace, one line each, appended and never changed.
 *
 * <p>A line is the first 16 hexadecimal digits of the SHA-256 of its JSON, a space, the JSON. An unfinished last line (the
 * machine died while it was written) is dropped; a damaged line anywhere else stops the work, since what follows it
 * cannot be trusted.
 */
public final class Ledger {
    private static final int CHECKSUM = 16;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final String shown;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private long length;

    private Ledger(Path file, String shown) {
        this.file = file;
        this.shown = shown;
    }

    /**
     * Reads a ledger; one that is not there is empty.
     *
     * @param shown its name in messages
     */
    public static Ledger read(Path file, String shown) {
        Ledger ledger = new Ledger(file, shown);
        try {
            if (Files.exists(file)) {
                ledger.parse(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new SetupProblem(shown + ": không đọc được sổ nhật trình; kiểm tra quyền đọc tệp.", e);
        }
        return ledger;
    }

    private void parse(byte[] bytes) {
        int start = 0;
        for (int line = 1; start < bytes.length; line++) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            LedgerEntry entry = entry(new String(bytes, start, end - start, StandardCharsets.UTF_8));
            boolean last = end >= bytes.length - 1;
            if (entry == null || end == bytes.length) {
                if (last) {
                    return;
                }
                throw new SetupProblem(shown + ", dòng " + line
                        + ": sổ nhật trình bị hỏng; khôi phục output/state/archive từ bản sao lưu.");
            }
            entries.add(entry);
            start = end + 1;
            length = start;
        }
    }

    private static @Nullable LedgerEntry entry(String line) {
        if (line.length() <= CHECKSUM || line.charAt(CHECKSUM) != ' ') {
            return null;
        }
        String json = line.substring(CHECKSUM + 1);
        if (!Sha256.of(json).startsWith(line.substring(0, CHECKSUM))) {
            return null;
        }
        try {
            return entry(JSON.readTree(json));
        } catch (JacksonException e) {
            return null;
        }
    }

    private static LedgerEntry entry(JsonNode node) {
        LocalDate asOf = LocalDate.parse(node.get("as_of").asString());
        int night = node.get("night").asInt();
        if (node.has("released")) {
            return new LedgerEntry.Released(
                    night,
                    node.get("released").asString(),
                    asOf,
                    node.get("fingerprint").asString());
        }
        if (node.has("passed_by")) {
            return new LedgerEntry.PassedBy(
                    night,
                    asOf,
                    node.get("passed_by").valueStream().map(JsonNode::asString).toList());
        }
        if (node.has("sent")) {
            return new LedgerEntry.Sent(
                    night, asOf, node.get("sent").asString(), node.get("key").asString());
        }
        return night(night, asOf, node);
    }

    private static LedgerEntry night(int number, LocalDate asOf, JsonNode node) {
        SortedMap<String, String> templates = new TreeMap<>();
        node.get("templates")
                .propertyStream()
                .forEach(entry -> templates.put(entry.getKey(), entry.getValue().asString()));
        List<SeenFile> files = new ArrayList<>();
        for (JsonNode seen : node.get("files")) {
            files.add(new SeenFile(
                    seen.get("path").asString(),
                    seen.get("name").asString(),
                    seen.get("sha256").asString(),
                    seen.get("size").asLong()));
        }
        return new LedgerEntry.Night(number, asOf, templates, List.copyOf(files));
    }

    private static String json(LedgerEntry entry) {
        ObjectNode node = JSON.createObjectNode();
        switch (entry) {
            case LedgerEntry.Night night -> {
                node.put("night", night.number()).put("as_of", night.asOf().toString());
                ObjectNode templates = node.putObject("templates");
                night.templates().forEach(templates::put);
                ArrayNode files = node.putArray("files");
                for (SeenFile seen : night.files()) {
                    files.addObject()
                            .put("path", seen.path())
                            .put("name", seen.name())
                            .put("sha256", seen.sha256())
                            .put("size", seen.size());
                }
            }
            case LedgerEntry.Released released ->
                node.put("night", released.night())
                        .put("as_of", released.asOf().toString())
                        .put("released", released.period())
                        .put("fingerprint", released.fingerprint());
            case LedgerEntry.Sent sent ->
                node.put("night", sent.night())
                        .put("as_of", sent.asOf().toString())
                        .put("sent", sent.file())
                        .put("key", sent.key());
            case LedgerEntry.PassedBy passed -> {
                node.put("night", passed.night()).put("as_of", passed.asOf().toString());
                passed.paths().forEach(node.putArray("passed_by")::add);
            }
        }
        return JSON.writeValueAsString(node);
    }

    /** Appends a line and forces it to disk; an unfinished line of an earlier crash is cut off first. */
    public void append(LedgerEntry entry) {
        String json = json(entry);
        byte[] line = (Sha256.of(json).substring(0, CHECKSUM) + ' ' + json + '\n').getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.truncate(length).position(length);
                ByteBuffer buffer = ByteBuffer.wrap(line);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                SideEffect.done("ledger line written");
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SideEffect.done("ledger line forced");
        length += line.length;
        entries.add(entry);
    }

    public List<LedgerEntry.Night> nights() {
        return entries.stream()
                .filter(LedgerEntry.Night.class::isInstance)
                .map(LedgerEntry.Night.class::cast)
                .toList();
    }

    /** The last writing of each period's release, by period. */
    public SortedMap<String, LedgerEntry.Released> releases() {
        SortedMap<String, LedgerEntry.Released> releases = new TreeMap<>();
        for (LedgerEntry entry : entries) {
            if (entry instanceof LedgerEntry.Released released) {
                releases.put(released.period(), released);
            }
        }
        return Collections.unmodifiableSortedMap(releases);
    }

    /** Every path seen so far that was no candidate. */
    public Set<String> passedBy() {
        return entries.stream()
                .filter(LedgerEntry.PassedBy.class::isInstance)
                .map(LedgerEntry.PassedBy.class::cast)
                .flatMap(passed -> passed.paths().stream())
                .collect(Collectors.toSet());
    }

    /** The keys of all that was mailed. */
    public Set<String> sent() {
        return entries.stream()
                .filter(LedgerEntry.Sent.class::isInstance)
                .map(entry -> ((LedgerEntry.Sent) entry).key())
                .collect(Collectors.toSet());
    }
}

package vn.tonghop.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A line of the ledger as text: the first 16 hexadecimal digits of the SHA-256 of its JSON, a space, the JSON. */
final class LedgerLine {
    private static final int CHECKSUM = 16;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LedgerLine() {}

    /** What a line says; null where it is not what was written. */
    static @Nullable LedgerEntry read(String line) {
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

    /** The line of an entry, without its end. */
    static String write(LedgerEntry entry) {
        String json = JSON.writeValueAsString(node(entry));
        return Sha256.of(json).substring(0, CHECKSUM) + ' ' + json;
    }

    private static LedgerEntry entry(JsonNode node) {
        LocalDate asOf = LocalDate.parse(node.get("as_of").asString());
        int night = node.get("night").asInt();
        if (node.has("released")) {
            return new LedgerEntry.Released(
                    night,
                    node.get("released").asString(),
                    asOf,
                    node.get("fingerprint").asString(),
                    texts(node.path("printed")));
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
        if (node.has("too_slow")) {
            return new LedgerEntry.TooSlow(night, asOf, node.get("too_slow").asString());
        }
        return night(night, asOf, node);
    }

    private static LedgerEntry night(int number, LocalDate asOf, JsonNode node) {
        List<SeenFile> files = new ArrayList<>();
        for (JsonNode seen : node.get("files")) {
            files.add(new SeenFile(
                    seen.get("path").asString(),
                    seen.get("name").asString(),
                    seen.get("sha256").asString(),
                    seen.get("size").asLong()));
        }
        return new LedgerEntry.Night(number, asOf, texts(node.get("templates")), List.copyOf(files));
    }

    private static SortedMap<String, String> texts(JsonNode node) {
        SortedMap<String, String> texts = new TreeMap<>();
        node.propertyStream()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString()));
        return texts;
    }

    private static ObjectNode node(LedgerEntry entry) {
        ObjectNode node = JSON.createObjectNode();
        node.put("night", entry.night()).put("as_of", entry.asOf().toString());
        switch (entry) {
            case LedgerEntry.Night night -> {
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
            case LedgerEntry.Released released -> {
                node.put("released", released.period()).put("fingerprint", released.fingerprint());
                ObjectNode printed = node.putObject("printed");
                released.printed().forEach(printed::put);
            }
            case LedgerEntry.Sent sent -> node.put("sent", sent.file()).put("key", sent.key());
            case LedgerEntry.TooSlow slow -> node.put("too_slow", slow.sha256());
            case LedgerEntry.PassedBy passed -> passed.paths().forEach(node.putArray("passed_by")::add);
        }
        return node;
    }
}

package vn.tonghop.nightly;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.tonghop.finding.Severity;

/** What {@code check --json} prints: one object for all files, its shape described in the README. */
final class CheckJson {
    /** Raised when a field changes its meaning or goes; a field may be added without. */
    private static final int SCHEMA = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CheckJson() {}

    static void print(List<CheckedFile> files, PrintWriter out) {
        ObjectNode node = JSON.createObjectNode();
        node.put("schema", SCHEMA).put("compared", false);
        var array = node.putArray("files");
        files.forEach(file -> put(file, array.addObject()));
        out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node));
    }

    private static void put(CheckedFile file, ObjectNode node) {
        node.put("file", file.path())
                .put(
                        "committee",
                        file.identity()
                                .committee()
                                .map(committee -> committee.code())
                                .orElse(null))
                .put("period", text(file.identity().period().orElse(null)))
                .put("number", file.identity().number())
                .put("form", text(file.identity().form().orElse(null)))
                .put("errors", file.count(Severity.ERROR))
                .put("warnings", file.count(Severity.WARNING))
                .put("notes", file.count(Severity.NOTE));
        Journal.putFindings(file.statements(), node);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

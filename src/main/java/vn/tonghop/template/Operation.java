package vn.tonghop.template;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What the administrator sets in {@code templates/settings.yaml}: when nights are run.
 *
 * <p>Nothing that a release states depends on it. So it is no part of what the ledger keeps of the settings: another hour
 * must not judge files again, nor give reports another date.
 */
public record Operation(Schedule schedule) {
    static final String SCHEDULE = "schedule";

    /**
     * Reads it.
     *
     * @throws vn.tonghop.finding.SetupProblem with the line of what is wrong
     */
    public static Operation read(Path file, String shown) {
        YamlNode root = YamlNode.read(file, shown);
        return new Operation(Schedule.read(root.get(SCHEDULE)));
    }

    /**
     * The settings without what stands here.
     *
     * @throws vn.tonghop.finding.SetupProblem where they are no YAML
     */
    public static byte[] cutFrom(byte[] settings, String shown) {
        String text = new String(settings, StandardCharsets.UTF_8);
        return YamlNode.parse(text, shown).without(text, SCHEDULE).getBytes(StandardCharsets.UTF_8);
    }
}

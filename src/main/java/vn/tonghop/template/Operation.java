package vn.tonghop.template;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the administrator sets in {@code templates/settings.yaml}: when nights are run, and how reports are mailed.
 *
 * <p>Nothing that a release states depends on it. So it is no part of what the ledger keeps of the settings: another hour
 * or mail server must not judge files again, nor give reports another date.
 *
 * @param mail empty where mail is off
 */
public record Operation(Schedule schedule, Optional<Mail> mail) {
    static final String SCHEDULE = "schedule";
    static final String MAIL = "mail";

    /**
     * Reads it.
     *
     * @throws vn.tonghop.finding.SetupProblem with the line of what is wrong
     */
    public static Operation read(Path file, String shown) {
        YamlNode root = YamlNode.read(file, shown);
        return new Operation(Schedule.read(root.get(SCHEDULE)), root.find(MAIL).flatMap(Mail::read));
    }

    /**
     * The settings without what stands here.
     *
     * @throws vn.tonghop.finding.SetupProblem where they are no YAML
     */
    public static byte[] cutFrom(byte[] settings, String shown) {
        String text = new String(settings, StandardCharsets.UTF_8);
        return YamlNode.parse(text, shown).without(text, SCHEDULE, MAIL).getBytes(StandardCharsets.UTF_8);
    }
}

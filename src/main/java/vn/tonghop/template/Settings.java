package vn.tonghop.template;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.tonghop.sheet.Limits;

/**
 * What the office sets in {@code templates/settings.yaml}, but for {@link Operation}.
 *
 * @param province {@code Quảng Ninh}
 * @param parent the parent of the issuing board: {@code Tỉnh ủy Quảng Ninh}
 * @param board the issuing board: {@code Ban Tổ chức}
 * @param place where documents are dated
 * @param number what follows the number a clerk fills in: {@code -BC/BTCTU}
 * @param signatureTitle lines above the signature
 * @param signatureName under it, or empty
 * @param recipients lines of "Nơi nhận"
 * @param denominator of rates
 * @param young how old a file must be before a broken one counts as broken and not as still being written
 */
public record Settings(
        String province,
        String parent,
        String board,
        String place,
        String number,
        List<String> signatureTitle,
        String signatureName,
        List<String> recipients,
        Denominator denominator,
        Duration young,
        Limits limits) {

    /** What admissions are divided by. */
    public enum Denominator {
        /** Members at 31 December of the year before. */
        DAU_NAM("đảng viên có đến 31/12 năm trước"),
        /** Members at the start of the term. */
        DAU_NHIEM_KY("đảng viên có ở đầu nhiệm kỳ");

        private final String label;

        Denominator(String label) {
            this.label = label;
        }

        /** As printed beside every rate. */
        public String label() {
            return label;
        }
    }

    /**
     * Reads the settings.
     *
     * @throws vn.tonghop.finding.SetupProblem with the line of what is wrong
     */
    public static Settings read(Path file, String shown) {
        YamlNode root = YamlNode.read(file, shown)
                .allowing(
                        "province",
                        "parent",
                        "board",
                        "place",
                        "number",
                        "signature",
                        "recipients",
                        "denominator",
                        "input",
                        "limits",
                        Operation.SCHEDULE,
                        Operation.MAIL);
        YamlNode signature = root.get("signature").allowing("title", "name");
        YamlNode input = root.get("input").allowing("young_minutes");
        return new Settings(
                root.text("province"),
                root.text("parent"),
                root.text("board"),
                root.text("place"),
                root.text("number"),
                signature.get("title").texts(),
                signature.text("name", ""),
                root.get("recipients").texts(),
                root.get("denominator").constant(Denominator.class),
                Duration.ofMinutes(input.number("young_minutes", 0, 1440)),
                limits(root.get("limits").allowing("megabytes", "cells", "text", "inflated_megabytes", "seconds")));
    }

    private static Limits limits(YamlNode node) {
        return new Limits(
                (long) node.number("megabytes", 1, 1024) << 20,
                node.number("cells", 1000, 100_000_000),
                node.number("text", 100, 1_000_000),
                (long) node.number("inflated_megabytes", 1, 16_384) << 20,
                node.number("seconds", 1, 3600));
    }
}

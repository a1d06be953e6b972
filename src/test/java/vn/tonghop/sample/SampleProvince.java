package vn.tonghop.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tonghop.committee.Period;

/**
 * Writes the sample workspace: {@code input/} as 21 committees would have filled it over five periods, with the mishaps
 * of a real drop folder, and {@code templates/registry.xlsx}.
 *
 * <p>Run it with the folder to write into (default: the current one); the same seed gives the same bytes. Files that
 * are no longer part of the sample are left where they are.
 *
 * <pre>{@code
 * mvn -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/classpath.txt
 * java -cp target/test-classes:target/classes:$(cat target/classpath.txt) vn.tonghop.sample.SampleProvince .
 * }</pre>
 */
public final class SampleProvince {
    /** The day of the newspaper article. */
    static final Seed SEED = new Seed(20191125);

    private static final Period LATEST = Province.PERIODS.getLast();
    private static final String CLERK = "Van thu";
    private static final int LOCK_FILE_LENGTH = 165;
    private static final int LOCK_FILE_SECOND_NAME = 55;

    private SampleProvince() {}

    /** Writes the sample; the only argument is the target folder. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : ".");
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Path parent = path.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(path, file.getValue());
        }
    }

    /** Every file of the sample by its path in the workspace. */
    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("templates/registry.xlsx", new RegistryWorkbook(SEED).xlsx());
        Province province = new Province(SEED);
        for (Period period : Province.PERIODS) {
            province.of(period).forEach((code, draft) -> {
                Sender sender = Sender.get(code);
                files.put(path(sender, period, ""), written(sender, period, draft));
            });
        }
        addMishaps(province.of(LATEST), files);
        return files;
    }

    /** What the sample's committees file in the end: period → committee's code → draft, both in order. */
    public static Map<Period, Map<String, Draft>> drafts() {
        Province province = new Province(SEED);
        Map<Period, Map<String, Draft>> drafts = new LinkedHashMap<>();
        Province.PERIODS.forEach(period -> drafts.put(period, province.of(period)));
        return drafts;
    }

    private static void addMishaps(Map<String, Draft> latest, Map<String, byte[]> files) {
        Sender tienYen = Sender.get("tien-yen");
        Draft second = latest.getOrDefault(tienYen.code(), Draft.clean());
        files.put(path(tienYen, LATEST, " (bản đầu)"), written(tienYen, LATEST, FirstVersion.of(second)));

        Sender uongBi = Sender.get("uong-bi");
        Draft accepted = latest.getOrDefault(uongBi.code(), Draft.clean());
        Draft mistaken = accepted.withCover("number", 2).with("1.B", accepted.count("1.B") + 1);
        files.put(path(uongBi, LATEST, " - bổ sung"), written(uongBi, LATEST, mistaken));

        Sender damHa = Sender.get("dam-ha");
        byte[] same = files.getOrDefault(path(damHa, LATEST, ""), new byte[0]);
        files.put(path(damHa, LATEST, "_bản sao"), same);

        String open = path(Sender.get("mong-cai"), LATEST, "");
        files.put(open.replaceFirst("([^/]+)$", "~\\$$1"), lockFile());
    }

    private static byte[] written(Sender sender, Period period, Draft draft) {
        Habits habits = Habits.of(sender);
        DraftWorkbook workbook = DraftWorkbook.of(draft, DraftWorkbook.FORM, habits.style());
        return habits.oldFormat(period) ? workbook.xls() : workbook.xlsx();
    }

    private static String path(Sender sender, Period period, String suffix) {
        String name = Habits.of(sender).fileName(period);
        int dot = name.lastIndexOf('.');
        return "input/" + period + "/" + name.substring(0, dot) + suffix + name.substring(dot);
    }

    /** What Excel leaves beside an open workbook: the user's name, first in one byte a letter, then in two. */
    private static byte[] lockFile() {
        byte[] bytes = new byte[LOCK_FILE_LENGTH];
        Arrays.fill(bytes, (byte) ' ');
        bytes[0] = (byte) CLERK.length();
        byte[] narrow = CLERK.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(narrow, 0, bytes, 1, narrow.length);
        bytes[LOCK_FILE_SECOND_NAME] = (byte) CLERK.length();
        for (int high = LOCK_FILE_SECOND_NAME + 1; high < LOCK_FILE_LENGTH; high += 2) {
            bytes[high] = 0;
        }
        byte[] wide = CLERK.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(wide, 0, bytes, LOCK_FILE_SECOND_NAME + 2, wide.length);
        return bytes;
    }
}

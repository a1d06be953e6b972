package vn.tonghop.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.nightly.Submissions.REGISTRY;
import static vn.tonghop.nightly.Submissions.december;
import static vn.tonghop.nightly.Submissions.mistaken;
import static vn.tonghop.nightly.Submissions.september;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A night ended after a thing it does to the world, and the runs after it, against the same night undisturbed.
 *
 * <p>Each kind of thing is walked through at its first and its last occurrence, with {@code -Dmortal.every=true} at each of
 * them; every third recovery is ended as well.
 * {@link KilledAfterEverything} does it over the sample, {@link KilledAtRandom} at any moment.
 */
class KilledAnywhereTest {
    private static final String NIGHT = "2019-10-05";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private TestWorkspace filled(String name) {
        TestWorkspace workspace = TestWorkspace.in(
                folder.resolve(name), REGISTRY.with("Nhận báo cáo", "toan-tinh", "", "tb@example.vn", ""));
        workspace.mailTo(server.getSmtp().getPort());
        workspace.drop("12/mc.xlsx", december("mong-cai"));
        workspace.drop("9/mc.xlsx", september("mong-cai"));
        workspace.drop("9/hl.xlsx", mistaken(september("ha-long")));
        return workspace;
    }

    private static int endAt(TestWorkspace workspace, int number) throws InterruptedException {
        try (ChildRun run = ChildRun.start(workspace, NIGHT, "-Dmortal.at=" + number)) {
            return run.end();
        }
    }

    /** Everything that a night does, in order, and the outputs it leaves. */
    private record Undisturbed(List<String> things, Map<String, String> handedOn, String ledger) {}

    private Undisturbed undisturbed() throws IOException, InterruptedException {
        TestWorkspace workspace = filled("undisturbed");
        Path list = folder.resolve("things");
        try (ChildRun run = ChildRun.start(workspace, NIGHT, "-Dmortal.list=" + list)) {
            assertThat(run.end()).as(run.console()).isZero();
        }
        return new Undisturbed(Files.readAllLines(list), workspace.handedOn(), workspace.ledger());
    }

    /** The number of each kind's first and last occurrence, or every number. */
    private static Set<Integer> points(List<String> things) {
        if (Boolean.getBoolean("mortal.every")) {
            return IntStream.rangeClosed(1, things.size()).boxed().collect(Collectors.toCollection(TreeSet::new));
        }
        Map<String, Integer> first = new LinkedHashMap<>();
        Map<String, Integer> last = new LinkedHashMap<>();
        for (int i = 0; i < things.size(); i++) {
            String kind = things.get(i).substring(0, things.get(i).indexOf(':'));
            first.putIfAbsent(kind, i + 1);
            last.put(kind, i + 1);
        }
        Set<Integer> points = new TreeSet<>(first.values());
        points.addAll(last.values());
        return points;
    }

    @Test
    void whereverANightEndsTheNextRunLeavesWhatItWouldHaveLeft() throws Exception {
        Undisturbed expected = undisturbed();
        assertThat(expected.things().stream().map(thing -> thing.substring(0, thing.indexOf(':'))))
                .contains("written beside", "moved to its place", "ledger line written", "ledger line forced")
                .contains("transaction committed", "staged", "forced");
        int killed = 0;
        for (int point : points(expected.things())) {
            String where = "ended after " + point + ": " + expected.things().get(point - 1);
            TestWorkspace workspace = filled("at " + point);
            assertThat(endAt(workspace, point)).as(where).isEqualTo(137);
            if (++killed % 3 == 0) {
                endAt(workspace, 2 * killed);
            }
            TestWorkspace.Told told = workspace.runAsOf("2019-10-06");
            assertThat(told.code()).as(where + "\n" + told.all()).isZero();
            assertWhole(workspace, where);
            assertThat(workspace.handedOn()).as(where).isEqualTo(asOfNext(workspace, expected));
        }
        assertEveryMailIsKnownByItsId();
    }

    /** A night that ended before its line was in the ledger never was: its files are the next night's, with its date. */
    private Map<String, String> asOfNext(TestWorkspace workspace, Undisturbed expected) {
        if (workspace.ledger().contains("\"as_of\":\"" + NIGHT + "\"")) {
            assertThat(workspace
                            .ledger()
                            .lines()
                            .filter(line -> !line.contains("\"sent\""))
                            .toList())
                    .isEqualTo(expected.ledger()
                            .lines()
                            .filter(line -> !line.contains("\"sent\""))
                            .toList());
            return expected.handedOn();
        }
        return nextNight();
    }

    private Map<String, String> nextNight() {
        TestWorkspace workspace = TestWorkspace.again(folder.resolve("next"));
        if (workspace.handedOn().isEmpty()) {
            workspace = filled("next");
            workspace.night("2019-10-06");
        }
        return workspace.handedOn();
    }

    private static void assertWhole(TestWorkspace workspace, String where) {
        assertThat(workspace.tree("output").keySet())
                .as(where)
                .noneMatch(
                        path -> path.endsWith(".tmp") || path.endsWith(".part") || path.startsWith("state/staging/"));
        assertThat(workspace.query("select sha256 from submission")).as(where).hasSize(3);
    }

    private void assertEveryMailIsKnownByItsId() throws Exception {
        List<String> ids = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            ids.add(message.getMessageID());
        }
        assertThat(new HashSet<>(ids)).as("the report of either date").hasSizeLessThanOrEqualTo(2);
    }
}

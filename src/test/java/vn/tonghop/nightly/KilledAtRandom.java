package vn.tonghop.nightly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Nights over the sample that are killed (SIGKILL) at random moments, each followed by runs that are killed as well, until
 * one comes to its end; its releases are compared with those of a night undisturbed. A command, no test: it takes long.
 */
final class KilledAtRandom {
    private static final String NIGHT = "2019-10-05";

    private KilledAtRandom() {}

    /** @param arguments how many kills, and a seed */
    public static void main(String[] arguments) throws Exception {
        int wanted = Integer.parseInt(arguments[0]);
        Random random = new Random(Long.parseLong(arguments[1]));
        Path folder = Files.createTempDirectory("killed");
        TestWorkspace undisturbed = TestWorkspace.ofSample(folder.resolve("undisturbed"));
        long began = System.nanoTime();
        try (ChildRun run = ChildRun.start(undisturbed, NIGHT)) {
            check(run.end() == 0, run.console());
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        Map<String, String> expected = undisturbed.handedOn();
        int killed = 0;
        int nights = 0;
        while (killed < wanted) {
            TestWorkspace workspace = TestWorkspace.ofSample(folder.resolve("night " + ++nights));
            killed += killUntilDone(workspace, random, millis);
            check(workspace.handedOn().equals(expected), "night " + nights + " left something else: " + workspace.root);
            System.out.println(killed + " kills, " + nights + " nights, all as undisturbed");
            Workspace.delete(workspace.root);
        }
        Workspace.delete(folder);
    }

    /** Runs are killed more and more rarely, so that one of them ends. */
    private static int killUntilDone(TestWorkspace workspace, Random random, long millis) throws Exception {
        for (int kills = 0; ; kills++) {
            try (ChildRun run = ChildRun.start(workspace, NIGHT)) {
                if (run.endsWithin(random.nextLong(millis) + kills * millis / 10)) {
                    check(run.end() == 0, run.console());
                    return kills;
                }
                run.kill();
            }
        }
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}

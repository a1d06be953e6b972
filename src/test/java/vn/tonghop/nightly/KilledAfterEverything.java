package vn.tonghop.nightly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * One night over the sample that is ended after each thing it does to the world, once: every run takes up what the one before
 * it left, does one thing more and is ended too, until one comes to its end. A command, no test: it takes long.
 */
final class KilledAfterEverything {
    private static final String NIGHT = "2019-10-05";

    private KilledAfterEverything() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("killed");
        TestWorkspace undisturbed = TestWorkspace.ofSample(folder.resolve("undisturbed"));
        try (ChildRun run = ChildRun.start(undisturbed, NIGHT)) {
            check(run.end() == 0, run.console());
        }
        Map<String, String> expected = undisturbed.handedOn();
        TestWorkspace workspace = TestWorkspace.ofSample(folder.resolve("killed"));
        Path spared = folder.resolve("spared");
        for (int killed = 0; ; killed++) {
            try (ChildRun run = ChildRun.start(workspace, NIGHT, "-Dmortal.spared=" + spared)) {
                int code = run.end();
                if (code == 0) {
                    break;
                }
                check(code == 137, run.console());
            }
            String last = Files.readAllLines(spared).getLast();
            checkNothingIsInParts(workspace.handedOn(), expected, last);
            System.out.println((killed + 1) + " ended after " + last.replace(folder + "/", ""));
        }
        check(workspace.handedOn().equals(expected), "something else is left: " + workspace.root);
        check(workspace.ledger().equals(undisturbed.ledger()), "the ledger says something else: " + workspace.root);
        System.out.println("all as undisturbed");
        Workspace.delete(folder);
    }

    /** What lies under a final name is what the night leaves there, whenever somebody looks. */
    private static void checkNothingIsInParts(Map<String, String> lying, Map<String, String> expected, String last) {
        lying.forEach((path, content) ->
                check(content.equals(expected.get(path)), "after " + last + " there is something else: " + path));
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}

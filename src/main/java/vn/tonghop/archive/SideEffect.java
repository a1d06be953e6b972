package vn.tonghop.archive;

import java.util.function.Consumer;

/** What a run does to the world, step by step: where a test ends the process to see what is left. */
public final class SideEffect {
    private static volatile Consumer<String> watcher = what -> {};

    private SideEffect() {}

    /** Notes that one more thing has been done that outlives the process. */
    public static void done(String what) {
        watcher.accept(what);
    }

    /** Lets somebody know of everything done from now on in this process. */
    public static void watch(Consumer<String> whoever) {
        watcher = whoever;
    }
}

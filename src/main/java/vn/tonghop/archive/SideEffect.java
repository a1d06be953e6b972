package vn.tonghop.archive;

/** What a run does to the world, step by step: where a test ends the process to see what is left. */
public final class SideEffect {
    private static volatile Watcher watcher = (what, on) -> {};

    private SideEffect() {}

    /** Is told of everything that has been done. */
    @FunctionalInterface
    public interface Watcher {
        /**
         * @param what kind of thing
         * @param on that which it was done to: the same in the recovery of a run, which may have to do it again
         */
        void done(String what, Object on);
    }

    /** Notes that one more thing has been done that outlives the process. */
    public static void done(String what, Object on) {
        watcher.done(what, on);
    }

    /** Lets somebody know of everything done from now on in this process. */
    public static void watch(Watcher whoever) {
        watcher = whoever;
    }
}

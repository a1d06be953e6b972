package vn.tonghop.nightly;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The operating system's wish that this process end (SIGTERM, Ctrl-C).
 *
 * <p>It is heard between two files or two releases: what is at hand is finished first. The process then ends with the exit
 * code of its command, not with that of a signal.
 */
public final class StopSignal {
    private final CountDownLatch requested = new CountDownLatch(1);
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();

    /** One that never comes. */
    public StopSignal() {}

    /** This process's. */
    public static StopSignal ofProcess() {
        StopSignal signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(new Thread(signal::awaitTheEnd, "stop"));
        return signal;
    }

    private void awaitTheEnd() {
        if (ended.isDone()) {
            return;
        }
        requested.countDown();
        Runtime.getRuntime().halt(ended.join());
    }

    /** Ends the process, with this code also where its end was asked for. */
    public void exit(int code) {
        ended.complete(code);
        if (!requested()) {
            System.exit(code);
        }
    }

    boolean requested() {
        return requested.getCount() == 0;
    }

    /** Waits, no longer than given, for the wish. */
    void await(Duration atMost) {
        try {
            requested.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts the main thread", e);
        }
    }

    /** Ends the run here where it was asked to stop. */
    void check() {
        if (requested()) {
            throw new NightStopped();
        }
    }
}

package vn.tonghop.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tonghop.Application;
import vn.tonghop.archive.SideEffect;

/**
 * The program, ended as by a power failure after the n-th thing it does to the world ({@code -Dmortal.at}); with
 * {@code -Dmortal.list} it writes down what those things are.
 */
final class MortalRun {
    private MortalRun() {}

    public static void main(String[] arguments) {
        int last = Integer.getInteger("mortal.at", Integer.MAX_VALUE);
        String list = System.getProperty("mortal.list");
        AtomicInteger done = new AtomicInteger();
        SideEffect.watch(what -> {
            if (list != null) {
                note(Path.of(list), what);
            }
            if (done.incrementAndGet() == last) {
                Runtime.getRuntime().halt(137);
            }
        });
        Application.main(arguments);
    }

    private static void note(Path list, String what) {
        try {
            Files.writeString(list, what + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
